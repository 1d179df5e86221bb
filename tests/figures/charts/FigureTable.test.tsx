import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { sheetStyle } from '../../../src/figures/drawing/drawing';
import type { FigureModel } from '../../../src/figures/model/model';
import { FigureTable } from '../../../src/figures/table/FigureTable';
import { TableDrawing } from '../../../src/figures/table/TableDrawing';
import { SpeechProvider, speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { figureOf, leagues } from '../../answers';

const chinese = speechOf('zh', zh);
const input = {
  years: [2020, 2021, 2022],
  indicator: {
    decimals: 0,
    breaks: [{ year: 2021, cutsLine: false, note: { zh: '口径调整', en: 'new definition' } }],
    published: [
      { year: 2021, value: 30, hedge: 'about', caveat: null, factIds: [] },
      { year: 2022, value: 20, hedge: 'exact', caveat: null, factIds: [] },
    ],
  },
  whole: [10, 30, 20],
  wholeMarks: ['simulated', 'published', 'implied'],
  values: [
    [3, null, 0],
    [1, 2, 3],
  ],
} satisfies Parameters<typeof figureOf>[0];

function draw(model: FigureModel) {
  return render(
    <SpeechProvider speech={chinese}>
      <FigureTable model={model} />
    </SpeechProvider>,
  );
}

const rowsOf = (table: Element) =>
  [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

test('years go down and regions across, 全区 first, then the chosen ones', async () => {
  const screen = await draw(figureOf(input, { view: 'table', regions: ['150100'] }));
  const heads = [...screen.container.querySelectorAll('thead th button')].map((head) => head.firstChild?.textContent);
  expect(heads).toEqual(['年份', '全区', '呼和浩特市']);
  expect(rowsOf(screen.container)).toEqual([
    ['2020年', '10', '3'],
    ['2021年①', '◆约30', '未报送'],
    ['2022年', '◇20', '0'],
  ]);
  expect(screen.container.querySelector('caption')?.textContent).toContain('单位：%');
});

test('every value says how it came about; a missing one says nothing of the kind', async () => {
  const screen = await draw(figureOf(input, { view: 'table', regions: ['150100'] }));
  const marks = [...screen.container.querySelectorAll<HTMLElement>('td')].map((cell) => cell.dataset.mark ?? null);
  expect(marks).toEqual(['simulated', 'simulated', 'published', null, 'implied', 'simulated']);
  await expect.element(screen.getByRole('img', { name: '公布' })).toBeVisible();
  expect(screen.container.textContent).toContain('① 2021年 口径调整');
});

test('a click on a heading sorts, a second one turns it round, and the missing stay last', async () => {
  const screen = await draw(figureOf(input, { view: 'table', regions: ['150100'] }));
  const years = () => rowsOf(screen.container).map((row) => row[0]?.slice(0, 4));
  const sorting = () =>
    [...screen.container.querySelectorAll('thead th')].map((head) => head.getAttribute('aria-sort'));
  expect(sorting()).toEqual(['ascending', null, null]);
  await screen.getByRole('button', { name: '全区' }).click();
  expect(years()).toEqual(['2021', '2022', '2020']);
  expect(sorting()).toEqual([null, 'descending', null]);
  await screen.getByRole('button', { name: '呼和浩特市' }).click();
  expect(years()).toEqual(['2020', '2022', '2021']);
  await screen.getByRole('button', { name: '呼和浩特市' }).click();
  expect(years()).toEqual(['2022', '2020', '2021']);
});

const fifteen = Array.from({ length: 15 }, (_, index) => 2010 + index);
const wide = {
  years: fifteen,
  whole: fifteen.map((year) => year * 10),
  values: leagues.map(() => fifteen.map((year) => year)),
} satisfies Parameters<typeof figureOf>[0];
const everywhere = { view: 'table', regions: leagues.map((league) => league.code) } as const;

test('fifteen years of all twelve are seen without scrolling down where the window is 768 high', async () => {
  await page.viewport(1366, 768);
  const { container } = await draw(figureOf(wide, everywhere));
  const scroller = container.querySelector('section');
  expect(scroller?.scrollHeight).toBe(scroller?.clientHeight);
});

test('however it is scrolled, headings, years, name and unit stay in sight', async () => {
  await page.viewport(640, 560);
  const { container } = await draw(figureOf(wide, everywhere));
  const scroller = container.querySelector('[role="region"]') as HTMLElement;
  scroller.scrollTo(400, 60);
  await expect.poll(() => [scroller.scrollLeft, scroller.scrollTop]).toEqual([400, 60]);
  const frame = scroller.getBoundingClientRect();
  const placeOf = (what: string) => (container.querySelector(what) as HTMLElement).getBoundingClientRect();
  expect(Math.abs(placeOf('thead th').top - frame.top)).toBeLessThan(2);
  expect(Math.abs(placeOf('thead th:last-child').top - frame.top)).toBeLessThan(2);
  expect(Math.abs(placeOf('tbody th').left - frame.left)).toBeLessThan(2);
  scroller.scrollTo(400, 0);
  await expect.poll(() => scroller.scrollTop).toBe(0);
  const caption = placeOf('caption > *');
  expect(caption.left).toBeGreaterThanOrEqual(frame.left);
  expect(caption.right).toBeLessThanOrEqual(frame.right);
});

test('what scrolls can be reached and is named', async () => {
  const screen = await draw(figureOf(input, { view: 'table' }));
  const region = screen.getByRole('region', { name: '示例指标数据表' });
  expect((region.element() as HTMLElement).tabIndex).toBe(0);
});

test('in a picture fifteen years of all twelve stay legible and do not overlap', async () => {
  const years = Array.from({ length: 15 }, (_, index) => 2010 + index);
  const long = {
    years,
    indicator: { decimals: 2, kind: 'amount' as const },
    whole: years.map((_, index) => 12_345.67 + index),
    values: leagues.map((_, league) => years.map((_, index) => (league === index ? null : 1234.5 + index))),
  };
  const model = figureOf(long, { view: 'table', regions: leagues.map((league) => league.code) });
  const { container } = await render(
    <SpeechProvider speech={chinese}>
      <TableDrawing model={model} width={1120} height={430} style={sheetStyle} />
    </SpeechProvider>,
  );
  const words = [...container.querySelectorAll('text')];
  expect(words.length).toBeGreaterThan(15 * 13);
  expect(Number(container.querySelector('svg')?.getAttribute('font-size'))).toBeGreaterThanOrEqual(13);
  for (const row of container.querySelectorAll('[data-part="row"]')) {
    const boxes = [...row.querySelectorAll('text')].map((one) => one.getBoundingClientRect());
    boxes.slice(1).forEach((box, index) => {
      expect(box.left).toBeGreaterThan((boxes[index]?.right ?? 0) + 1);
    });
    expect((boxes[boxes.length - 1]?.right ?? 0) - (boxes[0]?.left ?? 0)).toBeLessThanOrEqual(1122);
  }
});
