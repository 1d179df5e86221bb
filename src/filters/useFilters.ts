import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type Ignored, readFilters, searchText, writeFilters } from './address';
import type { Filters, Known } from './filters';

export type ChangeFilters = (
  change: Partial<Filters>,
  /** `replace` while something is being dragged or played, so that Back leads to where it began. */
  history?: 'push' | 'replace',
) => void;

/** The filters of the address, and the way to change them. */
export function useFilters(known: Known | null): {
  filters: Filters;
  ignored: Ignored[];
  change: ChangeFilters;
} {
  const { search } = useLocation();
  const navigate = useNavigate();
  const read = useMemo(() => readFilters(new URLSearchParams(search), known), [search, known]);
  const change: ChangeFilters = useCallback(
    (partial, history = 'push') => {
      const now = new URLSearchParams(window.location.search);
      const { filters } = readFilters(now, known);
      const written = writeFilters(now, { ...filters, ...partial }, known);
      void navigate(
        { search: searchText(written), hash: '' },
        { replace: history === 'replace', preventScrollReset: true },
      );
    },
    [known, navigate],
  );
  return { ...read, change };
}
