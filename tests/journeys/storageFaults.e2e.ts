import { expect, test } from 'vitest';
import { chooseInMore } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';
import { serverFor, siteFor } from '../site/siteFor.ts';
import { breakStorages, keepingPages, storageFaults, storages, walkEveryPage } from '../site/storageFaults.ts';

// A page can wait for ever for what hangs, and fail at what throws. It cannot tell the other faults from these until it reads or
// writes.
test.each([
  ['every page', 'throwing', undefined],
  ['every page', 'hanging', undefined],
  ['each page that keeps much', 'absent', keepingPages],
  ['each page that keeps much', 'full', keepingPages],
] as const)('%s works while all storage is %s, and blames nothing else', async (_pages, fault, only) => {
  const page = await openPage({
    // A real server, because only its answers are stored, not those of the demonstration.
    site: await siteFor((await serverFor()).url),
    path: '/about',
    prepare: (opened) => breakStorages(opened, storages, fault),
  });
  expect(await walkEveryPage(page, only)).toEqual([]);
  if (fault === 'full') return;
  await chooseInMore(page, '数据填报');
  await page.getByRole('alert').filter({ hasText: '存储' }).first().waitFor();
});

test.each(storageFaults)(
  'the demonstration draws while all storage is %s, and says what cannot be kept',
  async (fault) => {
    const page = await openPage({ path: '/health', prepare: (opened) => breakStorages(opened, storages, fault) });
    await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
    if (fault === 'full') return;
    await chooseInMore(page, '数据填报');
    await page.getByRole('alert').filter({ hasText: '存储' }).first().waitFor();
  },
);
