import { useCallback, useMemo } from 'react';
import { readFilters, writeFilters } from './address';
import type { Filters, KnownFilters } from './filters';
import type { Ignored } from './params';
import { type History, useAddress } from './useAddress';

export type ChangeFilters = (
  change: Partial<Filters> | ((now: Filters) => Partial<Filters>),
  history?: History,
) => void;

/** The filters of the address, and a function to change them. */
export function useFilters(known: KnownFilters | null): {
  filters: Filters;
  ignored: Ignored[];
  change: ChangeFilters;
} {
  const { search, edit } = useAddress();
  const read = useMemo(() => readFilters(search, known), [search, known]);
  const change: ChangeFilters = useCallback(
    (changed, history) =>
      edit((now) => {
        const { filters } = readFilters(now, known);
        const partial = typeof changed === 'function' ? changed(filters) : changed;
        return writeFilters(now, { ...filters, ...partial }, known);
      }, history),
    [known, edit],
  );
  return { ...read, change };
}
