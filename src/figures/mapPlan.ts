import type { Boundaries } from '../contract/boundaries';
import type { Speech } from '../i18n/words';
import { formatNumber } from '../measures/format';
import type { DrawingStyle, Size } from './drawing';
import { type LegendPlan, planLegend } from './MapLegend';
import { mapColours } from './mapColours';
import { lineHeight, type MapLabel, placeMapLabels } from './mapLabels';
import { MapRaster } from './mapRaster';
import { type Box, boundsOf, type MapShape, mapShapes } from './mapShapes';
import { tilesIn } from './mapTiles';
import type { FigureModel, Place } from './model';
import { presenceWord } from './placeText';
import { textWidth } from './textWidth';
import { wrapText } from './wrapText';

/** Where everything of a map stands, before anything is drawn. */
export type MapPlan = {
  /** `breadth` is the lesser of width and height. */
  areas: { place: Place; path: string; breadth: number; fill: string | null }[];
  labels: (MapLabel & { place: Place; fill: string | null; fontSize: number })[];
  legend: LegendPlan;
  notes: string[];
  notesBox: Box;
};

/** Names on the map are a little smaller than other words, so that more of them find room in their region. */
const labelSizes = [0.9, 0.8, 0.75];
/** Below this no words can be read on a screen. */
const leastFontSize = 10.8;

/** Without boundaries the twelve are tiles. */
export function planMap(
  model: FigureModel,
  boundaries: Boundaries | null,
  size: Size,
  style: DrawingStyle,
  speech: Speech,
  steady: boolean,
): MapPlan {
  const { fontSize } = style;
  const colours = mapColours(model, steady);
  const legend = planLegend(model, colours, style, speech);
  const measureNote = (text: string) => textWidth(text, fontSize * 0.92);
  const notes = wrapText(mapNote(boundaries, speech), size.width, measureNote);
  const notesWidth = Math.max(0, ...notes.map(measureNote));
  const notesHeight = fontSize * 1.4 * notes.length;
  const notesBox = {
    x: size.width - notesWidth,
    y: size.height - notesHeight,
    width: notesWidth,
    height: notesHeight,
  };
  const room = { x: 0, y: 0, width: size.width, height: size.height };
  const above = { ...room, height: notesBox.y - fontSize * 0.4 };
  const parts = boundaries
    ? outlineParts(model, boundaries, room, [legend, notesBox], fontSize, speech)
    : tileParts(model, above, fontSize, speech);
  return {
    legend,
    notes,
    notesBox,
    areas: parts.areas.map((area) => ({ ...area, fill: colours.fillOf(area.place) })),
    labels: parts.labels.map((label) => ({ ...label, fill: label.inside ? colours.fillOf(label.place) : null })),
  };
}

function mapNote(boundaries: Boundaries | null, { words }: Speech): string {
  if (!boundaries) return words.map.tiles;
  return boundaries.approvalNumber === null ? words.map.sketch : words.map.approved(boundaries.approvalNumber);
}

type Parts = {
  areas: { place: Place; path: string; breadth: number }[];
  labels: (MapLabel & { place: Place; fontSize: number })[];
};

function outlineParts(
  model: FigureModel,
  boundaries: Boundaries,
  room: Box,
  obstacles: readonly Box[],
  fontSize: number,
  speech: Speech,
): Parts {
  const shapes = shapesAround(boundaries, room, obstacles, fontSize);
  const raster = rasterOf(shapes, room, fontSize);
  const placeOf = new Map(model.places.map((place) => [place.line.region.code, place]));
  const wanted = model.places.map((place) => ({
    code: place.line.region.code,
    name: place.line.region.shortName[speech.language],
    value: mapValue(model, place, speech),
  }));
  const { size, labels } = bestLabels(fontSize, (size) =>
    placeMapLabels(shapes, raster, wanted, room, obstacles, size, (text) => textWidth(text, size, 600)),
  );
  return {
    areas: shapes.flatMap((shape) => {
      const place = placeOf.get(shape.code);
      const { width, height } = boundsOf(shape);
      return place ? { place, path: shape.path, breadth: Math.min(width, height) } : [];
    }),
    labels: labels.flatMap((label) => {
      const place = placeOf.get(label.code);
      return place ? { ...label, place, fontSize: size } : [];
    }),
  };
}

/** Words a little smaller are better than words far away from where they belong. */
function bestLabels(fontSize: number, place: (size: number) => MapLabel[]): { size: number; labels: MapLabel[] } {
  const tries = labelSizes
    .map((share) => Math.max(share * fontSize, Math.min(leastFontSize, fontSize * 0.9)))
    .filter((size, index, sizes) => sizes.indexOf(size) === index)
    .map((size, step) => {
      const labels = place(size);
      const away = labels.filter((label) => !label.inside);
      const cost = away.reduce((sum, label) => sum + label.cost / fontSize + besideCost, step * shrinkCost);
      return { size, labels, cost };
    });
  const most = Math.max(...tries.map(({ labels }) => labels.length));
  return tries
    .filter(({ labels }) => labels.length === most)
    .reduce((best, one) => (one.cost < best.cost ? one : best));
}

