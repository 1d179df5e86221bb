/** Sizes of a drawing, in its own units. Page and pictures share the drawing and differ in these sizes. */
export type DrawingStyle = {
  fontSize: number;
  /** Line of a league; `wholeLineWidth` is for 全区. */
  lineWidth: number;
  wholeLineWidth: number;
  /** From the centre to a corner of the diamond of a published point. */
  diamond: number;
  /** Smallest font size: drawings made of cells skip years rather than go below it. */
  least: number;
};

export const screenStyle: DrawingStyle = { fontSize: 12, lineWidth: 1.75, wholeLineWidth: 3, diamond: 5, least: 8 };

/** For the 1280×720 sheet: legible even if the sheet fills only half a slide. */
export const sheetStyle: DrawingStyle = { fontSize: 20, lineWidth: 3, wholeLineWidth: 5, diamond: 8.5, least: 8 };

/** For drawings of half the width of a page picture. */
export const pageStyle: DrawingStyle = { fontSize: 16, lineWidth: 2.25, wholeLineWidth: 4, diamond: 6.5, least: 8 };

/** The Chinese system fonts, in single quotes so that the list fits into an attribute. */
export const fontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Noto Sans Hans', 'Source Han Sans SC', sans-serif";

/** Size of a drawing, in its own units. */
export type Size = { width: number; height: number };
