import { describe, expect, test } from 'vitest';
import { wrapText } from '../../../src/figures/drawing/wrapText';

/** Chinese characters are as wide as they are high, others half as wide. */
const measure = (text: string) =>
  [...text].reduce((sum, one) => sum + (/[\p{Script=Han}，。（）《》]/u.test(one) ? 2 : 1), 0);

describe('a long title', () => {
  test('breaks between Chinese characters', () => {
    expect(wrapText('妇女人均预期寿命', 8, measure)).toEqual(['妇女人均', '预期寿命']);
  });

  test('breaks between words', () => {
    expect(wrapText('Female life expectancy at birth', 12, measure)).toEqual(['Female life', 'expectancy', 'at birth']);
  });

  test('keeps numbers whole', () => {
    expect(wrapText('达到80.78岁了', 6, measure)).toEqual(['达到', '80.78', '岁了']);
  });

  test('never begins a line with a closing mark nor ends one with an opening mark', () => {
    const lines = wrapText('二〇二一年，全区（含盟市）执行《女职工劳动保护特别规定》的企业。', 12, measure);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。）》]/u);
      expect(line).not.toMatch(/[（《]$/u);
    }
    expect(lines.join('')).toBe('二〇二一年，全区（含盟市）执行《女职工劳动保护特别规定》的企业。');
  });

  test('loses nothing when a single word is wider than the line', () => {
    expect(wrapText('a incomprehensibilities b', 5, measure)).toEqual(['a', 'incomprehensibilities', 'b']);
  });
});
