import { allDomains } from '../src/contract/domains';
import type { Indicators } from '../src/contract/indicator';
import type { Mark } from '../src/contract/mark';
import type { Region } from '../src/contract/region';
import type { SentSeries } from '../src/contract/series';
import type { Theme } from './entry';
import { toIndicator } from './indicator';
import { allSources, loadCounties, places, whole } from './library';
import { countiesOf } from './simulation/counties';
import { random } from './simulation/random';

/** The largest server that is tested: this many indicators in all, of 116 regions, over this many years. */
const indicatorCount = 1000;
const years = Array.from({ length: 30 }, (_, index) => 1995 + index);

/** All leagues and counties as parts of the whole region. No real server does this; it tests the limits of the pages. */
export async function largeRegions(): Promise<{ regions: Region[] }> {
  const counties = await loadCounties();
  const parts = places.flatMap((place) => [place, ...countiesOf(place, counties)]);
  return {
    regions: [
      whole,
      ...parts.map(({ code, name, shortName, kind, area }) => ({
        code,
        parent: whole.code,
        level: 'league' as const,
        name,
        shortName,
        kind,
        area,
        tile: null,
        divisions: null,
        divisionsBefore: [],
        established: null,
        population2020: null,
      })),
    ],
  };
}

/** The indicators of the theme repeated under new names, without published figures. */
export function largeIndicators(themes: readonly Theme[]): Indicators {
  return {
    indicators: themes.flatMap((theme) => {
      const plain = theme.indicators.filter(({ simulation }) => simulation.spread.type !== 'binary');
      return Array.from({ length: Math.ceil(indicatorCount / allDomains.length) }, (_, at) => {
        const entry = plain[at % plain.length] ?? plain[0];
        if (!entry) return [];
        const round = Math.floor(at / plain.length) + 1;
        const again = round === 1 ? '' : String(round);
        const one = toIndicator(entry, theme);
        return [
          {
            ...one,
            perHead: null,
            published: [],
            id: again ? `${entry.id}-${again}` : entry.id,
            name: { zh: `${entry.name.zh}${again}`, en: `${entry.name.en} ${again}`.trim() },
            headline: one.headline && round === 1,
            comparison: one.comparison === 'pooled-3-years' ? ('rank' as const) : one.comparison,
            breaks: [],
            sexes: null,
            publishedChanges: [],
            publishedTotals: [],
            publishedBounds: [],
          },
        ];
      }).flat();
    }),
    bases: [],
    facts: [],
    sources: allSources,
  };
}

export async function largeSeries(themes: readonly Theme[]): Promise<SentSeries> {
  const { regions } = await largeRegions();
  const marks = years.map((): Mark => 'simulated');
  return {
    sample: true,
    updated: null,
    nextRelease: null,
    years,
    series: largeIndicators(themes).indicators.flatMap(({ id, decimals }) =>
      regions.map(({ code }) => {
        const next = random(`${id} ${code}`);
        const steps = 10 ** decimals;
        const first = 20 + 60 * next();
        const slope = (next() - 0.3) * 0.8;
        return {
          indicator: id,
          region: code,
          values: years.map((_, at) => Math.round((first + slope * at + next()) * steps) / steps),
          marks,
          status: null,
          support: null,
        };
      }),
    ),
    bases: [],
  };
}
