import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { searchText } from './address';
import { type Param, writeParam } from './params';

/** `replace` during dragging or playing, so that Back leads to the state before. */
export type History = 'push' | 'replace';

/** Maps the current search params to the new ones. */
export type AddressEdit = (search: URLSearchParams) => URLSearchParams;

/** The search params of the address, and a function to change them without leaving or scrolling the page. */
export function useAddress(): { search: URLSearchParams; edit: (edit: AddressEdit, history?: History) => void } {
  const { search } = useLocation();
  const navigate = useNavigate();
  const edit = useCallback(
    (change: AddressEdit, history: History = 'push') => {
      // Read from the address, because several edits may happen before the next render.
      const next = change(new URLSearchParams(window.location.search));
      void navigate({ search: searchText(next) }, { replace: history === 'replace', preventScrollReset: true });
    },
    [navigate],
  );
  return { search: useMemo(() => new URLSearchParams(search), [search]), edit };
}

/** An edit of a single param. */
export function withParam<Value>(param: Param<Value>, value: Value): AddressEdit {
  return (search) => {
    writeParam(search, param, value);
    return search;
  };
}
