import { it } from 'vitest';
import { generate } from '../mocks/generate';
import { toIndicator } from '../mocks/indicator';
import { allSources, loadThemes, places, province } from '../mocks/library';
import { years } from '../mocks/years';
import { buildFigure } from '../src/figures/model';
import { regionSentence, placeSentence, takeaway } from '../src/figures/takeaway';
import { en } from '../src/i18n/en';
import { speechOf } from '../src/i18n/words';
import { zh } from '../src/i18n/zh';
import { writtenLength } from '../src/measures/sentences/clause';
const themes = await loadThemes();
const leagues = places.map(({ code, name, shortName, kind, part, population2020 }) => ({ code, name, shortName, kind, part, population2020 }));
it('preview', () => {
  const out: string[] = [];
  const only = process.env.ONLY?.split(',');
  for (const theme of themes) {
    const series = { sample: true, years: [...years], series: generate(theme, province.code, places).series };
    for (const entry of theme.indicators) {
      if (only && !only.includes(entry.id)) continue;
      const indicator = toIndicator(entry, theme);
      const answers = { regions: { province, leagues }, indicator, facts: theme.facts, sources: allSources, series };
      out.push(`## ${entry.id}`);
      for (const speech of [speechOf('zh', zh), speechOf('en', en)]) {
        const say = (label: string, reading: any, fn: any = takeaway) => {
          const model = buildFigure(answers as any, { from: null, to: null, year: null, regions: [], view: 'trend', ...reading });
          const text = fn(model, speech);
          out.push(`${label}\t${text} [${Math.round(writtenLength(text))}]`);
        };
        say('all', {});
        say('12-21', { from: 2012, to: 2021 });
        say('BT', { regions: ['150200'], from: 2012, to: 2022 });
        say('BT+AL', { regions: ['150200', '152900'] });
        say('5', { regions: ['150200', '152900', '150300', '150100', '152200'] });
        say('rank', { view: 'ranking' });
        say('rank21', { view: 'ranking', year: 2021, regions: ['150300'] });
        say('reg', { }, (m: any, s: any) => regionSentence(m, m.leagues[2], s));
        say('cell', { }, (m: any, s: any) => placeSentence(m, m.leagues[3], s));
      }
    }
  }
  console.log(out.join('\n'));
});
