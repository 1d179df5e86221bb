/** Sizes of a drawing, in its own units; the same drawing serves the page and the picture with other sizes. */
export type DrawingStyle = {
  fontSize: number;
  /** Of a league's line and of the whole region's. */
  lineWidth: number;
  wholeLineWidth: number;
  /** From the middle of a published point's diamond to its corner. */
  diamond: number;
  /** A drawing in cells leaves years out rather than set its text smaller. */
  least: number;
};

export const screenStyle: DrawingStyle = { fontSize: 12, lineWidth: 1.75, wholeLineWidth: 3, diamond: 5, least: 8 };

/** For the 1280×720 sheet: still legible when the sheet is placed at half a slide. */
export const sheetStyle: DrawingStyle = { fontSize: 20, lineWidth: 3, wholeLineWidth: 5, diamond: 8.5, least: 8 };

/** For drawings of half the width of a page's picture. */
export const pageStyle: DrawingStyle = { fontSize: 16, lineWidth: 2.25, wholeLineWidth: 4, diamond: 6.5, least: 8 };

/** The system's Chinese fonts; quoted singly, so that it fits into an attribute. */
export const fontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Noto Sans Hans', 'Source Han Sans SC', sans-serif";

/** Whatever a drawing is made from besides its model. */
export type Size = { width: number; height: number };
