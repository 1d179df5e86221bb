import { ticks } from 'd3-array';
import type { Speech } from '../../i18n/speech';
import { formatNumber, lineName } from '../../measures/format';
import { against } from '../../measures/goals';
import { type Line, lastKnown, pointIn } from '../../measures/point';
import { circled } from '../drawing/circled';
import type { DrawingStyle, Size } from '../drawing/drawing';
import { textWidth } from '../drawing/textWidth';
import { trendAxis } from '../model/axis';
import { type FigureModel, spanOf } from '../model/model';
import { wholeStandsApart } from '../model/trendForm';
import { targetText } from '../texts/targetText';
import { breakAt, type Scales } from './lineRuns';
import { lineValue } from './lineValue';
import { type TargetInView, targetsInView } from './targetLines';
import { type Plot, scalesOf } from './trendPlan';

export type Panel = { line: Line; plot: Plot; scales: Scales; name: string };

/** An entry of the legend above the panels. `x` is the start of its sample; its text starts `sampleWidth` later. */
type KeyEntry = { kind: 'whole' | 'target'; text: string; x: number; y: number };

/** Layout of the small trends: one per league, all on the same axis. */
export type PanelsPlan = {
  panels: Panel[];
  key: KeyEntry[];
  sampleWidth: number;
  ticks: { at: number; text: string }[];
  /** Right edge of the tick texts, left of the first column. */
  ticksEnd: number;
  /** Targets for the years in view that are within the axis, by year. */
  targets: TargetInView[];
  /** False if 全区 is a sum that would flatten its leagues: then only the legend above the panels has its value. */
  withWhole: boolean;
  columns: number;
  /** Baseline of the years. */
  yearsY: number;
  years: number[];
  /** Marks of the breaks, between the years. */
  breaks: { at: number; mark: string }[];
};

/** In font sizes: least width for the words above a panel, and least height for its line. */
const least = { width: 11.2, height: 6.6 };
const gap = { across: 1.1, down: 1.9 };

/** Number of panels per row: as many as fit, with rows of about equal length. */
function columnsIn(count: number, width: number, fontSize: number): number {
  const most = Math.max(1, Math.min(count, 6, Math.floor(width / (fontSize * least.width))));
  return Math.ceil(count / Math.ceil(count / most));
}

/** The height that this number of panels needs at this width. */
export function panelsHeight(count: number, width: number, { fontSize }: DrawingStyle): number {
  return Math.ceil(count / columnsIn(count, width, fontSize)) * fontSize * least.height + fontSize * 3.5;
}

/** `year` is the active year; with `null` each panel has its last value. */
export function planTrendPanels(
  model: FigureModel,
  { width, height }: Size,
  { fontSize }: DrawingStyle,
  speech: Speech,
  year: number | null,
): PanelsPlan {
  const axis = trendAxis(model);
  const levels = ticks(axis.low, axis.high, 2);
  const levelTexts = levels.map((at) => ({ at, text: formatNumber(at, axis.decimals) }));
  const ticksEnd = Math.max(...levelTexts.map(({ text }) => textWidth(text, fontSize * 0.85)));
  const left = ticksEnd + fontSize * 0.5;
  const { key, keyHeight, sampleWidth } = planKey(model, width, fontSize, speech, year);
  const columns = columnsIn(model.chosen.length, width, fontSize);
  const rows = Math.ceil(model.chosen.length / columns);
  const cell = {
    width: (width - left + fontSize * gap.across) / columns,
    height: (height - keyHeight - fontSize * 1.6) / rows,
  };
  const panels = model.chosen.map((line, position): Panel => {
    const x = left + (position % columns) * cell.width;
    const y = keyHeight + Math.floor(position / columns) * cell.height;
    const plot = {
      left: x,
      right: x + cell.width - fontSize * gap.across,
      top: y + fontSize * gap.down,
      bottom: y + cell.height - fontSize * 0.4,
    };
    return { line, plot, scales: scalesOf(model, plot, [axis.low, axis.high]), name: '' };
  });
  const texts = panels[0] ? apartLevels(levelTexts, panels[0].scales, fontSize) : levelTexts;
  const room = cell.width - fontSize * gap.across;
  const ends = [...new Set(spanOf(model))];
  const breaks = model.breaks.map((one, position) => ({ at: breakAt(one), mark: circled(position) }));
  const withWhole = !wholeStandsApart(model);
  return {
    panels: named(panels, model, room, fontSize, speech),
    key,
    sampleWidth,
    ticks: texts,
    ticksEnd,
    targets: targetsOnAxis(model),
    withWhole,
    columns,
    yearsY: height - fontSize * 0.4,
    years: ends.filter((year) => !breaks.some(({ at }) => panels[0] && isNear(panels[0].scales, at, year, fontSize))),
    breaks,
  };
}

