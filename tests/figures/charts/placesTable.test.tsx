import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { domains, outlineOnly } from '../../../src/contract/domains';
import { buildPlacesTable, type PlacesTableModel } from '../../../src/figures/model/placesTable';
import { arrange } from '../../../src/figures/model/placesTableRows';
import { PlacesTable } from '../../../src/figures/placesTable/PlacesTable';
import { stepFills } from '../../../src/figures/placesTable/placesTablePalette';
import { placesRow } from '../../../src/figures/texts/placesTableText';
import { placesTableCsv, placesTableSvg, placesTableTsv } from '../../../src/files/placesTable/placesTableFiles';
import { placesTableWorkbook } from '../../../src/files/workbook/placesTableWorkbook';
import { tableWorkbookOf } from '../../../src/files/workbook/workbook';
import { asTheyCome, type Sort } from '../../../src/filters/viewSpec/overviewChoice';
import { en } from '../../../src/i18n/en';
import { SpeechProvider, speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { traitsOf } from '../../../src/measures/traits';
import { placesTablePages } from '../../../src/pictures/placesTable/placesTablePages';
import { type PlacesTableRequest, placesTableSentence } from '../../../src/pictures/placesTable/placesTableRequest';
import { paperHeight, placesTableSheet } from '../../../src/pictures/placesTable/placesTableSheet';
import { drawSheet, type Sheet } from '../../../src/pictures/sheet/stack';
import { elementOf } from '../../../src/pictures/sheet/still';
import { indicatorCount } from '../../indicatorCount';
import { servedDomain } from '../../served';

const chinese = speechOf('zh', zh);
const english = speechOf('en', en);

let model: PlacesTableModel;
let count: number;
let parts: number;

beforeAll(async () => {
  const themes = await Promise.all(domains.map((domain) => servedDomain(domain)));
  const built = buildPlacesTable(themes, null);
  if (!built) throw new Error('no table');
  model = built;
  count = (await indicatorCount()) - (await indicatorCount(outlineOnly));
  parts = model.regions.parts.length;
});

/** The rows in the order of the themes; a test may change their cells. */
const usualRows = (sort: Sort | null = null) => arrange(model, { ...asTheyCome, sort });

async function draw({
  sort = null,
  onSort = vi.fn(),
  onIndicator = vi.fn(),
  speech = chinese,
  rows = usualRows(sort),
} = {}) {
  const screen = await render(
    <SpeechProvider speech={speech}>
      <PlacesTable
        model={model}
        rows={rows}
        show="rank"
        sort={sort}
        onSort={onSort}
        chosen={['150200']}
        indicator="female-life-expectancy"
        onIndicator={onIndicator}
      />
    </SpeechProvider>,
  );
  return screen.container;
}

const at = (row: number, column: number) => `[data-row="${row}"][data-column="${column}"]`;
const cell = (container: Element, row: number, column: number) => {
  const cell = container.querySelector<HTMLElement>(at(row, column));
  if (!cell) throw new Error(`no cell ${row}, ${column}`);
  return cell;
};
const focusedPlace = () => {
  const { row, column } = (document.activeElement as HTMLElement).dataset;
  return [Number(row), Number(column)];
};
const tip = (container: Element) => container.querySelector('[role="tooltip"]');

describe('the table', () => {
  test('has the whole region and the twelve in its columns, and all indicators by theme', async () => {
    const container = await draw();
    expect(container.querySelectorAll('thead th')).toHaveLength(2 + parts);
    expect(container.querySelectorAll('tbody tr[data-row-indicator]')).toHaveLength(count);
    expect([...container.querySelectorAll('th[scope="rowgroup"]')].map((one) => one.textContent)).toEqual(
      domains.map((domain) => zh().domains[domain]),
    );
    expect(container.querySelectorAll('tbody td')).toHaveLength(count * (1 + parts));
  });

  test('is one stop of the Tab key, and arrows go on from cell to cell', async () => {
    const container = await draw();
    expect(container.querySelectorAll('td[tabindex="0"], tbody button[tabindex="0"]')).toHaveLength(1);
    cell(container, 0, 0).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
    expect(focusedPlace()).toEqual([1, 2]);
    await userEvent.keyboard('{End}');
    expect(focusedPlace()).toEqual([1, parts]);
    await userEvent.keyboard('{Home}');
    expect(focusedPlace()).toEqual([1, -1]);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focusedPlace()).toEqual([count - 1, parts]);
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedPlace()).toEqual([count - 1, parts]);
    expect(container.querySelectorAll('td[tabindex="0"], tbody button[tabindex="0"]')).toHaveLength(1);
  });

  test('explains the cell that has the focus, and the one pointed at, in a sentence', async () => {
    const container = await draw();
    cell(container, 0, 2).focus();
    await expect.poll(() => tip(container)?.textContent).toMatch(/^2024年.*包头市.*岁.*全区.*。$/);
    const by = cell(container, 0, 2).getAttribute('aria-describedby');
    expect(by).toBe(tip(container)?.id);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => tip(container)).toBeNull();
    await userEvent.hover(cell(container, 1, 12));
    await expect.poll(() => tip(container)?.textContent).toMatch(/2022—2024年.*阿拉善盟.*0例.*小样本/);
    await userEvent.hover(cell(container, 1, 0));
    await expect
      .poll(() => tip(container)?.textContent)
      .toMatch(/全区.*2024年为9\.26.*低于2030年国家目标值（≤12\/10万），但死亡例数仅12例，暂不作判定/);
  });

  test('sorts by a column: the worst first, then the best, then as they come', async () => {
    const onSort = vi.fn();
    const container = await draw({ onSort });
    await userEvent.click(cell(container, -1, 2));
    expect(onSort).toHaveBeenLastCalledWith({ code: '150200', order: 'worst-first' });
    const sorted = async (sort: Sort) => {
      const again = await draw({ sort, onSort } as never);
      await userEvent.click(cell(again, -1, 2));
      return again.querySelector(`th:has(${at(-1, 2)})`)?.getAttribute('aria-sort');
    };
    expect(await sorted({ code: '150200', order: 'worst-first' })).toBe('ascending');
    expect(onSort).toHaveBeenLastCalledWith({ code: '150200', order: 'best-first' });
    expect(await sorted({ code: '150200', order: 'best-first' })).toBe('descending');
    expect(onSort).toHaveBeenLastCalledWith(null);
  });

  test('puts the indicator whose name is chosen on the map', async () => {
    const onIndicator = vi.fn();
    const container = await draw({ onIndicator });
    cell(container, 2, -1).focus();
    await userEvent.keyboard('{Enter}');
    expect(onIndicator).toHaveBeenCalledWith('infant-mortality-rate');
  });

  test('bears a mark in every coloured cell, and none in a plain one', async () => {
    const container = await draw();
    for (const td of container.querySelectorAll('td[data-step]')) {
      expect(td.querySelectorAll('svg')).toHaveLength(td.getAttribute('data-step') === '0' ? 0 : 1);
    }
    for (const td of container.querySelectorAll<HTMLElement>('td[data-plain]')) {
      expect(td.style.background).toBe('');
      expect(td.querySelector('svg')).toBeNull();
    }
  });

  test('stays within 1366 pixels in either language, and cuts off no number', async () => {
    for (const speech of [chinese, english]) {
      const container = await draw({ speech });
      container.style.width = '1270px';
      const table = container.querySelector('table');
      expect(table?.getBoundingClientRect().width).toBeLessThanOrEqual(1272);
      const cut = [...container.querySelectorAll('td')].filter((td) => td.scrollWidth > td.clientWidth + 1);
      expect(cut.map((td) => td.textContent)).toEqual([]);
    }
  });

  test('a coloured rate of few cases has room in its cell', async () => {
    const rows = usualRows().map((group) => ({
      ...group,
      rows: group.rows
        .filter(({ indicator }) => traitsOf(indicator).pooled)
        .map((row) => ({
          ...row,
          cells: row.cells.map((one) => ({
            ...one,
            step: 2 as const,
            plain: null,
            small: true,
            point: { ...one.point, value: 16.44, cases: 112 },
          })),
        })),
    }));
    for (const speech of [chinese, english]) {
      const container = await draw({ speech, rows });
      container.style.width = '1270px';
      const cells = [...container.querySelectorAll('td[data-small]')];
      expect(cells.length).toBeGreaterThan(0);
      for (const td of cells) {
        const content = document.createRange();
        content.selectNodeContents(td);
        expect(content.getBoundingClientRect().width).toBeLessThan(td.clientWidth - 6);
      }
    }
  });
});

