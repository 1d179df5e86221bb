import { useSpeech } from '../../i18n/speech';
import { lastKnown } from '../../measures/point';
import type { FigureModel } from '../model/model';
import { goalText, judgedText } from '../texts/targetText';
import classes from './HeadlineTile.module.css';

/** Where 全区 stands against each target, in words and not in colour alone; nothing where there is none. */
export function TargetChips({ model }: { model: FigureModel }) {
  const speech = useSpeech();
  const { goals, whole } = model;
  const shownYear = lastKnown(whole.points)?.year ?? null;
  return goals.map(({ target, outlook }) => {
    if (!outlook) return null;
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
