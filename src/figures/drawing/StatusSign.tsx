import type { OutlookVerdict } from '../../measures/outlook';
import { statusColours, statusPaths } from './statusLook';

type Props = { status: OutlookVerdict };

/** The verdict on 全区 against a target as a small shape: tick, upward arrow, exclamation mark or cross. */
export function StatusSign({ status, size = 12 }: Props & { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" style={{ flex: 'none' }}>
      <StatusShape status={status} />
    </svg>
  );
}

/** That shape within a drawing, 12 units wide and high. */
export function StatusShape({ status, transform }: Props & { transform?: string }) {
  return (
    <path
      d={statusPaths[status]}
      transform={transform}
      fill="none"
      stroke={statusColours[status].strong}
      strokeWidth={1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
