import { beforeAll, expect, test } from 'vitest';
import { emptyBriefing, newItem } from '../../src/briefing/basket/shelf';
import { contentOf } from '../../src/briefing/content/parts';
import type { Served } from '../../src/briefing/content/served';
import type { ViewSpec } from '../../src/filters/viewSpec/viewSpec';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { layoutOf, leastHeight } from '../../src/office/chartLayout';
import type { NativeChart } from '../../src/office/nativeChart';
import { chartParts } from '../../src/office/officeChart';
import { servedDomain } from '../served';

let served: Served;
let leagues: string[];

beforeAll(async () => {
  served = { themes: [await servedDomain('health')], boundaries: null, outlines: [] };
  leagues = served.themes[0]?.regions.parts.map(({ code }) => code) ?? [];
});

const half = { width: 295, height: 208, fontSize: 9 };
const slide = { width: 1177, height: 460, fontSize: 12 };

function chartOf(
  indicator: string,
  part: Partial<Extract<ViewSpec, { kind: 'figure' }>> = {},
  from = served,
): NativeChart {
  const view = {
    kind: 'figure' as const,
    indicator,
    domain: 'health' as const,
    regions: [],
    view: 'trend' as const,
    from: null,
    to: null,
    year: null,
    map: 'tiles' as const,
    basis: 'total' as const,
    ...part,
  };
  const blocks = [newItem(view, { zh: '指标', en: 'Indicator' }, null)];
  const { parts } = contentOf({ ...emptyBriefing('简报'), blocks }, from, {
    speech: speechOf('zh', zh),
    day: '2026-11-26',
  });
  const [figure] = parts;
  if (figure?.kind !== 'figure' || !figure.chart) throw new Error('no chart');
  return figure.chart;
}

async function written(chart: NativeChart, size = half): Promise<string> {
  const [part] = await chartParts([{ chart, look: { ...size, typeface: '微软雅黑' } }]);
  return part?.chart ?? '';
}

/** The parts of the series, by name. */
function seriesIn(xml: string): Map<string, string> {
  const parts = xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
  return new Map(parts.map((part) => [/<c:v>([^<]*)/.exec(part)?.[1] ?? '', part]));
}

test('each line bears its name and last value at its end, with the decimals of the indicator', async () => {
  const chart = chartOf('maternal-mortality-ratio', { regions: leagues.slice(0, 5) });
  const series = seriesIn(await written(chart));
  const ended = chart.series.filter(({ line }) => line?.named === 'end');
  expect(ended).toHaveLength(6);
  for (const { name, values } of ended) {
    const last = values.reduce<number>((at, value, index) => (value === null ? at : index), -1);
    const label = new RegExp(`<c:dLbl><c:idx val="${last}"/>(?:(?!</c:dLbl>).)*</c:dLbl>`, 's').exec(
      series.get(name) ?? '',
    );
    expect(label?.[0]).toContain('formatCode="#,##0.00"');
    expect(label?.[0]).toMatch(/showVal val="1".*showSerName val="1".*<c:separator> </s);
  }
});

test('labels at line ends keep their distance, and a chart of all leagues is as high as they need', () => {
  const chart = chartOf('female-life-expectancy', { regions: leagues });
  const height = Math.max(half.height, leastHeight(chart, half));
  expect(height).toBeGreaterThan(half.height);
  const { plot, shifts } = layoutOf(chart, { ...half, height });
  const { axis } = chart;
  const places = chart.series.flatMap(({ values, line }, index) => {
    const last = values.at(-1) ?? null;
    if (line?.named !== 'end' || last === null || !axis) return [];
    return [plot.y + plot.h * (1 - (last - axis.low) / (axis.high - axis.low)) + (shifts[index] ?? 0)];
  });
  const sorted = places.sort((one, other) => one - other);
  expect(sorted.length).toBeGreaterThan(10);
  for (const [index, place] of sorted.entries()) {
    if (index > 0) expect((place - (sorted[index - 1] ?? 0)) * height * 0.75).toBeGreaterThan(half.fontSize);
  }
});

