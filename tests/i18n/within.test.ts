import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { heatWords } from '../../src/i18n/heat/useHeatWords';
import { speechOf } from '../../src/i18n/speech';
import { speechWithin } from '../../src/i18n/within';
import { zh } from '../../src/i18n/zh';

const xilingol = { zh: '锡林郭勒盟', en: 'Xilingol League' };

describe('the words within a league', () => {
  const chinese = speechWithin(speechOf('zh', zh), xilingol);
  const english = speechWithin(speechOf('en', en), xilingol);

  test('say its name for the whole region, and banner for league', () => {
    expect(heatWords(chinese).title).toBe('旗县位次表');
    expect(heatWords(chinese).below).toBe('不及锡林郭勒盟');
    expect(chinese.words.region.count(12)).toBe('12个旗县');
    expect(english.words.region.count(12)).toBe(
      en.region
        .count(12)
        .replace(/leagues and cities|leagues/, (all) => (all === 'leagues' ? 'banners' : 'banners and counties')),
    );
    expect(heatWords(english).below).toContain('Xilingol League');
  });

  test('still say that targets are those of the nation and the region, and only for reference here', () => {
    const notes = (words: typeof zh) => words.sentences.outlook.table.notes.forReference;
    expect(notes(chinese.words)).toBe('目标按全国／自治区制定，各地仅供参考');
    expect(notes(english.words)).toBe(notes(en));
  });

  test('leave alone what they are given to say', () => {
    const name = '配备女干部的盟市比重（全区）';
    expect(chinese.words.figure.chart(name, '2010—2024年')).toContain(name);
    expect(english.words.figure.chart('Leagues of the whole region', '2024')).toContain('Leagues of the whole region');
  });

  test('say no more of leagues or the whole region anywhere', () => {
    const left: string[] = [];
    const told = /盟市|全区|\u2060|\bwhole region|\bthe region\b|\bleague(?! \()/i;
    const walk = (value: unknown) => {
      if (typeof value === 'string' && told.test(value.replaceAll(xilingol.en, ''))) left.push(value);
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    };
    walk(chinese.words);
    walk(english.words);
    expect(left).toEqual([]);
  });

  test('are the same object for the same words, and those of a page follow', () => {
    expect(chinese.onLevel(zh)).toBe(chinese.words);
    expect(chinese.onLevel({ hint: '由各盟市报送' })).toEqual({ hint: '由各旗县报送' });
  });
});
