import { beforeAll, describe, expect, test } from 'vitest';
import { domains, outlineOnly } from '../../../src/contract/domains';
import { moveOf } from '../../../src/controls/choices/rove';
import { contrast } from '../../../src/figures/drawing/mapPalette';
import {
  buildPlacesTable,
  type PlacesTableCell,
  type PlacesTableModel,
  type PlacesTableRow,
  placesTableRow,
} from '../../../src/figures/model/placesTable';
import { arrange, cellOf, isBelow } from '../../../src/figures/model/placesTableRows';
import { stepChevrons, stepSigns } from '../../../src/figures/placesTable/placesTableMark';
import { stepFills, stepTextColour } from '../../../src/figures/placesTable/placesTablePalette';
import { nextPlace } from '../../../src/figures/placesTable/useGridPlace';
import { explainCell, explainWhole, placesRow } from '../../../src/figures/texts/placesTableText';
import { wholeText } from '../../../src/figures/texts/wholeText';
import { asTheyCome, type Shows } from '../../../src/filters/viewSpec/overviewChoice';
import { en } from '../../../src/i18n/en';
import { type Speech, speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { mayBeChance } from '../../../src/measures/chance';
import { distances, steps } from '../../../src/measures/colourSteps';
import { formatNumber } from '../../../src/measures/format';
import { verdictUrgency } from '../../../src/measures/outlook';
import { inOneYear, type PlainAnswers, themeOf } from '../../answers';
import { indicatorCount } from '../../indicatorCount';
import { servedDomain } from '../../served';

const chinese = speechOf('zh', zh);
const english = speechOf('en', en);
const spread = [50, 51, 52, 54, 60, 70, 49, 48, 46, 40, 30, 50];

function rowOf(setup: PlainAnswers): PlacesTableRow {
  const data = themeOf(setup);
  const [indicator] = data.indicators.indicators;
  if (!indicator) throw new Error('no indicator');
  return placesTableRow(indicator, data, data.series.years[data.series.years.length - 1] ?? 0);
}

const stepsOf = (row: PlacesTableRow) => row.cells.map((cell) => cell.step);
const reasonsOf = (row: PlacesTableRow) => [...new Set(row.cells.map((cell) => cell.plain))];
const first = (row: PlacesTableRow): PlacesTableCell => {
  const [cell] = row.cells;
  if (!cell) throw new Error('no cells');
  return cell;
};

describe('steps', () => {
  const one = { direction: 'higher', decimals: 1 } as const;
  const stepsAround = (values: (number | null)[], indicator: Parameters<typeof distances>[2] = one, whole = 50) =>
    distances(values, whole, indicator).map((distance) => distance?.step ?? null);

  test('count in typical gaps: a quarter, one and two of them', () => {
    // The mean distance from 50 is 10.
    expect(stepsAround([52, 47, 59, 40, 70, 34])).toEqual([0, -1, 1, -2, 3, -2]);
  });

  test('turn round where lower is better, and a neutral indicator has no side', () => {
    expect(stepsAround([52, 47, 59, 40, 70, 34], { ...one, direction: 'lower' })).toEqual([0, 1, -1, 2, -3, 2]);
    expect(stepsAround([52, 47.5, 59, 40, 70], { ...one, direction: 'neutral' })).toEqual([0, 0, 0, 0, 0]);
  });

  test('make nothing of what rounding can make, of 0.1% and little of 1%', () => {
    expect(stepsAround([50.1, 49.9, 50, 50.1])).toEqual([0, 0, 0, 0]);
    expect(stepsAround([99.98, 99.92, 100, 99.9], { ...one, decimals: 2 }, 99.97)).toEqual([0, 0, 0, 0]);
    expect(stepsAround([80.5, 79, 80, 80.07], { ...one, decimals: 2 }, 80)).toEqual([1, -3, 0, 0]);
  });

  test('are not told of fewer than three leagues, nor of a missing one', () => {
    expect(stepsAround([60, null, 40])).toEqual([null, null, null]);
    expect(stepsAround([60, null, 40, 50])[1]).toBeNull();
  });

  test('of leagues all alike are nought', () => {
    expect(stepsAround([50, 50, 50])).toEqual([0, 0, 0]);
  });
});

const textsOf = (row: PlacesTableRow, show: Shows, speech: Speech) =>
  placesRow(row, show, speech).cells.map(({ text }) => text);

describe('a row', () => {
  test('sets every league beside the whole region, and shares ranks', () => {
    const row = rowOf({ values: inOneYear(spread) });
    expect(stepsOf(row)).toEqual([0, 0, 1, 1, 2, 3, 0, -1, -1, -2, -3, 0]);
    expect(row.cells.map((cell) => cell.rank)).toEqual([6, 5, 4, 3, 2, 1, 8, 9, 10, 11, 12, 6]);
    expect(row.cells.filter((cell) => cell.tied).map((cell) => cell.line.region.code)).toEqual(['150100', '152900']);
    expect(textsOf(row, 'rank', chinese)[0]).toBe('并列6位');
    expect(textsOf(row, 'rank', english)[0]).toBe('=6th');
    expect(textsOf(row, 'value', chinese)[0]).toBe('50.0');
  });

  test('leaves a missing league plain and says why; 0 is a value', () => {
    const row = rowOf({ values: inOneYear([null, 0, ...spread.slice(2)]) });
    expect(first(row)).toMatchObject({ point: { value: null }, step: null, plain: 'missing', rank: null });
    expect(textsOf(row, 'rank', chinese)[0]).toBe('未报送');
    expect(explainCell(row, first(row), chinese)).toContain('没有数据，不上色');
    expect(row.cells[1]).toMatchObject({ point: { value: 0 }, step: -3, rank: 11 });
    expect(row.reported).toBe(11);
  });

  test('of a neutral indicator shows values, has no rank, no colour and no verdict', () => {
    const row = rowOf({ indicator: { direction: 'neutral' }, values: inOneYear(spread) });
    expect(reasonsOf(row)).toEqual(['neutral']);
    expect(stepsOf(row).every((step) => step === null)).toBe(true);
    expect(row.cells.every(({ rank, distance }) => rank === null && distance === null)).toBe(true);
    expect(textsOf(row, 'rank', chinese)[0]).toBe('50.0');
    for (const cell of row.cells) expect(explainCell(row, cell, chinese)).not.toMatch(/[优劣逊]于/);
  });

  test('whose leagues are not to be ranked says that more is not worse', () => {
    const row = rowOf({ indicator: { comparison: 'no-rank' }, values: inOneYear(spread) });
    expect(reasonsOf(row)).toEqual(['no-rank']);
    expect(row.cells.every(({ rank, distance }) => rank === null && distance === null)).toBe(true);
    expect(explainCell(row, first(row), chinese)).toContain('数量多少不代表优劣');
  });

  test('of counts that add up keeps its ranks and says why it has no colour', () => {
    const row = rowOf({
      indicator: { kind: 'count', aggregation: { method: 'sum', weight: null } },
      whole: [600],
      values: inOneYear(spread),
    });
    expect(reasonsOf(row)).toEqual(['sum']);
    expect(row.cells[5]?.rank).toBe(1);
    expect(row.cells[5]?.distance).toBeNull();
    expect(explainCell(row, first(row), chinese)).toContain('合计');
  });

  test('of presence says has it or not, and counts in the column of the whole region', () => {
    const row = rowOf({
      indicator: { comparison: 'presence' },
      whole: [75],
      values: inOneYear([100, 0, 100, 100, 0, 100, 100, 100, 100, 100, null, 100]),
    });
    expect(textsOf(row, 'value', chinese).slice(0, 2)).toEqual(['已配备', '未配备']);
    expect(row.cells.map((cell) => cell.plain)).toContain('missing');
    expect(row.cells.every((cell) => cell.step === null && cell.rank === null)).toBe(true);
    expect(wholeText(row, 'short', chinese)).toBe('9/11配备');
    expect(explainWhole(row, chinese)).toContain('11个盟市中9个已配备');
  });

  test('is plain in a year without a value of the whole region', () => {
    const row = rowOf({ whole: [null], values: inOneYear(spread) });
    expect(row.cells.every((cell) => cell.step === null)).toBe(true);
    expect(row.cells.some((cell) => cell.plain === 'no-whole')).toBe(true);
  });

  test('of two reporting leagues is not compared', () => {
    const row = rowOf({ values: inOneYear([60, 40]) });
    expect(row.cells.map((cell) => cell.plain).slice(0, 3)).toEqual(['few-leagues', 'few-leagues', 'missing']);
  });
});

describe('a rate on few cases', () => {
  const years = [2022, 2023, 2024];
  const support = (cases: number, base = 4000) => ({
    cases: [cases, cases, cases],
    base: [base, base, base],
    per: 1000,
  });
  // One in 1000 in the whole region: four cases a year are expected of 4000.
  const counts = [0, 1, 2, 3, 4, 5, 6, 20, 4, 4, 4, 4];
  const row = () =>
    rowOf({
      years,
      indicator: { comparison: 'pooled-3-years', direction: 'lower', decimals: 2 },
      values: counts.map((count) => years.map(() => count / 4)),
      supports: counts.map((count) => support(count)),
      whole: years.map(() => 1),
      wholeSupport: support(48, 48_000),
    });

  test('is pooled over three years, has no rank that chance leaves open and carries the hint with the count', () => {
    const { cells } = row();
    expect(cells[1]).toMatchObject({
      point: { cases: 3, value: 0.25 },
      small: true,
      rank: null,
      unranked: 'few-cases',
    });
    expect(explainCell(row(), cells[1] as PlacesTableCell, chinese)).toMatch(/2022—2024年.*3例，小样本/);
    expect(cells[7]).toMatchObject({ point: { cases: 60 }, small: false });
  });

  test('has no colour where the difference may be chance, and says so', () => {
    const { cells } = row();
    expect(cells[3]).toMatchObject({ point: { cases: 9 }, plain: 'chance', step: null });
    expect(explainCell(row(), cells[3] as PlacesTableCell, chinese)).toContain('可能出于偶然');
    expect(cells[0]).toMatchObject({ point: { cases: 0 }, plain: null });
    expect(cells[0]?.step).toBeGreaterThan(0);
    expect(cells[7]?.step).toBe(-3);
  });

  test('is put down to chance within the usual limits of a Poisson count', () => {
    expect([0, 3, 4].map((cases) => mayBeChance(cases, 3))).toEqual([true, true, true]);
    expect(mayBeChance(0, 4)).toBe(false);
    expect(mayBeChance(8, 3)).toBe(false);
    expect(mayBeChance(19, 12)).toBe(true);
  });
});

describe('the whole region', () => {
  const target = {
    year: 2020,
    op: '>=',
    value: 60,
    level: 'national',
    document: { zh: '', en: '' },
    verified: true,
  } as const;

  test('is told with its target, and with the year it was judged at', () => {
    const row = rowOf({
      years: [2020, 2021],
      indicator: { target },
      whole: [50, 70],
      values: spread.map((value) => [value, value]),
    });
    expect(row.status).toBe('missed');
    expect(explainWhole(row, chinese)).toBe(
      '2021年全区示例指标70.0%（模拟数据）；2020年为50.0%（模拟数据），未达到2020年国家目标（≥60%），差10.0个百分点，2021年已达70.0%。',
    );
  });

  test('without a target says so', () => {
    expect(explainWhole(rowOf({ values: inOneYear(spread) }), chinese)).toContain('没有目标');
  });
});

describe('the whole table', () => {
  let model: PlacesTableModel;

  beforeAll(async () => {
    const themes = await Promise.all(domains.map((domain) => servedDomain(domain)));
    const built = buildPlacesTable([...themes].reverse(), null);
    if (!built) throw new Error('no table');
    model = built;
  });

  test('has all indicators by theme, in the order of the themes, in the latest year', async () => {
    expect(model.groups.map((group) => group.domain)).toEqual([...domains]);
    expect(model.groups.flatMap((group) => group.rows)).toHaveLength(
      (await indicatorCount()) - (await indicatorCount(outlineOnly)),
    );
    expect(model.year).toBe(2024);
  });

  test('colours nothing but what has a direction and can be compared, and says why of all else', () => {
    for (const row of model.groups.flatMap((group) => group.rows)) {
      const { direction, aggregation, comparison } = row.indicator;
      const barred = direction === 'neutral' || aggregation.method === 'sum' || !/rank$|pooled/.test(comparison);
      for (const cell of row.cells) {
        expect((cell.step === null) === (cell.plain !== null)).toBe(true);
        if (barred || comparison === 'no-rank') expect(cell.step).toBeNull();
        if (direction === 'neutral') expect(cell.rank).toBeNull();
      }
    }
  });

  test.each([
    ['Chinese', chinese],
    ['English', english],
  ])('explains every cell in a sentence, in %s', (_language, speech) => {
    for (const row of model.groups.flatMap((group) => group.rows)) {
      const texts = [...row.cells.map((cell) => explainCell(row, cell, speech)), explainWhole(row, speech)];
      const { outlook } = row.model;
      if (outlook) {
        const judged = formatNumber(outlook.value, row.indicator.decimals);
        expect(texts[texts.length - 1]).toContain(judged);
        if (outlook.year !== row.model.year) expect(texts[texts.length - 1]).toContain(String(outlook.year));
      }
      for (const sentence of texts) {
        expect(sentence).toMatch(/[。.]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|，，|, ,|。。|\.\.|^\s|\s$/);
        // A presence sentence names the institution, not the rate.
        if (row.indicator.comparison !== 'presence')
          expect(sentence).toContain(speech.say(row.indicator.name).slice(0, 4));
      }
    }
  });

  test('is narrowed to a theme, to a verdict, and to where a league is worse than the whole region', () => {
    const health = arrange(model, { ...asTheyCome, domain: 'health' });
    expect(health.map((group) => group.domain)).toEqual(['health']);
    const met = arrange(model, { ...asTheyCome, status: 'met' }).flatMap((group) => group.rows);
    expect(met.length).toBeGreaterThan(0);
    expect(met.every((row) => row.status === 'met')).toBe(true);
    const below = arrange(model, { ...asTheyCome, below: '152200' }).flatMap((group) => group.rows);
    expect(below.length).toBeGreaterThan(0);
    expect(below.every((row) => isBelow(cellOf(row, '152200')))).toBe(true);
  });

  test('sorted by a league, has the farthest behind first and what cannot be set in order last', () => {
    const [group] = arrange(model, { ...asTheyCome, sort: { code: '152200', order: 'worst-first' } });
    const sorted = (group?.rows ?? []).flatMap((row) => cellOf(row, '152200')?.step ?? []);
    expect(group?.domain).toBeNull();
    expect(group?.rows).toHaveLength(model.groups.flatMap(({ rows }) => rows).length);
    expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
    const coloured = (group?.rows ?? []).map((row) => cellOf(row, '152200')?.step !== null);
    expect(coloured.lastIndexOf(true)).toBe(sorted.length - 1);
    const [best] = arrange(model, { ...asTheyCome, sort: { code: '152200', order: 'best-first' } });
    expect(cellOf(best?.rows[0] as PlacesTableRow, '152200')?.step).toBe(sorted[sorted.length - 1]);
  });

  test('sorted by the whole region, has the most urgent targets first and what has none last', () => {
    const [group] = arrange(model, { ...asTheyCome, sort: { code: '150000', order: 'worst-first' } });
    const places = (group?.rows ?? []).flatMap(({ status }) => (status ? [verdictUrgency.indexOf(status)] : []));
    expect(places.length).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(group?.rows[places.length - 1]?.status).not.toBeNull();
    expect(group?.rows[places.length]?.status).toBeNull();
  });

  test('says for no league that has not reported that it is behind', () => {
    for (const row of model.groups.flatMap((group) => group.rows)) {
      for (const cell of row.cells.filter(({ point }) => point.value === null)) expect(isBelow(cell)).toBe(false);
    }
  });
});

describe('the look of a step', () => {
  test('survives grey print: every coloured step has a mark of its own', () => {
    const marks = steps.filter((step) => step !== 0).map(stepChevrons);
    expect(marks.every((mark) => mark !== null)).toBe(true);
    expect(new Set(marks).size).toBe(6);
    expect(stepChevrons(0)).toBeNull();
    expect(steps.map(stepSigns)).toEqual(['▲▲▲', '▲▲', '▲', '≈', '▼', '▼▼', '▼▼▼']);
  });

  test('is read easily on its fill', () => {
    for (const step of steps) expect(contrast(stepFills[step], stepTextColour(step))).toBeGreaterThan(4.5);
  });
});

describe('the keys of the grid', () => {
  const size = { rows: 3, columns: 13 };
  const go = (key: string, row: number, column: number, control = false) => {
    const move = moveOf({ key, ctrlKey: control, altKey: false, metaKey: false });
    const next = move && nextPlace({ row, column }, move, size);
    return next && [next.row, next.column];
  };

  test('go from cell to cell and stop at the edges', () => {
    expect(go('ArrowRight', 0, 0)).toEqual([0, 1]);
    expect(go('ArrowRight', 0, 12)).toEqual([0, 12]);
    expect(go('ArrowDown', 2, 4)).toEqual([2, 4]);
    expect(go('ArrowUp', 0, 4)).toEqual([-1, 4]);
    expect(go('ArrowLeft', 1, 0)).toEqual([1, -1]);
    expect(go('ArrowUp', 0, -1)).toEqual([-1, 0]);
  });

  test('lead to the ends of a row, and with Control to those of the table', () => {
    expect(go('Home', 1, 7)).toEqual([1, -1]);
    expect(go('End', 1, 7)).toEqual([1, 12]);
    expect(go('End', 0, 0, true)).toEqual([2, 12]);
    expect(go('Home', 2, 7, true)).toEqual([0, -1]);
    expect(go('PageUp', 2, 7)).toEqual([0, 7]);
    expect(go('PageDown', 0, 7)).toEqual([2, 7]);
    expect(go('x', 0, 0)).toBeNull();
  });
});
