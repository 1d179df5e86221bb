import { type Domain, domains } from '../../contract/domains';
import { type Arrangement, asTheyCome, type Sort, statuses } from '../../figures/model/heatRows';
import { type Shows, shows } from '../../figures/texts/heatText';
import type { Ignored } from '../../filters/address';

/** What the reader chose on the overview, besides the filters of every page. It lives in the address and nowhere else. */
export type OverviewChoice = Arrangement & {
  /** The indicator on map and ranking; `null`: the first one there is. */
  indicator: string | null;
  /** `cells=value`: the cells say values instead of places. */
  show: Shows;
};

/** What a choice may name; each is `null` until the server has said it. */
export type KnownOverview = {
  whole: string | null;
  parts: readonly string[] | null;
  indicators: readonly string[] | null;
};

export const defaultChoice: OverviewChoice = { ...asTheyCome, domain: domains[0], indicator: null, show: 'rank' };

const everyTheme = 'all';

/** One theme is enough to begin with; what is asked of all rows is asked of those of every theme. */
function usualDomain({ status, below, sort }: Pick<Arrangement, 'status' | 'below' | 'sort'>): Domain | null {
  return status === null && below === null && sort === null ? defaultChoice.domain : null;
}

/**
 * Reads the choice from the address: `indicator=`, `status=met|likely|attention|missed`, `domain=` or `all`, `below=` a league,
 * `cells=value`, and `sort=` the code of a column, with a minus before it for the best first. What can't be understood
 * is ignored and listed.
 */
export function readChoice(
  search: URLSearchParams,
  known: KnownOverview,
): { choice: OverviewChoice; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const read = <Choice>(param: string, understand: (value: string) => Choice | null): Choice | null => {
    const value = search.get(param);
    if (value === null) return null;
    const understood = understand(value);
    if (understood === null) ignored.push({ param, value });
    return understood;
  };
  const oneOf =
    <Choice extends string>(choices: readonly Choice[]) =>
    (value: string) =>
      choices.find((one) => one === value) ?? null;
  const code = (value: string, codes: readonly string[] | null) =>
    /^\d{6}$/.test(value) && (!codes || codes.includes(value)) ? value : null;
  const columns = known.parts && known.whole ? [known.whole, ...known.parts] : null;
  const asked = {
    indicator: read('indicator', (value) =>
      /^[a-z0-9-]+$/.test(value) && (!known.indicators || known.indicators.includes(value)) ? value : null,
    ),
    status: read('status', oneOf(statuses)),
    below: read('below', (value) => code(value, known.parts)),
    sort: read('sort', (value): Sort | null => {
      const column = code(value.replace(/^-/, ''), columns);
      return column === null ? null : { code: column, order: value.startsWith('-') ? 'best-first' : 'worst-first' };
    }),
    show: read('cells', oneOf(shows)) ?? defaultChoice.show,
  };
  const domain = read('domain', oneOf<Domain | typeof everyTheme>([everyTheme, ...domains]));
  const chosen = domain === everyTheme ? null : domain;
  return { choice: { ...asked, domain: domain === null ? usualDomain(asked) : chosen }, ignored };
}

/** Writes the choice into a copy of `search`, leaving other params alone; what is default is left out. */
export function writeChoice(search: URLSearchParams, choice: OverviewChoice): URLSearchParams {
  const written = new URLSearchParams(search);
  const put = (param: string, value: string | null) => {
    if (value === null) written.delete(param);
    else written.set(param, value);
  };
  const { indicator, status, domain, below, sort, show } = choice;
  put('indicator', indicator);
  put('status', status);
  put('domain', domain === usualDomain(choice) ? null : (domain ?? everyTheme));
  put('below', below);
  put('sort', sort && (sort.order === 'best-first' ? '-' : '') + sort.code);
  put('cells', show === defaultChoice.show ? null : show);
  return written;
}
