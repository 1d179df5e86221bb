import { safeParse } from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { domains } from '../../../src/contract/domains';
import { indicatorSchema, type Target } from '../../../src/contract/indicator';
import { type PlacesTableRow, placesTableRow } from '../../../src/figures/model/placesTable';
import { verdictCountsByYear } from '../../../src/figures/model/verdictCounts';
import { goalSentence, wholeSentence } from '../../../src/figures/texts/placeSentence';
import { takeaway } from '../../../src/figures/texts/takeaway';
import { goalText, targetText } from '../../../src/figures/texts/targetText';
import { verdictCountsText } from '../../../src/figures/texts/verdictCountsText';
import { en } from '../../../src/i18n/en';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { targetSpans } from '../../../src/measures/goals';
import { outlookOf } from '../../../src/measures/outlook';
import { dated, figureOf, plainIndicator } from '../../answers';
import { servedDomain } from '../../served';

const chinese = speechOf('zh', zh);
const english = speechOf('en', en);
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
const due = (year: number, value: number, op: Target['op'] = '>='): Target => ({
  year,
  op,
  value,
  level: 'national',
  document: { zh: '', en: '' },
  verified: true,
});

function figure(whole: number[], earlierTargets: Target[], target: Target) {
  return figureOf({
    years,
    indicator: { target, earlierTargets },
    whole,
    values: [],
  });
}

function goalTextOf(whole: number[], target: Target, shownYear: number | null) {
  const model = figure(whole, [], target);
  const [goal] = model.goals;
  if (!goal?.outlook) throw new Error('not judged');
  const judged = { target: goal.target, outlook: goal.outlook };
  return {
    zh: goalText(model, judged, shownYear, 'long', chinese),
    en: goalText(model, judged, shownYear, 'long', english),
    goal,
    model,
  };
}

describe('a target', () => {
  test('of all there are is written without a sign, as nothing exceeds it', () => {
    const indicator = { ...plainIndicator, target: due(2020, 100) };
    expect(targetText(indicator, zh())).toBe('2020年目标100%');
    expect(targetText({ ...plainIndicator, target: due(2020, 98) }, zh())).toBe('2020年目标≥98%');
  });

  test('that its document sets as a change is told as one, with the number that was reckoned and from what', () => {
    const relative = { fromYear: 2020, percent: -20, simulated: true };
    const judged = { ...plainIndicator, direction: 'lower' as const, target: { ...due(2030, 10, '<='), relative } };
    expect(targetText(judged, zh())).toBe('2030年目标比2020年下降20%，按模拟基数折算为10%');
    expect(targetText(judged, en())).toBe('Target 2030: 20% below 2020, 10% on a simulated base');
    const known = { ...judged, target: { ...judged.target, relative: { ...relative, simulated: false } } };
    expect(targetText(known, zh())).toBe('2030年目标比2020年下降20%，按基数折算为10%');
    const model = figureOf({ years, indicator: judged, whole: [12, 12, 12.5, 12, 11, 11, 10.5], values: [] });
    const sentence = takeaway({ ...model, view: 'trend' }, chinese);
    expect(sentence).toContain('国家目标（比2020年下降20%，按模拟基数折算为10%）');
    expect(sentence).not.toContain('≤');
  });

  test('that was missed in its year and reached later says both', () => {
    const { zh: text, en: same, goal, model } = goalTextOf([80, 85, 91.7, 100, 100, 100, 100], due(2020, 100), 2024);
    expect(text).toBe('2020年91.7%，未达标（目标100%）；2021年已达100.0%');
    expect(same).toBe('91.7% in 2020, missed (target 100%); 100.0% reached in 2021');
    expect(goalSentence(model, goal, chinese)).toContain(
      '未达到2020年国家目标（100%），差8.3个百分点，2021年已达100.0%',
    );
  });

  test('is not reached after all by what is counted in another way', () => {
    const values = [80, 85, 91.7, 100, 100, 100, 100];
    const judged = { ...plainIndicator, target: due(2020, 100) };
    expect(outlookOf(dated(years, values), judged)?.reached).toEqual({ year: 2021, value: 100 });
    const breaks = [{ year: 2021, cutsLine: true, note: { zh: '', en: '' } }];
    expect(outlookOf(dated(years, values), { ...judged, breaks })?.reached).toBeNull();
  });

  test('is judged beside the value it judges, whichever year is in view', () => {
    const rising = [50, 53, 56, 59, 62, 65, 66];
    expect(goalTextOf(rising, due(2030, 70), 2024).zh).toBe('2030年目标≥70%，预期可达标，差4.0个百分点');
    expect(goalTextOf(rising, due(2030, 70), 2021).zh).toBe('2030年目标≥70%，2024年66.0%，预期可达标，差4.0个百分点');
    expect(goalTextOf(rising, due(2020, 55), 2024).zh).toBe('2020年目标≥55%，已达标');
  });

  test('of an earlier outline is judged beside the present one, each at its own year', () => {
    const { goals, outlook } = figure([50, 53, 56, 59, 62, 65, 66], [due(2020, 55)], due(2030, 70));
    expect(goals.map((goal) => [goal.target.year, goal.outlook?.year, goal.outlook?.verdict])).toEqual([
      [2020, 2020, 'met'],
      [2030, 2024, 'likely'],
    ]);
    expect(outlook).toBe(goals[1]?.outlook);
  });

  test('is told with the value it judges, in view or not', () => {
    const values = [50, 53, 56, 59, 62, 65, 72];
    const model = figureOf({ indicator: { target: due(2030, 70) }, years, whole: values, values: [] }, { to: 2020 });
    const [goal] = model.goals;
    expect(goal && goalSentence(model, goal, chinese)).toMatch(/^2024年全区示例指标72\.0%/);
    expect(wholeSentence(model, chinese)).toContain('2024年为72.0%（模拟数据），已达到2030年国家目标值');
  });

  test('whose year has not come is met in its value alone', () => {
    const { goal, model } = goalTextOf([50, 53, 56, 59, 62, 65, 72], due(2030, 70), 2024);
    expect(goalSentence(model, goal, chinese)).toContain('已达到2030年国家目标值（≥70%）');
  });

  test('that is no later than the one before is refused, and so is an earlier one without a present one', () => {
    const fault = (indicator: object) =>
      safeParse(indicatorSchema, { ...plainIndicator, ...indicator }).issues?.[0].message;
    expect(fault({ target: due(2030, 70), earlierTargets: [due(2020, 50)] })).toBeUndefined();
    expect(fault({ target: due(2020, 70), earlierTargets: [due(2020, 50)] })).toContain('later');
    expect(fault({ target: null, earlierTargets: [due(2020, 50)] })).toContain('later');
  });
});

