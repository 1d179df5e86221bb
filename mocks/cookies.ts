/**
 * Stands in for the package `tough-cookie`, the cookie jar of MSW: the statistics server sets no cookies and reads none,
 * and the real jar with its list of public suffixes is nine tenths of all mock code in the page.
 */
export class CookieJar {
  getCookiesSync(): never[] {
    return [];
  }

  async setCookie(): Promise<void> {}
}

export class MemoryCookieStore {
  idx = {};
}

export const Cookie = { fromJSON: () => null };
