import type { Target } from '../../contract/indicator';
import type { Speech } from '../../i18n/speech';
import { formatNumber } from '../../measures/format';
import { against } from '../../measures/goals';
import { type Line, publishedPoints } from '../../measures/point';
import type { Box, Position } from '../drawing/boxes';
import type { DrawingStyle, Size } from '../drawing/drawing';
import { textWidth } from '../drawing/textWidth';
import { apartAxis, trendAxis, type ValueAxis, yearTicks } from '../model/axis';
import { type FigureModel, shownLines, spanOf } from '../model/model';
import { linesOnAxis, wholeStandsApart } from '../model/trendForm';
import { targetText } from '../texts/targetText';
import { type EndLabel, endTexts, endWidth, placeEndLabels } from './endLabels';
import { breakAt, cornersOf, lonePoints, runsOf, type Scales } from './lineRuns';
import { type Obstacles, placeLevelLabel } from './targetLabels';
import { targetEnds, targetsInView } from './targetLines';

export type TrendProps = Size & {
  model: FigureModel;
  style?: DrawingStyle;
  /** False in pictures, which have no pointer. */
  interactive?: boolean;
};

/** Edges of the area with the lines. */
export type Plot = { left: number; right: number; top: number; bottom: number };

export type TargetPlan = {
  text: string;
  fontSize: number;
  x: number;
  /** The baseline. */
  y: number;
  /** The target line: its height, and its ends at the years for which it is set; `null` if the target is beyond the axis. */
  line: LevelLine | null;
  /** Whether the words are above all lines, after a sample of the target line. */
  inHead: boolean;
  /** True for a target of the previous outline. */
  isEarlier: boolean;
};

type LevelLine = { y: number; from: number; to: number };

/** A level of an axis and its number. */
type Tick = { at: number; text: string };

/** 全区 in a plot of its own, above the leagues whose sum it is. */
export type ApartPlan = {
  plot: Plot;
  scales: Scales;
  /** The two ends of its axis. */
  ticks: Tick[];
  /** Says that this is 全区 and that its axis differs. */
  heading: string;
  headingY: number;
};

/** Layout of a trend. */
export type TrendPlan = {
  margin: { top: number; right: number; bottom: number; left: number };
  plot: Plot;
  scales: Scales;
  ticks: Tick[];
  yearTicks: number[];
  ends: EndLabel[];
  targets: TargetPlan[];
  apart: ApartPlan | null;
};

/**
 * `steadyEnds` reserves room next to the lines for the widest name, so that the years do not move when other regions are
 * chosen.
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
  const head = Math.max(0, ...plan.targets.filter(({ inHead }) => inHead).map(({ y }) => y + style.fontSize * 0.25));
  return head > 0 ? layOut(model, size, style, speech, { head, least }) : plan;
}

/** `head`: room above the lines, for words without a free place among them. `least`: least room at the right, for the names at the ends. */
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
  const ticks = ticksOf(axis);
  const texts = endTexts(model, shownLines(model), width, fontSize, speech);
  const ownAxis = wholeStandsApart(model) ? apartAxis(model) : null;
  const ownTicks = ownAxis ? ticksOf(ownAxis) : [];
  const apartHeight = ownAxis ? Math.max(fontSize * 4.4, height * 0.26) : 0;
  const margin = {
    top: fontSize * 1.4 + head + apartHeight,
    right: Math.max(least, endWidth(texts, fontSize)) + fontSize * 1.4,
    bottom: fontSize * 2,
    left: Math.max(...[...ticks, ...ownTicks].map(({ text }) => textWidth(text, fontSize))) + fontSize * 0.9,
  };
  const plot = { left: margin.left, right: width - margin.right, top: margin.top, bottom: height - margin.bottom };
  const scales = scalesOf(model, plot, [axis.low, axis.high]);
  const apart = ownAxis ? planApart(model, ownAxis, { plot, height: apartHeight, style, speech }) : null;
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
    ticks,
    yearTicks: yearTicks(model.years, plot.right - plot.left, textWidth('2024', fontSize)),
    ends,
    targets: apart ? [] : planTargets(model, axis, { plot, scales, ends, style, speech }),
    apart,
  };
}

function ticksOf({ ticks, decimals }: ValueAxis): Tick[] {
  return ticks.map((at) => ({ at, text: formatNumber(at, decimals) }));
}

