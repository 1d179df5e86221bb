import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../mocks/entry';
import { loadThemes, places, whole } from '../../mocks/library';
import { type Column, type Columns, sum, weightedMean } from '../../mocks/simulation/column';
import { generate } from '../../mocks/simulation/generate';
import { countyUnits, population } from '../../mocks/simulation/place';
import { years } from '../../mocks/simulation/years';
import type { Series } from '../../src/contract/series';

const themes = await loadThemes();
const generated = themes.map((theme) => ({ theme, ...generate(theme, whole.code, places) }));

/** All data of an indicator. */
type Case = {
  id: string;
  entry: Entry;
  domain: string;
  whole: Series;
  leagues: Series[];
  complete: Columns;
  weights: readonly Column[] | undefined;
};

const cases: Case[] = generated.flatMap(({ theme, series, complete, weights }) =>
  theme.indicators.map((entry) => {
    const own = series.filter((one) => one.indicator === entry.id);
    return {
      id: entry.id,
      entry,
      domain: theme.domain,
      whole: own.find((one) => one.region === whole.code) as Series,
      leagues: own.filter((one) => one.region !== whole.code),
      complete: complete[entry.id] ?? [],
      weights: weights[entry.id],
    };
  }),
);

const isSum = ({ entry }: Case) => entry.aggregation.method === 'sum';
const spreadOf = ({ entry }: Case) => entry.simulation.spread;
const stepOf = ({ entry }: Case) => 10 ** -entry.decimals;
const caseOf = (id: string) => cases.find((one) => one.id === id) as Case;
const at = (series: Series, year: number) => series.values[years.indexOf(year)] as number;

/** All league values before any are withheld. */
function* cells({ complete }: Case) {
  for (const [index, column] of complete.entries()) {
    for (const [league, value] of (column ?? []).entries()) {
      yield { year: years[index] as number, index, league, value, before: complete[index - 1]?.[league] };
    }
  }
}

