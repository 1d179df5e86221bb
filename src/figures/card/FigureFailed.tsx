import { Button } from '@mantine/core';
import '@mantine/core/styles/Button.css';
import type { Indicator } from '../../contract/indicator';
import { useSpeech } from '../../i18n/speech';
import { Note } from '../controls/Gate';
import classes from './Figure.module.css';

/** In the place of a figure that cannot be made: the others of the page stand. */
export function FigureFailed({ indicator, retry }: { indicator: Indicator; retry: () => void }) {
  const { words, say } = useSpeech();
  return (
    <figure id={indicator.id} data-indicator={indicator.id} aria-busy="false" className={classes.card} tabIndex={-1}>
      <figcaption className={classes.head}>
        <h2 className={classes.title}>{say(indicator.name)}</h2>
      </figcaption>
      <Note title={words.missed.figure} text={words.missed.figureWayOut}>
        <Button onClick={retry}>{words.gate.retry}</Button>
      </Note>
    </figure>
  );
}
