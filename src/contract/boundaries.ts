import * as v from 'valibot';
import { isEachOnce } from './eachOnce';

const finite = v.pipe(v.number(), v.finite());
const pair = v.tuple([finite, finite]);
const position = v.pipe(v.array(finite), v.minLength(2));

/** Arcs that follow one another around an area. */
const ring = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.nonEmpty());
const polygon = v.pipe(v.array(ring), v.nonEmpty());
const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Polygon'), id: v.string(), arcs: polygon }),
  v.object({ type: v.literal('MultiPolygon'), id: v.string(), arcs: v.pipe(v.array(polygon), v.nonEmpty()) }),
]);

const transformSchema = v.object({
  /** Degrees per step. A negative scale would mirror the map. */
  scale: v.tuple([v.pipe(finite, v.gtValue(0)), v.pipe(finite, v.gtValue(0))]),
  translate: pair,
});

/** TopoJSON outlines of the regions: the part of the format that is read here. */
const topologySchema = v.pipe(
  v.object({
    type: v.literal('Topology'),
    transform: v.optional(transformSchema),
    arcs: v.array(v.pipe(v.array(position), v.minLength(2))),
    objects: v.object({
      regions: v.object({ type: v.literal('GeometryCollection'), geometries: v.array(geometrySchema) }),
    }),
  }),
  v.forward(
    v.check(
      (topology) => linesOf(topology).flat().every(isInReach),
      'Invalid positions: Expected degrees of longitude and latitude in or around China',
    ),
    ['arcs'],
  ),
  v.forward(
    v.check(
      ({ arcs, objects }) =>
        objects.regions.geometries.every(({ arcs: rings }) =>
          rings.flat(2).every((index) => (index < 0 ? ~index : index) < arcs.length),
        ),
      'Invalid arcs: Expected indices of arcs that are there',
    ),
    ['objects', 'regions'],
  ),
  v.forward(
    v.check(
      (topology) => openOutlines(topology).length === 0,
      ({ input }) =>
        `Invalid outline of ${openOutlines(input).join(', ')}: Expected closed lines, clockwise around an area`,
    ),
    ['objects', 'regions'],
  ),
  v.forward(
    v.check(
      ({ objects }) => isEachOnce(objects.regions.geometries.map(({ id }) => id)),
      'Invalid ids: Expected one outline for each region',
    ),
    ['objects', 'regions'],
  ),
);

type Geometry = v.InferOutput<typeof geometrySchema>;
type Topology = {
  transform?: v.InferOutput<typeof transformSchema> | undefined;
  arcs: readonly (readonly number[])[][];
  objects: { regions: { geometries: readonly Geometry[] } };
};
type Position = readonly [longitude: number, latitude: number];

/** A generous box around China, where region codes and approval numbers apply. Swapped digits and coordinates in metres fall outside. */
const reach = { west: 70, east: 140, south: 0, north: 60 };

function isInReach([longitude, latitude]: Position): boolean {
  return longitude >= reach.west && longitude <= reach.east && latitude >= reach.south && latitude <= reach.north;
}

/** The arcs in degrees. With a transform, positions are stored as steps from the previous one. */
function linesOf({ arcs, transform }: Topology): Position[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Position => {
      if (!transform) return [dx, dy];
      const { scale, translate } = transform;
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Ids of the regions whose lines do not close, enclose no area, or run counter-clockwise. */
function openOutlines(topology: Topology): string[] {
  const lines = linesOf(topology);
  const lineOf = (index: number) => (index < 0 ? [...(lines[~index] ?? [])].reverse() : (lines[index] ?? []));
  const isSound = ({ type, arcs }: Geometry) =>
    (type === 'Polygon' ? [arcs] : arcs).every((rings) =>
      rings.every((indices, at) => {
        const parts = indices.map(lineOf);
        const area = areaWithin(parts.flat());
        return isClosed(parts) && (at === 0 ? area > 0 : area !== 0);
      }),
    );
  return topology.objects.regions.geometries.filter((geometry) => !isSound(geometry)).map(({ id }) => id);
}

/** Each part ends where the next begins, and the last ends where the first begins. */
function isClosed(parts: readonly Position[][]): boolean {
  return parts.every((part, at) => part.at(-1)?.join() === parts[(at + 1) % parts.length]?.[0]?.join());
}

/** In square degrees; negative for a counter-clockwise line. */
function areaWithin(line: readonly Position[]): number {
  return (
    line.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = line[(at + 1) % line.length] ?? [x, y];
      return sum + nextX * y - x * nextY;
    }, 0) / 2
  );
}

/**
 * Answer of `GET /api/boundaries`. A map of Chinese places may be published only with an approval number (审图号);
 * while it is `null`, every map says that it has none, also in pictures. With `?within=` it has the outlines of the divisions of
 * that league, and no geometries if the server has none.
 */
export const boundariesSchema = v.object({
  approvalNumber: v.nullable(v.pipe(v.string(), v.nonEmpty())),
  topology: topologySchema,
});
export type Boundaries = v.InferOutput<typeof boundariesSchema>;
