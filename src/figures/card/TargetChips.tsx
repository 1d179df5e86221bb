import { useSpeech } from '../../i18n/speech';
import { lastKnown } from '../../measures/point';
import type { FigureModel } from '../model/model';
import { goalText, judgedText } from '../texts/targetText';
import classes from './HeadlineTile.module.css';

/**
 * Where 全区 stands against each target, in words and not in colour alone; nothing where there is none. A tile has little room:
 * earlier targets have passed, and are told on the page of the indicator.
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
