import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Target } from '../../../src/contract/indicator';
import { screenStyle } from '../../../src/figures/drawing/drawing';
import { textWidth } from '../../../src/figures/drawing/textWidth';
import type { FigureModel } from '../../../src/figures/model/model';
import { TrendChart } from '../../../src/figures/trend/TrendChart';
import { planTrend } from '../../../src/figures/trend/trendPlan';
import { SpeechProvider, speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { figureOf, leagues } from '../../answers';

const chinese = speechOf('zh', zh);
const years = [2020, 2021, 2022, 2023, 2024];
const spread = leagues.map((_, league) => years.map(() => 40 + league * 4));
const cut = (year: number) => ({ year, cutsLine: true, note: { zh: '口径调整', en: 'new definition' } });

async function draw(model: FigureModel) {
  const { container } = await render(
    <SpeechProvider speech={chinese}>
      <TrendChart model={model} width={560} height={300} interactive={false} />
    </SpeechProvider>,
  );
  await expect.poll(() => container.querySelector('[data-part="end-label"]')).not.toBeNull();
  return container;
}

const bands = (container: Element) => [...container.querySelectorAll<SVGGraphicsElement>('[data-part="band"]')];

/** Later in the document means above. */
function standsAbove(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

test('a line along the edge of the axis keeps its whole thickness', async () => {
  for (const edge of [0, 100]) {
    const values = leagues.map((_, league) => years.map(() => Math.abs(edge - league * 5)));
    const container = await draw(figureOf({ years, values, whole: years.map(() => edge) }));
    const line = container.querySelector('[data-part="line"]');
    expect(line, String(edge)).not.toBeNull();
    expect(line?.closest('[clip-path]') ?? null, String(edge)).toBeNull();
  }
});

test('no drawn thing of a single year, of years apart or of years with a cut leaves the drawing', async () => {
  const apart = [10, null, 100, null, 0];
  const models = [
    figureOf({ years, values: [apart, apart], whole: apart }, { regions: ['150100'] }),
    figureOf({ years, values: spread, whole: years.map(() => 0) }, { from: 2022, to: 2022, regions: ['150100'] }),
    figureOf({ years, indicator: { breaks: [cut(2021), cut(2022)] }, values: spread }, { regions: ['150100'] }),
  ];
  for (const model of models) {
    const container = await draw(model);
    const frame = container.querySelector('svg')?.getBoundingClientRect();
    for (const one of container.querySelectorAll('circle, path, line')) {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual((frame?.left ?? 0) - 1);
      expect(right).toBeLessThanOrEqual((frame?.right ?? 0) + 1);
      expect(top).toBeGreaterThanOrEqual((frame?.top ?? 0) - 1);
      expect(bottom).toBeLessThanOrEqual((frame?.bottom ?? 0) + 1);
    }
  }
});

test('a single year is one filled point a line, as any lone year is', async () => {
  const container = await draw(figureOf({ years, values: spread }, { from: 2021, to: 2021, regions: ['150100'] }));
  const points = [...container.querySelectorAll('circle')].filter((point) => point.r.baseVal.value > 0);
  expect(points).toHaveLength(2);
  expect(points.map((point) => point.getAttribute('fill'))).not.toContain('#fff');
});

test('the grey band of a single year is a short bar from the lowest to the highest', async () => {
  const container = await draw(figureOf({ years, values: spread }, { from: 2021, to: 2021 }));
  expect(bands(container)).toHaveLength(1);
  const { width, height } = bands(container)[0]?.getBBox() ?? { width: 0, height: 0 };
  expect(width).toBeGreaterThan(4);
  expect(width).toBeLessThan(20);
  expect(height).toBeGreaterThan(60);
});

test('a lone year of the band is drawn between cuts and between gaps as well', async () => {
  const between = await draw(figureOf({ years, indicator: { breaks: [cut(2022), cut(2023)] }, values: spread }));
  expect(bands(between)).toHaveLength(3);
  expect(bands(between)[1]?.getBBox().width ?? 0).toBeLessThan(20);
  const gap = spread.map((values) => values.map((value, index) => (index === 1 ? null : value)));
  expect(bands(await draw(figureOf({ years, values: gap })))).toHaveLength(2);
});

test('the words of the target stand above the lines, its line behind them', async () => {
  const target = {
    year: 2030,
    op: '>=',
    value: 60,
    level: 'national',
    document: { zh: '', en: '' },
    verified: false,
  } as const;
  const model = figureOf(
    { years, indicator: { target }, values: spread },
    { regions: leagues.slice(0, 4).map((league) => league.code) },
  );
  const container = await draw(model);
  const curves = [...container.querySelectorAll('[data-part="line"]')];
  const words = container.querySelector('[data-part="target-words"]');
  const dashes = container.querySelector('[data-part="target"]');
  expect(curves).toHaveLength(5);
  expect(words?.textContent).toContain('2030年目标≥60');
  expect(words?.getAttribute('paint-order')).toBe('stroke');
  expect(curves.every((curve) => words && standsAbove(words, curve))).toBe(true);
  expect(curves.every((curve) => dashes && standsAbove(curve, dashes))).toBe(true);
});

test('the words of a target stand at its line, however short it is, or above all lines behind a piece of it', async () => {
  const target = {
    year: 2030,
    op: '<=',
    value: 12,
    level: 'national',
    document: { zh: '', en: '' },
    verified: true,
  } as const;
  const earlierTargets = [{ ...target, year: 2020, value: 20 }];
  const width = 560;
  for (const last of [12.4, 11, 9]) {
    const whole = [22, 20, 18, 15, last];
    const model = figureOf({
      years: [2017, 2018, 2019, 2020, 2021],
      indicator: { target, earlierTargets, direction: 'lower' },
      values: leagues.map(() => whole),
      whole,
    });
    const { targets, plot } = planTrend(model, { width, height: 300 }, screenStyle, chinese);
    expect(targets.map(({ text }) => text)).toEqual(['2030年目标≤12%', '2020年目标≤20%']);
    for (const { text, line, x, y, fontSize, inHead } of targets) {
      if (!line) throw new Error('the target is on the axis');
      const end = x + textWidth(text, fontSize);
      expect(end, text).toBeLessThanOrEqual(inHead ? width : plot.right);
      if (inHead) expect(y, text).toBeLessThan(plot.top);
      else
        expect([x <= line.to && end >= line.from, Math.abs(y - line.y) < fontSize * 1.3], text).toEqual([true, true]);
    }
  }
});

const all = leagues.map((league) => league.code);
const texts = (container: Element, part: string) =>
  [...container.querySelectorAll(`[data-part="${part}"]`)].map((one) => one.textContent);

async function show(model: FigureModel, interactive = false) {
  const screen = await render(
    <SpeechProvider speech={chinese}>
      <TrendChart model={model} width={560} height={340} interactive={interactive} />
    </SpeechProvider>,
  );
  await expect.poll(() => screen.container.querySelector('svg')).not.toBeNull();
  return screen.container;
}

test('each line bears its name and its last value', async () => {
  const container = await draw(figureOf({ years, values: spread }, { regions: ['150200'] }));
  expect(texts(container, 'end-label')).toEqual(['全区 50.0', '包头市 44.0']);
});

test('a league that stopped reporting is named at its last point, and since when', async () => {
  const stopped = spread.map((values, league) => (league === 1 ? [44, 45, 46, null, null] : values));
  const container = await draw(figureOf({ years, values: stopped }, { regions: ['150200'] }));
  expect(texts(container, 'end-label')[1]).toBe('包头市（2023—2024年未报送）');
  expect(container.querySelectorAll('[data-part="leader"]')).toHaveLength(1);
});

test('where two lines end together, the note of one stands right below its own name', async () => {
  const ended = spread.map((values, league) =>
    league < 2 ? (league === 0 ? [44, 44, 44, 0, null] : [9, 9, 9, 0, 0]) : values,
  );
  const container = await draw(figureOf({ years, values: ended }, { regions: ['150100', '150200'] }));
  const [name, note] = [...(container.querySelectorAll('[data-part="end-label"]')[1]?.querySelectorAll('text') ?? [])];
  const step = (note?.getBoundingClientRect().top ?? 0) - (name?.getBoundingClientRect().top ?? 0);
  expect(step).toBeGreaterThan(8);
  expect(step).toBeLessThan(20);
});

test('four leagues share a drawing, five have one each with 全区 in it', async () => {
  const four = await draw(figureOf({ years, values: spread }, { regions: all.slice(0, 4) }));
  expect(four.querySelectorAll('[data-part="panel"]')).toHaveLength(0);
  const five = await show(figureOf({ years, values: spread }, { regions: all.slice(0, 5) }));
  expect(five.querySelectorAll('[data-part="panel"]')).toHaveLength(5);
  expect(five.querySelectorAll('[data-part="panel-line"]')).toHaveLength(10);
  expect(texts(five, 'panel-label')[1]).toBe('包头市 44.02024年');
});

test('panels share one axis: the same value stands equally high in all', async () => {
  const level = leagues.map(() => years.map(() => 60));
  const container = await show(figureOf({ years, values: level }, { regions: all }));
  const heights = [...container.querySelectorAll<SVGGElement>('[data-part="panel"]')].map((panel) => {
    const lines = [...panel.querySelectorAll('[data-part="panel-line"]')];
    const [whole, league] = lines.map((line) => line.getBoundingClientRect().top);
    return Math.round((whole ?? 0) - (league ?? 0));
  });
  expect(new Set(heights).size).toBe(1);
});

test('panels draw each target over the years in view that it is set for, and name it above', async () => {
  const due = (year: number, value: number): Target => ({
    year,
    op: '>=',
    value,
    level: 'national',
    document: { zh: '', en: '' },
    verified: true,
  });
  const targets = { target: due(2030, 60), earlierTargets: [due(2021, 50)] };
  const container = await show(figureOf({ years, indicator: targets, values: spread }, { regions: all }));
  for (const panel of container.querySelectorAll('[data-part="panel"]')) {
    const lines = [...panel.querySelectorAll<SVGLineElement>('[data-target]')];
    expect(lines.map(({ dataset }) => dataset.target)).toEqual(['2021', '2030']);
    const [earlier, present] = lines.map(({ x1, x2, y1 }) => [x1, x2, y1].map(({ baseVal }) => baseVal.value));
    expect(earlier?.[1]).toBeCloseTo(present?.[0] ?? 0);
    expect(earlier?.[2]).toBeGreaterThan(present?.[2] ?? 0);
  }
  expect(texts(container, 'key').slice(-2)).toEqual(['2021年目标≥50%', '2030年目标≥60%']);
});

test('arrow keys read all panels year by year', async () => {
  const rising = leagues.map((_, league) => years.map((_, index) => 40 + league + index / 10));
  const container = await show(figureOf({ years, values: rising }, { regions: all }), true);
  container.querySelector<SVGSVGElement>('svg')?.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(texts(container, 'panel-label')[1]).toMatch(/^包头市? 41\.22022年$/);
  expect(container.querySelector('[data-part="panel"]')?.getAttribute('aria-label')).toBe('呼和浩特市，2022年，40.2');
});

test('leagues that their sum would flatten have the axis, and the sum has one of its own', async () => {
  const sum = { kind: 'count', aggregation: { method: 'sum', weight: null } } as const;
  const whole = years.map(() => 744);
  const together = await draw(figureOf({ years, indicator: sum, values: spread, whole }));
  expect(together.querySelector('[data-part="apart"]')).toBeNull();
  const container = await draw(figureOf({ years, indicator: sum, values: spread, whole }, { regions: ['152900'] }));
  const apart = container.querySelector('[data-part="apart"]');
  expect(apart?.textContent).toContain('纵轴与下方盟市不同');
  const [bottom, top] = ['0', '800'].map((text) =>
    [...(apart?.querySelectorAll('text') ?? [])].find((one) => one.textContent === text)?.getBoundingClientRect(),
  );
  expect(top?.bottom, 'a scale from 0 to a round number').toBeLessThan(bottom?.top ?? 0);
  const line = container.querySelector('[data-part="line"]')?.getBoundingClientRect();
  const band = bands(container)[0]?.getBoundingClientRect();
  expect(line?.top).toBeLessThan((band?.top ?? 0) + 3);
  expect(band?.height).toBeGreaterThan(60);
});

test('what is there or not is a row of cells by year: full, empty, or hatched where it was not said', async () => {
  const presence = leagues.map(() => [0, 0, null, 100, 100]);
  const container = await show(
    figureOf({ years, indicator: { comparison: 'presence' }, values: presence }, { regions: ['152200'] }),
  );
  const rows = texts(container, 'presence-row');
  expect(rows[0]).toBe('兴安盟');
  expect(new Set(rows).size).toBe(leagues.length);
  const cells = [...(container.querySelector('[data-part="presence-row"]')?.querySelectorAll('rect') ?? [])];
  expect(cells.map((cell) => cell.getAttribute('data-part'))).toEqual(
    ['no', 'no', 'missing', 'yes', 'yes'].map((state) => `presence-${state}`),
  );
});

function readerOf(container: Element): SVGSVGElement {
  const reader = container.querySelector<SVGSVGElement>('svg[role="application"]');
  if (!reader) throw new Error('nothing reads the years');
  return reader;
}

const yearRead = (container: Element) => container.querySelector('[role="status"]')?.textContent?.slice(0, 5);

test('keyboard focus reads the first year, arrow keys go on from there, End and Home to the edges, Escape leaves', async () => {
  const container = await show(figureOf({ years, values: spread }, { regions: ['150200'] }), true);
  expect(yearRead(container)).toBe('');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(readerOf(container));
  await expect.poll(() => yearRead(container)).toBe('2020年');
  const after = { '{ArrowRight}': 2021, '{End}': 2024, '{ArrowRight}{ArrowLeft}': 2023, '{Home}{ArrowLeft}': 2020 };
  for (const [keys, year] of Object.entries(after)) {
    await userEvent.keyboard(keys);
    await expect.poll(() => yearRead(container), { message: keys }).toBe(`${year}年`);
  }
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => yearRead(container)).toBe('');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => yearRead(container)).toBe('2024年');
});

