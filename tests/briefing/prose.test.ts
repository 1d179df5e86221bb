import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Prose } from '../../src/briefing/basket/briefing';
import { emptyBriefing, newItem, proseOf } from '../../src/briefing/basket/shelf';
import { bindNumbers, withInserted, withNumbers } from '../../src/briefing/content/boundNumbers';
import { dataFigures, figureIn, withOwn } from '../../src/briefing/content/dataFigures';
import { contentOf } from '../../src/briefing/content/parts';
import { typedIn, worded } from '../../src/briefing/content/worded';
import { allDomains } from '../../src/contract/domains';
import { outlinesSchema } from '../../src/contract/outline';
import { en } from '../../src/i18n/en';
import { type NumberRef, textOf } from '../../src/i18n/sentences/phrase';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { servedDomain, standInClient } from '../served';

const themes = await Promise.all(allDomains.map((domain) => servedDomain(domain)));
const { outlines } = await standInClient().get('/api/outlines', outlinesSchema);
const served = { themes, boundaries: null, outlines };
const whole = themes[0]?.regions.whole.code ?? '';
const speech = speechOf('zh', zh);
const figures = dataFigures(served, speech);

const ratio: NumberRef = {
  written: '9.26',
  what: 'value',
  indicator: 'maternal-mortality-ratio',
  region: whole,
  year: 2024,
};

describe.each([
  ['trend', 'zh'],
  ['table', 'en'],
  ['ranking', 'zh'],
  ['map', 'en'],
] as const)('what is said of a figure (%s, %s)', (view, language) => {
  test('has no number that the figure does not hold as it is written', () => {
    const t = speechOf(language, language === 'zh' ? zh : en);
    const all = dataFigures(served, t);
    const other: unknown[] = [];
    let references = 0;
    for (const { domain, indicators } of themes)
      for (const { id } of indicators.indicators)
        for (const regions of [[], ['150200', '152900']]) {
          const choice = { indicator: id, regions, from: null, to: 2022, view, year: null };
          const item = newItem(
            { kind: 'figure', domain, map: 'tiles', basis: 'total', ...choice },
            { zh: '', en: '' },
            null,
          );
          const [part] = contentOf({ ...emptyBriefing(''), blocks: [item] }, served, {
            speech: t,
            day: '2026-11-28',
          }).parts;
          if (part?.kind !== 'figure' || part.content.kind !== 'figure') continue;
          references += part.generated.filter((one) => typeof one !== 'string').length;
          const { moved } = withNumbers(part.generated, withOwn(all, part.content.drawing.model));
          if (moved.length > 0) other.push([id, regions, textOf(part.generated), moved]);
        }
    expect(other).toEqual([]);
    expect(references).toBeGreaterThan(0);
  });
});

test('what is said of a figure moves on with it once it is edited', () => {
  const id = 'female-life-expectancy';
  const until = (to: number | null) => {
    const view = {
      kind: 'figure',
      domain: 'health',
      indicator: id,
      regions: [],
      from: null,
      to,
      view: 'trend',
    } as const;
    const item = newItem({ ...view, regions: [], year: null, map: 'tiles', basis: 'total' }, { zh: '', en: '' }, null);
    const [part] = contentOf({ ...emptyBriefing(''), blocks: [item] }, served, { speech, day: '2026-11-28' }).parts;
    if (part?.kind !== 'figure') throw new Error('no figure');
    return part.generated;
  };
  const own = (to: number | null) =>
    withOwn(figures, figureIn(served, id, { regions: [], from: null, to, view: 'trend', year: null }, 'total'));
  const then = until(2022);
  const edited = bindNumbers(`${textOf(then)}可喜可贺。`, then, own(2022), speech);
  expect(textOf(withNumbers(edited, own(null)).prose)).toBe(`${textOf(until(null))}可喜可贺。`);
});

describe('a number typed by hand', () => {
  const unbound = (prose: Prose) => worded(prose, figures, speech).unbound;

  test('is listed beside one of the data, and what follows that is its unit', () => {
    expect(unbound(['死亡率为', ratio, '/10万，走访123户'])).toEqual(['123']);
    expect(unbound(['死亡率为9.26/10万'])).toEqual(['9.26']);
  });

  test('is another one than one of the data that is written alike, and only it is marked', () => {
    const prose: Prose = ['死亡率为', ratio, '，走访9.26户'];
    expect(unbound(prose)).toEqual(['9.26']);
    expect(typedIn(prose).map(({ index }) => index)).toEqual([textOf(prose).lastIndexOf('9.26')]);
  });

  test('is none of a text of the program, also once something is typed before it', () => {
    const prose: Prose = [{ written: '自治区监测指标81项，达标率96.4%。', what: 'fixed' }];
    expect(unbound(prose)).toEqual([]);
    const typed = bindNumbers(`据通报，${textOf(prose)}走访123户。`, prose, figures, speech);
    expect(unbound(typed)).toEqual(['123']);
  });
});

test('a count of goals is counted anew', () => {
  const [outline] = outlines.filter(({ id }) => id === 'women-2021-2030');
  const goals = { what: 'goals', outline: 'women-2021-2030', region: whole, year: 2024, domain: null } as const;
  const total = String(outline?.goals.length);
  const prose: Prose = ['目标', { ...goals, written: '7', count: 'total' }, '项'];
  expect(withNumbers(prose, figures)).toEqual({
    prose: ['目标', { ...goals, written: total, count: 'total' }, '项'],
    moved: [{ from: '7', to: total }],
  });
  const gone: Prose = [{ ...goals, outline: 'gone', written: '7', count: 'total' }];
  expect(withNumbers(gone, figures).prose).toEqual(gone);
});

describe('words', () => {
  const fragment = fc.oneof(
    fc.constantFrom('死亡率', '2024年', '/10万', '9.26', '每1,000人', '，', '\n', '.5', '7'),
    fc.constant(ratio),
    fc.constant({ written: '81项', what: 'fixed' as const }),
    fc.string({ maxLength: 6 }),
  );
  const prose = fc.array(fragment, { maxLength: 9 });

  test('read after binding as they were typed, whatever was bound before', () => {
    fc.assert(
      fc.property(prose, fc.array(fragment, { maxLength: 4 }), fc.nat(40), (before, more, at) => {
        const old = textOf(before);
        const typed = old.slice(0, at) + textOf(more) + old.slice(at);
        const bound = bindNumbers(typed, before, figures, speech);
        expect(textOf(bound)).toBe(typed);
        expect(textOf(bindNumbers(typed, proseOf(''), figures, speech))).toBe(typed);
        expect(bindNumbers(typed, bound, figures, speech)).toEqual(bound);
      }),
      { numRuns: 500 },
    );
  });

  test('that are put in leave what stands around them', () => {
    fc.assert(
      fc.property(prose, fc.nat(40), fc.nat(40), (before, one, other) => {
        const text = textOf(before);
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        const put = withInserted(before, { start, end }, [ratio, '/10万']);
        expect(textOf(put)).toBe(`${text.slice(0, start)}9.26/10万${text.slice(end)}`);
      }),
      { numRuns: 500 },
    );
  });
});
