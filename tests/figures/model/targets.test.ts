import { beforeAll, describe, expect, test } from 'vitest';
import { domains } from '../../../src/contract/domains';
import type { Indicator } from '../../../src/contract/indicator';
import type { DomainData } from '../../../src/data/domainData';
import type { FigureModel } from '../../../src/figures/model/model';
import { buildProfile } from '../../../src/figures/model/profile';
import { paceCell, targetRow } from '../../../src/figures/model/targetRow';
import { targetCells } from '../../../src/figures/table/targetCells';
import { footnotes } from '../../../src/figures/texts/footnotes';
import { goalText } from '../../../src/figures/texts/targetText';
import { en } from '../../../src/i18n/en';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { verdictUrgency } from '../../../src/measures/outlook';
import { targetList } from '../../../src/pages/league/targetList';
import { figureOf } from '../../answers';
import { servedDomain } from '../../served';

const chinese = speechOf('zh', zh);
const english = speechOf('en', en);
const years = [2019, 2020, 2021, 2022, 2023, 2024];
const target = {
  year: 2030,
  op: '>=',
  value: 70,
  level: 'national',
  document: { zh: '', en: '' },
  verified: true,
} as const;

/** The first league's row, whose values are the same in all twelve. */
function modelOf(values: (number | null)[], indicator: Partial<Indicator> = {}) {
  const model = figureOf({
    years,
    indicator: { target, ...indicator },
    whole: [50, 53, 56, 59, 62, 65],
    values: Array.from({ length: 12 }, () => values),
  });
  const line = model.parts[0];
  const row = line && targetRow(model, line);
  if (!row) throw new Error('no row');
  const texts = (speech: typeof chinese) =>
    Object.values(targetCells(model, row, true, speech)).map(({ text, below }) => (below ? `${text} ${below}` : text));
  return { model, row, zh: texts(chinese), en: texts(english) };
}

describe('that a target is not that of a league', () => {
  const model = figureOf({
    years,
    indicator: { target },
    whole: [50, 53, 56, 59, 62, 65],
    values: Array.from({ length: 12 }, () => [50, 53, 56, 59, 62, 65]),
  });
  const asLeague = { ...model, whole: { ...model.whole, region: { ...model.whole.region, level: 'league' as const } } };
  const notesOf = (one: FigureModel) => footnotes(one, chinese).notes;
  const caution = zh().sentences.outlook.table.notes.forReference;

  test('stands at each figure that tells of leagues, and at none of the whole region alone', () => {
    expect(caution).toBe('目标按全国／全区制定，盟市仅供参考');
    expect(notesOf({ ...model, view: 'trend', chosen: [] })).not.toContain(caution);
    expect(notesOf({ ...model, view: 'trend', chosen: model.parts.slice(0, 1) })).toContain(caution);
    for (const view of ['ranking', 'map'] as const) expect(notesOf({ ...model, view })).toContain(caution);
    const without = { ...model, indicator: { ...model.indicator, target: null }, goals: [] };
    expect(notesOf({ ...without, view: 'ranking' })).not.toContain(caution);
  });

  test('stands at the verdicts of a league that takes the place of the whole region', () => {
    expect(notesOf({ ...asLeague, view: 'trend', chosen: [] })).toContain(caution);
    const [goal] = model.goals;
    if (!goal?.outlook) throw new Error('not judged');
    const judged = { target: goal.target, outlook: goal.outlook };
    expect(goalText(model, judged, 2024, 'short', chinese)).not.toContain('仅供参考');
    expect(goalText(asLeague, judged, 2024, 'short', chinese)).toMatch(/（仅供参考）$/);
  });
});

