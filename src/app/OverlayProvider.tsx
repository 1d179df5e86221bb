import { type ReactNode, useMemo } from 'react';
import type { DomainData } from '../data/domainData';
import { OverlayContext } from '../data/overlay';
import { realParam } from '../filters/address';
import { paramReader } from '../filters/params';
import { useAddress } from '../filters/useAddress';
import { useOwnData } from '../ownData/dataSets/OwnData';
import { asIndicator } from '../ownData/dataSets/ownIndicator';
import { holdsSimulated, withLayers, withoutSimulated, withoutUnreported } from '../ownData/layers/layer';

/** Reads the server's answers with the data sets of this browser, and without simulated values where the address says so. */
export function OverlayProvider({ children }: { children: ReactNode }) {
  const { own, ready } = useOwnData();
  const { search } = useAddress();
  const real = paramReader(search).read(realParam);
  const reading = useMemo(() => {
    const readWhole = remembered((data) => withLayers(data, own));
    const read = remembered((data) => {
      const layered = withoutUnreported(readWhole(data), own.indicators);
      const shown = real ? withoutSimulated(layered) : layered;
      return holdsSimulated(shown) ? shown : { ...shown, series: { ...shown.series, sample: false } };
    });
    const told = new Set(own.sets.flatMap(({ on, values }) => (on ? values.map(({ indicator }) => indicator) : [])));
    const added = own.indicators.filter(({ id }) => told.has(id)).map(asIndicator);
    return { ready, read, readWhole, added };
  }, [own, ready, real]);
  return <OverlayContext value={reading}>{children}</OverlayContext>;
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
