import { beforeAll, describe, expect, test } from 'vitest';
import { domains } from '../../src/contract/domains';
import type { DomainData } from '../../src/data/domainData';
import { textWidth } from '../../src/figures/drawing/textWidth';
import { titleOf } from '../../src/figures/texts/titles';
import { views } from '../../src/filters/views';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { fitTitle } from '../../src/pictures/sheet/fitTitle';
import { servedDomain, servedFigure } from '../served';

const sizes = [38, 34, 30, 26];
const width = 1176;
const speeches = [speechOf('zh', zh), speechOf('en', en)];
let served: DomainData[];

beforeAll(async () => {
  served = await Promise.all(domains.map((domain) => servedDomain(domain)));
});

function everyTitle(): string[] {
  return served.flatMap((data) => {
    const all = data.regions.parts.map((league) => league.code);
    return data.indicators.indicators.flatMap(({ id }) =>
      [[], all.slice(1, 2), all].flatMap((regions) =>
        views.flatMap((view) => {
          const model = servedFigure(data, id, { regions, view });
          return speeches.map((speech) => titleOf(model, speech).title);
        }),
      ),
    );
  });
}

/** A title of a reader, longer than any automatic sentence. */
const long =
  '2021年全区孕产妇死亡率11.08/10万，比2012年降低10.72/10万，十年间降幅接近一半；已提前达到《中国妇女发展纲要（2021—2030年）》提出的12/10万以下的目标，但仍有三个盟市（呼伦贝尔市、兴安盟和锡林郭勒盟）的三年合并率高于全区平均水平';

describe('the title of a picture', () => {
  test('is the whole of it in few lines of one size, with room for wider letters', () => {
    const bare = (text: string) => text.replace(/\s/gu, '');
    for (const title of [...everyTitle(), long]) {
      const { lines, size } = fitTitle(title, width, sizes);
      const needed = Math.ceil((textWidth(title, size, 700) * 1.08) / width);
      expect(lines.length, title).toBeLessThanOrEqual(Math.max(2, needed + 1));
      for (const line of lines) expect(textWidth(line, size, 700) * 1.08, line).toBeLessThanOrEqual(width + 0.01);
      expect(bare(lines.join(''))).toBe(bare(title));
    }
  });

  test('leaves no character alone on a line, cuts no word and no number from its unit', () => {
    for (const title of [...everyTitle(), long]) {
      const { lines } = fitTitle(title, width, sizes);
      let end = 0;
      for (const [index, line] of lines.entries()) {
        const start = title.indexOf(line, end);
        end = start + line.length;
        if (index === 0) continue;
        expect(line.length, title).toBeGreaterThan(3);
        expect(`${lines[index - 1]}|${line}`, title).not.toMatch(/\d\|\p{L}/u);
        expect(title.slice(start - 1, start + 1), title).not.toMatch(/[a-z]{2}/i);
      }
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

  test('keeps what stands in quotes together, though a comma is in it', () => {
    const { lines } = fitTitle(
      '妇女健康：据模拟数据，2030年目标7项中，1项“例数少，暂不作判定”、1项预期可达标、5项提前达标；2020年目标6项中，6项已达标。',
      width,
      sizes,
    );
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.split('“').length, line).toBe(line.split('”').length);
  });

  test("takes a reader's wording without any punctuation as well", () => {
    const wording = '内蒙古自治区妇女儿童健康水平在十年间稳步提高并且提前实现了国家规划的各项目标任务'.repeat(3);
    const { lines } = fitTitle(wording, width, sizes);
    expect(lines.join('')).toBe(wording);
  });
});
