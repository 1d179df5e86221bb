import { useWords } from '../../i18n/words';
import { formatNumber, formatValue } from '../../measures/format';
import { rankValues } from '../../measures/ranking';
import { traitsOf } from '../../measures/traits';
import { type FigureModel, type Line, shownLines } from '../model/model';
import { countedOn, intervalOf } from '../texts/placeText';
import classes from './ReadingCard.module.css';

/** What a trend says of one year: every shown line in order of value, how each came about, and the breaks. */
export function ReadingCard({ model, year }: { model: FigureModel; year: number }) {
  const { words } = useWords();
  const index = model.years.indexOf(year);
  const lines = shownLines(model);
  const order = rankValues(
    lines.map((line) => line.values[index] ?? null),
    'higher',
  ).flatMap((ranked) => lines[ranked.index] ?? []);
  const breaks = model.breaks.filter((one) => one.year === year);
  return (
    <div className={classes.card}>
      <div className={classes.year}>{words.years.one(year)}</div>
      {order.map((line) => (
        <Reading key={line.region.code} model={model} line={line} index={index} />
      ))}
      <Citation model={model} year={year} />
      <BandReading model={model} index={index} />
      {breaks.map((one) => (
        <Note key={one.note.zh} text={one.note} />
      ))}
      {model.pooled && model.chosen.length > 0 && <div className={classes.note}>{words.figure.pooledWhy}</div>}
    </div>
  );
}

function Note({ text }: { text: { zh: string; en: string } }) {
  const { say } = useWords();
  return <div className={classes.note}>{say(text)}</div>;
}

function Reading({ model, line, index }: { model: FigureModel; line: Line; index: number }) {
  const { words, say } = useWords();
  const missing = line.missing[index];
  const mark = line.marks[index];
  const cases = line.support?.cases[index] ?? null;
  const base = line.support?.base[index] ?? null;
  return (
    <>
      <div className={classes.row} data-province={line === model.province || undefined}>
        <svg width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="4.5" fill={line.colour} />
        </svg>
        <span className={classes.name}>{say(line === model.province ? line.region.shortName : line.region.name)}</span>
        <span className={classes.value}>
          <LineValue model={model} line={line} index={index} />
        </span>
        <span className={classes.mark}>{missing ? '' : mark && words.mark[mark]}</span>
      </div>
      {!missing && cases !== null && base !== null && (
        <div className={classes.support}>
          {words.figure.support(formatNumber(cases, 0), formatNumber(base, 0), countedOn(model, words))}
          {words.list.comma}
          {intervalOf(model, line, index, words)}
        </div>
      )}
    </>
  );
}

function LineValue({ model, line, index }: { model: FigureModel; line: Line; index: number }) {
  const { language, words } = useWords();
  const missing = line.missing[index];
  if (missing) return words.missing[missing];
  const value = line.values[index] ?? null;
  if (traitsOf(model.indicator).presence && line !== model.province) {
    return value === 0 ? words.presence.no : words.presence.yes;
  }
  const point = line === model.province && model.publishedPoints.find((one) => one.year === model.years[index]);
  return (point ? words.hedge[point.hedge] : '') + formatValue(value, model.indicator, language);
}

function Citation({ model, year }: { model: FigureModel; year: number }) {
  const { words, say } = useWords();
  const point = model.publishedPoints.find((one) => one.year === year);
  if (!point) return null;
  const parts = [
    point.caveat && words.caveat[point.caveat],
    ...point.sources.map((source) => `${words.quote(say(source.title))}${source.year}`),
  ].filter(Boolean);
  return <div className={classes.note}>◆ {parts.join(words.list.semicolon)}</div>;
}

function BandReading({ model, index }: { model: FigureModel; index: number }) {
  const { language, words } = useWords();
  const band = model.band[index];
  if (!band || traitsOf(model.indicator).presence) return null;
  return (
    <div className={classes.note}>
      {words.figure.bandReading(
        model.leagues.length,
        formatNumber(band.low, model.indicator.decimals),
        formatValue(band.high, model.indicator, language),
      )}
    </div>
  );
}
