import { type Box, cross, type Position, runsThrough, touches } from '../drawing/boxes';
import type { Size } from '../drawing/drawing';
import type { MapRaster } from './mapRaster';
import { boundsOf, type MapShape } from './mapShapes';

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
  const areaOf = new Map(shapes.map((shape) => [shape.code, boundsOf(shape).width * boundsOf(shape).height]));
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
  const bounds = boundsOf(shape);
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
  const padding = fontSize * 0.3;
  const taken = [...obstacles, ...placed.map((label) => label.box)];
  const others = taken.filter((box) => box !== wanted.symbol);
  const leaders = placed.flatMap((label) => (label.leader ? [label.leader] : []));
  const crossings = (from: Position, to: Position, air: Box) =>
    others.filter((other) => runsThrough(from, to, other)).length +
    leaders.filter((leader) => cross(from, to, ...leader) || runsThrough(...leader, air)).length;
  let best: MapLabel | null = null;
  let mostCost = reach ?? Number.POSITIVE_INFINITY;
  const step = raster.cell * 2;
  const gap = fontSize * 0.15;
  const around = boxAround(anchors);
  for (const form of formsOf(wanted, fontSize, measure)) {
    for (let y = 0; y + form.height <= size.height; y += step) {
      for (let x = 0; x + form.width <= size.width; x += step) {
        const box = { x, y, width: form.width, height: form.height };
        if (distanceBetween(box, around) - gap >= mostCost) continue;
        const air = grown(box, padding);
        if (!raster.outside(air) || taken.some((other) => touches(air, other))) continue;
        let [from, to, cost] = [middle, middle, mostCost];
        for (const anchor of anchors) {
          const end = nearestOn(box, anchor, gap);
          // A leader from the middle shows most clearly which region is meant.
          const length = distance(anchor, end) + distance(anchor, middle) * fromMiddle;
          if (length < cost) [from, to, cost] = [anchor, end, length];
        }
        if (cost >= mostCost) continue;
        cost += raster.throughOthers(wanted.code, from, to) * throughOthers;
        if (cost >= mostCost) continue;
        cost += crossings(from, to, air) * (size.width + size.height);
        if (cost >= mostCost) continue;
        mostCost = cost;
        best = { code: wanted.code, box, lines: form.lines, inside: false, leader: [from, to], cost };
      }
    }
  }
  return best;
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

function distanceBetween(one: Box, other: Box): number {
  const along = Math.max(one.x - other.x - other.width, 0, other.x - one.x - one.width);
  const down = Math.max(one.y - other.y - other.height, 0, other.y - one.y - one.height);
  return Math.hypot(along, down);
}

function distance(one: Position, other: Position): number {
  return Math.hypot(other[0] - one[0], other[1] - one[1]);
}

function nearestOn(box: Box, [x, y]: Position, gap: number): Position {
  const { x: left, y: top, width, height } = grown(box, gap);
  return [Math.min(Math.max(x, left), left + width), Math.min(Math.max(y, top), top + height)];
}
