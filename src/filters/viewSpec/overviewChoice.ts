import { type Domain, domains } from '../../contract/domains';
import { isRegionCode } from '../../contract/region';
import type { OutlookVerdict } from '../../measures/outlook';
import { choiceParam, type Ignored, optionalParam, type Param, paramReader, textParam, writeParam } from '../params';

/** What the cells of the table of places say. */
export const shows = ['rank', 'value'] as const;
export type Shows = (typeof shows)[number];

/** The verdicts on 全区 that rows can be narrowed to, in the order in which codes on pictures name them: a new one comes last. */
export const statuses = ['met', 'likely', 'attention', 'missed', 'early'] as const satisfies readonly OutlookVerdict[];
export type Status = (typeof statuses)[number];

/** The column rows are put in order by: that of a league or of 全区. */
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

/** Writes the choice into a copy of `search`, leaving other params alone; what is default is left out. */
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

/** `null` is every theme, which is written where it is not usual. */
function domainParam(usual: Domain | null): Param<Domain | null> {
  return {
    name: 'domain',
    absent: usual,
    read: (text) => (text === everyTheme ? null : domains.find((domain) => domain === text)),
    write: (domain) => domain ?? everyTheme,
  };
}
