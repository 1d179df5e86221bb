/** A sheet of paper in CSS pixels: 96 per inch, so that the preview at full size equals the print. */
export type PaperKind = {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
  /** The name for `@page`. */
  size: string;
};

/** A4 with the margins of GB/T 9704, and a slide of 16:9. */
export const paperKinds = {
  portrait: { width: 794, height: 1123, margin: { top: 140, right: 98, bottom: 132, left: 106 }, size: 'A4 portrait' },
  landscape: { width: 1123, height: 794, margin: { top: 76, right: 57, bottom: 76, left: 57 }, size: 'A4 landscape' },
  slide: { width: 1280, height: 720, margin: { top: 0, right: 0, bottom: 0, left: 0 }, size: '13.333in 7.5in' },
} as const satisfies Record<string, PaperKind>;

export type PaperId = keyof typeof paperKinds;

/** What the preview shows: a paper, or the exported pictures in their own sizes. */
export type PreviewId = PaperId | 'picture';

export const previewIds: readonly PreviewId[] = ['portrait', 'landscape', 'slide', 'picture'];

/** Text size on A4 in points; the sheets on slides have their own. */
export const textPoints = 16;
