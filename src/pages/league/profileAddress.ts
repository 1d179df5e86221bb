import { domains } from '../../contract/domains';
import { type ProfileChoices, rowOrders } from '../../figures/model/profile';
import { pickOrders } from '../../figures/model/profilePicks';
import type { Ignored } from '../../filters/address';

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
