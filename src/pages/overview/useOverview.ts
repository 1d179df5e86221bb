import { useCallback, useMemo } from 'react';
import type { Ignored } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import {
  type KnownOverview,
  type OverviewChoice,
  readChoice,
  writeChoice,
} from '../../filters/viewSpec/overviewChoice';

export type ChangeChoice = (change: Partial<OverviewChoice>) => void;

/** The choice in the address, and a function to change it. */
export function useOverview(known: KnownOverview): {
  choice: OverviewChoice;
  ignored: Ignored[];
  change: ChangeChoice;
} {
  const { search, edit } = useAddress();
  const read = useMemo(() => readChoice(search, known), [search, known]);
  const change: ChangeChoice = useCallback(
    (partial) => edit((now) => writeChoice(now, { ...readChoice(now, known).choice, ...partial })),
    [known, edit],
  );
  return { ...read, change };
}
