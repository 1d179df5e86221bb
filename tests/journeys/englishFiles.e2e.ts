import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { formatsThat, wayOf } from '../../src/controls/menu/formats.ts';
import { en } from '../../src/i18n/en.ts';
import { ownDataEn } from '../../src/i18n/ownData/ownData.en.ts';
import { chineseInFile } from '../site/chineseInFile.ts';
import { drawnThroughout } from '../site/everyPage.ts';
import { openPage } from '../site/openPage.ts';

declare global {
  interface Window {
    /** Every SVG that became a picture. */
    drawings: Blob[];
  }
}

/** Records the SVG drawings behind pictures, which contain their texts. */
function keepDrawings(page: Page) {
  return page.addInitScript(() => {
    window.drawings = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob && blob.type.startsWith('image/svg')) window.drawings.push(blob);
      return createObjectURL.call(URL, blob);
    };
    // Nothing in a picture can be read here, and to colour and pack its points takes most of the time.
    CanvasRenderingContext2D.prototype.drawImage = () => {};
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = function (this: HTMLCanvasElement, ...how) {
      this.width = 1;
      this.height = 1;
      toBlob.apply(this, how);
    };
  });
}

const downloads = formatsThat((format) => wayOf(format).way === 'download').map(
  (format) => en().export.formats[format],
);

/** Downloads every file of a menu. Returns the Chinese texts in them and the number of files. */
async function leaveAll(page: Page, opener: string | RegExp) {
  const texts: string[] = [];
  let files = 0;
  const button = page.getByRole('button', { name: opener, exact: true }).first();
  await button.click();
  await page.getByRole('menuitem').first().waitFor();
  const names = await page.getByRole('menuitem').allInnerTexts();
  await page.keyboard.press('Escape');
  for (const name of names.filter((one) => downloads.some((format) => one.startsWith(format)))) {
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await button.click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name }).click();
    // If the page says that it failed, the test ends with these words instead of a timeout.
    const failure = page.getByRole('alert').innerText();
    const file = await Promise.race([download, failure.then((text) => Promise.reject(new Error(`${name}: ${text}`)))]);
    texts.push(...chineseInFile(file.suggestedFilename(), readFileSync(await file.path())));
    files += 1;
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  const drawings = await page.evaluate(() => Promise.all(window.drawings.map((blob) => blob.text())));
  texts.push(...drawings.flatMap((svg) => chineseInFile('picture.svg', new TextEncoder().encode(svg))));
  return { texts: [...new Set(texts)], files, drawings: drawings.length };
}

test.each([
  ['a figure', '/health?regions=150200,152200', /^Export: /],
  ['a map', '/participation?view=map&map=tiles&regions=150200', /^Export: /],
  ['a theme', '/participation?view=ranking&regions=150200', en().export.page],
  ['the table of places', '/overview', /^Export: /],
  ['a profile', '/leagues/152200', /^Export/],
  ['an indicator', '/indicators/female-life-expectancy?regions=150200', /^Export/],
  ['a league and its banners', '/rights?within=150600&regions=150603', /^Export: /],
])('nothing that leaves of %s is Chinese in English', async (_, path, opener) => {
  const page = await openPage({ path: `${path}${path.includes('?') ? '&' : '?'}lang=en`, prepare: keepDrawings });
  await drawnThroughout(page);
  const left = await leaveAll(page, opener);
  expect(left.files).toBeGreaterThan(0);
  expect(left.drawings).toBeGreaterThan(0);
  expect(left.texts).toEqual([]);
});

test('nothing that leaves of a briefing is Chinese in English', async () => {
  const page = await openPage({ path: '/health?regions=150200&lang=en', prepare: keepDrawings });
  for (const path of ['health?regions=150200', 'participation?view=map&map=tiles', 'overview', 'leagues/152200']) {
    await page.goto(new URL(`${path}${path.includes('?') ? '&' : '?'}lang=en`, page.url()).href);
    const add = page.getByRole('button', { name: /^Add to briefing/ }).first();
    await add.click();
    await page.getByRole('status').filter({ hasText: 'is in “' }).first().waitFor();
  }
  await page.getByRole('link', { name: 'Briefing' }).click();
  const left = await leaveAll(page, 'Export');
  expect(left.files).toBeGreaterThan(3);
  expect(left.drawings).toBeGreaterThan(0);
  expect(left.texts).toEqual([]);
});

test('the form and the board of what is reported are not Chinese in English, and the form is read back', async () => {
  const page = await openPage({ path: '/data?lang=en' });
  await page.locator('input[type="file"][multiple]').setInputFiles({
    name: 'Baotou.csv',
    mimeType: '',
    buffer: Buffer.from('Indicator,2023,2024\nInfant mortality rate,9,8\n'),
  });
  await page.getByRole('checkbox', { name: ownDataEn().takeDoubtful }).check();
  await page.getByRole('button', { name: /^Take \d/ }).click();
  const files: { name: string; mimeType: string; buffer: Buffer }[] = [];
  for (const name of [ownDataEn().template, ownDataEn().boardFile]) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    const bytes = readFileSync(await file.path());
    expect(chineseInFile(file.suggestedFilename(), bytes)).toEqual([]);
    files.push({ name: file.suggestedFilename(), mimeType: '', buffer: bytes });
  }
  await page.locator('input[type="file"][multiple]').setInputFiles(files.slice(0, 1));
  await page.locator('tr[data-status="new"]').first().waitFor();
  expect(await page.locator('tr[data-status="doubtful"], tr[data-status="refused"]').count()).toBe(0);
});
