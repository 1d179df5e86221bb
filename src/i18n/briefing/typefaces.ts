/** Typefaces of official documents (GB/T 9704) and of slides, by their Windows names. None is shipped. */
export const typefaces = {
  body: '仿宋',
  heading: '黑体',
  subheading: '楷体',
  /** `wordFallbacks` names the replacement where it is missing. */
  title: '方正小标宋简体',
  pageNumber: '宋体',
  slide: '微软雅黑',
} as const;

/** Replacements of typefaces that may be missing. */
export const wordFallbacks: Readonly<Record<string, string>> = { [typefaces.title]: '宋体' };
