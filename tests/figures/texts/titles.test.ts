import { beforeAll, describe, expect, test } from 'vitest';
import { domains } from '../../../src/contract/domains';
import type { DomainData } from '../../../src/data/domainData';
import type { FigureModel } from '../../../src/figures/model/model';
import { takeaway } from '../../../src/figures/texts/takeaway';
import { titleIn, titleOf } from '../../../src/figures/texts/titles';
import { views } from '../../../src/filters/views';
import { en } from '../../../src/i18n/en';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { servedDomain, servedFigure } from '../../served';

const speeches = [speechOf('zh', zh), speechOf('en', en)];
let themes: DomainData[];

beforeAll(async () => {
  themes = await Promise.all(domains.map((domain) => servedDomain(domain)));
});

/** Every indicator in every view, with this many chosen leagues. */
function figures(chosen: number): FigureModel[] {
  return themes.flatMap((data) => {
    const regions = data.regions.parts.slice(0, chosen).map(({ code }) => code);
    return data.indicators.indicators.flatMap(({ id }) =>
      views.map((view) => servedFigure(data, id, { regions, view })),
    );
  });
}

describe('the title of a figure', () => {
  test('and the rest tell the numbers that the sentence tells, in its order', () => {
    const numbers = (text: string) => text.match(/\d[\d.,]*\d|\d/g) ?? [];
    for (const model of [...figures(0), ...figures(2)]) {
      for (const speech of speeches) {
        const { title, rest } = titleOf(model, speech);
        expect(numbers(`${title} ${rest}`)).toEqual(numbers(takeaway(model, speech)));
      }
    }
  });

  test('tells a verdict together with its doubt, or not at all', () => {
    for (const model of [...figures(0), ...figures(2)]) {
      if (model.outlook?.verdict !== 'few-cases') continue;
      const { title } = titleOf(model, speechOf('zh', zh));
      expect(title).not.toMatch(/已达到|未达到|目标值?（(?!.*暂不作判定)/);
    }
  });

  test('names both of two chosen leagues or neither', () => {
    for (const model of figures(2)) {
      for (const speech of speeches) {
        const { title } = titleOf(model, speech);
        const [first, second] = model.chosen.map(({ region }) => title.includes(speech.say(region.name)));
        expect(first, title).toBe(second);
      }
    }
  });

  test("is the reader's wording as it stands, where there is one", () => {
    for (const model of figures(0).slice(0, 1)) {
      expect(titleIn(model, '三年稳步提高；其余不变', speechOf('zh', zh))).toEqual({
        title: '三年稳步提高；其余不变',
        rest: '',
      });
    }
  });
});
