import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { searchText } from './address';
import { type Param, writeParam } from './params';

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

/** An edit of one param alone. */
export function withParam<Value>(param: Param<Value>, value: Value): AddressEdit {
  return (search) => {
    writeParam(search, param, value);
    return search;
  };
}