test('the first move of the pointer reads the year below it, and leaving ends it', async () => {
  const model = figureOf({ years, values: spread }, { regions: ['150200'] });
  const container = await show(model, true);
  const { plot, scales } = planTrend(model, { width: 560, height: 340 }, screenStyle, chinese, true);
  const reader = readerOf(container);
  await userEvent.hover(reader, { position: { x: scales.x(2021) + 8, y: plot.top + 20 } });
  await expect.poll(() => yearRead(container)).toBe('2021年');
  expect(container.querySelector('[role="status"]')?.textContent).toContain('包头市');
  expect(reader.querySelectorAll('circle')).toHaveLength(2);
  await userEvent.unhover(reader);
  await expect.poll(() => yearRead(container)).toBe('');
});

test('a finger reads the year it touches, which stays after it is lifted until another place is touched', async () => {
  const container = await show(figureOf({ years, values: spread }), true);
  const reader = readerOf(container);
  const { right, top } = reader.getBoundingClientRect();
  const touch = { bubbles: true, pointerType: 'touch', clientX: right - 1, clientY: top + 50 };
  for (const type of ['pointerdown', 'pointerup', 'pointerout']) reader.dispatchEvent(new PointerEvent(type, touch));
  await expect.poll(() => yearRead(container)).toBe('2024年');
  reader.blur();
  await expect.poll(() => yearRead(container)).toBe('');
});

test('what is read stays within a narrow drawing', async () => {
  const model = figureOf({ years, values: spread }, { regions: all.slice(0, 4) });
  const { container } = await render(
    <SpeechProvider speech={chinese}>
      <TrendChart model={model} width={250} height={300} />
    </SpeechProvider>,
  );
  const frame = readerOf(container).getBoundingClientRect();
  readerOf(container).focus();
  for (const year of years) {
    await expect.poll(() => yearRead(container)).toBe(`${year}年`);
    const tip = container.querySelector('[role="status"] > div > :last-child')?.getBoundingClientRect();
    expect(tip?.left, String(year)).toBeGreaterThanOrEqual(frame.left - 1);
    expect(tip?.right, String(year)).toBeLessThanOrEqual(frame.right + 1);
    await userEvent.keyboard('{ArrowRight}');
  }
});