function average(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function deviation(numbers: readonly number[]): number {
  const mean = average(numbers);
  return Math.sqrt(average(numbers.map((one) => (one - mean) ** 2)));
}

function ranks(numbers: readonly number[]): number[] {
  return numbers.map((one) => numbers.filter((other) => other < one).length);
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const [meanOne, meanOther] = [average(one), average(other)];
  const together = average(one.map((value, index) => (value - meanOne) * ((other[index] as number) - meanOther)));
  return together / (deviation(one) * deviation(other));
}

describe('the whole region', () => {
  it('has each indicator with the region and its leagues over all years', () => {
    expect(cases.length).toBe(themes.flatMap(({ indicators }) => indicators).length);
    for (const { whole, leagues } of cases) {
      expect(leagues.map((one) => one.region)).toEqual(places.map((place) => place.code));
      for (const { values, marks } of [whole, ...leagues])
        expect([values.length, marks.length]).toEqual([years.length, years.length]);
    }
  });

  it.each(cases)('passes exactly through every published point, which bears its mark: $id', ({ entry, whole }) => {
    const marks: Series['marks'] = whole.values.map((value) => (value === null ? null : 'simulated'));
    for (const { year, value, mark } of entry.published ?? []) {
      expect(at(whole, year)).toBe(value);
      marks[years.indexOf(year)] = mark;
    }
    expect(whole.marks).toEqual(marks);
  });

  it('keeps every published change', () => {
    const changes = cases.flatMap((one) => (one.entry.publishedChanges ?? []).map((change) => ({ ...one, change })));
    expect(changes.length).toBe(9);
    for (const { whole, entry, change } of changes) {
      const really = at(whole, change.toYear) - at(whole, change.fromYear);
      if (change.hedge === 'exact') expect(really.toFixed(entry.decimals)).toBe(change.change.toFixed(entry.decimals));
      if (change.hedge === 'nearly') expect(really).toBeLessThan(change.change);
      expect(Math.abs(really - change.change)).toBeLessThan(0.5);
    }
  });

  it('keeps every published total', () => {
    const totals = cases.flatMap((one) => (one.entry.publishedTotals ?? []).map((total) => ({ ...one, total })));
    expect(totals.map(({ total }) => total.value)).toEqual([53.7, 5241.2]);
    for (const { whole, total } of totals) {
      const within = years.filter((year) => year >= total.fromYear && year <= total.toYear);
      expect(sum(within.map((year) => at(whole, year)))).toBeCloseTo(total.value, 6);
    }
  });

  it('keeps every published bound', () => {
    const bounds = cases.flatMap((one) => (one.entry.publishedBounds ?? []).map((bound) => ({ ...one, bound })));
    expect(bounds.length).toBeGreaterThan(0);
    for (const { whole, bound } of bounds) {
      for (const year of years.filter((one) => one >= bound.fromYear && one <= bound.toYear)) {
        if (bound.op === '>') expect(at(whole, year)).toBeGreaterThan(bound.value);
        else expect(at(whole, year)).toBeGreaterThanOrEqual(bound.value);
      }
    }
  });
});

describe('leagues', () => {
  it.each(cases.filter(isSum))('add up to the region exactly, in whole shown steps: $id', (one) => {
    for (const [index, column] of one.complete.entries()) {
      const total = one.whole.values[index];
      expect(column === null).toBe(total === null);
      if (!column || typeof total !== 'number') continue;
      const steps = column.map((value) => Math.round(value / stepOf(one)));
      expect(steps.map((step) => step / 10 ** one.entry.decimals)).toEqual(column);
      expect(sum(steps)).toBe(Math.round(total / stepOf(one)));
      expect(Math.min(...column)).toBeGreaterThanOrEqual(0);
    }
  });

  it.each(cases.filter((one) => !isSum(one)))('have the region for their weighted mean: $id', (one) => {
    // A share of a few county units is rounded itself.
    const allowed = (spreadOf(one).type === 'count-of-units' ? 1 : 0.5) * stepOf(one) + 1e-9;
    for (const [index, column] of one.complete.entries()) {
      const middle = one.whole.values[index];
      const weight = one.weights?.[index];
      if (!column && middle === null) continue;
      if (!column || typeof middle !== 'number' || !weight) throw new Error('nothing to compare');
      expect(Math.abs(weightedMean(column, weight) - middle)).toBeLessThanOrEqual(allowed);
    }
  });

  it('stay within the range of their indicator, except sums and rates on few cases', () => {
    for (const one of cases.filter((other) => !isSum(other) && spreadOf(other).type !== 'poisson')) {
      const [least, most] = one.entry.simulation.range;
      for (const { value } of cells(one)) {
        expect(value, one.id).toBeGreaterThanOrEqual(least);
        expect(value, one.id).toBeLessThanOrEqual(most);
      }
    }
  });

  it('never fall in a cumulative series', () => {
    for (const one of cases.filter(({ entry }) => entry.stat === 'cumulative')) {
      for (const { value, before = 0 } of cells(one)) expect(value, one.id).toBeGreaterThanOrEqual(before ?? 0);
    }
  });

  it('change only at elections in a series of terms, and then all of them can', () => {
    for (const one of cases.filter(({ entry }) => entry.stat === 'term')) {
      const elections = (one.entry.breaks ?? []).map(({ year }) => year);
      for (const { year, value, before = value } of cells(one)) {
        if (!elections.includes(year)) expect(value, one.id).toBe(before);
      }
      const changed = [...cells(one)].filter(({ value, before = value }) => value !== before);
      expect(changed.length).toBeGreaterThan(0.8 * elections.length * places.length);
    }
  });

  it('have it or not, as many as the share of the region says, and keep it', () => {
    for (const one of cases.filter((other) => spreadOf(other).type === 'binary')) {
      for (const { value, before = 0 } of cells(one)) {
        expect([0, 100]).toContain(value);
        expect(value).toBeGreaterThanOrEqual(before);
      }
      for (const [index, column] of one.complete.entries()) {
        const having = (column ?? []).filter((value) => value === 100).length;
        expect(((having * 100) / places.length).toFixed(2)).toBe(one.whole.values[index]?.toFixed(2));
      }
    }
  });

  it('have whole county-level units, in all as many as the share of the region says, and keep them', () => {
    for (const one of cases.filter((other) => spreadOf(other).type === 'count-of-units')) {
      for (const [index, column] of one.complete.entries()) {
        const sizes = places.map((place) => countyUnits(place, years[index] as number));
        const having = (column ?? []).map((value, league) => (value * (sizes[league] as number)) / 100);
        for (const [league, units] of having.entries()) {
          expect(Math.abs(units - Math.round(units)) * 100).toBeLessThanOrEqual(
            0.005 * (sizes[league] as number) + 1e-9,
          );
        }
        const share = (sum(having.map(Math.round)) * 100) / sum(sizes);
        expect(share.toFixed(2)).toBe(one.whole.values[index]?.toFixed(2));
      }
      for (const { value, before = 0 } of cells(one)) expect(value).toBeGreaterThanOrEqual(before);
    }
  });

  it('number 101 county-level units to 2012, 102 to 2015 and 103 since', () => {
    const numbers = years.map((year) => sum(places.map((place) => countyUnits(place, year))));
    expect(numbers).toEqual([101, 101, 101, 102, 102, 102, 103, 103, 103, 103, 103, 103, 103, 103, 103]);
  });
});

describe('deaths', () => {
  const rates = [
    ...['maternal-mortality-ratio', 'infant-mortality-rate', 'under-five-mortality-rate'],
    ...['neonatal-mortality-rate', 'child-injury-mortality'],
  ].map(caseOf);

  it.each(rates)('are whole, add up, and give every shown rate: $id', ({ whole, leagues, entry, complete }) => {
    const support = whole.support as NonNullable<Series['support']>;
    for (const [index, rate] of whole.values.entries()) {
      const died = support.cases[index] as number;
      const born = support.base[index] as number;
      expect(((died * support.per) / born).toFixed(entry.decimals)).toBe(rate?.toFixed(entry.decimals));
      for (const { support: own, values } of leagues) {
        const [cases, base, value] = [own?.cases[index], own?.base[index], values[index]];
        expect(cases === null && base === null).toBe(value === null);
        if (typeof cases !== 'number' || typeof base !== 'number' || typeof value !== 'number') continue;
        expect(Number.isInteger(cases) && Number.isInteger(base)).toBe(true);
        expect(Math.abs((cases * support.per) / base - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }
      expect(sum((complete[index] ?? []).map((value) => (value >= 0 ? 1 : 0)))).toBe(places.length);
    }
  });

  it('of mothers come by chance: as scattered over the leagues as Poisson says, with years of none', () => {
    const { complete, weights, whole } = caseOf('maternal-mortality-ratio');
    const scores = complete.flatMap((column, index) => {
      const births = weights?.[index] ?? [];
      const ratio = (whole.support?.cases[index] as number) / (whole.support?.base[index] as number);
      return (column ?? []).map((value, league) => {
        const born = births[league] as number;
        return (Math.round((value * born) / 1e5) - born * ratio) ** 2 / (born * ratio);
      });
    });
    const dispersion = sum(scores) / (years.length * (places.length - 1));
    expect(dispersion).toBeGreaterThan(0.8);
    expect(dispersion).toBeLessThan(1.2);
    expect([...cells(caseOf('maternal-mortality-ratio'))].filter(({ value }) => value === 0).length).toBeGreaterThan(
      10,
    );
  });

  it('stand on births that fall from about 230 to about 130 thousand', () => {
    const births = caseOf('maternal-mortality-ratio').whole.support?.base as number[];
    expect(births[0]).toBeGreaterThan(220_000);
    expect(births[0]).toBeLessThan(240_000);
    expect(births[14]).toBeGreaterThan(120_000);
    expect(births[14]).toBeLessThan(140_000);
  });
});

describe('what belongs together', () => {
  const everywhere = (id: string) => [caseOf(id).whole, ...caseOf(id).leagues];

  it.each([
    ['neonatal-mortality-rate', 'infant-mortality-rate'],
    ['infant-mortality-rate', 'under-five-mortality-rate'],
  ])('the deaths of %s are among those of %s', (narrower, wider) => {
    const [those, all] = [everywhere(narrower), everywhere(wider)];
    for (const [region, { values }] of those.entries()) {
      for (const [index, value] of values.entries()) {
        const wide = all[region]?.values[index];
        expect(wide === null).toBe(value === null);
        if (typeof value === 'number') expect(value).toBeLessThanOrEqual(wide as number);
      }
    }
  });

  it('each assisted woman is given 10,000 yuan', () => {
    const [funds, women] = [everywhere('two-cancer-relief-fund'), everywhere('two-cancer-women-assisted')];
    expect(women.map(({ values }) => values)).toEqual(funds.map(({ values }) => values));
  });

  it('organizations in new fields are organizations', () => {
    const [fields, all] = [everywhere('wf-new-field-orgs'), everywhere('wf-organizations')];
    for (const [region, { values }] of fields.entries()) {
      for (const [index, value] of values.entries()) {
        const total = all[region]?.values[index];
        expect(total === null).toBe(value === null);
        if (typeof value === 'number') expect(value).toBeLessThanOrEqual(total as number);
      }
    }
  });

  it.each([
    ['female-staff-count', 'female-staff-share'],
    ['women-employed', 'female-share-of-employment'],
    ['urban-training-women', 'urban-training-female-share'],
  ])('%s is the numerator of %s in every league', (count, share) => {
    for (const { index, league, value } of cells(caseOf(count))) {
      const weight = caseOf(share).weights?.[index] as Column;
      const rate = caseOf(share).complete[index] as Column;
      const women = weight.map((one, place) => one * (rate[place] as number));
      const expected = ((women[league] as number) / sum(women)) * (caseOf(count).whole.values[index] as number);
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(stepOf(caseOf(count)) * 1.5);
    }
  });
});

describe('what is not reported', () => {
  const missing = cases.flatMap((one) =>
    one.leagues.flatMap((series, league) =>
      series.values.flatMap((value, index) =>
        one.whole.values[index] === null ? [] : [{ id: one.id, region: series.region, gone: value === null, league }],
      ),
    ),
  );
  const gone = missing.filter((one) => one.gone);

  it('is about one league value in a hundred', () => {
    expect(gone.length / missing.length).toBeGreaterThan(0.005);
    expect(gone.length / missing.length).toBeLessThan(0.015);
  });

  it('is spread over leagues and indicators', () => {
    for (const { code } of places) {
      expect(gone.filter((one) => one.region === code).length / gone.length).toBeLessThan(0.2);
    }
    expect(new Set(gone.map((one) => one.id)).size).toBeGreaterThan(30);
  });

  it('is never the whole region, nor whether a league has it', () => {
    for (const one of cases) {
      expect(one.whole.values).toEqual(one.entry.simulation.trend);
      if (spreadOf(one).type === 'binary') expect(one.leagues.flatMap(({ values }) => values)).not.toContain(null);
    }
  });

  it('is missing before the region begins, and where withheld; all else is as drawn, marked simulated', () => {
    for (const { leagues, complete } of cases) {
      for (const [league, { values, marks }] of leagues.entries()) {
        for (const [index, value] of values.entries()) {
          expect(marks[index]).toBe(value === null ? null : 'simulated');
          if (value !== null) expect(value).toBe(complete[index]?.[league]);
        }
      }
    }
  });
});

describe('numbers are like real ones', () => {
  it('of the region waver: what neither adds up nor stands for a term falls now and then as it rises', () => {
    const yearly = cases.filter(
      (one) =>
        !['cumulative', 'term'].includes(one.entry.stat) && !['binary', 'count-of-units'].includes(spreadOf(one).type),
    );
    const wavers = ({ whole }: Case) => {
      const values = whole.values.filter((value) => value !== null);
      const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] as number)));
      return steps.includes(1) && steps.includes(-1);
    };
    expect(yearly.filter(wavers).length).toBeGreaterThan(0.8 * yearly.length);
  });

  it('are the same on every machine and every day', () => {
    const again = themes.map((theme) => generate(theme, whole.code, places).series);
    expect(again).toEqual(generated.map(({ series }) => series));
    // A rate, a count and a rare case; a new indicator does not change them.
    const known = ['female-life-expectancy', 'legal-aid-cases', 'maternal-mortality-ratio'];
    const values = again.flat().flatMap(({ indicator, values }) => (known.includes(indicator) ? values : []));
    expect(createHash('sha256').update(values.join()).digest('hex').slice(0, 16)).toBe('324653f07eaba31b');
  });

  it('leagues keep their order in what stands from year to year', () => {
    for (const one of cases.filter(({ entry }) => entry.stat === 'stock' && entry.comparison === 'rank')) {
      if (spreadOf(one).type === 'count-of-units') continue;
      const pairs = one.complete.flatMap((column, index) => {
        const before = one.complete[index - 1];
        return column && before ? [correlation(ranks(before), ranks(column))] : [];
      });
      expect(average(pairs), one.id).toBeGreaterThan(0.9);
    }
  });

  it('Ordos and Baotou do better than Hinggan and Ulanqab in employment and health', () => {
    const position = (code: string) =>
      average(
        cases
          .filter(({ entry, domain }) => ['employment', 'health'].includes(domain) && entry.direction === 'higher')
          .filter((one) => !isSum(one))
          .flatMap((one) => one.complete.flatMap((column) => (column ? ranks(column)[indexOf(code)] : []) as number)),
      );
    const [better, worse] = [average(['150600', '150200'].map(position)), average(['152200', '150900'].map(position))];
    expect(better - worse).toBeGreaterThan(3);
  });

  it('small places have small numbers: Alxa and Wuhai are last in every sum of some size', () => {
    for (const one of cases.filter(
      (other) => isSum(other) && (other.whole.values[14] as number) / stepOf(other) > 300,
    )) {
      const last = one.complete[14] ?? [];
      expect([...last].sort((less, more) => less - more)[0], one.id).toBe(last[indexOf('152900')]);
      expect(ranks(last)[indexOf('150300')], one.id).toBeLessThan(5);
    }
  });

  it('leagues lie apart as far as the indicator says, per head where it is a count', () => {
    const ratios = cases.flatMap((one) => {
      const spread = spreadOf(one);
      if (spread.type !== 'per-base-cv' || !isSum(one) || (one.whole.values[12] as number) / stepOf(one) < 300)
        return [];
      const perHead = places.map((place, league) => (one.complete[12]?.[league] as number) / population(place, 2022));
      return [{ id: one.id, ratio: deviation(perHead) / average(perHead) / spread.value }];
    });
    expect(ratios.length).toBeGreaterThan(25);
    for (const { id, ratio } of ratios) {
      expect(ratio, id).toBeGreaterThan(0.5);
      expect(ratio, id).toBeLessThan(1.6);
    }
  });

  it('rates move with the region, without absurd leaps', () => {
    for (const one of cases) {
      const spread = spreadOf(one);
      if (spread.type !== 'additive-sd') continue;
      for (const { index, value, before } of cells(one)) {
        if (before === undefined) continue;
        const change = value - before - ((one.whole.values[index] as number) - (one.whole.values[index - 1] as number));
        expect(Math.abs(change), one.id).toBeLessThan(1.2 * spread.value + stepOf(one));
      }
    }
  });

  it('what stands grows or shrinks by little more than in the region', () => {
    for (const one of cases.filter((other) => isSum(other) && other.entry.stat === 'stock')) {
      for (const { index, value, before } of cells(one)) {
        if (before === undefined || before === null || value / stepOf(one) < 40) continue;
        const inRegion = (one.whole.values[index] as number) / (one.whole.values[index - 1] as number);
        expect(Math.abs(value / before / inRegion - 1), one.id).toBeLessThan(0.15);
      }
    }
  });

  function indexOf(code: string): number {
    return places.findIndex((place) => place.code === code);
  }
});
