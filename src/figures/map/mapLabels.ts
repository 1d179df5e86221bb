import { type Box, cross, type Position, runsThrough, touches } from '../drawing/boxes';
import type { Size } from '../drawing/drawing';
import type { MapRaster } from './mapRaster';
import type { MapShape } from './mapShapes';

export type MapLabel = {
  code: string;
  /** Box around the text. */
  box: Box;
  /** Lines of text from top to bottom; one line if two do not fit. */
  lines: string[];
  /** True if the text is within its region. */
  inside: boolean;
  /** The line from the region to a text outside it. */
  leader: [Position, Position] | null;
  /** Distance of the text from its region, plus what its leader crosses; 0 inside the region. */
  cost: number;
};

export const lineHeight = 1.25;

type Wanted = {
  code: string;
  name: string;
  value: string;
  /** Box of its own symbol: an obstacle in which its leader may still start. */
  symbol?: Box | undefined;
};

/**
 * Places names and values of the regions: inside the region if they fit in two lines or one, otherwise outside with a
 * leader and as near as possible. Texts never touch each other or an obstacle. A text without any free place is left out.
 */
export function placeMapLabels(
  shapes: readonly MapShape[],
  raster: MapRaster,
  wanted: readonly Wanted[],
  size: Size,
  obstacles: readonly Box[],
  fontSize: number,
  measure: (text: string) => number,
): MapLabel[] {
  const placed: MapLabel[] = [];
  const beside: Wanted[] = [];
  for (const one of wanted) {
    const label = inside(one, raster, shapes, obstacles, fontSize, measure);
    if (label) placed.push(label);
    else beside.push(one);
  }
  // Large regions find another place more easily than small ones.
  const areaOf = new Map(shapes.map((shape) => [shape.code, shape.bounds.width * shape.bounds.height]));
  beside.sort((one, other) => (areaOf.get(one.code) ?? 0) - (areaOf.get(other.code) ?? 0));
  const site = { raster, size, obstacles, fontSize, measure };
  const besides = new Map<string, MapLabel>();
  // Early labels may take a place that a later one needs more, so each label chooses again once the others are placed.
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const one of beside) {
      const before = besides.get(one.code);
      besides.delete(one.code);
      const label = outside(one, site, [...placed, ...besides.values()]);
      if (label) besides.set(one.code, label);
      moved ||= label?.box.x !== before?.box.x || label?.box.y !== before?.box.y;
    }
    if (!moved) break;
  }
  return [...placed, ...besides.values()];
}

const rounds = 3;
/** Cost factor of a leader's length within other regions. */
const throughOthers = 4;
/** Cost factor of the distance between a leader's start and the middle of the region. */
const fromMiddle = 0.5;

type Form = { lines: string[]; width: number; height: number };

function formsOf({ name, value }: Wanted, fontSize: number, measure: (text: string) => number): Form[] {
  const two = [name, value].filter((text) => text !== '');
  return [two, [two.join(' ')]].map((lines) => ({
    lines,
    width: Math.max(...lines.map(measure)),
    height: lines.length * fontSize * lineHeight,
  }));
}

function inside(
  wanted: Wanted,
  raster: MapRaster,
  shapes: readonly MapShape[],
  obstacles: readonly Box[],
  fontSize: number,
  measure: (text: string) => number,
): MapLabel | null {
  const shape = shapes.find((one) => one.code === wanted.code);
  if (!shape) return null;
  const bounds = shape.bounds;
  const middle = raster.middle(wanted.code);
  const padding = fontSize * 0.15;
  for (const form of formsOf(wanted, fontSize, measure)) {
    let best: { box: Box; cost: number } | null = null;
    for (let y = bounds.y; y + form.height <= bounds.y + bounds.height; y += raster.cell) {
      for (let x = bounds.x; x + form.width <= bounds.x + bounds.width; x += raster.cell) {
        const box = { x, y, width: form.width, height: form.height };
        const cost = Math.hypot(x + form.width / 2 - middle[0], y + form.height / 2 - middle[1]);
        if (best !== null && cost >= best.cost) continue;
        if (obstacles.some((other) => touches(box, other))) continue;
        if (raster.within(wanted.code, grown(box, padding, 0))) best = { box, cost };
      }
    }
    if (best) return { code: wanted.code, box: best.box, lines: form.lines, inside: true, leader: null, cost: 0 };
  }
  return null;
}

