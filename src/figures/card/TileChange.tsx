import { textOf } from '../../i18n/sentences/phrase';
import { useSpeech } from '../../i18n/speech';
import type { Change, Changes } from '../../measures/change';
import { sizeAgain } from '../../measures/sentences/writing';
import { traitsOf } from '../../measures/traits';
import { better } from '../../measures/verdict';
import type { FigureModel } from '../model/model';
import { yearsText } from '../texts/placeText';
import { publishedTexts } from '../texts/publishedTexts';
import classes from './HeadlineTile.module.css';

/** The change of 全区 since the previous year or term and over the years in view, or else a published change. */
export function TileChange({ model, changes: { recent, overall } }: { model: FigureModel; changes: Changes }) {
  const speech = useSpeech();
  const { words } = speech;
  const since = traitsOf(model.indicator).byTerm ? words.figure.sincePreviousTerm : words.figure.sincePrevious;
  const longer = overall && (recent === null || overall.fromYear < recent.fromYear) ? overall : null;
  if (!recent && !longer) {
    const [published] = publishedTexts(model, speech);
    const text = published ? words.table.published(published.text) : words.figure.noChange;
    return <span className={classes.change}>{text}</span>;
  }
  return (
    <span className={classes.change}>
      {recent && (
        <>
          {since} <Difference model={model} change={recent} />
        </>
      )}
      {longer && (
        <span data-longer={recent ? true : undefined}>
          {recent && words.list.dot}
          {words.figure.since(yearsText(model.whole, longer.fromYear, words))}{' '}
          <Difference model={model} change={longer} />
        </span>
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
