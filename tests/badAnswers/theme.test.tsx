import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { indicatorsSchema } from '../../src/contract/indicator';
import { regionsSchema } from '../../src/contract/region';
import { seriesAnswerSchema } from '../../src/contract/series';
import { seriesFaults } from '../../src/data/seriesFaults';
import { screenStyle } from '../../src/figures/drawing/drawing';
import { buildPlacesTable } from '../../src/figures/model/placesTable';
import { planRanking } from '../../src/figures/ranking/rankingPlan';
import { takeaway } from '../../src/figures/texts/takeaway';
import { planTrend } from '../../src/figures/trend/trendPlan';
import { views } from '../../src/filters/views';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { servedFigure, standInClient } from '../served';
import { placesIn, spoiled, wrongValues } from './spoil';

const speech = speechOf('zh', zh);
const anything = v.record(v.string(), v.unknown());
const client = standInClient();

/** Few indicators and few regions, so that what is spoiled is drawn. */
async function smallTheme() {
  const [regions, indicators, series] = await Promise.all([
    client.get('/api/regions', anything),
    client.get('/api/indicators?domain=health', anything),
    client.get('/api/series?domain=health', anything),
  ]);
  const kept = (indicators.indicators as { id: string }[]).slice(0, 4);
  const ids = new Set(kept.map(({ id }) => id));
  const ofKept = (series.series as { indicator: string }[]).filter(({ indicator }) => ids.has(indicator));
  return { regions, indicators: { ...indicators, indicators: kept }, series: { ...series, series: ofKept } };
}

const right = await smallTheme();
const schemas = { regions: regionsSchema, indicators: indicatorsSchema, series: seriesAnswerSchema };
const answers = Object.keys(schemas) as (keyof typeof schemas)[];
const places = Object.fromEntries(answers.map((name) => [name, placesIn(right[name]).filter((way) => way.length > 0)]));

const spoiling = fc
  .constantFrom(...answers)
  .chain((name) =>
    fc.record({ name: fc.constant(name), way: fc.constantFrom(...(places[name] ?? [])), wrong: wrongValues }),
  );

/** Whether all numbers at any depth are finite. */
function allFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(allFinite);
}

test('a theme whose answers are wrong in up to three places is refused by its field, or drawn with the values that came', () => {
  fc.assert(
    fc.property(fc.array(spoiling, { minLength: 1, maxLength: 3 }), (faults) => {
      const sent: Record<string, unknown> = { ...right };
      for (const { name, way, wrong } of faults) sent[name] = spoiled(way, sent[name], wrong);
      const regions = v.safeParse(regionsSchema, sent.regions);
      const indicators = v.safeParse(indicatorsSchema, sent.indicators);
      const series = v.safeParse(seriesAnswerSchema, sent.series);
      const refused = [regions, indicators, series].find(({ success }) => !success);
      if (refused?.issues) {
        expect(refused.issues[0].message).not.toBe('');
        return;
      }
      if (!regions.success || !indicators.success || !series.success) return;
      const data = {
        domain: 'health' as const,
        regions: regions.output,
        indicators: indicators.output,
        series: series.output,
      };
      const codes = data.regions.parts.slice(0, 2).map(({ code }) => code);
      seriesFaults(data);
      buildPlacesTable([data], null);
      for (const { id } of data.indicators.indicators) {
        const sentValues = new Set(
          data.series.series.filter(({ indicator }) => indicator === id).flatMap(({ values }) => values),
        );
        for (const view of views) {
          const model = servedFigure(data, id, { regions: codes, view });
          const size = { width: 560, height: 300 };
          expect(takeaway(model, speech)).not.toMatch(/NaN|undefined|Infinity|\[object/);
          if (view === 'trend') expect(allFinite(planTrend(model, size, screenStyle, speech))).toBe(true);
          if (view === 'ranking') expect(allFinite(planRanking(model, size, screenStyle, speech, true))).toBe(true);
          // What is read of the answers does not depend on the view.
          if (model.pooled || view !== 'trend') continue;
          for (const { points } of [model.whole, ...model.parts]) {
            for (const { value } of points) expect(value === null || sentValues.has(value)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 2000, seed: 11 },
  );
});
