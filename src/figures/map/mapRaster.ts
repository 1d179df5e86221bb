import type { Box, Position } from '../drawing/boxes';
import type { Size } from '../drawing/drawing';
import type { MapShape } from './mapShapes';

/** A grid of small square cells with the region in each: tells quickly whether a box is inside one region or outside all. */
export class MapRaster {
  readonly cell: number;
  private readonly columns: number;
  private readonly rows: number;
  private readonly filled = new Map<string, Uint8Array>();
  /** Made when they are first needed: of most maps that are tried, only whether boxes are outside is asked. */
  private readonly sums = new Map<string, Int32Array>();
  private readonly all: Int32Array;
  private readonly knownAnchors = new Map<string, Position[]>();
  private readonly middles = new Map<string, Position>();
  /** Region code per cell. */
  private readonly codes: (string | undefined)[] = [];

  constructor(shapes: readonly MapShape[], { width, height }: Size, cell: number) {
    this.cell = cell;
    this.columns = Math.ceil(width / cell);
    this.rows = Math.ceil(height / cell);
    const everything = new Uint8Array(this.columns * this.rows);
    for (const shape of shapes) {
      this.filled.set(shape.code, this.fill(shape, everything));
    }
    this.all = this.sum(everything);
  }

  /** Whether the whole box is within the region. */
  within(code: string, box: Box): boolean {
    const filled = this.filled.get(code);
    if (!filled || !this.contains(box)) return false;
    const sums = this.sums.get(code) ?? this.sum(filled);
    this.sums.set(code, sums);
    const { left, right, top, bottom } = this.cells(box);
    return this.count(sums, left, right, top, bottom) === (right - left) * (bottom - top);
  }

  /** Whether the box is within the drawing and touches no region. */
  outside(box: Box): boolean {
    if (!this.contains(box)) return false;
    const { left, right, top, bottom } = this.cells(box);
    return this.count(this.all, left, right, top, bottom) === 0;
  }

  /** The middle of the region's area. */
  middle(code: string): Position {
    return this.middles.get(code) ?? [0, 0];
  }

  /** Start points for leaders: the middle, and in eight directions the outermost points that keep `distance` from the border. */
  anchors(code: string, distance: number): Position[] {
    const key = `${code}/${distance}`;
    const anchors = this.knownAnchors.get(key) ?? this.findAnchors(code, distance);
    this.knownAnchors.set(key, anchors);
    return anchors;
  }

  private findAnchors(code: string, distance: number): Position[] {
    const middle = this.middle(code);
    const furthest = sides.map(() => ({ point: middle, reach: 0 }));
    const side = distance * 2;
    this.codes.forEach((here, index) => {
      if (here !== code) return;
      const x = ((index % this.columns) + 0.5) * this.cell;
      const y = (Math.floor(index / this.columns) + 0.5) * this.cell;
      if (!this.within(code, { x: x - distance, y: y - distance, width: side, height: side })) return;
      sides.forEach(([along, down], position) => {
        const reach = (x - middle[0]) * along + (y - middle[1]) * down;
        if (reach > (furthest[position]?.reach ?? 0)) furthest[position] = { point: [x, y], reach };
      });
    });
    return [middle, ...furthest.filter(({ reach }) => reach > 0).map(({ point }) => point)];
  }

  /** Length of the segment between two points that lies within other regions. */
  throughOthers(code: string, from: Position, to: Position): number {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const steps = Math.ceil(length / (this.cell * 2));
    let others = 0;
    for (let step = 1; step < steps; step += 1) {
      const x = from[0] + ((to[0] - from[0]) * step) / steps;
      const y = from[1] + ((to[1] - from[1]) * step) / steps;
      const here = this.codes[Math.floor(y / this.cell) * this.columns + Math.floor(x / this.cell)];
      if (here !== undefined && here !== code) others += 1;
    }
    return steps === 0 ? 0 : (others / steps) * length;
  }

  private contains({ x, y, width, height }: Box): boolean {
    return x >= 0 && y >= 0 && x + width <= this.columns * this.cell && y + height <= this.rows * this.cell;
  }

  private cells({ x, y, width, height }: Box) {
    return {
      left: Math.floor(x / this.cell),
      right: Math.min(this.columns, Math.ceil((x + width) / this.cell)),
      top: Math.floor(y / this.cell),
      bottom: Math.min(this.rows, Math.ceil((y + height) / this.cell)),
    };
  }

  private count(sums: Int32Array, left: number, right: number, top: number, bottom: number): number {
    const at = (column: number, row: number) => sums[row * (this.columns + 1) + column] ?? 0;
    return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
  }

  /** Marks the cells of one region, also in `everything`, and stores its code and middle. */
  private fill({ code, rings }: MapShape, everything: Uint8Array): Uint8Array {
    const filled = new Uint8Array(this.columns * this.rows);
    let [x, y, count] = [0, 0, 0];
    for (let row = 0; row < this.rows; row += 1) {
      const height = (row + 0.5) * this.cell;
      const crossings = rings.flatMap((ring) => crossingsAt(ring, height)).sort((a, b) => a - b);
      for (let index = 0; index + 1 < crossings.length; index += 2) {
        const from = Math.max(0, Math.ceil((crossings[index] ?? 0) / this.cell - 0.5));
        const to = Math.min(this.columns, Math.ceil((crossings[index + 1] ?? 0) / this.cell - 0.5));
        for (let column = from; column < to; column += 1) {
          const here = row * this.columns + column;
          filled[here] = 1;
          everything[here] = 1;
          this.codes[here] = code;
          x += column + 0.5;
          y += row + 0.5;
          count += 1;
        }
      }
    }
    const middle: Position = [(x / count) * this.cell, (y / count) * this.cell];
    this.middles.set(code, count === 0 ? (rings[0]?.[0] ?? [0, 0]) : middle);
    return filled;
  }

  private sum(filled: Uint8Array): Int32Array {
    const width = this.columns + 1;
    const sums = new Int32Array(width * (this.rows + 1));
    for (let row = 0; row < this.rows; row += 1) {
      let line = 0;
      for (let column = 0; column < this.columns; column += 1) {
        line += filled[row * this.columns + column] ?? 0;
        sums[(row + 1) * width + column + 1] = (sums[row * width + column + 1] ?? 0) + line;
      }
    }
    return sums;
  }
}

/** Eight directions as [along, down]. */
const sides: readonly Position[] = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => [
  Math.cos((eighth * Math.PI) / 4),
  Math.sin((eighth * Math.PI) / 4),
]);

function crossingsAt(ring: readonly Position[], y: number): number[] {
  const crossings: number[] = [];
  let before = ring[ring.length - 1];
  for (const point of ring) {
    if (before && before[1] <= y !== point[1] <= y) {
      crossings.push(before[0] + ((y - before[1]) / (point[1] - before[1])) * (point[0] - before[0]));
    }
    before = point;
  }
  return crossings;
}
