import { type Domain, domains } from '../../contract/domains';
import { type RowOrder, rowOrders } from '../../figures/profile';
import { type PickOrder, pickOrders } from '../../figures/profilePicks';
import type { Ignored } from '../../filters/address';

/** What of a profile the reader chose besides the filters of every page. */
export type ProfileChoices = {
  /** The one theme shown; `null` is all of them. */
  domain: Domain | null;
  order: RowOrder;
  picks: PickOrder;
};

/** The search params that belong to a profile alone. */
export const profileParams = ['domain', 'order', 'picks'] as const;

/** Reads `domain=`, `order=` and `picks=`; what is not understood is listed and falls back to the default. */
export function readProfileChoices(search: URLSearchParams): { choices: ProfileChoices; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const oneOf = <Choice extends string>(param: string, choices: readonly Choice[]): Choice | null => {
    const value = search.get(param);
    const found = choices.find((choice) => choice === value) ?? null;
    if (value !== null && found === null) ignored.push({ param, value });
    return found;
  };
  const choices = {
    domain: oneOf('domain', domains),
    order: oneOf('order', rowOrders) ?? 'given',
    picks: oneOf('picks', pickOrders) ?? 'rank',
  };
  return { choices, ignored };
}

/** The search of a link out of a profile: the filters stay, what is the profile's own goes. */
export function withoutProfileChoices(search: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams(search);
  for (const param of profileParams) kept.delete(param);
  return kept;
}
