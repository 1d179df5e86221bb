import type { Speech } from '../../i18n/speech';
import { lineName } from '../../measures/format';
import { type Known, type Line, lastKnown, whyNone } from '../../measures/point';
import type { DrawingStyle } from '../drawing/drawing';
import { placeLabels } from '../drawing/labels';
import { textWidth } from '../drawing/textWidth';
import type { FigureModel } from '../model/model';
import type { Scales } from './lineRuns';
import { lineValue } from './lineValue';

/** The texts at the end of a line. */
export type EndText = {
  line: Line;
  /** Name and last value; only the name if the line ends early. */
  text: string;
  weight: 400 | 700;
  /** Below the name: since when there are no values, and why. */
  note: string;
  /** The last point with a value. */
  point: Known;
};

export type EndLabel = EndText & {
  /** Position of the end of the line. */
  x: number;
  y: number;
  /** Middle of the name; `noteMiddle` is that of the note. */
  middle: number;
  noteMiddle: number;
  /** Whether a thin line connects the end and the words: if they had to move, or if the line ends early. */
  led: boolean;
};

/** Part of the width that names may take; longer names are shortened. */
const share = 0.24;
/** In font sizes: a drawing of this width has room for units as well. */
const roomForUnits = 55;
export const noteSize = 0.85;

/** The texts in the longest form that leaves enough room for the lines. */
export function endTexts(
  model: FigureModel,
  lines: readonly Line[],
  width: number,
  fontSize: number,
  speech: Speech,
): EndText[] {
  const roomy = width >= fontSize * roomForUnits;
  const forms = [
    { full: true, unit: true },
    { full: true, unit: false },
    { full: false, unit: false },
  ].map((form) => lines.flatMap((line) => endText(model, line, form, speech) ?? []));
  const [longest, full, short] = forms;
  const fits = (texts: EndText[] = []) => endWidth(texts, fontSize) <= width * share;
  return (roomy && fits(longest) ? longest : fits(full) ? full : short) ?? [];
}

export function endWidth(texts: readonly EndText[], fontSize: number): number {
  return Math.max(
    0,
    ...texts.map(({ text, note, weight }) =>
      Math.max(textWidth(text, fontSize, weight), textWidth(note, fontSize * noteSize)),
    ),
  );
}

function endText(
  model: FigureModel,
  line: Line,
  { full, unit }: { full: boolean; unit: boolean },
  speech: Speech,
): EndText | null {
  const { words, say } = speech;
  const point = lastKnown(line.points);
  const last = line.points.at(-1);
  if (!point || !last) return null;
  const weight = line === model.whole ? 700 : 400;
  const called = full ? lineName(line, speech) : say(line.region.shortName);
  if (!last.missing) {
    return { line, point, weight, text: `${called} ${lineValue(model.indicator, point, speech, unit)}`, note: '' };
  }
  const why = whyNone(line.points.filter(({ year }) => year > point.year));
  const note = words.figure.ended(words.years.span(point.year + 1, last.year), words.missing[why]);
  return { line, point, weight, text: called, note: words.list.aside(note).trim() };
}

/** Places the texts next to the ends of the lines, without overlaps and within `[top, bottom]`. */
export function placeEndLabels(
  texts: readonly EndText[],
  { x, y }: Scales,
  { fontSize }: DrawingStyle,
  [top, bottom]: [number, number],
): EndLabel[] {
  const ends = texts.map((one) => ({
    ...one,
    x: x(one.point.year),
    y: y(one.point.value),
  }));
  // A note takes a place of its own directly below its name, even if several lines end at the same height.
  const wanted = ends.flatMap((end) => (end.note === '' ? [end.y] : [end.y, end.y]));
  const middles = placeLabels(
    wanted.map((middle, index) => middle + index * 1e-6),
    fontSize * 1.25,
    top,
    bottom,
  );
  let next = 0;
  return ends.map((end) => {
    const middle = middles[next] ?? end.y;
    const noteMiddle = end.note === '' ? middle : (middles[next + 1] ?? middle);
    next += end.note === '' ? 1 : 2;
    const led = end.point !== end.line.points.at(-1) || Math.abs(middle - end.y) > fontSize * 0.6;
    return { ...end, middle, noteMiddle, led };
  });
}