/** In sizes of the font: what a name beside the map costs whatever its leader, and what each step of shrinking must save. */
const besideCost = 2;
const shrinkCost = 3;

/**
 * As large as goes: over the whole height but a line for the names of small places in the south, where that leaves legend
 * and note alone; else with a strip below for names and note.
 */
function shapesAround(boundaries: Boundaries, room: Box, obstacles: readonly Box[], fontSize: number): MapShape[] {
  const edge = fontSize * 0.3;
  const box = (below: number) => ({
    x: edge,
    y: edge,
    width: room.width - edge * 2,
    height: room.height - edge * 2 - below,
  });
  const shapes = shapesFor(boundaries, box(fontSize * 1.2));
  const raster = rasterOf(shapes, room, fontSize);
  // Some width must be left beside the map, or the names of small places have nowhere to go but below.
  const narrow = Math.min(...shapes.map((shape) => boundsOf(shape).x)) < fontSize * 6;
  if (!narrow && obstacles.every((obstacle) => raster.outside(obstacle))) return shapes;
  return shapesFor(boundaries, box(fontSize * 3.2));
}

function tileParts(model: FigureModel, room: Box, fontSize: number, speech: Speech): Parts {
  const tiles = tilesIn(room, fontSize * 0.3);
  const parts = model.places.flatMap((place) => {
    const tile = tiles.get(place.line.region.code);
    return tile ? { place, tile } : [];
  });
  const lines = ({ place }: (typeof parts)[number]) => [
    place.line.region.shortName[speech.language],
    mapValue(model, place, speech),
  ];
  // One size for all tiles: the largest at which every text fits.
  const widest = Math.max(...parts.flatMap((part) => lines(part).map((text) => textWidth(text, fontSize, 600))));
  const tile = parts[0]?.tile ?? { x: 0, y: 0, width: 1, height: 1 };
  const fitting = Math.min(
    fontSize * Math.min(1.15, (tile.width * 0.92) / widest),
    tile.height / (2 * lineHeight + 0.3),
  );
  return {
    areas: parts.map((part) => ({
      place: part.place,
      path: roundedPath(part.tile, fontSize * 0.4),
      breadth: Math.min(tile.width, tile.height),
    })),
    labels: parts.map((part) => ({
      code: part.place.line.region.code,
      place: part.place,
      lines: lines(part),
      inside: true,
      leader: null,
      cost: 0,
      fontSize: fitting,
      box: {
        x: part.tile.x,
        y: part.tile.y + part.tile.height / 2 - fitting * lineHeight,
        width: part.tile.width,
        height: fitting * lineHeight * 2,
      },
    })),
  };
}

function mapValue(model: FigureModel, place: Place, speech: Speech): string {
  if (place.missing) return speech.words.missing[place.missing];
  if (model.indicator.comparison === 'presence') return presenceWord(place, speech);
  return formatNumber(place.value ?? 0, model.indicator.decimals);
}

function roundedPath({ x, y, width, height }: Box, corner: number): string {
  const arc = (dx: number, dy: number) => `a${corner},${corner} 0 0 1 ${dx},${dy}`;
  return [
    `M${x + corner},${y}h${width - corner * 2}${arc(corner, corner)}`,
    `v${height - corner * 2}${arc(-corner, corner)}h${corner * 2 - width}${arc(-corner, -corner)}`,
    `v${corner * 2 - height}${arc(corner, -corner)}Z`,
  ].join('');
}

/** Projecting and filling in are dear, and the same for every figure of one size. */
function shapesFor(boundaries: Boundaries, box: Box): MapShape[] {
  const key = `${box.x}/${box.y}/${box.width}/${box.height}`;
  const known = projected.get(boundaries) ?? new Map<string, MapShape[]>();
  projected.set(boundaries, known);
  const shapes = known.get(key) ?? mapShapes(boundaries, box);
  if (known.size > 20) known.clear();
  known.set(key, shapes);
  return shapes;
}

function rasterOf(shapes: MapShape[], room: Size, fontSize: number): MapRaster {
  const known = rasters.get(shapes) ?? new MapRaster(shapes, room, fontSize / 5);
  rasters.set(shapes, known);
  return known;
}

const rasters = new WeakMap<MapShape[], MapRaster>();
const projected = new WeakMap<Boundaries, Map<string, MapShape[]>>();