/** A single year is in the middle. */
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
  axis: ValueAxis,
  { plot, height, style, speech }: Pick<Laid, 'plot' | 'style' | 'speech'> & { height: number },
): ApartPlan {
  const { fontSize } = style;
  const own = { ...plot, top: fontSize * 2.2, bottom: height - fontSize * 0.6 };
  return {
    plot: own,
    scales: scalesOf(model, own, [axis.low, axis.high]),
    ticks: ticksOf(axis),
    heading: speech.words.figure.apart(speech.words.region.whole),
    headingY: fontSize * 1.1,
  };
}

type Laid = { plot: Plot; scales: Scales; ends: readonly EndLabel[]; style: DrawingStyle; speech: Speech };

/**
 * The current target, and earlier targets within the axis. The words are next to their line or, if there is no room, above all
 * lines after a sample of the line, as in a legend.
 */
function planTargets(model: FigureModel, axis: ValueAxis, laid: Laid): TargetPlan[] {
  const { plot, scales, style, speech } = laid;
  const { indicator } = model;
  const fontSize = style.fontSize * 0.92;
  const wanted = targetsInView(model).flatMap(({ target, ...years }) => {
    const isEarlier = target !== indicator.target;
    const beyond = isEarlier ? beyondOf(target, axis) : axis.targetBeyond;
    const name = targetText(against(indicator, target), speech.words);
    if (!name || (isEarlier && beyond)) return [];
    const text = beyond ? `${beyond === 'low' ? '↓' : '↑'} ${name}` : name;
    const line = beyond ? null : { y: scales.y(target.value), ...targetEnds(years, plot, scales) };
    const along = line ?? { y: scales.y(axis[beyond ?? 'high']), from: plot.left, to: plot.right };
    return [{ text, fontSize, width: textWidth(text, fontSize), line, along, isEarlier }];
  });
  const obstacles = obstaclesIn(model, laid);
  const boxes = [...obstacles.boxes];
  const head = { x: plot.left, y: style.fontSize * 1.05 };
  // The current target chooses its place first.
  return wanted
    .sort((one, other) => Number(one.isEarlier) - Number(other.isEarlier))
    .map(({ along, width, ...one }) => {
      const others = wanted.filter((other) => other.line && other.line !== one.line).map((other) => wayOf(other.along));
      const occupied = { lines: [...obstacles.lines, ...others], boxes };
      const placed = placeLevelLabel({ ...along, width, fontSize }, plot, occupied);
      if (placed) {
        boxes.push(placed.box);
        return { ...one, x: placed.x, y: placed.y, inHead: false };
      }
      const needed = width + fontSize * (headSample + 1.5);
      if (head.x > plot.left && head.x + needed > plot.right) {
        head.x = plot.left;
        head.y += style.fontSize * 1.3;
      }
      const inHead = { ...one, x: head.x, y: head.y, inHead: true };
      head.x += needed;
      return inHead;
    });
}

/** In font sizes: length of the sample of a target line before its words, with the gap between. */
export const headSample = 2.7;

function beyondOf({ value }: Target, { low, high }: ValueAxis): 'low' | 'high' | null {
  return value < low ? 'low' : value > high ? 'high' : null;
}

function wayOf({ y, from, to }: LevelLine): Position[] {
  return [
    [from, y],
    [to, y],
  ];
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
  const breaks = model.breaks.map((one): Position[] => {
    const at = x(breakAt(one));
    return [
      [at, plot.top],
      [at, plot.bottom],
    ];
  });
  const points = linesOnAxis(model)
    .flatMap((line) => lonePoints(model, line.points))
    .map(({ year, value }) => around(year, value, style.lineWidth * 2));
  const diamonds = publishedPoints(model.whole).map((point) => around(point.year, point.value, style.diamond * 1.4));
  return {
    lines: [...thick(lines, style.wholeLineWidth / 2 + 1), ...leaders, ...breaks],
    boxes: [...points, ...diamonds],
  };
}

/** The two edges of each line: a label that touches neither edge does not touch the thick line. */
function thick(lines: readonly Position[][], half: number): Position[][] {
  return lines.flatMap((line) => [-half, 0, half].map((shift) => line.map(([x, y]): Position => [x, y + shift])));
}
