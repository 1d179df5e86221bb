import { expect, test } from 'vitest';
import { places, whole } from '../../mocks/library';
import { findIn, offersFor, searchable } from '../../src/app/searchHits';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { plainIndicator } from '../answers';

const speech = speechOf('zh', zh);
const indicator = {
  ...plainIndicator,
  id: 'dv-complaints',
  name: { zh: '妇联接待家庭暴力信访', en: 'Domestic-violence complaints' },
  definition: { zh: '一年内受理的来信来访件数', en: 'Letters and visits in a year' },
};
const all = searchable({ rights: [indicator] }, { whole, parts: [...places] }, [], speech);
const targets = (typed: string) =>
  findIn(all, typed).flatMap(({ findings }) => findings.map((one) => one.pathname + one.hash));

test('an indicator, a league and a page are found, each leading to its place', () => {
  expect(targets('家暴')).toEqual(['/rightsdv-complaints']);
  expect(targets('兴安')).toEqual(['/leagues/152200']);
  expect(targets('基层')).toEqual(['/organizations']);
  expect(targets('关于')).toEqual(['/about']);
  expect(targets('监测报告')).toEqual(['/outlines']);
  expect(targets('模板')).toEqual(['/data', '/briefing']);
});

test('a word of the definition finds as well, after the names', () => {
  expect(targets('来访')).toEqual(['/rightsdv-complaints']);
});

test('when nothing fits, what is likest is offered, and nothing when nothing is like it', () => {
  expect(targets('家庭暴利')).toEqual([]);
  expect(offersFor(all, '家庭暴利').map(({ id }) => id)).toEqual(['dv-complaints']);
  expect(offersFor(all, '汽车')).toEqual([]);
});
