import type { Target } from '../../contract/indicator';
import type { Speech } from '../../i18n/speech';
import { formatNumber } from '../../measures/format';
import { against, targetSpans } from '../../measures/goals';
import { knownPoints, type Line, publishedPoints } from '../../measures/point';
import type { Box, Position } from '../drawing/boxes';
import type { DrawingStyle, Size } from '../drawing/drawing';
import { textWidth } from '../drawing/textWidth';
import { trendAxis, type ValueAxis, yearTicks } from '../model/axis';
import { type FigureModel, shownLines, spanOf } from '../model/model';
import { linesOnAxis, wholeStandsApart } from '../model/trendForm';
import { targetText } from '../texts/targetText';
import { type EndLabel, endTexts, endWidth, placeEndLabels } from './endLabels';
import { cornersOf, runsOf, type Scales } from './lineRuns';
import { type Obstacles, placeLevelLabel } from './targetLabels';

export type TrendProps = Size & {
  model: FigureModel;
  style?: DrawingStyle;
  /** False in pictures: nothing to point at. */
  interactive?: boolean;
};

/** Edges of the part of a drawing where lines run. */
export type Plot = { left: number; right: number; top: number; bottom: number };

export type TargetPlan = {
  text: string;
  fontSize: number;
  x: number;
  /** Of the baseline. */
  y: number;
  /** Height of the target's line and its ends: the years it is set for; `null` where it lies beyond the axis. */
  line: LevelLine | null;
  /** Whether the words stand above all lines, behind a piece of the target's line. */
  inHead: boolean;
};

type LevelLine = { y: number; from: number; to: number };

/** A target of the outline before, over its own years, with its words. */
type EarlierPlan = LevelLine & { text: string; fontSize: number; textX: number; textY: number };

/** 全区 by itself, above the leagues whose sum it is. */
export type ApartPlan = {
  plot: Plot;
  scales: Scales;
  /** What it is, and that its axis is another one. */
  heading: string;
  headingY: number;
};

/** Where everything of a trend stands, before anything is drawn. */
export type TrendPlan = {
  margin: { top: number; right: number; bottom: number; left: number };
  plot: Plot;
  scales: Scales;
  axis: ValueAxis;
  tickTexts: string[];
  yearTicks: number[];
  ends: EndLabel[];
  target: TargetPlan | null;
  earlier: EarlierPlan[];
  apart: ApartPlan | null;
};

/**
 * `steadyEnds` keeps room beside the lines for the widest name there is: whichever regions are chosen, years stand where
 * they stood.
 */
export function planTrend(
  model: FigureModel,
  size: Size,
  style: DrawingStyle,
  speech: Speech,
  steadyEnds = false,
): TrendPlan {
  const least = steadyEnds
    ? endWidth(endTexts(model, everyLine(model), size.width, style.fontSize, speech), style.fontSize)
    : 0;
  const plan = layOut(model, size, style, speech, { head: 0, least });
  return plan.target?.inHead ? layOut(model, size, style, speech, { head: style.fontSize * 1.3, least }) : plan;
}

/** `head`: above the lines, for words that find no place among them. `least`: beside them, for the names at their ends. */
type Room = { head: number; least: number };

function everyLine({ whole, parts }: FigureModel): Line[] {
  return [whole, ...parts];
}