describe('a league and a target', () => {
  test('verdict, value, gap, pace achieved and needed, and the year it would be met', () => {
    const row = modelOf([50, 53, 56, 59, 62, 65]);
    expect(row.zh).toEqual([
      '预期可达标',
      '65.0% 2024年',
      '−5.0个百分点',
      '+3.00个百分点 2019—2024年',
      '+0.83个百分点',
      '约2026年达标',
    ]);
    expect(row.en).toEqual([
      'on course',
      '65.0% 2024',
      '−5.0 points',
      '+3.00 points 2019–2024',
      '+0.83 points',
      'met around 2026',
    ]);
  });

  test('a target that has passed is judged at its year, and needs no pace', () => {
    expect(modelOf([50, 60, 80, 80, 80, 80], { target: { ...target, year: 2020 } }).zh).toEqual([
      '未达标 2021年已达80.0%',
      '60.0% 2020年',
      '−10.0个百分点',
      '—',
      '—',
      '—',
    ]);
  });

  test('a series by term has no pace per year', () => {
    const row = modelOf([50, 50, 50, 55, 55, 55], { stat: 'term' });
    expect(row.zh).toEqual([
      '按届变动，待换届后判定',
      '55.0% 2024年',
      '−15.0个百分点',
      '— 按届变动',
      '+2.50个百分点',
      '—',
    ]);
  });

  test('no pace crosses a break', () => {
    const breaks = [{ year: 2023, cutsLine: true, note: { zh: '', en: '' } }];
    expect(modelOf([50, 53, 56, 59, 62, 65], { breaks }).zh[3]).toBe('— 可比不足三年');
  });

  test('a neutral indicator gets a gap and no verdict', () => {
    const row = modelOf([50, 53, 56, 59, 62, 65], { direction: 'neutral', target: { ...target, op: '~' } });
    expect(row.zh.slice(0, 4)).toEqual(['不作判定', '65.0% 2024年', '−5.0个百分点', '—']);
  });

  test('what a league has or has not is said so, without a gap', () => {
    const presence = { comparison: 'presence', target: { ...target, year: 2020, value: 100 } } as const;
    expect(modelOf([0, 0, 0, 100, 100, 100], presence).zh.slice(0, 3)).toEqual(['未达标', '未配备 2020年', '—']);
    expect(modelOf([0, 100, 0, 0, 0, 0], presence).zh.slice(0, 3)).toEqual(['已达标', '已配备 2020年', '—']);
  });

  test('what was not reported is not judged', () => {
    const row = modelOf([null, null, null, null, null, null]);
    expect(row.row.point?.missing).toBe('not-reported');
    expect(row.zh.slice(0, 2)).toEqual(['—', '未报送']);
    expect(paceCell(row.model, row.row).kind).toBe('none-needed');
  });
});

describe('the targets of a league', () => {
  let themes: DomainData[];
  beforeAll(async () => {
    themes = await Promise.all(domains.map((domain) => servedDomain(domain)));
  });

  const listOf = (code: string, year: number | null) => {
    const profile = buildProfile(themes, code, year, true);
    if (!profile) throw new Error('no profile');
    return targetList(profile);
  };

  test('are all there are, what asks for most first, and counted', () => {
    const { rows, byYear } = listOf('152200', null);
    const total = themes.flatMap((theme) => theme.indicators.indicators).filter((one) => one.target).length;
    expect(rows).toHaveLength(total);
    const counted = byYear.map(({ counts, missing }) => missing + Object.values(counts).reduce((a, b) => a + b, 0));
    expect(counted).toEqual(byYear.map((one) => one.total));
    expect(counted.reduce((a, b) => a + b, 0)).toBe(total);
    const verdicts = rows.map(({ row }) => row.outlook?.verdict ?? null);
    const place = (verdict: (typeof verdicts)[number]) =>
      verdict ? verdictUrgency.indexOf(verdict) : Number.POSITIVE_INFINITY;
    expect(verdicts).toEqual([...verdicts].sort((one, other) => place(one) - place(other)));
  });

  test('do not change with the year of the profile', () => {
    const verdicts = (year: number | null) => listOf('152200', year).rows.map(({ row }) => row.outlook);
    expect(verdicts(2012)).toEqual(verdicts(null));
  });

  test('of small numbers are of three years together, with the cases behind them', () => {
    const { rows } = listOf('152900', null);
    const match = rows.find(({ model }) => model.indicator.id === 'maternal-mortality-ratio');
    expect(match?.row.pooledFrom).toBe(2022);
    const cells = match && targetCells(match.model, match.row, true, chinese);
    expect(cells?.value.below).toMatch(/^2022—2024年三年合并，小样本/);
    expect(cells?.verdict.text).toBe('例数少，暂不作判定');
  });
});
