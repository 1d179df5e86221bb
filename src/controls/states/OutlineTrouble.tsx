import type { Loaded } from '../../data/loaded';
import { Uncovered } from '../../data/useBoundaries';
import { useSpeech } from '../../i18n/speech';
import { Button } from '../elements/Button';
import { explainFailure } from './explainFailure';
import classes from './Gate.module.css';

/** Reports above a map why it shows tiles: its outline failed, with a retry, or the server has none on this level. */
export function OutlineTrouble({ outline }: { outline: Loaded<unknown> }) {
  const { words, say } = useSpeech();
  if (outline.state !== 'failed') return null;
  const { error, retry } = outline;
  if (error instanceof Uncovered && error.all) return <p className={classes.line}>{words.notice.outlineNone}</p>;
  const text =
    error instanceof Uncovered
      ? words.notice.outlineUncovered(error.regions.map(({ name }) => say(name)).join(words.region.joiner))
      : words.notice.outline(explainFailure(error, words.gate).title);
  return (
    <p role="status" className={classes.line}>
      {text}{' '}
      <Button look="link" onClick={retry}>
        {words.gate.retry}
      </Button>
    </p>
  );
}
