import type { Boundaries } from '../../contract/boundaries';
import type { Region } from '../../contract/region';
import type { Speech } from '../../i18n/speech';
import type { Place } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import { type Box, touches } from '../drawing/boxes';
import type { DrawingStyle, Size } from '../drawing/drawing';
import { textWidth } from '../drawing/textWidth';
import { wrapText } from '../drawing/wrapText';
import type { FigureModel } from '../model/model';
import { leagueText } from '../texts/placeText';
import { type LegendPlan, planMapLegend } from './MapLegend';
import { mapColours } from './mapColours';
import { lineHeight, type MapLabel, placeMapLabels } from './mapLabels';
import { MapRaster } from './mapRaster';
import { type MapShape, mapShapes } from './mapShapes';
import { isSymbolMap, type MapSymbols, mapSymbols } from './mapSymbols';
import { gridSize, tilesIn } from './mapTiles';

/** Layout of a map. */
export type MapPlan = {
  /** `small`: the value rests on few cases. */
  areas: { place: Place; path: string; fill: string | null; small: boolean }[];
  /** Circles for totals; the largest first, so that it hides no other. */
  symbols: { place: Place; x: number; y: number; radius: number }[];
  /** `fill` is the colour behind the words, `null` outside the map. On hatching, words need a halo in that colour. */
  labels: (MapLabel & { place: Place; fill: string | null; halo: boolean; fontSize: number })[];
  legend: LegendPlan;
  notes: string[];
  notesBox: Box;
};

/** Names on the map are slightly smaller than other words, so that more of them fit into their region. */
const labelSizes = [0.9, 0.8, 0.75];
/** In pixels: smaller words are illegible on a screen. */
const leastFontSize = 10.8;

/** In font sizes: radius of the circle of the largest total on outlines. */
const largestSymbol = 1.8;

/** Options of a map drawing besides size and style. */
export type MapManner = {
  /** Keeps classes and circle sizes the same for all years in view. */
  steady: boolean;
  /** Room left free at the upper left, for the words there. */
  reserved: Size;
};

/** Draws tiles if there are no boundaries. */
export function planMap(
  model: FigureModel,
  boundaries: Boundaries | null,
  size: Size,
  style: DrawingStyle,
  speech: Speech,
  { steady, reserved }: MapManner,
): MapPlan {
  const { fontSize } = style;
  const colours = mapColours(model, steady);
  const regions = model.parts.map(({ region }) => region);
  const largest = boundaries ? fontSize * largestSymbol : tileSymbol(regions, size, fontSize);
  const symbols = isSymbolMap(model) ? mapSymbols(model, largest, steady) : null;
  const legend = planMapLegend(model, colours, symbols, reserved.height, style, speech);
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
  const isHatched = (place: Place) => colours.steps !== null && place.small;
  const head = { x: 0, y: 0, width: reserved.width, height: reserved.height };
  const obstacles = [...(reserved.height > 0 ? [head] : []), legend, notesBox];
  const parts = boundaries
    ? outlineParts(model, boundaries, room, obstacles, symbols, fontSize, speech)
    : tileParts(model, roomBeside(regions, above, obstacles.slice(0, -1), fontSize), symbols, fontSize, speech);
  return {
    legend,
    notes,
    notesBox,
    areas: parts.areas.map((area) => ({
      ...area,
      fill: colours.fillOf(area.place),
      small: isHatched(area.place),
    })),
    symbols: parts.symbols.sort((one, other) => other.radius - one.radius),
    labels: parts.labels.map((label) => ({
      ...label,
      fill: label.inside ? colours.fillOf(label.place) : null,
      halo: label.inside && isHatched(label.place),
    })),
  };
}

function mapNote(boundaries: Boundaries | null, { words }: Speech): string {
  if (!boundaries) return words.map.tiles;
  return boundaries.approvalNumber === null ? words.map.sketch : words.map.approved(boundaries.approvalNumber);
}

type Parts = {
  areas: { place: Place; path: string }[];
  symbols: MapPlan['symbols'];
  labels: (MapLabel & { place: Place; fontSize: number })[];
};

