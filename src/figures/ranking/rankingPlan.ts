import type { RegionChoice } from '../../controls/choices/useRegionButtons';
import type { Speech } from '../../i18n/speech';
import { formatNumber, valueText } from '../../measures/format';
import type { Place, Point } from '../../measures/point';
import { firstPooledYear } from '../../measures/pooled';
import { traitsOf } from '../../measures/traits';
import type { DrawingStyle, Size } from '../drawing/drawing';
import { type LineLabel, placeLineLabels } from '../drawing/lineLabels';
import { targetColour, wholeColour } from '../drawing/palette';
import { textWidth } from '../drawing/textWidth';
import { wrapText } from '../drawing/wrapText';
import type { ValueAxis } from '../model/axis';
import type { FigureModel } from '../model/model';
import { rankingAxis, rankingForm } from '../model/rankingForm';
import { casesText, placeRankText, unrankedNote } from '../texts/placeText';
import { targetText } from '../texts/targetText';

export type RankingProps = Size &
  RegionChoice & {
    model: FigureModel;
    style?: DrawingStyle;
    /** Keeps the axis the same for all years in view, while the years are played. */
    steady?: boolean;
  };

export type RankingRow = {
  place: Place;
  rank: string;
  name: string;
  /** Mark and value, or the reason why the value is missing. */
  text: string;
  /** The cases after the value, in lighter ink. */
  cases: string;
  middle: number;
};

export type RankingLine = LineLabel & {
  kind: 'whole' | 'target';
  x: number;
  text: string;
  colour: string;
};

/** Layout of a ranking. */
export type RankingPlan = {
  form: 'bars' | 'dots';
  axis: ValueAxis;
  tickTexts: string[];
  margin: { top: number; right: number; bottom: number; left: number };
  /** Font size of the rows, which shrink before they overlap. */
  fontSize: number;
  pitch: number;
  /** Right edge of the ranks; `nameEnd` is that of the names. */
  rankEnd: number;
  nameEnd: number;
  /** Right edge of the values. They have a column of their own that no line crosses. */
  valueEnd: number;
  rows: RankingRow[];
  lines: RankingLine[];
  notes: string[];
  x: (value: number) => number;
};

/** Line height of the words below the rows, in font sizes. */
export const lineStep = 1.5;

/** `steady` keeps the axis the same for all years in view. */
export function planRanking(
  model: FigureModel,
  { width, height }: Size,
  style: DrawingStyle,
  speech: Speech,
  steady: boolean,
): RankingPlan {
  const { fontSize } = style;
  const form = rankingForm(model) === 'dots' ? 'dots' : 'bars';
  const axis = rankingAxis(model, steady, Math.max(2, Math.min(6, Math.round(width / (fontSize * 9)))));
  const labels = rowLabels(model, width >= fontSize * 34, speech);
  const texts = lineTexts(model, axis, speech);
  const notes = wrapText(rankingNotes(model, axis, speech).join(speech.words.list.dot), width, (text) =>
    textWidth(text, fontSize * 0.92),
  );
  const heightFor = (rowsOfLabels: number) => fontSize * (0.5 + lineStep * (rowsOfLabels + notes.length));
  const { rankEnd, nameEnd, valueWidth, casesColumn } = columnsOf(labels, fontSize);
  const margin = {
    top: form === 'dots' ? fontSize * 1.7 : fontSize * 0.3,
    // A dot at the low end extends beyond the axis.
    left: nameEnd + fontSize * (form === 'dots' ? 1.2 : 0.7),
    // So does a dot at the high end.
    right: valueWidth + casesColumn + fontSize * 1.1,
  };
  const plotWidth = Math.max(fontSize, width - margin.left - margin.right);
  const x = (value: number) => margin.left + ((value - axis.low) / (axis.high - axis.low)) * plotWidth;
  const placed = placeLineLabels(
    texts.map((line) => ({ x: x(line.at), width: textWidth(line.text, fontSize, line.weight) })),
    0,
    width,
    fontSize,
  );
  const lines = texts.map((line, index) => ({
    kind: line.kind,
    text: line.text,
    colour: line.colour,
    x: x(line.at),
    middle: placed[index]?.middle ?? 0,
    row: placed[index]?.row ?? 0,
  }));
  const labelRows = lines.length === 0 ? 0 : 1 + Math.max(...lines.map((line) => line.row));
  const bottom = heightFor(labelRows);
  const pitch = (height - margin.top - bottom) / Math.max(1, labels.length);
  const rowFont = Math.min(fontSize, pitch / 1.2);
  const rows = labels.map((label, index): RankingRow => ({ ...label, middle: margin.top + pitch * (index + 0.5) }));
  return {
    form,
    axis,
    tickTexts: axis.ticks.map((tick) => formatNumber(tick, axis.decimals)),
    margin: { ...margin, bottom },
    fontSize: rowFont,
    pitch,
    rankEnd,
    nameEnd,
    valueEnd: width - casesColumn,
    rows,
    lines,
    notes,
    x,
  };
}

