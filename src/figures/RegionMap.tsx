import { memo } from 'react';
import type { Boundaries } from '../contract/boundaries';
import type { MapForm } from '../filters/filters';
import { type DrawingStyle, type Size, screenStyle } from './drawing';
import type { FigureModel } from './model';

type Props = Size & {
  model: FigureModel;
  boundaries: Boundaries | null;
  form: MapForm;
  style?: DrawingStyle;
  interactive?: boolean;
  steady?: boolean;
  active?: string | null;
  onActive?: (code: string | null) => void;
  onToggle?: (code: string) => void;
};

export const RegionMap = memo(function RegionMap({ width, height, style = screenStyle }: Props) {
  return <svg width={width} height={height} fontSize={style.fontSize} aria-hidden="true" />;
});
