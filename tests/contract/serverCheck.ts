import type * as v from 'valibot';
import { boundariesSchema } from '../../src/contract/boundaries';
import { allDomains } from '../../src/contract/domains';
import { factsSchema } from '../../src/contract/fact';
import { type Indicator, indicatorsSchema, type Target } from '../../src/contract/indicator';
import { type OutlineGoal, outlinesSchema } from '../../src/contract/outline';
import { type Regions, regionsSchema } from '../../src/contract/region';
import { type Series, type SeriesAnswer, seriesAnswerSchema } from '../../src/contract/series';
import { AnswerError, textOf } from '../../src/data/answerError';
import { createClient } from '../../src/data/client';
import { isDoubtful } from '../../src/measures/possible';

/** A violation of the contract, and the path of the answer. */
export type Complaint = { path: string; text: string };

/** Sends all requests of the dashboard to a server, and checks the answers against the contract and the rules of its numbers. */
export async function checkServer(url: string): Promise<Complaint[]> {
  const client = createClient((request) => fetch(request), url);
  const complaints: Complaint[] = [];
  const ask = async <Schema extends v.GenericSchema>(path: string, schema: Schema) => {
    try {
      return await client.get(path, schema);
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      complaints.push({ path, text: textOf(error.failure) });
      return null;
    }
  };
  const regions = await ask('/api/regions', regionsSchema);
  await ask('/api/boundaries', boundariesSchema);
  await ask('/api/facts', factsSchema);
  const outlines = await ask('/api/outlines', outlinesSchema);
  const served = new Set<string>();
  const targets: Stated[] = [];
  let complete = true;
  const checkThemes = async (regions: Regions | null, within: string | null) => {
    const also = within === null ? '' : `&within=${within}`;
    for (const domain of allDomains) {
      const path = `/api/series?domain=${domain}${also}`;
      const indicators = await ask(`/api/indicators?domain=${domain}${also}`, indicatorsSchema);
      const series = await ask(path, seriesAnswerSchema);
      if (within === null) {
        for (const one of indicators?.indicators ?? []) {
          served.add(one.id);
          for (const target of [...one.earlierTargets, ...(one.target ? [one.target] : [])])
            targets.push({ indicator: one.id, target });
        }
        if (!indicators) complete = false;
      }
      if (!regions || !indicators || !series) continue;
      for (const { field, expected } of series.leftOut) complaints.push({ path, text: `${field} ${expected}` });
      for (const text of lawsBroken(indicators.indicators, series, regions)) complaints.push({ path, text });
    }
  };
  await checkThemes(regions, null);
  for (const { code, divisions } of regions?.parts ?? []) {
    if (divisions === null) continue;
    const path = `/api/regions?within=${code}`;
    const inside = await ask(path, regionsSchema);
    if (inside && inside.parts.length !== divisions) {
      complaints.push({ path, text: `${divisions} regions are expected, not ${inside.parts.length}` });
    }
    await ask(`/api/boundaries?within=${code}`, boundariesSchema);
    await checkThemes(inside, code);
  }
  for (const goal of complete ? (outlines?.outlines ?? []).flatMap(({ goals }) => goals) : []) {
    const unknown = [...goal.indicators, ...(goal.related ? [goal.related] : [])].filter((id) => !served.has(id));
    for (const id of unknown) {
      complaints.push({
        path: '/api/outlines',
        text: `${goal.id}: an indicator that is served is expected, not ${id}`,
      });
    }
    for (const text of goalBroken(goal, targets)) complaints.push({ path: '/api/outlines', text });
  }
  return complaints;
}

type Stated = { indicator: string; target: Target };

/** Finds goals whose target differs from that of the indicators that measure them. */
function goalBroken(
  { id, indicators, target, verified, everyTownship }: OutlineGoal,
  all: readonly Stated[],
): string[] {
  if (!target) return [];
  const stated = (of: Pick<Target, 'op' | 'value' | 'relative' | 'verified'>) =>
    JSON.stringify([of.op, of.value, of.relative ?? null, of.verified]);
  const expected = everyTownship ? 'none' : stated({ ...target, verified });
  return indicators.flatMap((indicator) => {
    const own = all.find((one) => one.indicator === indicator && one.target.year === target.year);
    const actual = own ? stated(own.target) : 'none';
    return actual === expected
      ? []
      : [`${id}: a target of ${indicator} for ${target.year} like ${expected} is expected, not ${actual}`];
  });
}

