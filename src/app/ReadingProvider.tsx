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
    const readWhole = remembered((data) => withLayers(data, sets));
    const read = remembered((data) => {
      const layered = readWhole(data);
      const shown = real ? withoutSimulated(layered) : layered;
      return holdsSimulated(shown) ? shown : { ...shown, series: { ...shown.series, sample: false } };
    });
    return { ready, read, readWhole };
  }, [sets, ready, real]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

/** The same object for the same answers, so that nothing is drawn again for it. */
function remembered(read: (data: DomainData) => DomainData): (data: DomainData) => DomainData {
  const made = new WeakMap<object, { of: DomainData; read: DomainData }>();
  return (data) => {
    const found = made.get(data.series);
    if (found && found.of.regions === data.regions && found.of.indicators === data.indicators) return found.read;
    const now = read(data);
    made.set(data.series, { of: data, read: now });
    return now;
  };
}
