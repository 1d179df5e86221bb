import * as v from 'valibot';

const arcIndices = v.array(v.pipe(v.number(), v.integer()));
const pair = v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]);

/** TopoJSON outlines of the regions, as far as they are read here. */
const topologySchema = v.pipe(
  v.object({
    type: v.literal('Topology'),
    transform: v.optional(v.object({ scale: pair, translate: pair })),
    arcs: v.array(v.pipe(v.array(v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2))), v.minLength(2))),
    objects: v.object({
      regions: v.object({
        type: v.literal('GeometryCollection'),
        geometries: v.array(
          v.variant('type', [
            v.object({ type: v.literal('Polygon'), id: v.string(), arcs: v.array(arcIndices) }),
            v.object({ type: v.literal('MultiPolygon'), id: v.string(), arcs: v.array(v.array(arcIndices)) }),
          ]),
        ),
      }),
    }),
  }),
  v.forward(
    v.check(
      ({ arcs, objects }) =>
        objects.regions.geometries.every(({ arcs: rings }) =>
          arcsOf(rings).every((index) => (index < 0 ? ~index : index) < arcs.length),
        ),
      'Invalid arcs: Expected indices of arcs that are there',
    ),
    ['objects', 'regions'],
  ),
  v.forward(
    v.check(({ objects }) => {
      const ids = objects.regions.geometries.map(({ id }) => id);
      return new Set(ids).size === ids.length;
    }, 'Invalid ids: Expected one outline for each region'),
    ['objects', 'regions'],
  ),
);

/** Indices of the arcs of a polygon or of several. Those below 0 are of reversed arcs. */
function arcsOf(rings: readonly (readonly (number | readonly number[])[])[]): number[] {
  return rings.flat(2);
}

/**
 * Answer of `GET /api/boundaries`. A map of Chinese places may be published only with an approval number (审图号);
 * while it is `null` every map says so, in pictures too.
 */
export const boundariesSchema = v.object({
  approvalNumber: v.nullable(v.string()),
  topology: topologySchema,
});
export type Boundaries = v.InferOutput<typeof boundariesSchema>;
