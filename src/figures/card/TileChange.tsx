import { textOf } from '../../i18n/sentences/phrase';
import { useSpeech } from '../../i18n/speech';
import { type Change, changeFromPreviousTerm, changeFromPreviousYear, changeOver } from '../../measures/change';
import { sizeAgain } from '../../measures/sentences/writing';
import { traitsOf } from '../../measures/traits';
import { better } from '../../measures/verdict';
import type { FigureModel } from '../model/model';
import classes from './HeadlineTile.module.css';

/** The change of 全区 from the year or the term before, and over the span in view. */
export function TileChange({ model }: { model: FigureModel }) {
  const { words } = useSpeech();
  const { indicator, whole } = model;
  const change = changeOver(whole.points, indicator);
  if (!change) return <span className={classes.change}>{words.figure.noChange}</span>;
  const byTerm = traitsOf(indicator).byTerm;
  const recent = (byTerm ? changeFromPreviousTerm : changeFromPreviousYear)(whole.points, indicator);
  const since = byTerm ? words.figure.sincePreviousTerm : words.figure.sincePrevious;
  const isLonger = recent === null || change.fromYear < recent.fromYear;
  return (
    <span className={classes.change}>
      {recent && (
        <>
          {since} <Difference model={model} change={recent} />
        </>
      )}
      {recent && isLonger && words.list.dot}
      {isLonger && (
        <>
          {words.figure.since(change.fromYear)} <Difference model={model} change={change} />
        </>
      )}
    </span>
  );
}

function Difference({ model: { indicator }, change: { difference } }: { model: FigureModel; change: Change }) {
  const speech = useSpeech();
  if (difference === 0) return <b data-verdict={0}>{speech.words.figure.unchanged}</b>;
  return (
    <b data-verdict={better(difference, indicator.direction)}>
      {difference > 0 ? '↑' : '↓'} {textOf(sizeAgain(difference, indicator, null, speech))}
    </b>
  );
}
