/**
 * Stands in for MSW's store of cookies: the statistics server sets none and reads none, the store keeps them in
 * `localStorage`, which an office's browser may refuse, and its jar is nine tenths of all mock code in the page.
 */
export const cookieStore = {
  getCookies(): never[] {
    return [];
  },

  async setCookie(): Promise<void> {},
};
