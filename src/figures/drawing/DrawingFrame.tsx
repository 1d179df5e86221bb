import type { SVGAttributes } from 'react';
import { fontFamily, type Size } from './drawing';

/** The outer element of a drawing, one pixel to its unit. */
export function DrawingFrame({ width, height, ...rest }: Size & SVGAttributes<SVGSVGElement>) {
  return <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontFamily={fontFamily} {...rest} />;
}
