import { useSpeech } from '../../i18n/speech';
import { lastKnown } from '../../measures/point';
import type { FigureModel } from '../model/model';
import { goalText, judgedText } from '../texts/targetText';
import classes from './HeadlineTile.module.css';

/**
 * The verdict on 全区 for each current target, in words and not in colour alone; empty without targets. A tile has little
 * room, so expired targets are only on the page of the indicator.
 */
export function TargetChips({ model }: { model: FigureModel }) {
  const speech = useSpeech();
  const { goals, whole } = model;
  const shownYear = lastKnown(whole.points)?.year ?? null;
  return goals.map(({ target, outlook }) => {
    const isPast = target !== model.indicator.target;
    if (!outlook || isPast) return null;
    return (
      <span
        key={target.year}
        className={classes.target}
        data-verdict={outlook.verdict === 'attention' ? 'open' : outlook.verdict}
        title={judgedText(model, { target, outlook }, speech)}
      >
        {goalText(model, { target, outlook }, shownYear, 'short', speech)}
      </span>
    );
  });
}