type Site = {
  raster: MapRaster;
  size: Size;
  obstacles: readonly Box[];
  fontSize: number;
  measure: (text: string) => number;
};

/** Searches nearby first, which is usually enough. */
function outside(wanted: Wanted, site: Site, placed: readonly MapLabel[]): MapLabel | null {
  return outsideWithin(site.fontSize * 12, wanted, site, placed) ?? outsideWithin(null, wanted, site, placed);
}

function outsideWithin(reach: number | null, wanted: Wanted, site: Site, placed: readonly MapLabel[]): MapLabel | null {
  const { raster, size, obstacles, fontSize, measure } = site;
  const middle = raster.middle(wanted.code);
  const anchors = raster.anchors(wanted.code, fontSize * 0.4);
  // A leader from the middle shows most clearly which region is meant.
  const starts = anchors.map((at) => ({ at, handicap: distance(at, middle) * fromMiddle }));
  const padding = fontSize * 0.3;
  const taken = [...obstacles, ...placed.map((label) => label.box)];
  const others = taken.filter((box) => box !== wanted.symbol);
  const leaders = placed.flatMap((label) => (label.leader ? [label.leader] : []));
  const crossings = (from: Position, to: Position, air: Box) =>
    others.filter((other) => runsThrough(from, to, other)).length +
    leaders.filter((leader) => cross(from, to, ...leader) || runsThrough(...leader, air)).length;
  let best: MapLabel | null = null;
  let bestOrder = 0;
  let mostCost = reach ?? Number.POSITIVE_INFINITY;
  const step = raster.cell * 2;
  const gap = fontSize * 0.15;
  const around = boxAround(anchors);
  for (const [formOrder, { lines, width, height }] of formsOf(wanted, fontSize, measure).entries()) {
    // From the region outwards: a near place is found early, and places further away need not be tried.
    const xs = startsNear(around.x + around.width / 2, width, size.width, step);
    const ys = startsNear(around.y + around.height / 2, height, size.height, step);
    for (const y of ys) {
      const down = Math.max(0, around.y - y - height, y - around.y - around.height) - gap;
      if (down > mostCost) break;
      for (const x of xs) {
        const along = Math.max(0, around.x - x - width, x - around.x - around.width) - gap;
        if (along > mostCost) break;
        if (along > 0 && down > 0 && along * along + down * down > mostCost * mostCost) continue;
        const box = { x, y, width, height };
        const air = grown(box, padding);
        if (!raster.outside(air) || taken.some((other) => touches(air, other))) continue;
        const edge = grown(box, gap);
        let [from, to, cost] = [middle, middle, Number.POSITIVE_INFINITY];
        for (const { at, handicap } of starts) {
          const end = nearestIn(edge, at);
          const length = distance(at, end) + handicap;
          if (length < cost) [from, to, cost] = [at, end, length];
        }
        // Of places that cost the same, the upper left one is taken.
        const order = (formOrder * size.height + y) * size.width + x;
        const isWorse = () => cost > mostCost || (cost === mostCost && (!best || order > bestOrder));
        if (isWorse()) continue;
        cost += raster.throughOthers(wanted.code, from, to) * throughOthers;
        if (isWorse()) continue;
        cost += crossings(from, to, air) * (size.width + size.height);
        if (isWorse()) continue;
        [mostCost, bestOrder] = [cost, order];
        best = { code: wanted.code, box, lines, inside: false, leader: [from, to], cost };
      }
    }
  }
  return best;
}

/** Where something of this length can start within a room, in steps from 0; the nearest to `middle` first. */
function startsNear(middle: number, length: number, room: number, step: number): number[] {
  const starts: number[] = [];
  for (let start = 0; start + length <= room; start += step) starts.push(start);
  const away = (start: number) => Math.abs(start + length / 2 - middle);
  return starts.sort((one, other) => away(one) - away(other));
}

function grown({ x, y, width, height }: Box, along: number, down = along): Box {
  return { x: x - along, y: y - down, width: width + along * 2, height: height + down * 2 };
}

function boxAround(points: readonly Position[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function distance(one: Position, other: Position): number {
  return Math.hypot(other[0] - one[0], other[1] - one[1]);
}

function nearestIn({ x: left, y: top, width, height }: Box, [x, y]: Position): Position {
  return [Math.min(Math.max(x, left), left + width), Math.min(Math.max(y, top), top + height)];
}
