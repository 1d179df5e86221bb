import { beforeAll, describe, expect, test } from 'vitest';
import { domains } from '../../src/contract/domains';
import type { DomainData } from '../../src/data/domainData';
import { buildProfile, type Profile } from '../../src/figures/model/profile';
import { profileTitle } from '../../src/figures/texts/profileText';
import {
  profileCsv,
  profilePng,
  profileSvg,
  profileTablePicture,
  profileTablePng,
} from '../../src/files/profile/profileFiles';
import { en } from '../../src/i18n/en';
import { type Speech, speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { servedDomain } from '../served';

const chinese = speechOf('zh', zh);
const english = speechOf('en', en);
let profiles: Profile[];
let themes: DomainData[];

beforeAll(async () => {
  themes = await Promise.all(domains.map((domain) => servedDomain(domain)));
  profiles = (themes[0]?.regions.parts ?? []).flatMap(({ code }) => buildProfile(themes, code, null, true) ?? []);
});

const orderOf = (profile: Profile, speech: Speech) =>
  ({
    profile,
    choices: { domain: null, order: 'given', picks: 'rank', withOutlines: true },
    title: profileTitle(profile, speech),
    day: '2026-11-21',
    speech,
  }) as const;

function hinggan(): Profile {
  const profile = profiles.find(({ league }) => league.code === '152200');
  if (!profile) throw new Error('no profile');
  return profile;
}

/** Texts of a picture that leave it or overlap another text, measured in the page. */
function faultsOf(picture: string): string[] {
  document.body.innerHTML = picture;
  const frame = document.querySelector('svg')?.getBoundingClientRect();
  if (!frame) throw new Error('no picture');
  const boxes = [...document.querySelectorAll('svg text')].map((text) => ({
    t: text.textContent ?? '',
    box: text.getBoundingClientRect(),
  }));
  const out = boxes.filter(
    ({ box }) => box.right > frame.right - 20 || box.left < frame.left + 20 || box.bottom > frame.bottom,
  );
  const met = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.t} × ${other.t}`] : [])),
  );
  return [...out.map(({ t }) => t), ...met];
}

describe('the picture of a profile', () => {
  test('is a deck page: 2560×1440 pixels', async () => {
    const image = await createImageBitmap(await profilePng(orderOf(hinggan(), chinese)));
    expect([image.width, image.height]).toEqual([2560, 1440]);
  });

  test('says its sentence, the year, the rule, the day, and 模拟数据; and nothing of the page is left in it', async () => {
    const text = await (await profileSvg(orderOf(hinggan(), chinese))).text();
    for (const t of [
      profileTitle(hinggan(), chinese),
      '2024年',
      '优势',
      '需加强',
      '五年变化最大',
      '模拟数据',
      '2026-11-21',
    ]) {
      expect(text).toContain(t);
    }
    expect(text).toContain('小样本指标不列入');
    expect(text).not.toMatch(/ class=| style=|tabindex|var\(--/);
    expect(text).toMatch(/<svg[^>]* lang="zh-CN"/);
  });

  test.each([
    ['Chinese', chinese],
    ['English', english],
  ])('has room for every league in %s: no text leaves the sheet or runs into another', async (_language, speech) => {
    for (const profile of profiles) {
      expect(faultsOf(await (await profileSvg(orderOf(profile, speech))).text())).toEqual([]);
    }
  });

  test('of a year too early for a change of five years says so', async () => {
    const early = buildProfile(themes, '152200', 2012, true);
    if (!early) throw new Error('no profile');
    expect(await (await profileSvg(orderOf(early, chinese))).text()).toContain('没有2007年的可比数据');
  });
});

describe('the long picture of all indicators', () => {
  test('holds every row of the page with its strip, and says 模拟数据', () => {
    const { svg: text } = profileTablePicture(orderOf(hinggan(), chinese));
    for (const row of hinggan().rows) expect(text).toContain(chinese.say(row.model.indicator.name));
    expect(text).toContain('模拟数据');
    expect(text).not.toMatch(/ class=| style=|tabindex|var\(--/);
  });

  test('is of the theme that the page shows', async () => {
    const request = orderOf(hinggan(), chinese);
    const whole = await createImageBitmap(await profileTablePng(request));
    const rights = await createImageBitmap(
      await profileTablePng({ ...request, choices: { ...request.choices, domain: 'rights' } }),
    );
    expect([whole.width, rights.width]).toEqual([2560, 2560]);
    expect(rights.height).toBeLessThan(whole.height / 2);
  });

  test.each([
    ['Chinese', chinese],
    ['English', english],
  ])('has room for every league in %s', (_language, speech) => {
    for (const profile of profiles) expect(faultsOf(profileTablePicture(orderOf(profile, speech)).svg)).toEqual([]);
  });
});

test('the data of a profile open in a spreadsheet and say what is simulated', async () => {
  const bytes = new Uint8Array(await (await profileCsv(orderOf(hinggan(), chinese))).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
  expect(lines).toHaveLength(1 + hinggan().rows.length);
  expect(
    lines
      .slice(1)
      .filter((line) => /,模拟,/.test(line))
      .every((line) => line.includes('不得用于正式统计')),
  ).toBe(true);
  const presence = hinggan().rows.filter(({ model }) => model.indicator.comparison === 'presence');
  for (const { model } of presence) {
    const row = lines.find((line) => line.includes(`,${chinese.say(model.indicator.name)},`));
    expect(row).toMatch(/,2024,(?:100\.00,%.*[,；]已配备|0\.00,%.*[,；]未配备)；/);
    expect(row).toContain('个盟市');
  }
  expect(presence).not.toHaveLength(0);
});

/** Lines of text are higher than their letters, so touching boxes do not count. */
function meet(one: DOMRect, other: DOMRect): boolean {
  const high = 0.32 * Math.min(one.height, other.height);
  return (
    one.left < other.right - 1 &&
    other.left < one.right - 1 &&
    one.top < other.bottom - high &&
    other.top < one.bottom - high
  );
}