function layOut(
  model: FigureModel,
  { width, height }: Size,
  style: DrawingStyle,
  speech: Speech,
  { head, least }: Room,
): TrendPlan {
  const { fontSize } = style;
  const axis = trendAxis(model, Math.max(2, Math.min(6, Math.round(height / (fontSize * 4)))));
  const tickTexts = axis.ticks.map((tick) => formatNumber(tick, axis.decimals));
  const texts = endTexts(model, shownLines(model), width, fontSize, speech);
  const apartHeight = wholeStandsApart(model) ? Math.max(fontSize * 4.4, height * 0.26) : 0;
  const margin = {
    top: fontSize * 1.4 + head + apartHeight,
    right: Math.max(least, endWidth(texts, fontSize)) + fontSize * 1.4,
    bottom: fontSize * 2,
    left: Math.max(...tickTexts.map((text) => textWidth(text, fontSize))) + fontSize * 0.9,
  };
  const plot = { left: margin.left, right: width - margin.right, top: margin.top, bottom: height - margin.bottom };
  const scales = scalesOf(model, plot, [axis.low, axis.high]);
  const apart = apartHeight > 0 ? planApart(model, plot, apartHeight, style, speech) : null;
  const ends = texts.flatMap((one) => {
    const isApart = apart !== null && one.line === model.whole;
    return isApart ? placeEndLabels([one], apart.scales, style, [0, apart.plot.bottom + fontSize * 0.6]) : [];
  });
  const onAxis = texts.filter(({ line }) => apart === null || line !== model.whole);
  const labelsTop = apart ? plot.top - fontSize * 0.6 : 0;
  ends.push(...placeEndLabels(onAxis, scales, style, [labelsTop, plot.bottom + fontSize * 0.4]));
  return {
    margin,
    plot,
    scales,
    axis,
    tickTexts,
    yearTicks: yearTicks(model.years, plot.right - plot.left, textWidth('2024', fontSize)),
    ends,
    ...(apart ? { target: null, earlier: [] } : planTargets(model, axis, { plot, scales, ends, style, speech })),
    apart,
  };
}

/** A single year stands in the middle. */
export function scalesOf(model: FigureModel, plot: Plot, [low, high]: [number, number]): Scales {
  const [first, last] = spanOf(model);
  const span = last - first;
  return {
    x: (year) => plot.left + (span === 0 ? 0.5 : (year - first) / span) * (plot.right - plot.left),
    y: (value) => plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top),
  };
}

function planApart(
  model: FigureModel,
  plot: Plot,
  height: number,
  { fontSize }: DrawingStyle,
  { words }: Speech,
): ApartPlan {
  const highest = Math.max(0, ...knownPoints(model.whole.points).map(({ value }) => value)) || 1;
  const own = { ...plot, top: fontSize * 2.2, bottom: height - fontSize * 0.6 };
  return {
    plot: own,
    scales: scalesOf(model, own, [0, highest]),
    heading: words.figure.apart(words.region.whole),
    headingY: fontSize * 1.1,
  };
}

type Laid = { plot: Plot; scales: Scales; ends: readonly EndLabel[]; style: DrawingStyle; speech: Speech };

/** The present target, and those before it that lie within the axis and whose words find a place. */
function planTargets(model: FigureModel, axis: ValueAxis, laid: Laid): Pick<TrendPlan, 'target' | 'earlier'> {
  const { plot, scales, style, speech } = laid;
  const { indicator, years } = model;
  const spans = targetSpans(indicator).flatMap(({ target, from, to }) => {
    const set = years.filter((year) => year >= from && year <= to);
    const [first, last] = [set[0], set[set.length - 1]];
    if (first === undefined || last === undefined) return [];
    // To the middle between two years, where the next begins; a step.
    const ends = { from: Math.max(plot.left, scales.x(first - 0.5)), to: Math.min(plot.right, scales.x(last + 0.5)) };
    return [{ target, ...ends }];
  });
  const present = spans.find(({ target }) => target === indicator.target);
  const before = spans.filter(
    ({ target }) => target !== indicator.target && target.value >= axis.low && target.value <= axis.high,
  );
  const fontSize = style.fontSize * 0.92;
  const lineOf = ({ target, from, to }: (typeof spans)[number]) => ({ y: scales.y(target.value), from, to });
  const wayOf = ({ y, from, to }: LevelLine): Position[] => [
    [from, y],
    [to, y],
  ];
  const obstacles = obstaclesIn(model, laid);
  const boxes = [...obstacles.boxes];
  const lines = [...obstacles.lines, ...before.map((one) => wayOf(lineOf(one)))];
  const target = present ? planPresent(model, axis, present, { lines, boxes }, laid) : null;
  if (target?.box) boxes.push(target.box);
  const level = target?.plan.line ? [wayOf(target.plan.line)] : [];
  const earlier = before.flatMap((one): EarlierPlan[] => {
    const text = targetText(against(indicator, one.target), speech.words);
    const line = lineOf(one);
    if (!text) return [];
    const others = before.filter((other) => other !== one).map((other) => wayOf(lineOf(other)));
    const kept = { lines: [...obstacles.lines, ...others, ...level], boxes };
    // At its own years where there is room.
    const label = { y: line.y, width: textWidth(text, fontSize), fontSize };
    const own = { ...plot, left: line.from, right: line.to };
    const placed = placeLevelLabel(label, own, kept) ?? placeLevelLabel(label, plot, kept);
    if (!placed) return [];
    boxes.push(placed.box);
    return [{ ...line, text, fontSize, textX: placed.x, textY: placed.y }];
  });
  return { target: target?.plan ?? null, earlier };
}

