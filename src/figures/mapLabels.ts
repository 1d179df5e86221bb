import type { Size } from './drawing';
import type { MapRaster } from './mapRaster';
import { type Box, boundsOf, type MapShape, type Point } from './mapShapes';

export type MapLabel = {
  code: string;
  /** Around the text. */
  box: Box;
  /** Texts of the lines, from above; one line where two do not fit. */
  lines: string[];
  /** True where the text stands on its region's own colour. */
  inside: boolean;
  /** From within the region to the text, where that stands outside. */
  leader: [Point, Point] | null;
};

export const lineHeight = 1.25;

type Wanted = { code: string; name: string; value: string };

/**
 * Sets the names and values of the regions: inside where they fit, on two lines or on one, else beside the map with a
 * leader, as near as may be. No two texts touch each other or an obstacle. One that finds no place at all is left out.
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
    const label = inside(one, raster, shapes, fontSize, measure);
    if (label) placed.push(label);
    else beside.push(one);
  }
  const site = { raster, size, obstacles, fontSize, measure };
  const besides = new Map<string, MapLabel>();
  // The first to choose takes a place another one needs more: so each chooses again, now that the others stand.
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
  fontSize: number,
  measure: (text: string) => number,
): MapLabel | null {
  const shape = shapes.find((one) => one.code === wanted.code);
  if (!shape) return null;
  const bounds = boundsOf(shape);
  const middle = raster.middle(wanted.code);
  const padding = fontSize * 0.2;
  for (const form of formsOf(wanted, fontSize, measure)) {
    let best: { box: Box; cost: number } | null = null;
    for (let y = bounds.y; y + form.height <= bounds.y + bounds.height; y += raster.cell) {
      for (let x = bounds.x; x + form.width <= bounds.x + bounds.width; x += raster.cell) {
        const box = { x, y, width: form.width, height: form.height };
        const cost = Math.hypot(x + form.width / 2 - middle[0], y + form.height / 2 - middle[1]);
        if ((best === null || cost < best.cost) && raster.within(wanted.code, grown(box, padding)))
          best = { box, cost };
      }
    }
    if (best) return { code: wanted.code, box: best.box, lines: form.lines, inside: true, leader: null };
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

/** Looks nearby first: there is seldom a reason to look further. */
function outside(wanted: Wanted, site: Site, placed: readonly MapLabel[]): MapLabel | null {
  return outsideWithin(site.fontSize * 12, wanted, site, placed) ?? outsideWithin(null, wanted, site, placed);
}

function outsideWithin(reach: number | null, wanted: Wanted, site: Site, placed: readonly MapLabel[]): MapLabel | null {
  const { raster, size, obstacles, fontSize, measure } = site;
  const from = raster.middle(wanted.code);
  const padding = fontSize * 0.3;
  const taken = [...obstacles, ...placed.map((label) => label.box)];
  const leaders = placed.flatMap((label) => (label.leader ? [label.leader] : []));
  const crossings = (to: Point, air: Box) =>
    taken.filter((other) => runsThrough(from, to, other)).length +
    leaders.filter((leader) => cross(from, to, ...leader) || runsThrough(...leader, air)).length;
  let best: MapLabel | null = null;
  let mostCost = reach ?? Number.POSITIVE_INFINITY;
  const step = raster.cell * 2;
  const gap = fontSize * 0.15;
  for (const form of formsOf(wanted, fontSize, measure)) {
    for (let y = 0; y + form.height <= size.height; y += step) {
      const down = Math.max(y - gap - from[1], 0, from[1] - y - form.height - gap);
      if (down >= mostCost) continue;
      for (let x = 0; x + form.width <= size.width; x += step) {
        const along = Math.max(x - gap - from[0], 0, from[0] - x - form.width - gap);
        const length = Math.hypot(along, down);
        if (length >= mostCost) continue;
        const box = { x, y, width: form.width, height: form.height };
        const to = nearestOn(box, from, gap);
        const air = grown(box, padding);
        if (!raster.outside(air) || taken.some((other) => touches(air, other))) continue;
        const cost =
          length + raster.throughOthers(wanted.code, from, to) + crossings(to, air) * (size.width + size.height);
        if (cost >= mostCost) continue;
        mostCost = cost;
        best = { code: wanted.code, box, lines: form.lines, inside: false, leader: [from, to] };
      }
    }
  }
  return best;
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + by * 2, height: height + by * 2 };
}

export function touches(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function nearestOn(box: Box, [x, y]: Point, gap: number): Point {
  const { x: left, y: top, width, height } = grown(box, gap);
  return [Math.min(Math.max(x, left), left + width), Math.min(Math.max(y, top), top + height)];
}

function runsThrough(from: Point, to: Point, { x, y, width, height }: Box): boolean {
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return corners.some((corner, index) => cross(from, to, corner, corners[(index + 1) % 4] ?? corner));
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
