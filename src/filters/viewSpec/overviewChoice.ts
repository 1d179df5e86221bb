import { type Domain, domains } from '../../contract/domains';
import { isRegionCode } from '../../contract/region';
import type { OutlookVerdict } from '../../measures/outlook';
import { choiceParam, type Ignored, optionalParam, type Param, paramReader, textParam, writeParam } from '../params';

/** The content of the cells in the table of places. */
export const shows = ['rank', 'value'] as const;
export type Shows = (typeof shows)[number];

/** The verdicts on 全区 that can filter rows. Codes on pictures depend on this order, so a new one must come last. */
export const statuses = ['met', 'likely', 'attention', 'missed', 'early'] as const satisfies readonly OutlookVerdict[];
export type Status = (typeof statuses)[number];

/** The sort column, of a league or of 全区. */
export type Sort = { code: string; order: 'worst-first' | 'best-first' };

/** Which rows are visible, and in what order. */
export type Arrangement = {
  domain: Domain | null;
  status: Status | null;
  /** Code of a league: only the indicators on which it is worse than 全区. */
  below: string | null;
  sort: Sort | null;
};

export const asTheyCome: Arrangement = { domain: null, status: null, below: null, sort: null };

/** The choices of the reader on the overview, besides the filters of every page. They are stored only in the address. */
export type OverviewChoice = Arrangement & {
  /** The indicator on map and ranking; `null`: the first one. */
  indicator: string | null;
  /** `cells=value`: the cells show values instead of places. */
  show: Shows;
};

/** The values that a choice may name; each is `null` until the server has answered. */
export type KnownOverview = {
  whole: string | null;
  parts: readonly string[] | null;
  indicators: readonly string[] | null;
};

export const defaultChoice: OverviewChoice = { ...asTheyCome, domain: domains[0], indicator: null, show: 'rank' };

const everyTheme = 'all';

/** The default: a single theme, or all themes (`null`) where rows are filtered or sorted. */
function usualDomain({ status, below, sort }: Pick<Arrangement, 'status' | 'below' | 'sort'>): Domain | null {
  return status === null && below === null && sort === null ? defaultChoice.domain : null;
}

/**
 * Reads the choice from the address: `indicator=`, `status=met|likely|attention|missed`, `domain=` or `all`, `below=` a league,
 * `cells=value`, and `sort=` the code of a column, with a minus before it for the best first. Invalid values
 * are ignored and listed.
 */
export function readChoice(
  search: URLSearchParams,
  known: KnownOverview,
): { choice: OverviewChoice; ignored: Ignored[] } {
  const { read, ignored } = paramReader(search);
  const choice = {
    indicator: read(indicatorParam(known.indicators)),
    status: read(statusParam),
    below: read(codeParam('below', known.parts)),
    sort: read(sortParam(known.parts && known.whole ? [known.whole, ...known.parts] : null)),
    show: read(cellsParam),
  };
  return { choice: { ...choice, domain: read(domainParam(usualDomain(choice))) }, ignored };
}

/** Writes the choice into a copy of `search`, without changing other params. Default values are left out. */
export function writeChoice(search: URLSearchParams, choice: OverviewChoice): URLSearchParams {
  const written = new URLSearchParams(search);
  writeParam(written, indicatorParam(null), choice.indicator);
  writeParam(written, statusParam, choice.status);
  writeParam(written, domainParam(usualDomain(choice)), choice.domain);
  writeParam(written, codeParam('below', null), choice.below);
  writeParam(written, sortParam(null), choice.sort);
  writeParam(written, cellsParam, choice.show);
  return written;
}

const statusParam = optionalParam('status', statuses);
const cellsParam = choiceParam('cells', shows, defaultChoice.show);

function indicatorParam(indicators: readonly string[] | null): Param<string | null> {
  return textParam('indicator', (id) => /^[a-z0-9-]+$/.test(id) && (!indicators || indicators.includes(id)));
}

function codeParam(name: 'below' | 'sort', codes: readonly string[] | null): Param<string | null> {
  return textParam(name, (code) => isRegionCode(code) && (!codes || codes.includes(code)));
}

function sortParam(columns: readonly string[] | null): Param<Sort | null> {
  const column = codeParam('sort', columns);
  return {
    name: 'sort',
    absent: null,
    read: (text, ignore) => {
      const code = column.read(text.replace(/^-/, ''), ignore);
      return code ? { code, order: text.startsWith('-') ? 'best-first' : 'worst-first' } : undefined;
    },
    write: (sort) => (sort ? `${sort.order === 'best-first' ? '-' : ''}${sort.code}` : ''),
  };
}

/** `null` is every theme. It is written to the address where it is not the default. */
function domainParam(usual: Domain | null): Param<Domain | null> {
  return {
    name: 'domain',
    absent: usual,
    read: (text) => (text === everyTheme ? null : domains.find((domain) => domain === text)),
    write: (domain) => domain ?? everyTheme,
  };
}