test('five leagues and two targets differ without colour: by dash and marker', async () => {
  const series = seriesIn(await written(chartOf('maternal-mortality-ratio', { regions: leagues.slice(0, 5) })));
  const looks = [...series.values()].map((part) =>
    [/prstDash val="(\w+)/.exec(part)?.[1], /symbol val="(\w+)/.exec(part)?.[1]].join(),
  );
  expect(looks).toHaveLength(8);
  expect(new Set(looks).size).toBe(8);
  expect([...series.keys()].filter((name) => name.includes('目标'))).toHaveLength(2);
});

test.each([
  ['half a page', half],
  ['a slide', slide],
])(
  'on %s the legend is at most a fifth of the plot, years are upright, and the unit is at the axis',
  async (_where, size) => {
    const chart = chartOf('maternal-mortality-ratio', { regions: leagues.slice(0, 5) });
    const height = Math.max(size.height, leastHeight(chart, size));
    const { plot, legend } = layoutOf(chart, { ...size, height });
    expect(height).toBeLessThan(size.height * 1.2);
    expect((legend?.h ?? 0) / plot.h).toBeLessThan(0.201);
    expect(legend?.y).toBeGreaterThan(plot.y + plot.h);
    const xml = await written(chart, size);
    const [years = ''] = /<c:catAx>.*?<\/c:catAx>/s.exec(xml) ?? [];
    const turned = Number(/rot="(-?\d+)"/.exec(years)?.[1]) / 60_000;
    expect(Math.abs(turned)).toBeLessThan(0.1);
    expect(/<c:valAx>.*?<a:t>([^<]*)/s.exec(xml)?.[1]).toBe(chart.unit);
    const sizes = [...xml.matchAll(/ sz="(\d+)"/g)].map(([, points]) => Number(points));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(size.fontSize * 100);
  },
);

test('a sum that would flatten its leagues stands above them on an axis of its own', async () => {
  const chart = chartOf('mch-funding', { regions: leagues.slice(0, 2) });
  expect(chart.apartAxis).not.toBeNull();
  const xml = await written(chart);
  const [, league = '', whole = ''] = xml.split('<c:lineChart>');
  expect(seriesIn(whole).size).toBe(1);
  expect(seriesIn(league).size).toBe(2);
  const [, main = '', apart = ''] = xml.split('<c:valAx>').map((axis) => axis);
  const scale = (axis: string) =>
    ['max', 'min'].map((end) => Number(new RegExp(`<c:${end} val="([^"]*)`).exec(axis)?.[1]));
  const [high = 0, low = 0] = scale(main);
  const [apartHigh = 0, apartLow = 0] = scale(apart);
  const share = (value: number, [from, to]: readonly [number, number]) => (value - from) / (to - from);
  const highest = Math.max(
    ...chart.series.flatMap(({ values, line }) => (line?.apart ? [] : values.map((value) => value ?? 0))),
  );
  const lowest = Math.min(
    ...chart.series.flatMap(({ values, line }) => (line?.apart ? values.flatMap((value) => value ?? []) : [])),
  );
  expect(share(highest, [low, high])).toBeLessThan(share(lowest, [apartLow, apartHigh]));
});

test('where a break cuts 全区, the earlier years have a name and a dash of their own', async () => {
  const cut = (themes: Served['themes']) =>
    themes.map((theme) => ({
      ...theme,
      indicators: {
        ...theme.indicators,
        indicators: theme.indicators.indicators.map((one) =>
          one.id === 'female-life-expectancy'
            ? { ...one, breaks: [{ year: 2022, cutsLine: true, note: { zh: '口径调整', en: 'changed' } }] }
            : one,
        ),
      },
    }));
  const chart = chartOf('female-life-expectancy', {}, { ...served, themes: cut(served.themes) });
  const series = seriesIn(await written(chart));
  expect([...series.keys()]).toEqual(['全区（2021年及以前）', '全区']);
  const dashes = [...series.values()].map((part) => /prstDash val="(\w+)/.exec(part)?.[1]);
  expect(new Set(dashes).size).toBe(2);
});
