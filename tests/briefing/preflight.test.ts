import { beforeAll, describe, expect, test } from 'vitest';
import type { Briefing, BriefingItem } from '../../src/briefing/basket/briefing';
import { emptyBriefing, newItem, proseOf } from '../../src/briefing/basket/shelf';
import { contentOf } from '../../src/briefing/content/parts';
import type { Served } from '../../src/briefing/content/served';
import { grouped, preflight } from '../../src/briefing/preflight/preflight';
import type { ViewSpec } from '../../src/filters/viewSpec/viewSpec';
import { briefingZh } from '../../src/i18n/briefing/briefing.zh';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { servedDomain } from '../served';
import { figureView } from './views';

const speech = speechOf('zh', zh);
let served: Served;
let leagues: string[];

beforeAll(async () => {
  const data = await servedDomain('health');
  served = { themes: [data], boundaries: null, outlines: [] };
  leagues = data.regions.parts.map(({ code }) => code);
});

const view = figureView('female-life-expectancy');

const head = { series: '简报', issue: '第1期', unit: '妇联' };

function rulesFor(view: ViewSpec, item: Partial<BriefingItem> = {}, from = served): string[] {
  return rulesIn({ blocks: [{ ...newItem(view, { zh: '指标', en: 'Indicator' }, null), ...item }] }, from);
}

function rulesIn(part: Partial<Briefing>, from = served): string[] {
  const briefing = { ...emptyBriefing(''), ...head, ...part };
  const content = contentOf(briefing, from, { speech, day: '2026-11-26' });
  return preflight({ ...content, briefing }, briefingZh().preflight, speech).map(({ rule }) => rule);
}

describe('before a briefing is handed up', () => {
  test('what its head and foot lack is asked for, by its form', () => {
    expect(rulesIn({})).not.toContain('missingFields');
    const textsOf = (part: Partial<Briefing>) => {
      const briefing = { ...emptyBriefing(''), ...part };
      const content = contentOf(briefing, served, { speech, day: '2026-11-26' });
      return preflight({ ...content, briefing }, briefingZh().preflight, speech).map(({ text }) => text);
    };
    expect(textsOf({ series: '简报' })).toEqual([expect.stringContaining('期号、编印单位')]);
    expect(textsOf({ form: 'official', unit: '妇联' })).toEqual([
      expect.stringContaining('发文机关标志、发文字号、主送机关、印发机关'),
    ]);
  });

  test('simulated data in view are named', () => {
    expect(rulesFor(view)).toContain('simulatedData');
  });

  test('an axis that does not start at 0 is named, and one that does is not', () => {
    expect(rulesFor(view)).toContain('cutAxis');
    expect(rulesFor({ ...view, view: 'table' })).not.toContain('cutAxis');
  });

  test('more lines than are told apart are named, fewer in a column', () => {
    expect(rulesFor({ ...view, regions: leagues })).toContain('manyLines');
    const four = { ...view, regions: leagues.slice(0, 4) };
    expect(rulesFor(four)).not.toContain('manyLines');
    expect(rulesFor(four, { size: 'half' })).toContain('manyLines');
  });

  test('numbers that the figure does not hold are named, those that it holds are not', () => {
    expect(rulesFor(view, { sentence: proseOf('2024年为81.36岁。') })).not.toContain('unknownNumbers');
    expect(rulesFor(view, { sentence: proseOf('2024年为99.99岁。') })).toContain('unknownNumbers');
    expect(rulesFor(view)).not.toContain('unknownNumbers');
  });

  test('numbers typed by hand are named in captions, texts and the introduction too, and names and units are none', () => {
    expect(rulesFor(view, { caption: proseOf('99.99岁') })).toContain('unknownNumbers');
    const text = (words: string) => rulesIn({ blocks: [{ kind: 'text', id: 't', prose: proseOf(words) }] });
    expect(text('走访123户')).toEqual(['unknownNumbers']);
    expect(text('2024年5岁以下儿童死亡率继续下降，孕产妇死亡率以每10万计')).toEqual([]);
    expect(rulesIn({ introduction: proseOf('走访123户') })).toEqual(['unknownNumbers']);
  });

  test('a number of a text that has moved since it was read is named', () => {
    const number = { what: 'value', indicator: view.indicator, region: '150000', year: 2024 } as const;
    const read = ['为', { written: '80.00', ...number }, '岁。'];
    expect(rulesIn({ introduction: read })).toEqual(['movedNumbers']);
    expect(rulesFor(view, { caption: read })).toContain('movedNumbers');
  });

  test('an item that is served no more is named', () => {
    expect(rulesFor({ ...view, indicator: 'gone-for-good' })).toEqual(['gone']);
  });

  test.each([true, false])('a target is named where its wording is not verified alone: verified %s', (verified) => {
    const [theme] = served.themes;
    const wanted = theme?.indicators.indicators.find(({ target }) => target !== null);
    if (!theme || !wanted?.target) throw new Error('no target is served');
    const one = { ...wanted, target: { ...wanted.target, verified } };
    const altered = { ...theme, indicators: { ...theme.indicators, indicators: [one] } };
    const rules = rulesFor({ ...view, indicator: one.id }, {}, { ...served, themes: [altered] });
    expect(rules.includes('unverifiedTarget')).toBe(!verified);
  });

  test('a gap after the first value is named', () => {
    const data = served.themes[0];
    if (!data) throw new Error('nothing served');
    const series = data.series.series.map((one) =>
      one.indicator === view.indicator && one.region === data.regions.whole.code
        ? { ...one, values: one.values.map((value, index) => (index === 5 ? null : value)) }
        : one,
    );
    const cut = { ...served, themes: [{ ...data, series: { ...data.series, series } }] };
    expect(rulesFor(view)).not.toContain('gaps');
    expect(rulesFor(view, {}, cut)).toContain('gaps');
  });
});

test('a placeholder of a batch is named where it would be printed as it is', () => {
  const blocks = [{ kind: 'heading' as const, id: 'one', text: '{盟市}情况' }];
  expect(rulesIn({ name: '{盟市}简报', blocks })).toContain('placeholders');
  expect(rulesIn({ name: '简报', blocks: [] })).not.toContain('placeholders');
});

test('equal findings of several blocks are one, before the others', () => {
  const finding = (rule: string, part: string, text: string) => ({ rule, part, name: part, text });
  const groups = grouped([
    finding('gaps', 'a', 'one'),
    finding('simulatedData', 'a', 'same'),
    finding('gaps', 'b', 'two'),
    finding('simulatedData', 'b', 'same'),
  ]);
  expect(groups.map((group) => group.map(({ part }) => part))).toEqual([['a', 'b'], ['a'], ['b']]);
});
