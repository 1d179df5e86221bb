import { expect, test } from 'vitest';
import { loadThemes, places } from '../../mocks/library';
import type { Text } from '../../src/contract/text';
import { likeness, matchesText, nearness } from '../../src/i18n/search/searchMatch';

const names = (await loadThemes()).flatMap(({ indicators }) => indicators.map(({ id, name }) => ({ id, name })));
const idsFor = (typed: string) => names.filter(({ name }) => matchesText(name, typed)).map(({ id }) => id);

test.each([
  ['家暴', 'dv-complaints'],
  ['家暴', 'protection-orders'],
  ['女干部', 'league-gov-team-coverage'],
  ['小额贷款', 'wf-startup-fund'],
  ['学前教育', 'preschool-gross-enrolment'],
  ['高级职称', 'female-senior-professional-share'],
  ['人均寿命', 'female-life-expectancy'],
  ['婚检', 'premarital-exam-rate'],
  ['村委会', 'village-committee-female-share'],
  ['村委会女主任', 'village-head-female-share'],
  ['嘎查', 'village-head-female-share'],
  ['未成年人', 'child-rescue-centres'],
  ['政府领导班子', 'league-gov-team-coverage'],
  ['yunchanfu', 'maternal-mortality-ratio'],
  ['gjzyjs', 'female-senior-professional-share'],
  ['cwhzr', 'village-head-female-share'],
  ['shaicha', 'cervical-screening-rate'],
  ['mortality maternal', 'maternal-mortality-ratio'],
  ['domestic violence', 'dv-complaints'],
  ['MMR', 'maternal-mortality-ratio'],
])('«%s» finds %s', (typed, id) => {
  expect(idsFor(typed)).toContain(id);
});

test.each([
  ['兴安', '152200'],
  ['呼市', '150100'],
  ['锡盟', '152500'],
  ['bt', '150200'],
  ['eerduosi', '150600'],
])('«%s» finds the league %s', (typed, code) => {
  expect(places.filter(({ name }) => matchesText(name, typed)).map((place) => place.code)).toContain(code);
});

test('what stands word for word comes before what only sounds or reads like it', () => {
  const text = (zh: string): Text => ({ zh, en: '' });
  const order = [text('婴儿死亡率'), text('5岁以下婴儿死亡率'), text('死亡率（婴儿）')].map((name) =>
    nearness(name, '婴儿死亡'),
  );
  expect(order).toEqual([...order].sort((a, b) => b - a));
  expect(new Set(order).size).toBe(3);
});

test('a few letters or characters that belong to no name find nothing', () => {
  for (const typed of ['汽车', 'xyzxyz', '房价指数']) expect(idsFor(typed)).toEqual([]);
});

test('what is mistyped is likest to what was meant', () => {
  for (const [typed, id] of [
    ['孕产妇死忙率', 'maternal-mortality-ratio'],
    ['婴儿死亡绿', 'infant-mortality-rate'],
    ['最美家挺', 'beautiful-families'],
    ['maternal mortalty', 'maternal-mortality-ratio'],
  ] as const) {
    const [best] = [...names].sort((a, b) => likeness(b.name, typed) - likeness(a.name, typed));
    expect(best?.id).toBe(id);
  }
});
