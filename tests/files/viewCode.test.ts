import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataFigures, figureIn } from '../../src/briefing/content/dataFigures';
import { domains } from '../../src/contract/domains';
import { buildPlacesTable } from '../../src/figures/model/placesTable';
import { buildProfile } from '../../src/figures/model/profile';
import { basisChoices, mapForms } from '../../src/filters/filters';
import { asTheyCome, statuses } from '../../src/filters/viewSpec/overviewChoice';
import { type CodeBook, viewIn } from '../../src/filters/viewSpec/viewCode';
import type { ViewOf } from '../../src/filters/viewSpec/viewSpec';
import { views } from '../../src/filters/views';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { codeOfFigure, codeOfPlacesTable, codeOfProfile } from '../../src/pictures/sheet/pictureCode';
import { servedDomain } from '../served';

const speech = speechOf('zh', zh);
const themes = await Promise.all(domains.map((domain) => servedDomain(domain)));
const served = { themes, boundaries: null, outlines: [] };
const { indicators } = dataFigures(served, speech);
const regions = themes[0]?.regions;
if (!regions) throw new Error('nothing is served');
const codes = regions.parts.map(({ code }) => code);
const book: CodeBook = { indicators, regions: [regions.whole.code, ...codes] };
const years = themes[0]?.series.years ?? [];

/** A figure under any filters that a reader can choose. */
const anyFigure = fc
  .record({
    indicator: fc.constantFrom(...indicators),
    regions: fc.subarray(codes),
    view: fc.constantFrom(...views),
    basis: fc.constantFrom(...basisChoices),
    map: fc.constantFrom(...mapForms),
    span: fc.subarray(years, { minLength: 2, maxLength: 2 }),
  })
  .map(({ indicator, regions: chosen, view, basis, map, span: [from = null, to = null] }) => {
    const query = { regions: chosen, from, to, view, year: null };
    const model = figureIn(served, indicator.id, query, indicator.perHead ? basis : 'total');
    if (!model) throw new Error(indicator.id);
    // Any outline works, because a code only has whether there is one.
    const boundaries = map === 'outline' ? ({} as never) : null;
    return { figure: { model, boundaries }, indicator, chosen, from, to, view };
  });

describe('the code of a picture', () => {
  test('leads back to what was drawn, for every indicator under any filters', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure, indicator, chosen, view }) => {
        const code = codeOfFigure(figure);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{7}-[0-9A-HJKMNP-TV-Z]{7}$/);
        const match = viewIn(code ?? '', book) as ViewOf<'figure'>;
        expect(match).toMatchObject({ kind: 'figure', domain: indicator.domain, indicator: indicator.id, view });
        expect([...match.regions].sort()).toEqual([...chosen].sort());
        const again = figureIn(served, match.indicator, match, match.basis);
        expect(again?.years.at(-1)).toBe(figure.model.years.at(-1));
        expect(again?.year).toBe(figure.model.year);
        expect(again?.base).toEqual(figure.model.base);
      }),
      { numRuns: 300 },
    );
  });

  test('is read however it is typed, and not with a wrong sign', () => {
    fc.assert(
      fc.property(anyFigure, fc.nat(13), fc.nat(30), ({ figure }, at, other) => {
        const code = (codeOfFigure(figure) ?? '').replace('-', '');
        const view = viewIn(code, book);
        const typed = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        expect(viewIn(` ${typed.slice(0, 5)} ${typed.slice(5)} `, book)).toEqual(view);
        const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.replace(code[at] ?? '', '');
        const wrong = code.slice(0, at) + signs[other] + code.slice(at + 1);
        expect(viewIn(wrong, book)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['37D5K90-4BR003P', { view: 'trend', from: 2012, to: 2021, year: null, map: 'outline', basis: 'total' }],
    ['37D5K90-400415C', { view: 'ranking', from: null, to: null, year: 2021, map: 'outline', basis: 'total' }],
    ['37D5K90-407VPZS', { view: 'map', from: null, to: 2020, year: 2018, map: 'tiles', basis: 'per-head' }],
    ['37D5K90-4D00323', { view: 'table', from: 2015, to: null, year: null, map: 'outline', basis: 'total' }],
  ])('of the first version, as papers have it, is still read: %s', (code, view) => {
    const regions = ['150200', '152200'];
    const figure = { kind: 'figure', domain: 'health', indicator: 'maternal-mortality-ratio', regions, ...view };
    expect(viewIn(code, book)).toEqual(figure);
  });

  test('of the table of places and of a profile leads back too', () => {
    const model = buildPlacesTable(themes, 2022);
    const profile = buildProfile(themes, codes[3] ?? '', 2021, true);
    if (!model || !profile) throw new Error('nothing is served');
    const arrangements = [
      asTheyCome,
      { ...asTheyCome, domain: 'rights' as const, status: statuses[2], below: codes[11] ?? null },
      { ...asTheyCome, sort: { code: regions.whole.code, order: 'best-first' as const } },
      { ...asTheyCome, sort: { code: codes[0] ?? '', order: 'worst-first' as const } },
    ];
    for (const arrangement of arrangements) {
      const code = codeOfPlacesTable(model, arrangement, 'value') ?? '';
      expect(viewIn(code, book)).toEqual({
        kind: 'placesTable',
        year: 2022,
        basis: 'total',
        show: 'value',
        ...arrangement,
      });
    }
    expect(viewIn(codeOfProfile(profile) ?? '', book)).toMatchObject({
      kind: 'profile',
      league: codes[3],
      year: 2021,
      withOutlines: true,
    });
    expect(viewIn(codeOfProfile({ ...profile, withOutlines: false }) ?? '', book)).toMatchObject({
      withOutlines: false,
    });
  });

  test('of an indicator that is not served is a code and leads nowhere; other texts are none', () => {
    const figure = fc.sample(anyFigure, 1)[0]?.figure;
    if (!figure) throw new Error('no figure');
    const code = codeOfFigure(figure) ?? '';
    expect(viewIn(code, { ...book, indicators: [] })).toBe('unknown');
    for (const text of ['', '孕产妇死亡率', 'btdi', 'maternal mortality', code.slice(1)])
      expect(viewIn(text, book)).toBeNull();
  });

  test('is none for a year that it has no room for', () => {
    const model = buildPlacesTable(themes, 2022);
    if (!model) throw new Error('nothing is served');
    expect(codeOfPlacesTable({ ...model, year: 2052 }, asTheyCome, 'rank')).not.toBeNull();
    for (const year of [1989, 2053]) expect(codeOfPlacesTable({ ...model, year }, asTheyCome, 'rank')).toBeNull();
  });

  test('no two indicators have the same', () => {
    const all = indicators.map(({ id }) => {
      const model = figureIn(served, id, { regions: [], from: null, to: null, view: 'trend', year: null }, 'total');
      return model && codeOfFigure({ model, boundaries: null });
    });
    expect(new Set(all).size).toBe(indicators.length);
  });
});