function outlineParts(
  model: FigureModel,
  boundaries: Boundaries,
  room: Box,
  obstacles: readonly Box[],
  sized: MapSymbols | null,
  fontSize: number,
  speech: Speech,
): Parts {
  const shapes = shapesAround(boundaries, room, obstacles, fontSize);
  const raster = rasterOf(shapes, room, fontSize);
  const placeOf = new Map(model.places.map((place) => [place.line.region.code, place]));
  const symbols = model.places.flatMap((place) => {
    const radius = sized?.radiusOf(place) ?? 0;
    const [x, y] = raster.middle(place.line.region.code);
    return radius > 0 ? [{ place, x, y, radius }] : [];
  });
  const boxes = new Map(symbols.map((symbol) => [symbol.place, boxAroundSymbol(symbol)]));
  const taken = [...obstacles, ...boxes.values()];
  const wanted = model.places.map((place) => ({
    code: place.line.region.code,
    name: place.line.region.shortName[speech.language],
    value: mapValue(model, place, speech),
    symbol: boxes.get(place),
  }));
  const { size, labels } = bestLabels(fontSize, (size) =>
    placeMapLabels(shapes, raster, wanted, room, taken, size, (text) => textWidth(text, size, 600)),
  );
  return {
    areas: shapes.flatMap((shape) => {
      const place = placeOf.get(shape.code);
      return place ? { place, path: shape.path } : [];
    }),
    symbols,
    labels: labels.flatMap((label) => {
      const place = placeOf.get(label.code);
      return place ? { ...label, place, fontSize: size } : [];
    }),
  };
}

/** Slightly smaller words are better than words far from their region. */
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

/** In font sizes: the fixed cost of a name outside its region (`besideCost`), and what each step of shrinking must save (`shrinkCost`). */
const besideCost = 2;
const shrinkCost = 3;

/**
 * Finds the largest map that avoids the boxes in the corners. It tries the full height except a line for the names of small
 * places in the south, positions further right, and a free strip below for names and note.
 */
function shapesAround(boundaries: Boundaries, room: Box, obstacles: readonly Box[], fontSize: number): MapShape[] {
  const edge = fontSize * 0.3;
  const tries = [0, 0.12, 0.24, 0.36].flatMap((left) =>
    [1.2, 3.2].map((below) => ({
      x: edge + room.width * left,
      y: edge,
      width: room.width * (1 - left) - edge * 2,
      height: room.height - edge * 2 - below * fontSize,
    })),
  );
  const fitting = tries
    .map((box) => ({ box, shapes: shapesFor(boundaries, box) }))
    .filter(({ shapes }) => leavesRoom(shapes, room, obstacles, fontSize))
    .map((one) => ({ ...one, width: widthOf(one.shapes) }));
  const most = Math.max(...fitting.map(({ width }) => width));
  // Of the maps about as large as the largest, the one nearest to the middle.
  const chosen = fitting.find(({ width }) => width > most * 0.99);
  return chosen?.shapes ?? shapesFor(boundaries, tries[tries.length - 1] ?? room);
}

/** Some width must stay free at the sides of the map; otherwise the names of small places only fit below. */
function leavesRoom(shapes: MapShape[], room: Box, obstacles: readonly Box[], fontSize: number): boolean {
  const left = Math.min(...shapes.map((shape) => shape.bounds.x));
  if (left < fontSize * 2 || left + room.width - rightOf(shapes) < fontSize * 6) return false;
  const raster = rasterOf(shapes, room, fontSize);
  return obstacles.every((box) => raster.outside(box));
}

function rightOf(shapes: readonly MapShape[]): number {
  return Math.max(...shapes.map((shape) => shape.bounds.x + shape.bounds.width));
}

function widthOf(shapes: readonly MapShape[]): number {
  return rightOf(shapes) - Math.min(...shapes.map((shape) => shape.bounds.x));
}

function boxAroundSymbol({ x, y, radius }: MapPlan['symbols'][number]): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

