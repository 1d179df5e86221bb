import { ChartNoAxesColumn, LineChart, type LucideIcon, Map as MapIcon, Table } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RegionChoice } from '../../controls/choices/useRegionButtons';
import { lazyComponent } from '../../controls/states/lazyComponent';
import type { View } from '../../filters/views';
import { type DrawingStyle, pageStyle, type Size } from '../drawing/drawing';
import type { DrawingInput, FigureModel } from '../model/model';

/** What every view is told on the page; each reads what it draws with. */
type ScreenProps = DrawingInput & Size & RegionChoice & { steady: boolean };

/** What every view is told in a picture, where nothing can be pointed at. */
type PictureProps = DrawingInput &
  Size & {
    style: DrawingStyle;
    /** Room that a map leaves free at its upper left. */
    reserved?: Size | undefined;
    interactive: false;
  };

/** A drawing whose code is loaded on demand; `load` rejects if loading fails. */
type Drawing<Props> = ((props: Props) => ReactNode) & { preload(): Promise<void>; load(): Promise<unknown> };

type ViewRenderer = {
  icon: LucideIcon;
  /**
   * Height of the drawing on a card in pixels, and in the picture of a page in its units. `hasRoom`: in a high window, or enlarged.
   */
  heights: { card: (model: FigureModel, hasRoom?: boolean) => number; page: (model: FigureModel) => number };
  Screen: Drawing<ScreenProps>;
  Picture: Drawing<PictureProps>;
};

const TrendChart = lazyComponent(() => import('../trend/TrendChart').then((module) => module.TrendChart));
const RankingChart = lazyComponent(() => import('../ranking/RankingChart').then((module) => module.RankingChart));
const RegionMap = lazyComponent(() => import('../map/RegionMap').then((module) => module.RegionMap));
const FigureTable = lazyComponent(() => import('../table/FigureTable').then((module) => module.FigureTable));
const TableDrawing = lazyComponent(() => import('../table/TableDrawing').then((module) => module.TableDrawing));

/** How each view is drawn. A new view needs a folder, an entry here and in `filters/views`, and its words. */
export const viewRenderers: Readonly<Record<View, ViewRenderer>> = {
  trend: {
    icon: LineChart,
    // In a high window the charts of the first row fill it, instead of the heads of the next row.
    heights: { card: (_, hasRoom) => (hasRoom ? 364 : 264), page: () => 360 },
    Screen: TrendChart,
    Picture: TrendChart,
  },
  ranking: {
    icon: ChartNoAxesColumn,
    heights: { card: rowsOf(25, 348), page: rowsOf(31, 430) },
    Screen: RankingChart,
    Picture: RankingChart,
  },
  map: { icon: MapIcon, heights: { card: () => 372, page: () => 440 }, Screen: RegionMap, Picture: RegionMap },
  table: {
    icon: Table,
    heights: {
      card: () => 240,
      page: ({ years }) => Math.max(240, (years.length + 2) * pageStyle.fontSize * 1.9),
    },
    Screen: FigureTable,
    Picture: TableDrawing,
  },
};

/** Height for one row per place and a line of words below. */
function rowsOf(pitch: number, least: number): (model: FigureModel) => number {
  return ({ places }) => Math.max(least, (places.length + 1.5) * pitch);
}
