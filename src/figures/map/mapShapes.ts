import { geoBounds, geoConicEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Boundaries } from '../../contract/boundaries';
import type { Box, Position } from '../drawing/boxes';

/** Outline of a league in the units of the drawing. */
export type MapShape = {
  code: string;
  rings: Position[][];
  bounds: Box;
  path: string;
};

/**
 * Projects the outlines into the box with an equal-area projection whose parallels suit them. The meridian in its middle stands
 * east of their own middle: so a region that rises to the north-east lies flatter, and larger in a box that is wider than high.
 */
export function mapShapes({ topology }: Boundaries, box: Box): MapShape[] {
  const { features, type } = feature(topology, topology.objects.regions);
  const [[west, south], [east, north]] = geoBounds({ type, features });
  const projection = geoConicEqualArea()
    .parallels([south + (north - south) * 0.1, north - (north - south) * 0.15])
    .rotate([-west - (east - west) * 0.72, 0])
    .fitExtent(
      [
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ],
      { type, features },
    );
  return features.map((one) => {
    const pen = new RingPen();
    geoPath(projection, pen)(one);
    const { rings } = pen;
    return { code: String(one.id), rings, bounds: boundsOf(rings), path: rings.map(ringPath).join('') };
  });
}

function boundsOf(rings: Position[][]): Box {
  const xs = rings.flatMap((ring) => ring.map(([x]) => x));
  const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function ringPath(ring: readonly Position[]): string {
  return `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}

/** Records the rings that d3 draws. */
class RingPen {
  rings: Position[][] = [];
  private ring: Position[] = [];
  beginPath() {}
  arc() {}
  moveTo(x: number, y: number) {
    this.ring = [[x, y]];
    this.rings.push(this.ring);
  }
  lineTo(x: number, y: number) {
    this.ring.push([x, y]);
  }
  closePath() {}
}
