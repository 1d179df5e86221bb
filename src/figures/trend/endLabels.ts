import type { Speech } from '../../i18n/speech';
import { type Known, type Line, lastKnown, whyNone } from '../../measures/point';
import type { DrawingStyle } from '../drawing/drawing';
import { placeLabels } from '../drawing/labels';
import { textWidth } from '../drawing/textWidth';
import type { FigureModel } from '../model/model';
import type { Scales } from './lineRuns';
import { lineValue } from './lineValue';

/** What is written at the end of a line. */
export type EndText = {
  line: Line;
  /** Name and last value; the name alone where the line ends before its time. */
  text: string;
  weight: 400 | 700;
  /** Below the name: since when, and why, there are no values. */
  note: string;
  /** The last that has a value. */
  point: Known;
};

export type EndLabel = EndText & {
  /** End of the line. */
  x: number;
  y: number;
  /** Middle of the name, and of the note below it. */
  middle: number;
  noteMiddle: number;
  /** Whether a thin line leads from the end to the words: where they had to move, or the line ended early. */
  led: boolean;
};

/** Part of the drawing's width that names may take before they are shortened. */
const share = 0.24;
/** In font sizes: a drawing this wide has room for units as well. */
const roomForUnits = 55;
export const noteSize = 0.85;

/** The texts in the longest form that leaves the lines their room. */
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
  const { name, shortName } = line.region;
  const weight = line === model.whole ? 700 : 400;
  const called = say(full && line !== model.whole ? name : shortName);
  if (!last.missing) {
    return { line, point, weight, text: `${called} ${lineValue(model.indicator, point, speech, unit)}`, note: '' };
  }
  const why = whyNone(line.points.filter(({ year }) => year > point.year));
  const note = words.figure.ended(words.years.span(point.year + 1, last.year), words.missing[why]);
  return { line, point, weight, text: called, note: words.list.aside(note).trim() };
}

/** Sets the texts beside the ends, one above the other where they would touch; all within `[top, bottom]`. */
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
  // A note takes a place of its own, next below its name; where lines end together, each keeps its own.
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
