import { ink } from '../../../figures/drawing/palette';

const flat = [12, 14, 13, 15, 14];
const fallen = [34, 29, 21, 16, 10];
const size = { width: 150, height: 48 };

/** A line over five years without real data: it only shows the look before and after. */
export function ChartPicture({ colour, falling }: { colour: string; falling: boolean }) {
  const points = (falling ? fallen : flat).map((value, index) => `${12 + index * 31},${size.height - 6 - value}`);
  return (
    <svg data-light viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <path d={`M6 4V${size.height - 4}H${size.width - 4}`} fill="none" stroke={ink.soft} />
      <polyline points={points.join(' ')} fill="none" stroke={colour} strokeWidth="2" />
    </svg>
  );
}