describe('the targets of all themes', () => {
  let rows: PlacesTableRow[];
  beforeAll(async () => {
    const themes = await Promise.all(domains.map((domain) => servedDomain(domain)));
    rows = themes.flatMap((data) =>
      data.indicators.indicators.map((indicator) => placesTableRow(indicator, data, 2024)),
    );
  });

  test('are counted by the year they are due, each goal once', () => {
    const countsByYear = verdictCountsByYear(rows);
    const years = countsByYear.map((one) => one.year);
    expect(years).toEqual([...years].sort((one, other) => other - one));
    for (const { year, total, counts, rows: judged } of countsByYear) {
      expect(
        Object.values(counts).reduce((sum, count) => sum + count, 0),
        String(year),
      ).toBe(total);
      expect(total).toBeLessThanOrEqual(judged.length);
    }
    const past = countsByYear.find((one) => one.year === 2020);
    const teams = past?.rows.filter(({ goal }) => goal.target.goal !== undefined) ?? [];
    expect(teams.length).toBeGreaterThan(1);
    expect(past?.total).toBe((past?.rows.length ?? 0) - teams.length + 1);
  });

  test('of the past outline are unmet in two goals at most, as was published', () => {
    const past = verdictCountsByYear(rows).find((one) => one.year === 2020);
    expect(past?.counts.missed).toBeLessThanOrEqual(2);
  });

  test('that rest on simulated values are told so first', () => {
    expect(verdictCountsText(verdictCountsByYear(rows), chinese)).toMatch(
      /^据模拟数据，2030年目标\d+项中，.*；2020年目标\d+项中，.*。$/,
    );
    expect(verdictCountsText(verdictCountsByYear(rows), english)).toMatch(
      /^According to simulated data, of the \d+ targets for 2030, /,
    );
    expect(verdictCountsText([], chinese)).toBe('');
  });

  test('still to be checked are counted with the others of their year', () => {
    for (const { rows: judged, unverified } of verdictCountsByYear(rows)) {
      expect(unverified).toBe(judged.filter(({ goal }) => !goal.target.verified).length);
    }
  });
});

test('each target is set for the years after the one before it, and the first for those of an outline', () => {
  const target = { op: '<=' as const, level: 'national' as const, document: { zh: '', en: '' }, verified: true };
  const spans = targetSpans({
    earlierTargets: [{ ...target, year: 2020, value: 20 }],
    target: { ...target, year: 2030, value: 12 },
  });
  expect(spans.map(({ target: { year }, from, to }) => [year, from, to])).toEqual([
    [2020, 2011, 2020],
    [2030, 2021, 2030],
  ]);
  expect(targetSpans({ earlierTargets: [], target: null })).toEqual([]);
});
