import { beforeAll, describe, expect, test } from 'vitest';
import { domains } from '../../src/contract/domains';
import type { DomainData } from '../../src/data/domainData';
import { answersFor } from '../../src/figures/model/answersFor';
import { buildFigure, type FigureModel } from '../../src/figures/model/model';
import { footnotes } from '../../src/figures/texts/footnotes';
import { goalSentence, placeSentence, wholeSentence } from '../../src/figures/texts/placeSentence';
import { takeaway } from '../../src/figures/texts/takeaway';
import { dataRows } from '../../src/files/data/dataRows';
import { type View, views } from '../../src/filters/views';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { marksOf } from '../answers.ts';
import { servedDomain } from '../served';

const speeches = [speechOf('zh', zh), speechOf('en', en)];
let themes: DomainData[];
beforeAll(async () => {
  const served = await Promise.all(domains.map((domain) => servedDomain(domain)));
  themes = served.map(allPublished);
});

/** The answer of a server without simulated values. */
function allPublished(data: DomainData): DomainData {
  const series = data.series.series.map((one) => ({ ...one, marks: one.marks.map((mark) => mark && 'published') }));
  return { ...data, series: { ...data.series, sample: false, series } };
}

function figures(view: View): FigureModel[] {
  return themes.flatMap((data) => {
    const regions = data.regions.parts.map((league) => league.code);
    const query = { regions, from: null, to: null, view, year: null };
    return data.indicators.indicators.map((indicator) => buildFigure(answersFor(indicator, data), query));
  });
}

describe('with a server that has published everything', () => {
  test.each(views)('nothing in a %s is called simulated, pooled rates included', (view) => {
    for (const model of figures(view)) {
      expect(model.simulated, model.indicator.id).toBe(false);
      for (const speech of speeches) {
        const { source, marks, notes } = footnotes(model, speech);
        const texts = [
          takeaway(model, speech),
          ...model.goals.map((goal) => goalSentence(model, goal, speech) ?? ''),
          wholeSentence(model, speech),
          ...model.parts.map((line) => placeSentence(model, line, speech)),
          source,
          marks,
          ...notes,
          ...dataRows(model, speech).flat().map(String),
        ].join('\n');
        expect(texts, model.indicator.id).not.toMatch(/模拟|simulat/i);
      }
    }
  });

  test('a rate of three years is implied by them, as nobody has published it', () => {
    const pooled = figures('ranking').filter((model) => model.pooled);
    expect(pooled.length).toBeGreaterThan(0);
    for (const { parts, wholeInYear } of pooled) {
      expect(wholeInYear.mark).toBe('implied');
      const marks = parts.flatMap((line) => marksOf(line).filter((mark) => mark !== null));
      expect(new Set(marks)).toEqual(new Set(['implied']));
    }
  });
});
