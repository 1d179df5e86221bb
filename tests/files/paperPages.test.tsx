import { beforeAll, expect, test } from 'vitest';
import type { DomainData } from '../../src/data/domainData';
import { pageStyle } from '../../src/figures/drawing/drawing';
import type { FigureModel } from '../../src/figures/model/model';
import { defaultFilters } from '../../src/filters/filters';
import { views } from '../../src/filters/views';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { pageType } from '../../src/pictures/page/pageSheet';
import { a4, paperPages } from '../../src/pictures/page/paperPages';
import type { PageRequest } from '../../src/pictures/sheet/request';
import { drawSheet } from '../../src/pictures/sheet/stack';
import { elementOf } from '../../src/pictures/sheet/still';
import { servedDomain, servedFigure } from '../served';

const speeches = [speechOf('zh', zh), speechOf('en', en)];
let health: DomainData;

beforeAll(async () => {
  health = await servedDomain('health');
});

test('no text of a page on paper is smaller than 9 pt', () => {
  const points = (units: number) => (units / a4.width) * (210 / 25.4) * 72;
  for (const size of [...Object.values(pageType), pageStyle.fontSize]) expect(points(size)).toBeGreaterThanOrEqual(9);
});

test.each(views)('every figure of a theme as %s stands once, within its page, in order', (view) => {
  for (const speech of speeches) {
    for (const regions of [[], ['150200', '152200'], health.regions.parts.map((league) => league.code)]) {
      const models = health.indicators.indicators.map(({ id }) => servedFigure(health, id, { regions, view }));
      const wordingOf: PageRequest['wordingOf'] = () => null;
      const order = {
        domain: 'health',
        models,
        wordingOf,
        boundaries: null,
        filters: { ...defaultFilters, view },
        speech,
      };
      const drawings: { model: FigureModel; height: number }[] = [];
      const pages = paperPages({ ...order, domain: 'health', day: '2026-11-21' }, (model, { height }) => {
        drawings.push({ model, height });
        return null;
      });
      expect(pages.flatMap(({ cards }) => cards.map(({ model }) => model))).toEqual(models);
      // Tables with their rows and twelve small charts may need a page of their own.
      if (view !== 'table' && regions.length <= 2) expect(pages.length).toBeLessThanOrEqual(models.length / 2 + 2);
      for (const page of pages) {
        expect(page.height).toBe(a4.height);
        const sheet = elementOf(drawSheet(page, speech), a4.width);
        document.body.replaceChildren(sheet);
        const cards = [...sheet.querySelectorAll('[data-indicator]')].map((card) => card.getBoundingClientRect());
        const marks = sheet.querySelector('[data-part="notice"]')?.getBoundingClientRect();
        const foot = sheet.querySelector('[data-part="foot"]')?.getBoundingClientRect();
        const edges = [marks, ...cards, foot].flatMap((box) => [box?.top ?? 0, box?.bottom ?? 0]);
        expect(edges).toEqual([...edges].sort((one, other) => one - other));
        expect(foot?.bottom).toBeLessThan(sheet.getBoundingClientRect().bottom);
      }
      expect(drawings.map(({ model }) => model)).toEqual(models);
      for (const { height } of drawings) expect(height).toBeGreaterThan(200);
    }
  }
});