describe('taken away', () => {
  const orderOf = (domain: 'health' | null, speech = chinese): PlacesTableRequest => {
    const arrangement = { ...asTheyCome, domain };
    const content = { model, rows: arrange(model, arrangement), arrangement, speech };
    return { ...content, show: 'rank', title: placesTableSentence(content), day: '2026-11-21' };
  };

  test('the picture has every row, its legend, the notice and the day, and keeps its words apart', async () => {
    for (const speech of [chinese, english]) {
      const host = document.createElement('div');
      host.innerHTML = await (await placesTableSvg(orderOf(null, speech))).text();
      document.body.append(host);
      const svg = host.querySelector('svg');
      expect(svg?.querySelectorAll('g[data-indicator]')).toHaveLength(count);
      expect(svg?.querySelectorAll('[data-part="legend"] rect')).toHaveLength(7);
      expect(svg?.textContent).toContain(speech.words.export.simulated);
      expect(svg?.textContent).toContain('2026-11-21');
      const right = svg?.getBoundingClientRect().right ?? 0;
      for (const text of svg?.querySelectorAll('text') ?? []) {
        expect(text.getBoundingClientRect().right, text.textContent).toBeLessThanOrEqual(right - 20);
      }
      for (const row of svg?.querySelectorAll('g[data-indicator]') ?? []) {
        const boxes = [...row.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
        boxes.forEach((one, index) => {
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.right <= other.left + 0.6 ||
              other.right <= one.left + 0.6 ||
              one.bottom <= other.top + 5 ||
              other.bottom <= one.top + 5;
            expect(apart, `${row.getAttribute('data-indicator')}: ${row.textContent}`).toBe(true);
          }
        });
      }
      host.remove();
    }
  });

  test('of more rows than a page has leaves as sheets of A4 on their side, none of whose text is below 9 pt', () => {
    for (const speech of [chinese, english]) {
      const order = orderOf(null, speech);
      const pages = placesTablePages(order);
      expect(pages.length).toBeGreaterThan(1);
      const elementFor = (sheet: Sheet) => elementOf(drawSheet(sheet, speech), sheet.width);
      const indicators = pages.flatMap((page) =>
        [...elementFor(page).querySelectorAll('[data-indicator]')].map((row) => row.getAttribute('data-indicator')),
      );
      expect(indicators).toEqual(order.rows.flatMap((group) => group.rows.map((row) => row.indicator.id)));
      expect(pages.map(({ height }) => height)).toEqual(pages.map(() => paperHeight));
      const single = placesTableSheet(orderOf('health', speech));
      for (const sheet of speech === chinese ? [...pages, single] : pages) {
        const scale = Math.min(842 / sheet.width, 595 / sheet.height);
        const points = [...elementFor(sheet).querySelectorAll('text')].map((text) => {
          const sized = text.closest('[font-size]');
          return Number(sized?.getAttribute('font-size')) * scale;
        });
        expect(Math.min(...points)).toBeGreaterThanOrEqual(9);
      }
    }
  });

  test('one theme is a picture of the height of a slide, or little more', async () => {
    const text = await (await placesTableSvg(orderOf('health'))).text();
    expect(Number(/height="(\d+)"/.exec(text)?.[1])).toBeLessThan(960);
    expect(text).toContain('妇女健康');
  });

  test('the picture says a sentence, its sources and the signs it shows, and nothing that only a page can do', async () => {
    const text = await (await placesTableSvg(orderOf('health'))).text();
    expect(text).toMatch(
      /全区妇女健康：据模拟数据，2030年目标7项中，1项“例数少，暂不作判定”、1项预期可达标、5项提前达标/,
    );
    expect(text).toMatch(/主管部门：.*卫健委.*；数据：模拟生成/);
    expect(text).toContain('“量”：合计类指标，只按数量多少排列，不分优劣');
    expect(text).not.toContain('各格说明');
    const signs = /data-part="statuses".*?<\/g><\/g>/.exec(text)?.[0] ?? '';
    expect(signs).toContain('已达标');
    expect(signs).not.toContain('未达标');
    expect(await (await placesTableSvg(orderOf(null))).text()).toMatch(/(来源|主管部门)：/);
  });

  test('a picture of few rows is no half empty slide, and says what it was narrowed to', async () => {
    const arrangement = { ...asTheyCome, status: 'likely', below: '152200' } as const;
    const order = { ...orderOf(null), arrangement: { ...arrangement, below: null } };
    const narrowed = { ...order, rows: arrange(model, order.arrangement) };
    const text = await (await placesTableSvg(narrowed)).text();
    expect(Number(/height="(\d+)"/.exec(text)?.[1])).toBeLessThan(620);
    expect(placesTableSentence(narrowed)).toBe('全区有1项指标预期可达标');
    const both = { ...order, arrangement, rows: arrange(model, arrangement) };
    expect(placesTableSentence(both)).toMatch(/^全区预期可达标的指标中，兴安盟有\d+项不及全区/);
    const below = { ...asTheyCome, below: '152200' };
    expect(placesTableSentence({ ...order, arrangement: below, rows: arrange(model, below) })).toMatch(
      /^兴安盟有\d+项指标不及全区$/,
    );
  });

  test('a place by size looks like none by merit, on the page and in the workbook', async () => {
    const row = model.groups.flatMap((group) => group.rows).find(({ indicator }) => indicator.id === 'mch-funding');
    const cell = row?.cells.find(({ rank, tied }) => rank === 1 && !tied);
    if (!row || !cell) throw new Error('no place');
    const textOf = (show: 'rank' | 'value') =>
      placesRow(row, show, chinese).cells.find(({ place }) => place === cell)?.text;
    expect(textOf('rank')).toBe('量1');
    expect(textOf('value')).not.toContain('量');
    const parts = unzipSync(new Uint8Array(await (await placesTableWorkbook(orderOf('health'))).arrayBuffer()));
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('&quot;量&quot;#,##0');
    expect(styles).toContain('&quot;第&quot;#,##0&quot;位');
    expect(styles).toContain('✓&quot;');
  });

  test('the list has a row for every cell, with its explanation', async () => {
    const text = await (await placesTableCsv(orderOf('health'))).text();
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + (await indicatorCount('health')) * (1 + parts));
    expect(text).toContain('小样本');
    expect(await (await placesTableTsv(orderOf('health'))).text()).toMatch(/^指标\t单位\t全区\t呼和浩特/);
  });

  test('the list has numbers of what a league has or not, and the word in its explanation', async () => {
    const rows = (await (await placesTableCsv(orderOf(null))).text()).split('\r\n').map((row) => row.split(','));
    const names = model.groups.flatMap((group) =>
      group.rows.filter((row) => row.have !== null).map((row) => chinese.say(row.indicator.name)),
    );
    const leagues = rows.filter(([, name, region]) => names.includes(name ?? '') && region !== '全区');
    expect(leagues).toHaveLength(names.length * parts);
    for (const [, , , , , value, , ...others] of leagues) {
      const word = value === '' ? '' : Number(value) === 0 ? '未配备' : '已配备';
      expect(others.join()).toContain(word);
    }
  });

  test('the workbook has the colours as fills, the marks in the format and ranks as numbers', async () => {
    const parts = unzipSync(new Uint8Array(await (await placesTableWorkbook(orderOf('health'))).arrayBuffer()));
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    for (const fill of Object.values(stepFills)) expect(styles.toUpperCase()).toContain(fill.slice(1).toUpperCase());
    expect(styles).toContain('▼▼');
    const sheet = new DOMParser().parseFromString(
      strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
      'text/xml',
    );
    const ranks = [...sheet.querySelectorAll('c')].filter((one) => one.getAttribute('t') !== 's');
    expect(ranks.length).toBeGreaterThan(150);
    expect(Object.keys(parts).filter((name) => /worksheets\/sheet\d/.test(name))).toHaveLength(2);
    expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('不得用于正式统计');
  });

  test('the workbook from the worker is the one that the page would write, and has the themes in their order', async () => {
    const job = { signal: new AbortController().signal, onProgress: () => {} };
    const textsOf = async (file: Blob) =>
      Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())))
        .filter(([name]) => name !== 'docProps/core.xml')
        .map(([name, bytes]) => [name, strFromU8(bytes)]);
    const order = orderOf(null);
    expect(order.rows.length).toBeGreaterThan(1);
    expect(await textsOf(await tableWorkbookOf(order, job))).toEqual(await textsOf(await placesTableWorkbook(order)));
  });
});