/** Moves the room of the tiles to the right of the boxes if they would overlap. */
function roomBeside(regions: readonly Region[], room: Box, boxes: readonly Box[], fontSize: number): Box {
  const { columns, rows } = gridSize(regions);
  const isClear = (area: Box) =>
    [...tilesIn(regions, area, 0).values()].every((tile) => boxes.every((box) => !touches(tile, box)));
  if (isClear(room)) return room;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + fontSize;
  const moved = { ...room, x: right, width: room.width - right };
  const below = Math.max(...boxes.map((box) => box.y + box.height)) + fontSize * 0.6;
  const lower = { ...room, y: below, height: room.height - below };
  const [wide, low] = [moved, lower].map((area) => Math.min(area.width / columns, area.height / rows));
  return (wide ?? 0) >= (low ?? 0) ? moved : lower;
}

/** Nearly as large as a tile; name and value are on it. */
function tileSymbol(regions: readonly Region[], size: Size, fontSize: number): number {
  const [tile] = tilesIn(regions, { x: 0, y: 0, ...size }, fontSize * 0.3).values();
  return tile ? Math.min(tile.width, tile.height) * 0.47 : fontSize;
}

function tileParts(model: FigureModel, room: Box, sized: MapSymbols | null, fontSize: number, speech: Speech): Parts {
  const tiles = tilesIn(
    model.parts.map(({ region }) => region),
    room,
    fontSize * 0.3,
  );
  const parts = model.places.flatMap((place) => {
    const tile = tiles.get(place.line.region.code);
    return tile ? { place, tile } : [];
  });
  const tile = parts[0]?.tile ?? { x: 0, y: 0, width: 1, height: 1 };
  const nameWidth = tile.width * 0.92;
  const lines = parts.map(({ place }) =>
    [tileName(place.line.region, nameWidth, fontSize, speech), mapValue(model, place, speech)].filter(
      (line) => line !== '',
    ),
  );
  // One size for all tiles: the largest at which every text fits.
  const widest = Math.max(...lines.flat().map((text) => textWidth(text, fontSize, 600)));
  const fitting = Math.min(fontSize * Math.min(1.15, nameWidth / widest), tile.height / (2 * lineHeight + 0.3));
  return {
    areas: parts.map((part) => ({
      place: part.place,
      path: roundedPath(part.tile, fontSize * 0.4),
    })),
    symbols: parts.flatMap(({ place, tile: own }) => {
      const radius = sized?.radiusOf(place) ?? 0;
      return radius > 0 ? [{ place, x: own.x + own.width / 2, y: own.y + own.height / 2, radius }] : [];
    }),
    labels: parts.map((part, index) => {
      const own = lines[index] ?? [];
      return {
        code: part.place.line.region.code,
        place: part.place,
        lines: own,
        inside: true,
        leader: null,
        cost: 0,
        fontSize: fitting,
        box: {
          x: part.tile.x,
          y: part.tile.y + part.tile.height / 2 - (fitting * lineHeight * own.length) / 2,
          width: part.tile.width,
          height: fitting * lineHeight * own.length,
        },
      };
    }),
  };
}

/** The official name, or the short one where the tile is too narrow. */
function tileName({ name, shortName }: Region, width: number, fontSize: number, { say }: Speech): string {
  return textWidth(say(name), fontSize, 600) <= width ? say(name) : say(shortName);
}

function mapValue(model: FigureModel, { point }: Place, speech: Speech): string {
  // The two colours show it, and the legend has the counts.
  if (point.value !== null && traitsOf(model.indicator).presence) return '';
  return leagueText(model.indicator, point, speech, { unit: false });
}

function roundedPath({ x, y, width, height }: Box, corner: number): string {
  const arc = (dx: number, dy: number) => `a${corner},${corner} 0 0 1 ${dx},${dy}`;
  return [
    `M${x + corner},${y}h${width - corner * 2}${arc(corner, corner)}`,
    `v${height - corner * 2}${arc(-corner, corner)}h${corner * 2 - width}${arc(-corner, -corner)}`,
    `v${corner * 2 - height}${arc(corner, -corner)}Z`,
  ].join('');
}

/** Caches the shapes: projection is expensive, and all figures of one size share it. */
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
