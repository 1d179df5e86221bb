import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { searchText } from './address';

/** `replace` while something is being dragged or played, so that Back leads to where it began. */
export type History = 'push' | 'replace';

/** Returns the search params that the address is to have, given those it has. */
export type AddressEdit = (search: URLSearchParams) => URLSearchParams;

/** The search params of the address, and the way to change them without leaving or scrolling the page. */
export function useAddress(): { search: URLSearchParams; edit: (edit: AddressEdit, history?: History) => void } {
  const { search } = useLocation();
  const navigate = useNavigate();
  const edit = useCallback(
    (change: AddressEdit, history: History = 'push') => {
      // Read anew: an edit may follow another before the page has been drawn again.
      const next = change(new URLSearchParams(window.location.search));
      void navigate({ search: searchText(next) }, { replace: history === 'replace', preventScrollReset: true });
    },
    [navigate],
  );
  return { search: useMemo(() => new URLSearchParams(search), [search]), edit };
}

/** An edit of one param alone; `null` takes it out. */
export function withParam(param: string, value: string | null): AddressEdit {
  return (search) => {
    if (value === null) search.delete(param);
    else search.set(param, value);
    return search;
  };
}
