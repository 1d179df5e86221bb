import { Segments } from '../controls/choices/Segments';
import { useSpeech } from '../i18n/speech';
import type { Basis } from './filters';

type Props = {
  basis: Basis;
  onBasis: (basis: Basis) => void;
  /** The base of rates per head on the page: 每万名妇女; `null` without one. */
  perHead: string | null;
  small?: boolean;
};

/** Switches between totals and rates per head. Renders nothing where no count of the page has a base. */
export function BasisSwitch({ basis, onBasis, perHead, small = false }: Props) {
  const { words } = useSpeech();
  if (perHead === null) return null;
  return (
    <Segments
      small={small}
      label={words.filters.basis.label}
      choices={[
        { value: 'total', label: words.filters.basis.total },
        { value: 'per-head', label: perHead },
      ]}
      value={basis}
      onChange={onBasis}
    />
  );
}
