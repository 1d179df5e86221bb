import * as v from 'valibot';

const arcIndices = v.array(v.number());

/** TopoJSON outlines of the leagues, as far as they are read here. */
const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.object({
    leagues: v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.variant('type', [
          v.object({ type: v.literal('Polygon'), id: v.string(), arcs: v.array(arcIndices) }),
          v.object({ type: v.literal('MultiPolygon'), id: v.string(), arcs: v.array(v.array(arcIndices)) }),
        ]),
      ),
    }),
  }),
});

/**
 * Answer of `GET /api/boundaries`. A map of Chinese places may be published only with an approval number (审图号);
 * while it is `null` every map says so, in pictures too.
 */
export const boundariesSchema = v.object({
  approvalNumber: v.nullable(v.string()),
  topology: topologySchema,
});
export type Boundaries = v.InferOutput<typeof boundariesSchema>;
