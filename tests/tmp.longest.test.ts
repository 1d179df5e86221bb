import { test } from 'vitest';
import { generate } from '../mocks/generate';
import { toIndicator } from '../mocks/indicator';
import { allSources, loadThemes, places, province } from '../mocks/library';
import { years } from '../mocks/years';
import { buildFigure } from '../src/figures/model';
import { takeaway, wholeSentence } from '../src/figures/takeaway';
import { en } from '../src/i18n/en';
import { speechOf } from '../src/i18n/words';
import { zh } from '../src/i18n/zh';
test('longest', async () => {
  const all: [string, string, string][] = [];
  for (const theme of await loadThemes()) {
    const { series } = generate(theme, province.code, places);
    for (const entry of theme.indicators) {
      const answer = { regions: { province, leagues: [...places] }, indicator: toIndicator(entry, theme), facts: theme.facts, sources: allSources, series: { sample: true, years: [...years], series: series.filter((one) => one.indicator === entry.id) } };
      for (const view of ['trend', 'ranking'] as const) for (const regions of [['150200'], ['150200', '152900'], ['152200','152500'], places.map((p) => p.code), places.slice(0, 5).map((p) => p.code)]) {
        const model = buildFigure(answer, { regions, from: 2012, to: 2024, view, year: null });
        all.push([takeaway(model, speechOf('zh', zh)), takeaway(model, speechOf('en', en)), `${entry.id} ${view} ${regions}`]);
      }
      if (entry.target) { const m = buildFigure(answer, { regions: [], from: null, to: null, view: 'ranking', year: 2024 }); console.log(wholeSentence(m, speechOf('zh', zh)), '\n', wholeSentence(m, speechOf('en', en))); }
    }
  }
  for (const k of [0, 1]) { all.sort((a, b) => (b[k]?.length ?? 0) - (a[k]?.length ?? 0)); for (const one of all.slice(0, 6)) console.log(one[k]?.length, one[2], one[k]); }
  for (const one of all.filter((a) => /county-gov|maternal-mort|hospital-del/.test(a[2]) && /(trend|ranking) 150200(,152900)?$/.test(a[2]))) console.log(one.join('\n'));
  const l = all.map((a) => a[1].length).sort((a, b) => b - a); console.log(l[0], l[50], l[200], l[350]);
  const c = all.map((a) => a[0].length).sort((a, b) => b - a); console.log(c[0], c[50], c[200], c[350]);
});
