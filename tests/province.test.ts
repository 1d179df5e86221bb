import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { brandColour } from '../src/province/brand';
import { termsZh } from '../src/province/terms.zh';

const fileText = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

test.each([
  'index.html',
  'src/app/static/manifest.webmanifest',
  'src/app/static/icon.svg',
  'src/app/static/plain.css',
  'src/app/global.css',
  'src/app/kit.css',
  'src/figures/drawing/dark.css',
  'src/briefing/paper/Paper.module.css',
  'src/briefing/webpage/webPage.css',
])('%s has the colour of the brand, which it cannot read from the province', (path) => {
  expect(fileText(path)).toContain(brandColour);
});

test.each([
  'index.html',
  'src/app/static/manifest.webmanifest',
  'src/app/static/icon.svg',
  'src/app/static/old-browser.html',
])('%s bears the name of the dashboard, as what comes before the script', (path) => {
  expect(fileText(path)).toContain(termsZh(null).brand);
});
