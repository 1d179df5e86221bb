/**
 * Replaces MSW's store of cookies. The statistics server uses no cookies; the store needs `localStorage`, which an office's
 * browser may refuse; and it is nine tenths of all mock code in the page.
 */
export const cookieStore = {
  getCookies(): never[] {
    return [];
  },

  async setCookie(): Promise<void> {},
};
