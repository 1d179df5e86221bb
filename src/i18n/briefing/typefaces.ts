/** Typefaces of official documents (GB/T 9704) and of slides, as Windows names them. None is shipped: they are asked for by name. */
export const typefaces = {
  body: '仿宋',
  heading: '黑体',
  /** Where the machine has none, `wordFallbacks` say what stands in. */
  title: '方正小标宋简体',
  pageNumber: '宋体',
  slide: '微软雅黑',
} as const;

/** What stands in for a typeface that may be missing. */
export const wordFallbacks: Readonly<Record<string, string>> = { [typefaces.title]: '宋体' };