/** Empty if 全区 is not on the axis, because targets are for 全区. */
function targetsOnAxis(model: FigureModel): TargetInView[] {
  const { low, high } = trendAxis(model);
  if (wholeStandsApart(model)) return [];
  return targetsInView(model).filter(({ target: { value } }) => value >= low && value <= high);
}

/** The levels whose numbers fit without touching: all, the outermost two, or only the lowest. */
function apartLevels<Level extends { at: number }>(levels: Level[], { y }: Scales, fontSize: number): Level[] {
  const [first] = levels;
  const last = levels[levels.length - 1];
  if (!first || !last || first === last) return levels;
  const height = Math.abs(y(first.at) - y(last.at));
  const needed = fontSize * 1.15;
  if (height >= needed * (levels.length - 1)) return levels;
  return height >= needed ? [first, last] : [first];
}

/** Whether the mark of a break would touch the text of a year. */
function isNear({ x }: Scales, at: number, year: number, fontSize: number): boolean {
  return Math.abs(x(at) - x(year)) < textWidth('2024', fontSize * 0.85) + fontSize * 0.6;
}

/** Value and year of a line in a panel, as texts: of `activeYear`, or the last known value. */
export function panelValue(
  model: FigureModel,
  line: Line,
  activeYear: number | null,
  speech: Speech,
): { value: string; year: string } {
  const { words } = speech;
  const point = activeYear === null ? lastKnown(line.points) : pointIn(line, activeYear);
  if (!point) return { value: '', year: '' };
  const value = point.missing ? words.missing[point.missing] : lineValue(model.indicator, point, speech, false);
  return { value, year: words.years.one(point.year) };
}

/** Adds the names: full names if all fit next to value and year, otherwise short names. */
function named(panels: Panel[], model: FigureModel, room: number, fontSize: number, speech: Speech): Panel[] {
  const fits = panels.every(({ line }) => {
    const { value, year } = panelValue(model, line, null, speech);
    const name = textWidth(`${speech.say(line.region.name)} ${value} `, fontSize, 600);
    return name + textWidth(year, fontSize * 0.85) <= room;
  });
  return panels.map((panel) => {
    const { name, shortName } = panel.line.region;
    return { ...panel, name: speech.say(fits ? name : shortName) };
  });
}

function planKey(model: FigureModel, width: number, fontSize: number, speech: Speech, activeYear: number | null) {
  const { words } = speech;
  const sampleWidth = fontSize * 2.2;
  const { value, year } = panelValue(model, model.whole, activeYear, speech);
  const apart = wholeStandsApart(model);
  const called = apart ? words.figure.notOnAxis(words.region.whole) : lineName(model.whole, speech);
  const wanted: Pick<KeyEntry, 'kind' | 'text'>[] = [];
  if (value !== '') wanted.push({ kind: 'whole', text: `${called} ${value}${words.list.aside(year)}` });
  for (const { target } of targetsOnAxis(model)) {
    wanted.push({ kind: 'target', text: targetText(against(model.indicator, target), words) ?? '' });
  }
  let x = 0;
  let y = fontSize;
  const key = wanted.map((entry): KeyEntry => {
    const own = sampleWidth + textWidth(entry.text, fontSize, entry.kind === 'whole' ? 700 : 400);
    if (x > 0 && x + own > width) {
      x = 0;
      y += fontSize * 1.4;
    }
    const placed = { ...entry, x, y };
    x += own + fontSize * 1.5;
    return placed;
  });
  return { key, keyHeight: y + fontSize * 0.3, sampleWidth };
}
