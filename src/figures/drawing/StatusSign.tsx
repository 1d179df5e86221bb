import type { OutlookVerdict } from '../../measures/outlook';
import { statusColours, statusPaths } from './statusLook';

/** The verdict on 全区 against a target as a small shape: tick, upward arrow, exclamation mark or cross. */
export function StatusSign({ status, size = 12 }: { status: OutlookVerdict; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d={statusPaths[status]}
        fill="none"
        stroke={statusColours[status].strong}
        strokeWidth={1.9}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