/** Checks the rules of numbers: published points, sums, shares, and cumulative counts. */
function lawsBroken(
  indicators: readonly Indicator[],
  { series, years }: SeriesAnswer,
  { whole, parts }: Regions,
): string[] {
  const known = new Set([whole, ...parts].map(({ code }) => code));
  const ids = new Set(indicators.map(({ id }) => id));
  const strangers = series
    .filter(({ indicator, region }) => !ids.has(indicator) || !known.has(region))
    .map(
      ({ indicator, region }) => `${indicator} of ${region}: an indicator and a region that are served are expected`,
    );
  const of = ({ id }: Indicator, code: string) =>
    series.find(({ indicator, region }) => indicator === id && region === code);
  return [
    ...strangers,
    ...indicators.flatMap((indicator) => {
      const total = of(indicator, whole.code);
      if (!total) return [`${indicator.id}: no series of ${whole.code}`];
      const leagues = parts.flatMap(({ code }) => of(indicator, code) ?? []);
      return [
        ...publishedBroken(indicator, total, years),
        ...(parts.some(({ level }) => level === 'league') ? relativeBroken(indicator, total, years) : []),
        ...sumsBroken(indicator, total, leagues, years, parts.length),
        ...[total, ...leagues].flatMap((one) => valuesBroken(indicator, one, years)),
      ];
    }),
  ];
}

function publishedBroken(
  { id, published, decimals }: Indicator,
  { values, marks }: Series,
  years: readonly number[],
): string[] {
  return published.flatMap(({ year, value }) => {
    const at = years.indexOf(year);
    if (at < 0) return [];
    const sent = values[at] ?? null;
    if (sent !== null && Math.abs(sent - value) < 0.51 * 10 ** -decimals && marks[at] !== 'simulated') return [];
    return [`${id} ${year}: ${value} as published is expected, not ${sent} (${marks[at] ?? 'no mark'})`];
  });
}

function relativeBroken({ id, target, earlierTargets, decimals }: Indicator, total: Series, years: readonly number[]) {
  return [...earlierTargets, ...(target ? [target] : [])].flatMap(({ year, value, relative }) => {
    if (!relative) return [];
    const at = years.indexOf(relative.fromYear);
    const base = total.values[at] ?? Number.NaN;
    const reckoned = base * (1 + relative.percent / 100);
    const isSimulated = total.marks[at] === 'simulated';
    if (Math.abs(reckoned - value) < 0.51 * 10 ** -decimals && isSimulated === relative.simulated) return [];
    return [
      `${id}: the target of ${year} is ${value}, and its base of ${relative.fromYear} ${base} (${total.marks[at]})`,
    ];
  });
}

function sumsBroken(
  { id, aggregation, decimals }: Indicator,
  { values }: Series,
  leagues: readonly Series[],
  years: readonly number[],
  count: number,
): string[] {
  if (aggregation.method !== 'sum') return [];
  return years.flatMap((year, at) => {
    const parts = leagues.flatMap((one) => one.values[at] ?? []);
    const total = values[at] ?? null;
    if (total === null || parts.length < count) return [];
    const sum = parts.reduce((all, one) => all + one, 0);
    const room = (count / 2) * 10 ** -decimals;
    return Math.abs(sum - total) <= room + 1e-9 ? [] : [`${id} ${year}: the leagues add up to ${sum}, not to ${total}`];
  });
}

function valuesBroken(indicator: Indicator, { region, values }: Series, years: readonly number[]): string[] {
  const { id, stat, unit } = indicator;
  return years.flatMap((year, at) => {
    const value = values[at] ?? null;
    if (value === null) return [];
    const place = `${id} of ${region} ${year}`;
    const known = values.slice(0, at).filter((one) => one !== null);
    const before = known[known.length - 1] ?? null;
    return [
      ...(isDoubtful(value, indicator) ? [`${place}: ${value}${unit.symbol.en} is beyond what is possible`] : []),
      ...(stat === 'cumulative' && before !== null && value < before
        ? [`${place}: ${value} after ${before}, though it is counted since the beginning`]
        : []),
    ];
  });
}
