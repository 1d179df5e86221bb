import type { Loaded } from '../../data/loaded';
import { Uncovered } from '../../data/useBoundaries';
import { useSpeech } from '../../i18n/speech';
import { explainFailure } from './explainFailure';
import classes from './Gate.module.css';

/** Reports above a map that it shows tiles because its outline failed, with a retry. */
export function OutlineTrouble({ outline }: { outline: Loaded<unknown> }) {
  const { words, say } = useSpeech();
  if (outline.state !== 'failed') return null;
  const { error, retry } = outline;
  const text =
    error instanceof Uncovered
      ? words.notice.outlineUncovered(error.regions.map(({ name }) => say(name)).join(words.region.joiner))
      : words.notice.outline(explainFailure(error, words.gate).title);
  return (
    <p role="status" className={classes.line}>
      {text}{' '}
      <button type="button" className={classes.again} onClick={retry}>
        {words.gate.retry}
      </button>
    </p>
  );
}
