import type { Indicator } from '../../contract/indicator';
import { DrawingFailed } from '../../controls/states/Gate';
import type { Failed } from '../../data/loaded';
import { useSpeech } from '../../i18n/speech';
import classes from './Figure.module.css';

type Props = Pick<Failed, 'error' | 'retry'> & { indicator: Indicator };

/** In the place of a figure that cannot be made: the others of the page stand. */
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
