import { expect, test } from 'vitest';
import { drawnThroughout } from '../site/everyPage.ts';
import { chooseInMore } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';

test('the theme is chosen in the header, kept, and set before the first paint; pictures stay light', async () => {
  const page = await openPage({ path: '/health?regions=150200' });
  await drawnThroughout(page);
  const line = page.locator('#female-life-expectancy path[data-part="line"]').first();
  const stroke = () => line.evaluate((path) => getComputedStyle(path).stroke);
  const light = await stroke();
  await chooseInMore(page, '深色显示');
  await expect.poll(stroke).not.toBe(light);
  await page.reload({ waitUntil: 'commit' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor({ state: 'attached' });
  await drawnThroughout(page);
  await page.getByRole('button', { name: '导出：妇女人均预期寿命' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'SVG' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const svg = Buffer.concat(chunks).toString('utf8');
  expect(svg).toContain('#1d2433');
  expect(svg).not.toMatch(/#e6e9ef|var\(--/);
  await chooseInMore(page, '浅色显示');
  await expect.poll(stroke).toBe(light);
});

test('with colours of the reader’s own, drawings stand on white, steps keep their fills, what is chosen is outlined', async () => {
  const page = await openPage({ path: '/health?regions=150200', forcedColors: 'active', colorScheme: 'dark' });
  await drawnThroughout(page);
  const drawing = page.locator('#female-life-expectancy svg:not(.lucide)').first();
  expect(await drawing.evaluate((svg) => getComputedStyle(svg).backgroundColor)).toBe('rgb(255, 255, 255)');
  const reader = page.locator('#female-life-expectancy svg[role="application"]');
  expect(await reader.evaluate((svg) => getComputedStyle(svg).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  const line = page.locator('#female-life-expectancy path[data-part="line"]').first();
  expect(await line.evaluate((path) => getComputedStyle(path).stroke)).toBe('rgb(192, 57, 128)');
  const tab = page.getByRole('link', { name: '妇女健康', exact: true });
  expect(await tab.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  await page.goto(new URL('/overview', page.url()).href);
  const cell = page.locator('td[style*="--step-"]').first();
  await cell.waitFor();
  expect(await cell.evaluate((one) => getComputedStyle(one).forcedColorAdjust)).toBe('none');
});

test('a reader who wants less motion gets none', async () => {
  const page = await openPage({ path: '/health', reducedMotion: 'reduce' });
  await drawnThroughout(page);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || (animationName !== 'none' && /[1-9]/.test(animationDuration));
      }).length,
  );
  expect(moving).toBe(0);
});

test('a trend is read year by year from the keyboard, and each year is spoken', async () => {
  const page = await openPage({ path: '/health?regions=150200' });
  await drawnThroughout(page);
  const figure = page.locator('#female-life-expectancy');
  await figure.locator('svg[role="application"]').focus();
  const status = figure.locator('[role="status"]');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => status.innerText()).toMatch(/^\d{4}年[\s\S]*全区/);
  const first = await status.innerText();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => status.innerText()).not.toBe(first);
});

test.each([
  ['/health?regions=150200', 'upright'],
  ['/overview', 'lying'],
] as const)('%s is printed %s and light, whatever the theme', async (path, way) => {
  const page = await openPage({ path, colorScheme: 'dark' });
  await drawnThroughout(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1, h2, h3') ?? document.body).color)).toBe(
    'rgb(29, 36, 51)',
  );
  await page.emulateMedia({ media: null });
  const file = await page.pdf({ preferCSSPageSize: true });
  const sizes = [...file.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sizes.length).toBeGreaterThan(0);
  for (const [, width, height] of sizes) expect(Number(width) > Number(height)).toBe(way === 'lying');
});
