import type { Text } from '../../contract/text';
import { useSpeech } from '../../i18n/speech';
import { formatNumber, formatValue, lineName, valueText } from '../../measures/format';
import { inYear, type Line, type Point, pointIn, whyMissing } from '../../measures/point';
import { rankValues } from '../../measures/ranking';
import { traitsOf } from '../../measures/traits';
import { type FigureModel, shownLines } from '../model/model';
import { countedOn, pointInterval, presenceText } from '../texts/placeText';
import classes from './YearTooltip.module.css';

/** A trend in one year: all visible lines in order of value, with cases and base, citation, band and breaks. */
export function YearTooltip({ model, year }: { model: FigureModel; year: number }) {
  const { words } = useSpeech();
  const values = inYear(shownLines(model), year);
  const order = rankValues(
    values.map(({ point }) => point.value),
    'higher',
  ).flatMap(({ index }) => values[index] ?? []);
  const breaks = model.breaks.filter((one) => one.year === year);
  return (
    <div className={classes.card}>
      <div className={classes.year}>{words.years.one(year)}</div>
      {order.map(({ line, point }) => (
        <LineRow key={line.region.code} model={model} line={line} point={point} />
      ))}
      <Citation model={model} year={year} />
      <BandNote model={model} year={year} />
      {breaks.map((one) => (
        <Note key={one.note.zh} text={one.note} />
      ))}
      {shownLines(model).some(({ pooled }) => pooled) && <div className={classes.note}>{words.figure.pooledWhy}</div>}
    </div>
  );
}

function Note({ text }: { text: Text }) {
  const { say } = useSpeech();
  return <div className={classes.note}>{say(text)}</div>;
}

type LineProps = { model: FigureModel; line: Line; point: Point };

function LineRow({ model, line, point }: LineProps) {
  const speech = useSpeech();
  const { words } = speech;
  const { missing, mark, cases, base } = point;
  return (
    <>
      <div className={classes.row} data-whole={line === model.whole || undefined}>
        <svg width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="4.5" fill={line.colour} />
        </svg>
        <span className={classes.name}>{lineName(line, speech)}</span>
        <span className={classes.value}>
          <LineValue model={model} line={line} point={point} />
        </span>
        <span className={classes.mark}>{missing ? '' : mark && words.mark[mark]}</span>
      </div>
      {!missing && cases !== null && base !== null && (
        <div className={classes.support}>
          {words.figure.support(formatNumber(cases, 0), formatNumber(base, 0), countedOn(model, words))}
          {words.list.comma}
          {pointInterval(model, point, words)}
        </div>
      )}
    </>
  );
}

function LineValue({ model, line, point }: LineProps) {
  const speech = useSpeech();
  const { words } = speech;
  const { value } = point;
  if (value === null) return words.missing[whyMissing(point)];
  const presence = line === model.whole ? null : presenceText(model.indicator, value, words);
  return presence ?? valueText(point, model.indicator, speech);
}

function Citation({ model, year }: { model: FigureModel; year: number }) {
  const { words, say } = useSpeech();
  const point = pointIn(model.whole, year)?.published;
  if (!point) return null;
  const parts = [
    point.caveat && words.caveat[point.caveat],
    ...point.sources.map((source) => words.quoteOf(say(source.title), source.year)),
  ].filter(Boolean);
  return <div className={classes.note}>◆ {parts.join(words.list.semicolon)}</div>;
}

function BandNote({ model, year }: { model: FigureModel; year: number }) {
  const { language, words } = useSpeech();
  const band = model.band[model.years.indexOf(year)];
  if (!band || traitsOf(model.indicator).presence) return null;
  return (
    <div className={classes.note}>
      {words.figure.bandReading(
        model.parts.length,
        formatNumber(band.low, model.indicator.decimals),
        formatValue(band.high, model.indicator, language),
      )}
    </div>
  );
}
