import { describe, expect, test } from 'vitest';
import { aboutEn } from '../../src/i18n/about/about.en';
import { aboutZh } from '../../src/i18n/about/about.zh';
import { asideEn } from '../../src/i18n/aside/aside.en';
import { asideZh } from '../../src/i18n/aside/aside.zh';
import { briefingEn } from '../../src/i18n/briefing/briefing.en';
import { briefingZh } from '../../src/i18n/briefing/briefing.zh';
import { dataFilesEn } from '../../src/i18n/dataFiles/dataFiles.en';
import { dataFilesZh } from '../../src/i18n/dataFiles/dataFiles.zh';
import { en } from '../../src/i18n/en';
import { indicatorSheetEn } from '../../src/i18n/indicatorSheet/indicatorSheet.en';
import { indicatorSheetZh } from '../../src/i18n/indicatorSheet/indicatorSheet.zh';
import { leagueEn } from '../../src/i18n/league/league.en';
import { leagueZh } from '../../src/i18n/league/league.zh';
import { outlinesEn } from '../../src/i18n/outlines/outlines.en';
import { outlinesZh } from '../../src/i18n/outlines/outlines.zh';
import { overviewEn } from '../../src/i18n/overview/overview.en';
import { overviewZh } from '../../src/i18n/overview/overview.zh';
import { ownDataEn } from '../../src/i18n/ownData/ownData.en';
import { ownDataZh } from '../../src/i18n/ownData/ownData.zh';
import { placesTableEn } from '../../src/i18n/placesTable/placesTable.en';
import { placesTableZh } from '../../src/i18n/placesTable/placesTable.zh';
import { placesTableWords } from '../../src/i18n/placesTable/usePlacesTableWords';
import { speechInLeague, speechOf } from '../../src/i18n/speech';
import { type Words, zh } from '../../src/i18n/zh';

const xilingol = { zh: '锡林郭勒盟', en: 'Xilingol League' };

describe('the words within a league', () => {
  const chinese = speechInLeague(speechOf('zh', zh), xilingol);
  const english = speechInLeague(speechOf('en', en), xilingol);

  test('say its name for the whole region, and banner for league', () => {
    expect(placesTableWords(chinese).title).toBe('锡林郭勒盟旗县位次表');
    expect(placesTableWords(chinese).below).toBe('不及锡林郭勒盟');
    expect(chinese.words.region.count(12)).toBe('12个旗县');
    expect(english.words.region.count(12)).toBe(
      en()
        .region.count(12)
        .replace(/leagues and cities|leagues/, (all) => (all === 'leagues' ? 'banners' : 'banners and counties')),
    );
    expect(placesTableWords(english).below).toContain('Xilingol League');
  });

  test('still say that targets are those of the nation and the region, and only for reference here', () => {
    const notes = (words: Words) => words.sentences.outlook.table.notes.forReference;
    expect(notes(chinese.words)).toBe('目标按全国／自治区制定，各地仅供参考');
    expect(notes(english.words)).toBe(notes(en()));
  });

  test('leave alone what they are given to say', () => {
    const name = '配备女干部的盟市比重（全区）';
    expect(chinese.words.figure.chart(name, '2010—2024年')).toContain(name);
    expect(english.words.figure.chart('Leagues of the whole region', '2024')).toContain('Leagues of the whole region');
  });

  test('say no more of leagues or the whole region anywhere', () => {
    const left: string[] = [];
    const wholeRegion = /盟市|全区|\bwhole region|\bthe region\b|\bleague(?! \()/i;
    const walk = (value: unknown) => {
      if (typeof value === 'string' && wholeRegion.test(value.replaceAll(xilingol.en, ''))) left.push(value);
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    };
    // Groups exist only for leagues, not within a league.
    for (const { words } of [chinese, english]) walk({ ...words, filters: { ...words.filters, groups: null } });
    expect(left).toEqual([]);
  });

  test('are the same object for the same league', () => {
    expect(speechInLeague(speechOf('zh', zh), { ...xilingol }).words).toBe(chinese.words);
    expect(placesTableWords(speechInLeague(speechOf('zh', zh), { ...xilingol }))).toBe(placesTableWords(chinese));
    expect(chinese.words).not.toBe(zh());
  });
});

test.each(
  Object.entries({
    start: [zh, en],
    about: [aboutZh, aboutEn],
    briefing: [briefingZh, briefingEn],
    aside: [asideZh, asideEn],
    dataFiles: [dataFilesZh, dataFilesEn],
    indicatorSheet: [indicatorSheetZh, indicatorSheetEn],
    placesTable: [placesTableZh, placesTableEn],
    league: [leagueZh, leagueEn],
    outlines: [outlinesZh, outlinesEn],
    overview: [overviewZh, overviewEn],
    own: [ownDataZh, ownDataEn],
  }),
)('the words of %s have the same entries in both languages', (_room, [chinese, english]) => {
  const entries = (words: unknown, path = ''): string[] =>
    typeof words === 'object' && words !== null && !Array.isArray(words)
      ? Object.entries(words).flatMap(([key, one]) => entries(one, `${path}.${key}`))
      : [path];
  expect(entries(english?.()).sort()).toEqual(entries(chinese?.()).sort());
});
