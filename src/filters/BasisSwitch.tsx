import { SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { useSpeech } from '../i18n/speech';
import type { Basis } from './filters';

type Props = {
  basis: Basis;
  onBasis: (basis: Basis) => void;
  /** The base of rates per head on the page: 每万名妇女; `null` without one. */
  perHead: string | null;
  size?: 'xs' | 'sm';
};

/** Switches between totals and rates per head. Renders nothing where no count of the page has a base. */
export function BasisSwitch({ basis, onBasis, perHead, size = 'sm' }: Props) {
  const { words } = useSpeech();
  if (perHead === null) return null;
  return (
    <SegmentedControl
      size={size}
      aria-label={words.filters.basis.label}
      data={[
        { value: 'total', label: words.filters.basis.total },
        { value: 'per-head', label: perHead },
      ]}
      value={basis}
      onChange={onBasis}
    />
  );
}
