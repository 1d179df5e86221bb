import { http } from 'msw/core/http';
import type { Boundaries } from '../src/contract/boundaries';
import { allDomains, outlineOnly } from '../src/contract/domains';
import type { Facts } from '../src/contract/fact';
import type { Indicators } from '../src/contract/indicator';
import type { Region } from '../src/contract/region';
import type { SentSeries } from '../src/contract/series';
import { baseSeries, basesOf } from './bases';
import type { Theme } from './entry';
import { toIndicator } from './indicator';
import {
  allSources,
  loadOtherFacts,
  loadOutlines,
  loadTheme,
  loadThemes,
  loadTopology,
  places,
  whole,
} from './library';
import { release } from './release';
import { type Scenario, slowness, spoilIndicators, spoilSeries } from './scenarios';
import { generate } from './simulation/generate';
import type { Place } from './simulation/place';
import type { sexesOf } from './simulation/sexes';
import { years } from './simulation/years';

/** The endpoints of the statistics server, at any host and below any path. */
export function handlers(scenario?: Scenario) {
  return [
    http.get('*/api/regions', ({ request }) =>
      answering(scenario, async () =>
        scenario === 'large' ? (await large()).largeRegions() : regions(await scopeOf(request)),
      ),
    ),
    http.get('*/api/boundaries', ({ request }) => answering(scenario, async () => boundaries(await scopeOf(request)))),
    http.get('*/api/outlines', () => answering(scenario, loadOutlines)),
    http.get('*/api/facts', () => answering(scenario, facts)),
    http.get('*/api/indicators', ({ request }) =>
      answering(scenario, async () => {
        const themes = await themesOf(request);
        if (scenario === 'large') return (await large()).largeIndicators(themes);
        return spoilIndicators(await indicatorsIn(await scopeOf(request), themes), scenario);
      }),
    ),
    http.get('*/api/series', ({ request }) =>
      answering(scenario, async () => {
        const themes = await themesOf(request);
        if (scenario === 'large') return (await large()).largeSeries(themes);
        return spoilSeries(await seriesIn(await scopeOf(request), themes), scenario);
      }),
    ),
  ];
}

// Loaded on demand: a page with one theme of the whole region does not need it.
const large = () => import('./large');
const divisions = () => import('./divisions');
const sexes = () => import('./simulation/sexes');

async function answering(scenario: Scenario | undefined, answer: () => unknown): Promise<Response> {
  if (scenario === 'error') return Response.json({ message: 'The statistics server is out of order' }, { status: 503 });
  if (scenario === 'slow') await new Promise((resolve) => setTimeout(resolve, slowness));
  try {
    return Response.json(await answer());
  } catch (reason) {
    if (!(reason instanceof Unknown)) throw reason;
    return Response.json({ message: reason.message }, { status: 400 });
  }
}

class Unknown extends Error {}

/** The theme named by `?domain=`; all themes without it. */
async function themesOf(request: Request): Promise<Theme[]> {
  const wanted = new URL(request.url).searchParams.get('domain');
  if (wanted === null) return loadThemes();
  const domain = allDomains.find((one) => one === wanted);
  if (!domain) throw new Unknown(`domain: expected one of ${allDomains.join(', ')}, received ${wanted}`);
  return [await loadTheme(domain)];
}

/** The league named by `?within=` and its divisions; `null`: the whole region with its leagues. */
type Scope = { league: number; counties: Place[] } | null;

async function scopeOf(request: Request): Promise<Scope> {
  const wanted = new URL(request.url).searchParams.get('within');
  if (wanted === null) return null;
  const league = places.findIndex(({ code }) => code === wanted);
  const place = places[league];
  if (!place) throw new Unknown(`within: expected the code of a league, received ${wanted}`);
  return { league, counties: await (await divisions()).divisionsOf(place) };
}

function regions(scope: Scope): { regions: Region[] } {
  const league = scope && places[scope.league];
  if (!league) return { regions: [whole, ...places.map(toRegion)] };
  const counties = scope.counties.map((county) => ({ ...toRegion(county), population2020: null }));
  return { regions: [{ ...toRegion(league), parent: null }, ...counties] };
}

/** A place as the server sends it, without the data of the simulation. */
function toRegion({ population2010: _, countyUnits, countyUnitsBefore, character, ...region }: Place): Region {
  return region;
}

async function boundaries(scope: Scope): Promise<Boundaries> {
  if (scope) return { approvalNumber: null, topology: noOutlines };
  // The outline has not been approved for publication, so it has no approval number (审图号).
  return { approvalNumber: null, topology: await loadTopology() };
}

/** There is no outline of banners that may be passed on. */
const noOutlines: Boundaries['topology'] = {
  type: 'Topology',
  arcs: [],
  objects: { regions: { type: 'GeometryCollection', geometries: [] } },
};

async function facts(): Promise<Facts> {
  const [themes, others] = await Promise.all([loadThemes(), loadOtherFacts()]);
  const all = [...themes.flatMap((theme) => theme.facts), ...others];
  return { facts: all.sort((one, other) => (one.id < other.id ? -1 : 1)), sources: allSources };
}

type Sexes = ReturnType<typeof sexesOf>;

/** The indicators of the outlines alone include those of men, derived from the themes with those of women. */
async function sexesFor(themes: readonly Theme[]): Promise<Sexes> {
  if (!themes.some(({ domain }) => domain === outlineOnly)) return { indicators: [], series: [] };
  const { pairs, sexesOf } = await sexes();
  const all = await Promise.all([...new Set(pairs.map(({ domain }) => domain))].map(loadTheme));
  const results = all.map((theme) => sexesOf(theme, whole.code, places));
  return {
    indicators: results.flatMap((one) => one.indicators),
    series: results.flatMap((one) => one.series),
  };
}

async function indicatorsIn(scope: Scope, themes: readonly Theme[]): Promise<Indicators> {
  const bases = basesOf(themes);
  if (scope) {
    const reported = (await seriesIn(scope, themes)).series.map(({ indicator }) => indicator);
    const indicators = themes.flatMap((theme) =>
      theme.indicators
        .filter(({ id }) => reported.includes(id))
        // Published figures are of the whole region only.
        .map((entry) => ({ ...toIndicator({ ...entry, published: [] }, theme), ...nothingPublished })),
    );
    return { indicators, bases, facts: [], sources: allSources };
  }
  const sexes = await sexesFor(themes);
  return {
    indicators: [
      ...themes.flatMap((theme) => theme.indicators.map((entry) => toIndicator(entry, theme))),
      ...sexes.indicators,
    ],
    bases,
    facts: themes.flatMap((theme) => theme.facts),
    sources: allSources,
  };
}

const nothingPublished = { publishedChanges: [], publishedTotals: [], publishedBounds: [], sexes: null };

async function seriesIn(scope: Scope, themes: readonly Theme[]): Promise<SentSeries> {
  const answer = { sample: true, ...release, years: [...years] };
  if (scope) return { ...answer, ...(await divisions()).divisionSeries(themes, scope.league, scope.counties) };
  const sexes = await sexesFor(themes);
  return {
    ...answer,
    series: [...themes.flatMap((theme) => generate(theme, whole.code, places).series), ...sexes.series],
    bases: baseSeries(basesOf(themes), whole.code, places),
  };
}
