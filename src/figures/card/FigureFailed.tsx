import type { Indicator } from '../../contract/indicator';
import { DrawingFailed } from '../../controls/states/Gate';
import type { Failed } from '../../data/loaded';
import { useSpeech } from '../../i18n/speech';
import classes from './Figure.module.css';

type Props = Pick<Failed, 'error' | 'retry'> & { indicator: Indicator };

/** Replaces a figure that fails to render; the other figures of the page stay. */
export function FigureFailed({ indicator, ...failure }: Props) {
  const { say } = useSpeech();
  return (
    <figure id={indicator.id} data-indicator={indicator.id} aria-busy="false" className={classes.card} tabIndex={-1}>
      <figcaption className={classes.head}>
        <h2 className={classes.title}>{say(indicator.name)}</h2>
      </figcaption>
      <DrawingFailed {...failure} />
    </figure>
  );
}
