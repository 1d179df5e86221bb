import { memo } from 'react';
import { type DrawingStyle, type Size, sheetStyle } from './drawing';
import type { FigureModel } from './model';

type Props = Size & { model: FigureModel; style?: DrawingStyle };

export const TableDrawing = memo(function TableDrawing({ width, height, style = sheetStyle }: Props) {
  return <svg width={width} height={height} fontSize={style.fontSize} aria-hidden="true" />;
});
