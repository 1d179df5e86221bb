import { type ReactNode, useMemo } from 'react';
import type { DomainData } from '../data/domainData';
import { OverlayContext } from '../data/overlay';
import { realParam } from '../filters/address';
import { paramReader } from '../filters/params';
import { useAddress } from '../filters/useAddress';
import { useOwnData } from '../ownData/dataSets/OwnData';
import { asIndicator } from '../ownData/dataSets/ownIndicator';
import { holdsSimulated, withLayers, withoutSimulated, withoutUnreported } from '../ownData/layers/layer';

/** Adds the data sets of this browser to the server's answers, and removes simulated values where the address says so. */
export function OverlayProvider({ children }: { children: ReactNode }) {
  const { own, ready } = useOwnData();
  const { search } = useAddress();
  const real = paramReader(search).read(realParam);
  const overlay = useMemo(() => {
    const readWhole = remembered((data) => withLayers(data, own));
    const read = remembered((data) => {
      const layered = withoutUnreported(readWhole(data), own.indicators);
      const visible = real ? withoutSimulated(layered) : layered;
      return holdsSimulated(visible) ? visible : { ...visible, series: { ...visible.series, sample: false } };
    });
    const reported = new Set(
      own.sets.flatMap(({ on, values }) => (on ? values.map(({ indicator }) => indicator) : [])),
    );
    const added = own.indicators.filter(({ id }) => reported.has(id)).map(asIndicator);
    return { ready, read, readWhole, added };
  }, [own, ready, real]);
  return <OverlayContext value={overlay}>{children}</OverlayContext>;
}

/** Returns the same object for the same answers, so that nothing renders again. */
function remembered(read: (data: DomainData) => DomainData): (data: DomainData) => DomainData {
  const cache = new WeakMap<object, { of: DomainData; read: DomainData }>();
  return (data) => {
    const match = cache.get(data.series);
    if (match && match.of.regions === data.regions && match.of.indicators === data.indicators) return match.read;
    const now = read(data);
    cache.set(data.series, { of: data, read: now });
    return now;
  };
}
