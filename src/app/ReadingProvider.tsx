import { type ReactNode, useMemo } from 'react';
import type { DomainData } from '../data/domainData';
import { ReadingContext } from '../data/reading';
import { realParam } from '../filters/address';
import { paramReader } from '../filters/params';
import { useAddress } from '../filters/useAddress';
import { holdsSimulated, withLayers, withoutSimulated } from '../own/layer';
import { useOwnData } from '../own/OwnData';

/** Reads the server's answers with the data sets of this browser, and without simulated values where the address says so. */
export function ReadingProvider({ children }: { children: ReactNode }) {
  const { sets, ready } = useOwnData();
  const { search } = useAddress();
  const real = paramReader(search).read(realParam);
  const reading = useMemo(() => {
    const made = new WeakMap<object, DomainData>();
    const read = (data: DomainData) => {
      const found = made.get(data.series);
      if (found && found.regions === data.regions) return found;
      const layered = withLayers(data, sets);
      const shown = real ? withoutSimulated(layered) : layered;
      const told = holdsSimulated(shown) ? shown : { ...shown, series: { ...shown.series, sample: false } };
      made.set(data.series, told);
      return told;
    };
    return { ready, read };
  }, [sets, ready, real]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}
