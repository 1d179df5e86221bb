import type { Outline } from '../../data/useBoundaries';
import { useSpeech } from '../../i18n/speech';
import { explainFailure } from './explainFailure';
import classes from './Gate.module.css';

/** Says above a map that it is drawn as tiles although its outline was asked for, and asks for it again. */
export function OutlineTrouble({ outline }: { outline: Outline }) {
  const { words, say } = useSpeech();
  const { error, uncovered, retry } = outline;
  if (!error && uncovered.length === 0) return null;
  const text = error
    ? words.notice.outline(explainFailure(error, words.gate).title)
    : words.notice.outlineUncovered(uncovered.map(({ name }) => say(name)).join(words.region.joiner));
  return (
    <p role="status" className={classes.line}>
      {text}{' '}
      <button type="button" className={classes.again} onClick={retry}>
        {words.gate.retry}
      </button>
    </p>
  );
}
