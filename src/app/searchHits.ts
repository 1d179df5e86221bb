import { allDomains, type Domain, domains } from '../contract/domains';
import type { Indicator } from '../contract/indicator';
import type { Regions } from '../contract/region';
import type { Text } from '../contract/text';
import { eachLanguage } from '../contract/text';
import type { Division } from '../data/useEveryRegion';
import { indicatorPath } from '../filters/viewSpec/indicatorPath';
import { addressOf } from '../filters/viewSpec/viewAddress';
import { viewIn } from '../filters/viewSpec/viewCode';
import type { ViewSpec } from '../filters/viewSpec/viewSpec';
import { placesTableWords } from '../i18n/placesTable/usePlacesTableWords';
import { likeness, nearness } from '../i18n/search/searchMatch';
import type { Speech } from '../i18n/speech';

/** A result of the search. */
export type Finding = {
  id: string;
  name: Text;
  /** A description in the language of the reader; empty where the name is enough. */
  description: string;
  pathname: string;
  /** The filters of the target; `null`: those of the current page. */
  search: string | null;
  /** The league of the target, `null` for the whole region; absent: as on the current page. */
  scope?: string | null;
  /** The place on the page, without `#`; empty: the top. */
  hash: string;
  /** 1 for a literal match, as `nearness`. */
  nearness: number;
};

export type FindingGroup = { id: string; label: string; findings: Finding[] };

/** Least likeness of a suggestion. */
const likeEnough = 0.5;
const mostOffered = 3;

/** Everything the search can find: the indicators of the loaded themes, leagues and their divisions, and pages. */
export function searchable(
  indicators: Partial<Record<Domain, readonly Indicator[]>>,
  regions: Regions | null,
  divisions: readonly Division[],
  { words, say }: Speech,
): FindingGroup[] {
  const finding = (id: string, name: Text, path: { pathname: string; hash: string }, description = ''): Finding => {
    return { id, name, description, pathname: path.pathname, search: null, hash: path.hash.slice(1), nearness: 1 };
  };
  const page = (pathname: string, name: string) =>
    finding(
      pathname,
      eachLanguage(() => name),
      { pathname, hash: '' },
    );
  return [
    ...allDomains.map((domain) => ({
      id: domain,
      label: words.domains[domain],
      findings: (indicators[domain] ?? []).map((one) =>
        finding(one.id, one.name, indicatorPath({ domain, id: one.id }), say(one.definition)),
      ),
    })),
    {
      id: 'leagues',
      label: words.filters.regions,
      findings: (regions?.parts ?? []).map(({ code, name }) => ({
        ...finding(code, name, { pathname: `/leagues/${code}`, hash: '' }),
        scope: null,
      })),
    },
    {
      id: 'divisions',
      label: words.search.divisions,
      findings: divisions.map(({ league, region: { code, name } }) => ({
        ...finding(code, name, { pathname: `/leagues/${code}`, hash: '' }, say(league.name)),
        scope: league.code,
      })),
    },
    {
      id: 'pages',
      label: words.search.pages,
      findings: [
        page('/overview', words.app.overview),
        ...domains.map((domain) => page(`/${domain}`, words.domains[domain])),
        page('/leagues', words.app.leagues),
        page('/outlines', words.app.outlines),
        page('/data', words.app.data),
        page('/briefing', words.briefing.link),
        page('/about', words.app.about),
      ],
    },
  ];
}

/** Whether a text has the form of a code on a picture. */
export function couldBeCode(typed: string): boolean {
  return viewIn(typed, { indicators: [], regions: [] }) !== null;
}

/**
 * The view of the code printed on a picture; `null` where the text is no code. The group is empty where the server lacks the
 * indicator or region of the code.
 */
export function codedGroup(
  typed: string,
  indicators: Partial<Record<Domain, readonly Indicator[]>>,
  regions: Regions | null,
  speech: Speech,
): FindingGroup | null {
  const { words } = speech;
  if (!regions) return null;
  const served = allDomains.flatMap((domain) => indicators[domain] ?? []);
  const codes = [regions.whole, ...regions.parts].map(({ code }) => code);
  const view = viewIn(typed, { indicators: served, regions: codes });
  if (view === null) return null;
  const group = { id: 'code', label: words.search.code };
  if (view === 'unknown') return { ...group, findings: [] };
  const { pathname, search, hash } = addressOf(view);
  const name = nameOf(view, served, regions, placesTableWords(speech).title);
  const description = words.search.codeLeads;
  return { ...group, findings: [{ id: typed, name, description, pathname, search, hash: hash.slice(1), nearness: 1 }] };
}

function nameOf(view: ViewSpec, served: readonly Indicator[], { parts }: Regions, table: string): Text {
  const ofTable = eachLanguage(() => table);
  switch (view.kind) {
    case 'figure':
      return served.find(({ id }) => id === view.indicator)?.name ?? ofTable;
    case 'profile':
      return parts.find(({ code }) => code === view.league)?.name ?? ofTable;
    case 'placesTable':
    case 'goals':
      return ofTable;
  }
}

/** The groups with the matches of the typed text, best first. */
export function findIn(groups: readonly FindingGroup[], typed: string): FindingGroup[] {
  const best = ({ findings }: FindingGroup) => findings[0]?.nearness ?? 0;
  return groups
    .map((group) => ({
      ...group,
      findings: group.findings
        .map((one) => ({ ...one, nearness: nearnessOf(one, typed) }))
        .filter((one) => one.nearness > 0)
        .sort((a, b) => b.nearness - a.nearness),
    }))
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => best(b) - best(a));
}

/** Suggestions («Did you mean») for a text without matches. */
export function offersFor(groups: readonly FindingGroup[], typed: string): Finding[] {
  return groups
    .flatMap(({ findings }) => findings.map((one) => ({ ...one, nearness: likeness(one.name, typed) })))
    .filter((one) => one.nearness >= likeEnough)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, mostOffered);
}

/** A match in the definition counts less than any match in the name. */
function nearnessOf({ name, description }: Finding, typed: string): number {
  const query = typed.trim().toLowerCase();
  return nearness(name, typed) || (query.length > 1 && description.toLowerCase().includes(query) ? 0.3 : 0);
}
