import type { Page } from 'playwright-core';

/** The storages of a browser, its cookies, and its channel between tabs. */
export const storages = [
  'cookie',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'BroadcastChannel',
  'caches',
  'serviceWorker',
] as const;
export type BrowserStorage = (typeof storages)[number];

export const storageFaults = ['absent', 'throwing', 'hanging', 'full'] as const;
export type StorageFault = (typeof storageFaults)[number];

/** Makes storages of a page fail from its start. A synchronous storage cannot hang, and one that stores nothing cannot be full; cookies just do not stay. */
export function breakStorages(page: Page, broken: readonly BrowserStorage[], fault: StorageFault): Promise<unknown> {
  return page.addInitScript(
    ([names, how]) => {
      const owner = (name: string): object =>
        name === 'serviceWorker' ? Navigator.prototype : name === 'cookie' ? Document.prototype : window;
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      const never = () => new Promise(() => {});
      for (const name of names) {
        switch (how) {
          case 'absent':
            Reflect.deleteProperty(owner(name), name);
            if (name in window) Object.defineProperty(window, name, { value: undefined });
            break;
          case 'throwing':
            Object.defineProperty(owner(name), name, { get: refuse });
            break;
          case 'hanging':
            if (name === 'indexedDB') IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
            if (name === 'caches' && 'CacheStorage' in window)
              CacheStorage.prototype.open = CacheStorage.prototype.match = never as never;
            if (name === 'serviceWorker' && 'ServiceWorkerContainer' in window)
              ServiceWorkerContainer.prototype.register = never as never;
            break;
          case 'full':
            if (name === 'indexedDB') IDBObjectStore.prototype.put = full;
            if (name.endsWith('Storage')) Storage.prototype.setItem = full;
            if (name === 'caches' && 'Cache' in window) Cache.prototype.put = Cache.prototype.addAll = full;
            break;
        }
      }
    },
    [broken, fault] as const,
  );
}

/** Where most is kept in the browser. */
export const keepingPages: readonly string[] = ['/overview', '/health', '/leagues/150200', '/data', '/briefing'];

const pages = [
  ['/overview', 'table'],
  ['/health', 'figure[data-indicator][aria-busy="false"]'],
  ['/employment?view=ranking', 'figure[data-indicator][aria-busy="false"]'],
  ['/participation?view=map', 'figure[data-indicator][aria-busy="false"]'],
  ['/rights?view=table', 'figure[data-indicator] table'],
  ['/organizations', 'figure[data-indicator][aria-busy="false"]'],
  ['/leagues', 'h1'],
  ['/leagues/150200', 'table'],
  ['/outlines', 'table'],
  ['/indicators/female-life-expectancy', 'figure[data-indicator][aria-busy="false"]'],
  ['/data', 'h2:has-text("数据集")'],
  ['/briefing', 'section[data-paper]'],
  ['/about', 'h1'],
] as const;

/** Visits every page, or only some, without leaving the document, waits for its content, and returns the pages with messages about the network or a crash. */
export async function walkEveryPage(page: Page, only?: readonly string[]): Promise<string[]> {
  const complaints: string[] = [];
  for (const [path, part] of pages.filter(([path]) => only?.includes(path) ?? true)) {
    await page.evaluate((to) => {
      window.history.pushState({ idx: 0, key: to, usr: null }, '', to);
      window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
    }, path);
    await page.locator(`main ${part}`).first().waitFor();
    const text = await page.locator('body').innerText();
    for (const word of ['无法连接', '页面运行出错', '看板运行出错', '未能载入'])
      if (text.includes(word)) complaints.push(`${path}: ${word}`);
  }
  return complaints;
}
