import { http } from 'msw/core/http';
import type { Boundaries } from '../src/contract/boundaries';
import { allDomains } from '../src/contract/domains';
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
import { pairs, sexesOf } from './simulation/sexes';
import { years } from './simulation/years';

/** The endpoints of the statistics server, at any host and below any path. */
export function handlers(scenario?: Scenario) {
  return [
    http.get('*/api/regions', () => answering(scenario, () => regions())),
    http.get('*/api/boundaries', () => answering(scenario, boundaries)),
    http.get('*/api/outlines', () => answering(scenario, loadOutlines)),
    http.get('*/api/facts', () => answering(scenario, facts)),
    http.get('*/api/indicators', ({ request }) =>
      answering(scenario, async () => {
        const themes = await themesOf(request);
        return spoilIndicators(indicators(themes, await sexesBeside(themes)), scenario);
      }),
    ),
    http.get('*/api/series', ({ request }) =>
      answering(scenario, async () => {
        const themes = await themesOf(request);
        return spoilSeries(series(themes, await sexesBeside(themes)), scenario);
      }),
    ),
  ];
}

async function answering(scenario: Scenario | undefined, answer: () => unknown): Promise<Response> {
  if (scenario === 'error') return Response.json({ message: 'The statistics server is out of order' }, { status: 503 });
  if (scenario === 'slow') await new Promise((resolve) => setTimeout(resolve, slowness));
  try {
    return Response.json(await answer());
  } catch (reason) {
    if (!(reason instanceof UnknownDomain)) throw reason;
    return Response.json({ message: reason.message }, { status: 400 });
  }
}

class UnknownDomain extends Error {}

/** The theme that `?domain=` asks for; all of them when it asks for none. */
async function themesOf(request: Request): Promise<Theme[]> {
  const wanted = new URL(request.url).searchParams.get('domain');
  if (wanted === null) return loadThemes();
  const domain = allDomains.find((one) => one === wanted);
  if (!domain) throw new UnknownDomain(`domain: expected one of ${allDomains.join(', ')}, received ${wanted}`);
  return [await loadTheme(domain)];
}

function regions(): { regions: Region[] } {
  const parts = places.map(({ code, parent, level, name, shortName, kind, area, tile, population2020 }) => ({
    code,
    parent,
    level,
    name,
    shortName,
    kind,
    area,
    tile,
    population2020,
  }));
  return { regions: [whole, ...parts] };
}

async function boundaries(): Promise<Boundaries> {
  // The outline has not been approved for publication, so it has no number (审图号).
  return { approvalNumber: null, topology: await loadTopology() };
}

async function facts(): Promise<Facts> {
  const [themes, others] = await Promise.all([loadThemes(), loadOtherFacts()]);
  const all = [...themes.flatMap((theme) => theme.facts), ...others];
  return { facts: all.sort((one, other) => (one.id < other.id ? -1 : 1)), sources: allSources };
}

type Sexes = ReturnType<typeof sexesOf>;

/** With the further indicators come those of men, made from the themes in which the women stand. */
async function sexesBeside(themes: readonly Theme[]): Promise<Sexes> {
  if (!themes.some(({ domain }) => domain === 'further')) return { indicators: [], series: [] };
  const all = await Promise.all([...new Set(pairs.map(({ domain }) => domain))].map(loadTheme));
  const made = all.map((theme) => sexesOf(theme, whole.code, places));
  return {
    indicators: made.flatMap((one) => one.indicators),
    series: made.flatMap((one) => one.series),
  };
}

function indicators(themes: readonly Theme[], sexes: Sexes): Indicators {
  return {
    indicators: [
      ...themes.flatMap((theme) => theme.indicators.map((entry) => toIndicator(entry, theme))),
      ...sexes.indicators,
    ],
    bases: basesOf(themes),
    facts: themes.flatMap((theme) => theme.facts),
    sources: allSources,
  };
}

function series(themes: readonly Theme[], sexes: Sexes): SentSeries {
  return {
    sample: true,
    ...release,
    years: [...years],
    series: [...themes.flatMap((theme) => generate(theme, whole.code, places).series), ...sexes.series],
    bases: baseSeries(basesOf(themes), whole.code, places),
  };
}
