import { beforeAll, describe, expect, test } from 'vitest';
import { domains } from '../../src/contract/domains';
import type { DomainData } from '../../src/data/domainData';
import { fitTitle } from '../../src/export/sheet/fitTitle';
import { textWidth } from '../../src/figures/drawing/textWidth';
import { buildFigure } from '../../src/figures/model/model';
import { takeaway } from '../../src/figures/texts/takeaway';
import { views } from '../../src/filters/views';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { answersOf, servedDomain } from '../served';

const sizes = [38, 34, 30, 26];
const width = 1176;
const speeches = [speechOf('zh', zh), speechOf('en', en)];
let served: DomainData[];

beforeAll(async () => {
  served = await Promise.all(domains.map((domain) => servedDomain(domain)));
});

function everySentence(): string[] {
  return served.flatMap((data) => {
    const all = data.regions.parts.map((league) => league.code);
    return data.indicators.indicators.flatMap(({ id }) =>
      [[], all.slice(1, 2), all].flatMap((regions) =>
        views.flatMap((view) => {
          const model = buildFigure(answersOf(data, id), { regions, from: null, to: null, view, year: null });
          return speeches.map((speech) => takeaway(model, speech));
        }),
      ),
    );
  });
}

describe('the title of a picture', () => {
  test('has at most two lines, with room for wider letters, and loses nothing of its sentence', () => {
    const bare = (text: string) => text.replace(/[\s\p{P}]/gu, '').toLowerCase();
    for (const sentence of everySentence()) {
      const { lines, size, rest } = fitTitle(sentence, width, sizes);
      expect(lines.length, sentence).toBeLessThanOrEqual(2);
      for (const line of lines) expect(textWidth(line, size, 700) * 1.08, line).toBeLessThanOrEqual(width + 0.01);
      expect(bare(lines.join('') + rest)).toBe(bare(sentence));
    }
  });

  test('leaves no character alone on a line, cuts no word and no number from its unit', () => {
    for (const sentence of everySentence()) {
      const [first = '', second] = fitTitle(sentence, width, sizes).lines;
      if (second === undefined) continue;
      expect(second.length, sentence).toBeGreaterThan(3);
      expect(`${first}|${second}`, sentence).not.toMatch(/\d\|\p{L}/u);
      const at = sentence.indexOf(second, first.length);
      expect(sentence.slice(at - 1, at + 1), sentence).not.toMatch(/[a-z]{2}/i);
    }
  });

  test('breaks at punctuation where that leaves it large', () => {
    const { lines } = fitTitle(
      '2024年全区孕产妇死亡率9.26/10万，比2010年下降16.83/10万，已达到2030年国家目标；包头市持平',
      width,
      sizes,
    );
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/[，；]$/u);
  });

  test('puts what does not fit into a line of its own, without the sign between', () => {
    const second = '12盟市为0.00/10万（阿拉善盟，0例）至22.51/10万（乌海市，2例），均属小样本，均为模拟数据。';
    const fitted = fitTitle(
      `2024年全区孕产妇死亡率9.26/10万，比2010年下降16.83/10万，已达到目标；${second}`,
      width,
      sizes,
    );
    expect(fitted.lines.join('')).toMatch(/已达到目标$/u);
    expect(fitted.rest).toBe(second);
  });

  test("takes a reader's wording without any punctuation as well", () => {
    const wording = '内蒙古自治区妇女儿童健康水平在十年间稳步提高并且提前实现了国家规划的各项目标任务'.repeat(3);
    const { lines, rest } = fitTitle(wording, width, sizes);
    expect(lines).toHaveLength(2);
    expect(lines.join('') + rest).toBe(wording);
  });
});