function planPresent(
  model: FigureModel,
  axis: ValueAxis,
  { target, from, to }: { target: Target; from: number; to: number },
  obstacles: Obstacles,
  { plot, scales, style, speech }: Laid,
): { plan: TargetPlan; box: Box | null } | null {
  const name = targetText(model.indicator, speech.words);
  if (!name) return null;
  const fontSize = style.fontSize * 0.92;
  const { targetBeyond: beyond } = axis;
  const text = beyond === null ? name : `${beyond === 'low' ? '↓' : '↑'} ${name}`;
  const y = scales.y(beyond === null ? target.value : axis[beyond]);
  const line = beyond === null ? { y, from, to } : null;
  const fromRight = from - plot.left > plot.right - to;
  const placed = placeLevelLabel({ y, width: textWidth(text, fontSize), fontSize }, plot, obstacles, fromRight);
  return placed
    ? { plan: { text, fontSize, x: placed.x, y: placed.y, line, inHead: false }, box: placed.box }
    : { plan: { text, fontSize, x: plot.left, y: style.fontSize * 1.05, line, inHead: true }, box: null };
}

function obstaclesIn(model: FigureModel, { plot, scales, ends, style }: Laid): Obstacles {
  const { x, y } = scales;
  const around = (year: number, value: number, half: number): Box => ({
    x: x(year) - half,
    y: y(value) - half,
    width: half * 2,
    height: half * 2,
  });
  const runs = linesOnAxis(model).flatMap((line) => runsOf(model, line.points));
  const lines: Position[][] = runs.map((run) => cornersOf(run, model, scales));
  const leaders = ends
    .filter((end) => end.led)
    .map((end): Position[] => [
      [end.x, end.y],
      [plot.right, end.middle],
    ]);
  const breaks = model.breaks.map(({ year, cutsLine }): Position[] => {
    const at = x(cutsLine ? year - 0.5 : year);
    return [
      [at, plot.top],
      [at, plot.bottom],
    ];
  });
  const points = runs.flatMap(([only, ...more]) =>
    only && more.length === 0 ? [around(only.year, only.value, style.lineWidth * 2)] : [],
  );
  const diamonds = publishedPoints(model.whole).map((point) => around(point.year, point.value, style.diamond * 1.4));
  return {
    lines: [...thick(lines, style.wholeLineWidth / 2 + 1), ...leaders, ...breaks],
    boxes: [...points, ...diamonds],
  };
}

/** A line as its two edges: what keeps clear of both keeps clear of its thickness. */
function thick(lines: readonly Position[][], half: number): Position[][] {
  return lines.flatMap((line) => [-half, 0, half].map((shift) => line.map(([x, y]): Position => [x, y + shift])));
}
