import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { emptyBriefing } from '../../src/briefing/basket/shelf.ts';
import { shelfVersion } from '../../src/briefing/basket/version.ts';
import { accept, importTable, preview, sets } from '../site/importTable.ts';
import { chooseInMore } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';

const untilFigures = (page: Page) => page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();

/** Stores a value under a key of the database. */
const put = (page: Page, key: string, value: unknown) =>
  page.evaluate(
    ([at, what]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('keyval-store');
        opening.onupgradeneeded = () => opening.result.createObjectStore('keyval');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('keyval', 'readwrite');
          transaction.objectStore('keyval').put(what, at as string);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    [key, value] as const,
  );

/** Blocks the database until `release()` is called in the page. */
function holdDatabase(): void {
  const open = IDBFactory.prototype.open;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  Object.assign(window, { release });
  IDBFactory.prototype.open = function (this: IDBFactory, name: string) {
    const request: Record<string, unknown> = {};
    void held.then(() => {
      const real = open.call(this, name);
      for (const event of ['onupgradeneeded', 'onsuccess', 'onerror'] as const)
        real[event] = () => {
          if (event !== 'onerror') request.result = real.result;
          (request[event] as (() => void) | undefined)?.();
        };
    });
    return request as unknown as IDBOpenDBRequest;
  };
}

test('own figures survive storage that answers late: the page waits for none, says so, and adds what is imported meanwhile', async () => {
  const page = await openPage({ path: '/data' });
  await importTable(page, '去年的');
  await accept(page);
  await page.getByText('已导入《去年的》').waitFor();
  await page.addInitScript(holdDatabase);
  await page.goto(new URL('/health', page.url()).href);
  await untilFigures(page);
  await page.getByRole('alert').filter({ hasText: '本单位填报数据仍在读取' }).waitFor();
  await chooseInMore(page, '数据填报');
  await page.getByRole('alert').filter({ hasText: '仍在读取' }).waitFor();
  expect(await page.getByText('尚未导入本单位数据').count()).toBe(0);
  await importTable(page, '今年的');
  await accept(page);
  expect(await sets(page)).toEqual(['今年的']);
  await page.evaluate(() => Reflect.get(window, 'release')());
  await expect.poll(() => sets(page)).toEqual(['今年的', '去年的']);
  await page.getByRole('alert').filter({ hasText: '仍在读取' }).waitFor({ state: 'detached' });
});

test('storage that fails is named, costs no figure, and what it holds is there once it works', async () => {
  const page = await openPage({ path: '/data' });
  await importTable(page, '去年的');
  await accept(page);
  await page.getByText('已导入《去年的》').waitFor();
  await page.evaluate(() => sessionStorage.setItem('broken', 'yes'));
  await page.addInitScript(() => {
    if (sessionStorage.getItem('broken') !== 'yes') return;
    IDBObjectStore.prototype.get = () => {
      throw new DOMException('broken', 'UnknownError');
    };
  });
  await page.goto(new URL('/health', page.url()).href);
  await untilFigures(page);
  await page.getByRole('alert').filter({ hasText: 'IndexedDB' }).waitFor();
  await chooseInMore(page, '数据填报');
  await importTable(page, '今年的');
  await accept(page);
  await page.getByRole('alert').filter({ hasText: '不能保存数据集' }).waitFor();
  expect(await sets(page)).toEqual(['今年的']);
  await page.evaluate(() => sessionStorage.removeItem('broken'));
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect.poll(() => sets(page)).toEqual(['去年的']);
});

test('a faulty data set and one of a newer version cost themselves alone, are listed, saved as files and removed', async () => {
  const page = await openPage({ path: '/about' });
  const set = { id: 'a', name: '好的', day: '2026-11-01', on: true, values: [] };
  const faulty = [
    { ...set, id: 'b', name: '坏的', values: 'none' },
    { ...set, id: 'c', name: '新的', version: 9 },
  ];
  await put(page, 'own-data', { version: 2, sets: [...faulty, set] });
  await page.goto(new URL('/data', page.url()).href);
  const aside = page.locator('[data-part="aside"] li');
  await expect.poll(() => aside.allInnerTexts()).toHaveLength(2);
  await aside.filter({ hasText: '坏的：sets.0.values 不符合格式' }).waitFor();
  await aside.filter({ hasText: '新的：由更新版本的看板保存' }).waitFor();
  await expect.poll(() => sets(page)).toEqual(['好的']);
  const broken = aside.filter({ hasText: '坏的' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    broken.getByRole('button', { name: '另存为文件' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8')).dataSet).toEqual(faulty[0]);
  await page.reload();
  await expect.poll(() => aside.count()).toBe(2);
  await broken.getByRole('button', { name: '移除' }).click();
  await expect.poll(() => aside.count()).toBe(1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => aside.count()).toBe(2);
  expect(await sets(page)).toEqual(['好的']);
});

describe('a briefing that is not understood', () => {
  const good = { ...emptyBriefing('好的'), id: 'good' };

  /** A browser in which an earlier visit has stored a briefing with these blocks before a valid briefing. */
  const openWith = (path: string, blocks: unknown[]) => {
    const briefings = [{ ...good, id: 'bad', name: '坏的', blocks }, good];
    const text = JSON.stringify({ version: shelfVersion, current: 'bad', briefings });
    return openPage({
      path,
      prepare: (opened) =>
        opened.addInitScript((left) => {
          if (!sessionStorage.getItem('seeded')) localStorage.setItem('briefings', left);
          sessionStorage.setItem('seeded', 'yes');
        }, text),
    });
  };

  test('costs itself alone: pages open, the others stay, and it can be saved and removed', async () => {
    const page = await openWith('/health', [null]);
    await untilFigures(page);
    await page.getByRole('link', { name: '简报', exact: true }).click();
    const aside = page.locator('[data-part="aside"] li');
    await aside.filter({ hasText: '坏的' }).waitFor();
    await expect
      .poll(() => page.getByRole('combobox', { name: '当前简报' }).locator('option').allInnerTexts())
      .toEqual(['好的']);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      aside.getByRole('button', { name: '另存为文件' }).click(),
    ]);
    expect(JSON.parse(readFileSync(await file.path(), 'utf8')).briefing).toMatchObject({ id: 'bad', blocks: [null] });
    await aside.getByRole('button', { name: '移除' }).click();
    await expect.poll(() => aside.count()).toBe(0);
    await page.reload();
    await page.getByRole('combobox', { name: '当前简报' }).waitFor();
    expect(await aside.count()).toBe(0);
  });

  test('in a part that only its page reads is told by the field, and the page can remove it', async () => {
    const page = await openWith('/briefing', [{ kind: 'item', id: 'x' }]);
    await page.getByRole('heading', { name: /坏的.*blocks\.0\.view/ }).waitFor();
    await page.getByRole('button', { name: '删除简报' }).click();
    await page.locator('section[data-paper]').waitFor();
    await page.reload();
    await page.locator('section[data-paper]').waitFor();
  });
});

const chooseTables = (page: Page, ...names: string[]) =>
  page.locator('input[type="file"][multiple]').setInputFiles(
    names.map((name) => ({
      name,
      mimeType: '',
      buffer: Buffer.from('赤峰市,\n指标,2024年\n婴儿死亡率（‰）,3.1'),
    })),
  );

test('a file that is still read when the review before it is taken becomes a review of its own', async () => {
  const page = await openPage({
    path: '/data',
    prepare: (opened) =>
      opened.addInitScript(() => {
        const post = Worker.prototype.postMessage;
        let held = Promise.resolve();
        const hold = () => {
          held = new Promise((resolve) => Object.assign(window, { release: resolve }));
        };
        Object.assign(window, { hold });
        Worker.prototype.postMessage = function (this: Worker, message: unknown) {
          void held.then(() => post.call(this, message));
        };
      }),
  });
  await importTable(page, '甲');
  await page.evaluate(() => Reflect.get(window, 'hold')());
  await chooseTables(page, '乙.csv');
  await page.getByText('正在读取第1个文件').waitFor();
  await accept(page);
  await page.getByText('已导入《甲》').waitFor();
  await page.evaluate(() => Reflect.get(window, 'release')());
  await preview(page).getByText('核对：识别1个单元格').waitFor();
  expect(await preview(page).getByLabel('数据集名称').inputValue()).toBe('乙');
  await expect.poll(() => page.getByRole('button', { name: '导入数据' }).isEnabled()).toBe(true);
});

test('a file that cannot be opened is told by its name and costs no other', async () => {
  const page = await openPage({
    path: '/data',
    prepare: (opened) =>
      opened.addInitScript(() => {
        const read = File.prototype.arrayBuffer;
        File.prototype.arrayBuffer = function (this: File) {
          return this.name === '移走的.csv'
            ? Promise.reject(new DOMException('moved', 'NotFoundError'))
            : read.call(this);
        };
      }),
  });
  await chooseTables(page, '移走的.csv', '赤峰市.csv');
  await page.getByRole('alert').filter({ hasText: '“移走的.csv”无法打开' }).waitFor();
  await preview(page).getByText('核对：识别1个单元格').waitFor();
});

test('a sentence that is half rewritten is there after a reload', async () => {
  const page = await openPage({ path: '/health' });
  const figure = page.locator('#female-life-expectancy');
  // The pencil comes with the pointer.
  await figure.locator('[data-part="conclusion"]').hover();
  await figure.getByRole('button', { name: '修改这句话，作为图片标题' }).click();
  await figure.getByRole('textbox').fill('写到一半');
  await page.reload();
  await untilFigures(page);
  expect(await figure.getByRole('textbox').inputValue()).toBe('写到一半');
  await figure.getByRole('button', { name: '取消' }).click();
  await page.reload();
  await untilFigures(page);
  expect(await figure.getByRole('textbox').count()).toBe(0);
});

test('a dashboard that cannot start at all says so, gives out what is stored as a file, and clears it when asked twice', async () => {
  const page = await openPage({
    path: '/health',
    expected: [/unusable/],
    prepare: (opened) =>
      opened.addInitScript(() => {
        localStorage.setItem('briefings', 'mine');
        localStorage.setItem('of-others', 'stays');
        // Both ways out work without an answer of the database.
        IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
        Object.defineProperty(window.history, 'state', {
          get: () => {
            throw new Error('unusable');
          },
        });
      }),
  });
  await page.getByRole('heading', { name: '看板运行出错' }).waitFor();
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('unusable');
  await page.getByRole('button', { name: '重新载入' }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '把保存的内容另存为文件' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual({ briefings: 'mine' });
  await page.getByRole('button', { name: '清空保存的内容' }).click();
  // Otherwise the reload would store it again.
  await page.addInitScript(() => localStorage.removeItem('briefings'));
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: /^确认清空/ }).click()]);
  await page.getByRole('heading', { name: '看板运行出错' }).waitFor();
  expect(await page.evaluate(() => localStorage.getItem('of-others'))).toBe('stays');
  await page.goto(new URL('/health?lang=en', page.url()).href);
  await page.getByRole('heading', { name: 'The dashboard has failed' }).waitFor();
});
