import type { Boundaries } from '../../contract/boundaries';
import type { MapForm } from '../../filters/filters';
import { type DrawingStyle, type Size, sheetStyle } from '../drawing/drawing';
import { RegionMap } from '../map/RegionMap';
import type { FigureModel } from '../model/model';
import { RankingChart } from '../ranking/RankingChart';
import { TableDrawing } from '../table/TableDrawing';
import { TrendChart } from '../trend/TrendChart';

type Props = Size & {
  model: FigureModel;
  /** `null`: the map is drawn as tiles. */
  boundaries: Boundaries | null;
  mapForm: MapForm;
  style?: DrawingStyle;
  /** Kept free at the upper left of a map. */
  reserved?: Size | undefined;
};

/** The figure as one SVG for a picture, whichever way it is read: nothing in it can be pointed at. */
export function FigureDrawing({ model, boundaries, mapForm, width, height, style = sheetStyle, reserved }: Props) {
  const frame = { model, width, height, style };
  switch (model.view) {
    case 'trend':
      return <TrendChart {...frame} interactive={false} />;
    case 'ranking':
      return <RankingChart {...frame} interactive={false} />;
    case 'map':
      return <RegionMap {...frame} boundaries={boundaries} form={mapForm} reserved={reserved} interactive={false} />;
    case 'table':
      return <TableDrawing {...frame} />;
  }
}