/** Right edges of ranks and names, width of the values, and width of the cases with their gap. */
function columnsOf(labels: ReturnType<typeof rowLabels>, fontSize: number) {
  const width = (column: 'rank' | 'name' | 'text' | 'cases', weight: 400 | 600) =>
    Math.max(0, ...labels.map((label) => textWidth(label[column], fontSize, weight)));
  const rankEnd = width('rank', 400);
  const casesWidth = width('cases', 400);
  return {
    rankEnd,
    nameEnd: (rankEnd === 0 ? 0 : rankEnd + fontSize * 0.6) + width('name', 600),
    valueWidth: width('text', 600),
    casesColumn: casesWidth === 0 ? 0 : casesWidth + fontSize * 0.5,
  };
}

function rowLabels(model: FigureModel, roomy: boolean, speech: Speech) {
  const { language, words } = speech;
  return model.places.map((place) => {
    const { name, shortName } = place.line.region;
    return {
      place,
      rank: placeRankText(place, words),
      name: (roomy ? name : shortName)[language],
      text: place.point.missing ? words.missing[place.point.missing] : markedValue(model, place.point, 'bare', speech),
      cases: casesText(model, place, speech),
    };
  });
}

type LineText = { kind: 'whole' | 'target'; at: number; text: string; weight: 400 | 600; colour: string };

function lineTexts(model: FigureModel, axis: ValueAxis, speech: Speech): LineText[] {
  const { words } = speech;
  if (!traitsOf(model.indicator).comparableWithWhole) return [];
  const lines: LineText[] = [];
  const { value } = model.wholeInYear;
  if (value !== null) {
    const pooled = model.pooled
      ? words.list.aside(words.ranking.pooledYears(firstPooledYear(model.year), model.year))
      : '';
    const text = `${words.region.whole} ${markedValue(model, model.wholeInYear, 'bare', speech)}${pooled}`;
    lines.push({ kind: 'whole', at: value, text, weight: 600, colour: wholeColour });
  }
  const target = targetText(model.indicator, words);
  if (model.indicator.target && target) {
    const beyond = axis.targetBeyond;
    const at = beyond === null ? model.indicator.target.value : axis[beyond];
    const text = beyond === null ? target : beyond === 'low' ? `← ${target}` : `${target} →`;
    lines.push({ kind: 'target', at, text, weight: 400, colour: targetColour });
  }
  return lines;
}

function markedValue({ indicator }: FigureModel, point: Point, style: 'bare' | 'unit', speech: Speech): string {
  return valueText(point, indicator, speech, { unit: style === 'unit', sign: true });
}

function rankingNotes(model: FigureModel, axis: ValueAxis, speech: Speech): string[] {
  const { words } = speech;
  const { indicator, year } = model;
  const { ranked } = traitsOf(indicator);
  const notes = [model.pooled ? words.ranking.pooled(firstPooledYear(year), year) : words.years.one(year)];
  if (!traitsOf(model.indicator).comparableWithWhole && model.wholeInYear.value !== null) {
    notes.push(words.ranking.total(markedValue(model, model.wholeInYear, 'unit', speech)));
  }
  notes.push(ranked ? words.ranking.order[indicator.direction] : words.ranking.order.places);
  const unranked = unrankedNote(model.places, words);
  if (unranked) notes.push(unranked);
  if (!axis.startsAtZero) notes.push(words.ranking.notFromZero);
  if (model.places.some(({ small }) => small)) notes.push(words.ranking.small);
  return notes;
}
