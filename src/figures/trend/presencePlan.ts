import type { Speech } from '../../i18n/speech';
import { markSign } from '../../measures/format';
import { knownPoints, type Line, type Point } from '../../measures/point';
import type { DrawingStyle, Size } from '../drawing/drawing';
import { textWidth } from '../drawing/textWidth';
import { yearTicks } from '../model/axis';
import type { FigureModel } from '../model/model';

/** Presence of a league in a year: 未配备 and 未报送 differ. */
export type PresenceState = 'yes' | 'no' | 'missing';

type Count = { index: number; text: string; marked: boolean };

export type PresencePlan = {
  /** All leagues, with the chosen ones first. */
  lines: Line[];
  nameEnd: number;
  cell: { width: number; height: number };
  left: number;
  top: number;
  rowHeight: number;
  /** Number of leagues with it among those that reported, with the mark of 全区; for every year, or for those that have room. */
  counts: Count[];
  yearTicks: number[];
  key: { state: PresenceState; text: string; x: number }[];
  keyY: number;
  countsY: number;
  yearsY: number;
};

/** Layout with a row per league and a column per year. */
export function planPresence(
  model: FigureModel,
  { width, height }: Size,
  { fontSize }: DrawingStyle,
  { words, say }: Speech,
): PresencePlan {
  const lines = [...model.chosen, ...model.parts.filter((line) => !model.chosen.includes(line))];
  const names = [words.figure.presenceCount, ...lines.map((line) => say(line.region.name))];
  const nameEnd = Math.max(...names.map((name) => textWidth(name, fontSize, 600)));
  const left = nameEnd + fontSize * 0.8;
  const columnWidth = (width - left) / Math.max(1, model.years.length);
  const top = fontSize * 3.8;
  const rowHeight = Math.min(fontSize * 3, (height - top - fontSize * 1.8) / Math.max(1, lines.length));
  const key = planKey(fontSize, words);
  return {
    lines,
    nameEnd,
    cell: {
      width: Math.min(columnWidth, fontSize * 9) - Math.max(2, fontSize * 0.2),
      height: Math.min(rowHeight * 0.66, fontSize * 1.6),
    },
    left,
    top,
    rowHeight,
    counts: readable(countsIn(model), columnWidth, fontSize),
    yearTicks: yearTicks(model.years, width - left, textWidth('2024', fontSize)),
    key,
    keyY: fontSize,
    countsY: fontSize * 3,
    yearsY: top + rowHeight * lines.length + fontSize * 1.3,
  };
}

function countsIn(model: FigureModel): Count[] {
  return model.years.flatMap((_, index) => {
    const known = knownPoints(model.parts.flatMap((line) => line.points[index] ?? []));
    const sign = markSign(model.whole.points[index]?.mark);
    const text = sign + known.filter(({ value }) => value !== 0).length;
    return known.length === 0 ? [] : { index, text, marked: sign !== '' };
  });
}

/** Removes counts that would touch; published counts come first, then the last count. */
function readable(counts: readonly Count[], columnWidth: number, fontSize: number): Count[] {
  const halves = new Map(counts.map((count) => [count, textWidth(count.text, fontSize, 600) / 2 + fontSize * 0.2]));
  const last = counts[counts.length - 1];
  const rank = (count: Count) => (count.marked ? 0 : count === last ? 1 : 2);
  const visible: Count[] = [];
  for (const count of [...counts].sort((one, other) => rank(one) - rank(other))) {
    const touches = (other: Count) =>
      Math.abs(count.index - other.index) * columnWidth < (halves.get(count) ?? 0) + (halves.get(other) ?? 0);
    if (!visible.some(touches)) visible.push(count);
  }
  return visible;
}

/** Middle of a year's column. */
export function presenceX({ left }: PresencePlan, width: number, count: number, index: number): number {
  return left + ((width - left) / Math.max(1, count)) * (index + 0.5);
}

export function presenceState({ value }: Point): PresenceState {
  return value === null ? 'missing' : value === 0 ? 'no' : 'yes';
}

function planKey(fontSize: number, words: Speech['words']): PresencePlan['key'] {
  const entries: [PresenceState, string][] = [
    ['yes', words.presence.yes],
    ['no', words.presence.no],
    ['missing', words.missing['not-reported']],
  ];
  let x = 0;
  return entries.map(([state, text]) => {
    const placed = { state, text, x };
    x += fontSize * 2.8 + textWidth(text, fontSize);
    return placed;
  });
}
