import { ticks } from 'd3-array';
import type { Target } from '../../contract/indicator';
import type { Speech } from '../../i18n/speech';
import { formatNumber } from '../../measures/format';
import { against, targetSpans } from '../../measures/goals';
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
import { type Plot, scalesOf } from './trendPlan';

export type Panel = { line: Line; plot: Plot; scales: Scales; name: string };

/** A target, and the first and last year in view that it is set for. */
type PanelTarget = { target: Target; from: number; to: number };

/** An entry of the line above the panels; `x` of its sample, its text stands `sampleWidth` further. */
type KeyEntry = { kind: 'whole' | 'target'; text: string; x: number; y: number };

/** Where the small drawings of a trend stand: one a league, all on one axis. */
export type PanelsPlan = {
  panels: Panel[];
  key: KeyEntry[];
  sampleWidth: number;
  ticks: { at: number; text: string }[];
  /** Where the tick texts end, left of the first column. */
  ticksEnd: number;
  /** Those of the years in view that lie on the axis, by year. */
  targets: PanelTarget[];
  /** False where 全区 is the sum that would flatten its leagues: then the line above the panels has its number. */
  withWhole: boolean;
  columns: number;
  /** Baseline of the years. */
  yearsY: number;
  years: number[];
  /** Marks of the breaks, among the years. */
  breaks: { at: number; mark: string }[];
};

/** In font sizes: what a panel needs for the words above it, and for its line. */
const least = { width: 11.2, height: 6.6 };
const gap = { across: 1.1, down: 1.9 };

/** How many panels stand side by side: as many as have room, in rows as even as can be. */
function columnsIn(count: number, width: number, fontSize: number): number {
  const most = Math.max(1, Math.min(count, 6, Math.floor(width / (fontSize * least.width))));
  return Math.ceil(count / Math.ceil(count / most));
}

/** The height that a number of panels asks for at such a width. */
export function panelsHeight(count: number, width: number, { fontSize }: DrawingStyle): number {
  return Math.ceil(count / columnsIn(count, width, fontSize)) * fontSize * least.height + fontSize * 3.5;
}

/** `year`: read out above the panels; `null` for the last value of each. */
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
    targets: targetsInView(model),
    withWhole,
    columns,
    yearsY: height - fontSize * 0.4,
    years: ends.filter((year) => !breaks.some(({ at }) => panels[0] && isNear(panels[0].scales, at, year, fontSize))),
    breaks,
  };
}

/** None where 全区, whose they are, does not stand on the axis. */
function targetsInView(model: FigureModel): PanelTarget[] {
  const { low, high } = trendAxis(model);
  if (wholeStandsApart(model)) return [];
  return targetSpans(model.indicator).flatMap(({ target, ...span }) => {
    const set = model.years.filter((year) => year >= span.from && year <= span.to);
    const [from, to] = [set[0], set.at(-1)];
    const isOnAxis = target.value >= low && target.value <= high;
    return isOnAxis && from !== undefined && to !== undefined ? [{ target, from, to }] : [];
  });
}

/** As many of the levels as can be written without touching: all, the outer ones, or the lowest alone. */
function apartLevels<Level extends { at: number }>(levels: Level[], { y }: Scales, fontSize: number): Level[] {
  const [first] = levels;
  const last = levels[levels.length - 1];
  if (!first || !last || first === last) return levels;
  const height = Math.abs(y(first.at) - y(last.at));
  const needed = fontSize * 1.15;
  if (height >= needed * (levels.length - 1)) return levels;
  return height >= needed ? [first, last] : [first];
}

/** Whether the mark of a break would touch a year, which begins or ends at its place. */
function isNear({ x }: Scales, at: number, year: number, fontSize: number): boolean {
  return Math.abs(x(at) - x(year)) < textWidth('2024', fontSize * 0.85) + fontSize * 0.6;
}

/** What a panel says of a line: its value, and the year of it. */
export function panelReading(
  model: FigureModel,
  line: Line,
  asked: number | null,
  speech: Speech,
): { value: string; year: string } {
  const { words } = speech;
  const point = asked === null ? lastKnown(line.points) : pointIn(line, asked);
  if (!point) return { value: '', year: '' };
  const value = point.missing ? words.missing[point.missing] : lineValue(model.indicator, point, speech, false);
  return { value, year: words.years.one(point.year) };
}

/** Whole names where all fit beside the longest value and its year. */
function named(panels: Panel[], model: FigureModel, room: number, fontSize: number, speech: Speech): Panel[] {
  const fits = panels.every(({ line }) => {
    const { value, year } = panelReading(model, line, null, speech);
    const name = textWidth(`${speech.say(line.region.name)} ${value} `, fontSize, 600);
    return name + textWidth(year, fontSize * 0.85) <= room;
  });
  return panels.map((panel) => {
    const { name, shortName } = panel.line.region;
    return { ...panel, name: speech.say(fits ? name : shortName) };
  });
}

function planKey(model: FigureModel, width: number, fontSize: number, speech: Speech, asked: number | null) {
  const { words, say } = speech;
  const sampleWidth = fontSize * 2.2;
  const { value, year } = panelReading(model, model.whole, asked, speech);
  const apart = wholeStandsApart(model);
  const called = apart ? words.figure.notOnAxis(words.region.whole) : say(model.whole.region.shortName);
  const wanted: Pick<KeyEntry, 'kind' | 'text'>[] = [];
  if (value !== '') wanted.push({ kind: 'whole', text: `${called} ${value}${words.list.aside(year)}` });
  for (const { target } of targetsInView(model)) {
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
