import { useWords } from '../../i18n/words';
import { lastKnown } from '../../measures/point';
import type { FigureModel } from '../model/model';
import { goalText, judgedText } from '../texts/targetText';
import classes from './HeadlineTile.module.css';

/** Where 全区 stands against each target, in words and not in colour alone; nothing where there is none. */
export function TargetChips({ model }: { model: FigureModel }) {
  const speech = useWords();
  const { goals, whole } = model;
  const shownYear = lastKnown(whole.points)?.year ?? null;
  return goals.map(({ target, standing }) => {
    if (!standing) return null;
    return (
      <span
        key={target.year}
        className={classes.target}
        data-verdict={standing.verdict === 'attention' ? 'open' : standing.verdict}
        title={judgedText(model, { target, standing }, speech)}
      >
        {goalText(model, { target, standing }, shownYear, 'short', speech)}
      </span>
    );
  });
}
