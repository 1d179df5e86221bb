import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { domains } from '../../src/contract/domains.ts';
import { openPage } from '../site/openPage.ts';

const office = { width: 1366, height: 768 };
const larger = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

const drawn = 'figure[data-indicator][aria-busy="false"]';

/**
 * What can be pressed and is visible without hovering, inside `part` and wholly inside the window. Radio buttons of one group are
 * one control. Drawings are not counted.
 */
function controlsIn(part: Locator): Promise<string[]> {
  return part.evaluate((element) => {
    const isVisible = (one: Element): boolean => {
      const { opacity, visibility } = getComputedStyle(one);
      if (visibility === 'hidden' || (opacity === '0' && one.tagName !== 'SELECT')) return false;
      return one.parentElement === null || isVisible(one.parentElement);
    };
    const inWindow = (one: Element) => {
      const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
      return width > 1 && height > 1 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    };
    const all = element.querySelectorAll(
      'a[href], button, select, textarea, input:not([type="radio"]), [role="radiogroup"]',
    );
    return [...all]
      .filter((one) => one.closest('svg') === null && isVisible(one) && inWindow(one))
      .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? '');
  });
}

const bottomOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().bottom);

async function untilDrawn(page: Page) {
  await page.locator(`${drawn} svg:has(text)`).first().waitFor();
}

describe.each(['zh', 'en'])('the first screen (%s)', (lang) => {
  test.each(domains)('of %s is calm: few controls, and the whole first chart with its years', async (theme) => {
    const page = await openPage({ path: `/${theme}?lang=${lang}&regions=150100,150200`, viewport: office });
    for (const size of [office, larger]) {
      await page.setViewportSize(size);
      await untilDrawn(page);
      const controls = await controlsIn(page.locator('body'));
      expect(controls.length, controls.join(' | ')).toBeLessThanOrEqual(28);
      const chart = page.locator(`${drawn} svg:has(text)`).first();
      await expect.poll(() => bottomOf(chart)).toBeLessThanOrEqual(size.height);
    }
  });

  test('a card has four controls at rest, and its sentence two lines, in every view', async () => {
    for (const view of ['trend', 'ranking']) {
      const page = await openPage({
        path: `/employment?lang=${lang}&view=${view}&regions=150100,150200`,
        viewport: larger,
      });
      await untilDrawn(page);
      const cards = page.locator('figure[data-indicator]');
      for (let index = 0; index < (await cards.count()); index += 1) {
        const card = cards.nth(index);
        await card.scrollIntoViewIfNeeded();
        const controls = await controlsIn(card);
        expect(controls.length, controls.join(' | ')).toBeLessThanOrEqual(4);
        const sentence = card.locator('[data-part="conclusion"]');
        const lines = await sentence.evaluate(
          (element) => element.clientHeight / Number.parseFloat(getComputedStyle(element).lineHeight),
        );
        expect(lines).toBeLessThan(2.5);
      }
    }
  });

  test('a ranking shows its twelve rows, without tiles above it', async () => {
    const page = await openPage({ path: `/health?view=ranking&lang=${lang}`, viewport: office });
    await untilDrawn(page);
    const rows = page.locator('#female-life-expectancy [data-region]');
    await expect.poll(() => rows.count()).toBe(12);
    for (const row of await rows.all()) expect(await bottomOf(row)).toBeLessThanOrEqual(office.height);
  });

  test.each(['/health', '/health?within=150600'])('on a phone the head of %s has two rows', async (path) => {
    const page = await openPage({ path: `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, viewport: phone });
    await page.getByRole('combobox').waitFor();
    if (path.includes('within')) await page.getByRole('note').filter({ hasText: '2016' }).waitFor();
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(96);
  });
});

test('the rest of a sentence is one click away, by mouse, finger and keyboard, and is printed', async () => {
  const page = await openPage({ path: '/health?regions=150100,150200', viewport: office, hasTouch: true });
  await untilDrawn(page);
  const card = page.locator('#maternal-mortality-ratio');
  const sentence = card.locator('[data-part="conclusion"]');
  const isCut = () => sentence.evaluate((element) => element.scrollHeight > element.clientHeight + 1);
  expect(await isCut()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await isCut()).toBe(false);
  await page.emulateMedia({ media: null });

  await sentence.hover();
  await card.getByRole('button', { name: '全文' }).click();
  await expect.poll(isCut).toBe(false);
  await card.getByRole('button', { name: '收起' }).press('Enter');
  await expect.poll(isCut).toBe(true);
  await card.getByRole('button', { name: '全文' }).press('Enter');
  await expect.poll(isCut).toBe(false);
  await sentence.tap();
  await expect.poll(isCut).toBe(true);
  await sentence.tap();
  await expect.poll(isCut).toBe(false);
});

test('a message does not cover what was just pressed, above or below', async () => {
  const page = await openPage({ path: '/health', viewport: office });
  await untilDrawn(page);
  const add = page.getByRole('button', { name: /加入简报/ });
  for (const [index, block] of [
    [0, 'end'],
    [1, 'start'],
  ] as const) {
    const button = add.nth(index);
    await button.evaluate((element, where) => element.scrollIntoView({ block: where }), block);
    await button.click();
    const message = page.getByRole('status').filter({ hasText: `共${index + 1}项` });
    await message.waitFor();
    const [pressed, shown] = [await button.boundingBox(), await message.boundingBox()];
    if (!pressed || !shown) throw new Error('Both are visible');
    const isClear = shown.y > pressed.y + pressed.height || shown.y + shown.height < pressed.y;
    expect(isClear, JSON.stringify({ pressed, shown })).toBe(true);
  }
});

test('on paper, the drawings of the overview keep the size that they have for the screen', async () => {
  for (const viewport of [office, phone]) {
    const page = await openPage({ path: '/overview', viewport });
    await page.locator('[data-view="ranking"] svg:has(text)').waitFor();
    const widths = () =>
      page
        .locator('figure[data-view] svg:has(text)')
        .evaluateAll((drawings) => drawings.map((one) => one.getAttribute('width')));
    const before = await widths();
    await page.emulateMedia({ media: 'print' });
    // Sizes are measured a frame after they change.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await widths()).toEqual(before);
    await page.emulateMedia({ media: null });
    expect(await widths()).toEqual(before);
  }
});
