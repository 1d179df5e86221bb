import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { screenStyle, sheetStyle } from '../../../src/figures/drawing/drawing';
import { rowColours } from '../../../src/figures/drawing/palette';
import type { FigureModel } from '../../../src/figures/model/model';
import { RankingChart } from '../../../src/figures/ranking/RankingChart';
import { planRanking, type RankingProps } from '../../../src/figures/ranking/rankingPlan';
import { en } from '../../../src/i18n/en';
import { SpeechProvider, speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { figureOf, inOneYear, leagues } from '../../answers';

const chinese = speechOf('zh', zh);
const english = speechOf('en', en);
const values = inOneYear([9.1, 20, 30, 40.5, 50, 60, 70, 80, 90, 20, 0, null]);
const target = {
  year: 2030,
  op: '>=',
  value: 52,
  level: 'national',
  document: { zh: '', en: '' },
  verified: false,
} as const;

async function draw(model: FigureModel, props: Partial<RankingProps> = {}, speech = chinese) {
  const screen = await render(
    <SpeechProvider speech={speech}>
      <RankingChart model={model} width={560} height={348} {...props} />
    </SpeechProvider>,
  );
  await expect.poll(() => screen.container.querySelectorAll('[data-part="row"], [data-part="place"]').length).toBe(12);
  return screen.container;
}

const parts = (container: Element, part: string) => [
  ...container.querySelectorAll<SVGGraphicsElement>(`[data-part="${part}"]`),
];
const texts = (container: Element, part: string) => parts(container, part).map((one) => one.textContent);

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

test('the twelve stand in order with their values; the missing one is last and has a word and no bar', async () => {
  const container = await draw(figureOf({ values }, { view: 'ranking' }));
  expect(texts(container, 'name').slice(0, 2)).toEqual(['乌兰察布市', '巴彦淖尔市']);
  expect(texts(container, 'value').slice(-2)).toEqual(['0.0', '未报送']);
  expect(parts(container, 'bar').length).toBeLessThanOrEqual(11);
  expect(container.textContent).toContain('并列8');
});

test('bars are as long as their values', async () => {
  const container = await draw(figureOf({ values }, { view: 'ranking' }));
  const widths = parts(container, 'bar')
    .map((bar) => bar.getBBox().width)
    .sort((a, b) => b - a);
  expect((widths[0] ?? 0) / (widths[3] ?? 1)).toBeCloseTo(90 / 60, 1);
});

test('only the chosen have their own colour', async () => {
  const model = figureOf({ values }, { view: 'ranking', regions: ['150500'] });
  const container = await draw(model);
  const fills = parts(container, 'bar').map((bar) => bar.getAttribute('fill'));
  expect(fills.filter((fill) => fill !== '#c9ced8')).toEqual([model.chosen[0]?.colour]);
});

test('the lines of 全区 and the target stand where their values are', async () => {
  const container = await draw(figureOf({ indicator: { target }, values, whole: [50] }, { view: 'ranking' }));
  const bar = parts(container, 'bar')
    .find((_, index) => index === 4)
    ?.getBoundingClientRect();
  const line = parts(container, 'whole')[0]?.querySelector('line')?.getBoundingClientRect();
  expect(Math.abs((bar?.right ?? 0) - (line?.left ?? 0))).toBeLessThan(1.5);
  expect(texts(container, 'line-label')).toEqual(['全区 50.0', '2030年目标≥52%（待核实）']);
});

test.each([
  [560, 348, undefined],
  [360, 348, undefined],
  [1160, 460, sheetStyle],
])('no words overlap on %i×%i, in either language', async (width, height, style) => {
  for (const speech of [chinese, english]) {
    for (const whole of [0, 44, 50, 58, 89]) {
      const model = figureOf({ indicator: { target }, values, whole: [whole] }, { view: 'ranking' });
      const container = await draw(model, { width, height, style: style ?? undefined }, speech);
      const words = [...container.querySelectorAll('text')];
      const clashes = words.flatMap((one, index) =>
        words
          .slice(index + 1)
          .flatMap((other) => (overlap(one, other) ? [`${one.textContent}|${other.textContent}`] : [])),
      );
      expect(clashes).toEqual([]);
      const frame = container.querySelector('svg')?.getBoundingClientRect();
      for (const one of words) {
        const { left, right } = one.getBoundingClientRect();
        expect(left, one.textContent ?? '').toBeGreaterThanOrEqual((frame?.left ?? 0) - 1);
        expect(right, one.textContent ?? '').toBeLessThanOrEqual((frame?.right ?? 0) + 1);
      }
    }
  }
});

test('values stand in a column of their own, right of every line and bar', async () => {
  for (const [width, style] of [
    [326, undefined],
    [560, undefined],
    [1176, sheetStyle],
  ] as const) {
    const model = figureOf({ indicator: { target }, values, whole: [89] }, { view: 'ranking' });
    const container = await draw(model, { width, height: 420, style });
    const marks = [
      ...container.querySelectorAll('[data-part="bar"], [data-part="whole"] line, [data-part="target"] line'),
    ];
    const end = Math.max(...marks.map((one) => one.getBoundingClientRect().right));
    for (const value of parts(container, 'value')) expect(value.getBoundingClientRect().left).toBeGreaterThan(end);
  }
});

test('values close together are dots, and the drawing says that its axis does not start at 0', async () => {
  const close = inOneYear([79.2, 79.6, 80.1, 80.4, 80.8, 81.2, 81.4, 81.6, 82, 82.3, 82.4, 82.6]);
  const container = await draw(figureOf({ values: close, whole: [81] }, { view: 'ranking' }));
  expect(parts(container, 'bar')).toEqual([]);
  expect(parts(container, 'dot')).toHaveLength(12);
  expect(texts(container, 'note').join()).toContain('横轴不从0开始');
});

test('says so exactly where its axis does not, also while years are played', async () => {
  const years = [2023, 2024];
  for (const low of [0.5, 3, 12, 40, 79, 95]) {
    const values = leagues.map((_, league) => [low, low * (1 + league / 110)]);
    const model = figureOf({ years, values, whole: [low, low] }, { view: 'ranking' });
    for (const steady of [false, true]) {
      const plan = planRanking(model, { width: 560, height: 348 }, screenStyle, chinese, steady);
      expect(plan.notes.join().includes('横轴不从0开始')).toBe(plan.axis.low > 0);
    }
  }
});

test('a sum is told as a total and is not drawn as a line', async () => {
  const sum = { kind: 'count', aggregation: { method: 'sum', weight: null } } as const;
  const container = await draw(figureOf({ indicator: sum, values, whole: [470] }, { view: 'ranking' }));
  expect(parts(container, 'whole')).toEqual([]);
  expect(texts(container, 'note').join()).toContain('全区合计470.0%');
});

test('what is not to be ranked stands in order of place, without ranks', async () => {
  const indicator = { comparison: 'no-rank', direction: 'neutral' } as const;
  const container = await draw(figureOf({ indicator, values }, { view: 'ranking' }));
  expect(texts(container, 'name')).toEqual(leagues.map((league) => league.name.zh));
  expect(texts(container, 'note').join()).toContain('不排名');
});

test('a league without a value takes nothing from those below it: every value has its bar in its own colour', async () => {
  const indicator = { comparison: 'no-rank', direction: 'neutral' } as const;
  const gap = inOneYear([5, 10, 15, null, 25, 30, 35, 40, 45, 50, 55, 60]);
  const model = figureOf({ indicator, values: gap }, { view: 'ranking', regions: ['150300', '150500', '152900'] });
  const bars = parts(await draw(model), 'bar');
  const width = (bar: SVGGraphicsElement) => bar.getBBox().width;
  const unit = width(bars[0] as SVGGraphicsElement) / 5;
  expect(bars.map((bar) => Math.round(width(bar) / unit))).toEqual(gap.flat().filter((value) => value !== null));
  expect(bars.map((bar) => bar.getAttribute('fill'))).toEqual(
    model.places
      .filter(({ point }) => point.value !== null)
      .map((place) => (place.chosen ? place.line.colour : rowColours.calm)),
  );
});

test('a dot, too, has the colour of its own league where one above it is missing', async () => {
  const indicator = { comparison: 'no-rank', direction: 'neutral' } as const;
  const close = inOneYear([79.2, null, 80.1, 80.4, 80.8, 81.2, 81.4, 81.6, 82, 82.3, 82.4, 82.6]);
  const model = figureOf({ indicator, values: close, whole: [81] }, { view: 'ranking', regions: ['150400'] });
  const fills = parts(await draw(model), 'dot').map((dot) => dot.getAttribute('fill'));
  expect(fills).toHaveLength(11);
  expect(fills.map((fill) => fill === model.chosen[0]?.colour)).toEqual(fills.map((_, index) => index === 2));
});

test('pooled rates show the cases behind them and say which years they are of', async () => {
  const years = [2022, 2023, 2024];
  const support = (cases: number) => ({ cases: [cases, 0, 1], base: [1000, 1000, 1000], per: 100_000 });
  const model = figureOf(
    {
      years,
      indicator: { comparison: 'pooled-3-years', direction: 'lower', decimals: 2, gross: true },
      values: leagues.map(() => [1, 1, 1]),
      supports: leagues.map((_, index) => support(3 + index)),
      whole: [50, 50, 50],
      wholeSupport: { cases: [66, 0, 12], base: [12000, 12000, 12000], per: 100_000 },
    },
    { view: 'ranking' },
  );
  const container = await draw(model);
  expect(texts(container, 'value')[0]).toBe('133.33');
  expect(texts(container, 'cases')[0]).toBe('4例');
  expect(texts(container, 'note').join()).toContain('2022—2024年三年合并');
  expect(texts(container, 'line-label')).toEqual(['全区 216.67（2022—2024年三年合并）']);
});

test('presence is counted in words and has no bars', async () => {
  const presence = inOneYear([100, 0, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]);
  const container = await draw(
    figureOf({ indicator: { comparison: 'presence' }, values: presence }, { view: 'ranking' }),
  );
  expect(texts(container, 'count').join()).toContain('12个盟市中11个已配备');
  expect(texts(container, 'place')[1]).toBe('包头市未配备');
  expect(parts(container, 'bar')).toEqual([]);
});

test('a click chooses a league, and so do the arrows and Enter', async () => {
  const onToggle = vi.fn();
  const container = await draw(figureOf({ values }, { view: 'ranking', regions: ['150900'] }), { onToggle });
  const buttons = [...container.querySelectorAll<SVGElement>('[role="button"]')];
  expect(buttons).toHaveLength(12);
  expect(buttons[0]?.getAttribute('aria-label')).toBe('乌兰察布市，90.0%，第1位');
  expect(buttons.map((button) => button.getAttribute('aria-pressed')).slice(0, 2)).toEqual(['true', 'false']);
  expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1);
  await userEvent.click(buttons[2] as Element);
  expect(onToggle).toHaveBeenLastCalledWith('150700');
  buttons[0]?.focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onToggle).toHaveBeenLastCalledWith('150800');
});

test('a picture has nothing to point at, and no colours from outside', async () => {
  const container = await draw(figureOf({ indicator: { target }, values }, { view: 'ranking' }), {
    interactive: false,
  });
  expect(container.querySelectorAll('[role="button"], [tabindex="0"]')).toHaveLength(0);
  expect(container.querySelector('svg')?.innerHTML).not.toContain('var(--');
});
