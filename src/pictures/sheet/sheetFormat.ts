import { type DrawingStyle, type Size, sheetStyle } from '../../figures/drawing/drawing';

/**
 * The medium that a picture of a figure is for. A unit is a CSS pixel (3/4 pt) at the final size, so no text is below 12 units,
 * which are 9 pt.
 */
export type SheetFormat = Size & {
  margin: { side: number; top: number; bottom: number };
  /** Font sizes; `titles` from largest to smallest. */
  type: { eyebrow: number; subtitle: number; small: number; titles: readonly number[] };
  style: DrawingStyle;
  /** Whether the sheet grows if its words leave too little room for the drawing; a slide does not. */
  grows: boolean;
};

/** The smallest text of a drawing is 0.85 of its font size. */
const paperStyle: DrawingStyle = { fontSize: 14.2, lineWidth: 1.75, wholeLineWidth: 3, diamond: 5, least: 12 };

const onPaper = { style: paperStyle, grows: true };

/** A slide is 13.33 in wide. The type area of A4 is 156 mm (GB/T 9704), a column of two 75 mm. */
export const sheetFormats = {
  slide: {
    width: 1280,
    height: 720,
    margin: { side: 52, top: 34, bottom: 26 },
    type: { eyebrow: 20, subtitle: 21, small: 16, titles: [38, 34, 30, 26] },
    style: sheetStyle,
    grows: false,
  },
  halfSlide: {
    width: 600,
    height: 600,
    margin: { side: 24, top: 20, bottom: 16 },
    type: { eyebrow: 15, subtitle: 16, small: 13, titles: [25, 22, 20, 18] },
    style: { fontSize: 15, lineWidth: 2.25, wholeLineWidth: 4, diamond: 6.5, least: 12 },
    grows: true,
  },
  paper: {
    width: 590,
    height: 420,
    margin: { side: 8, top: 8, bottom: 8 },
    type: { eyebrow: 13, subtitle: 13.5, small: 12, titles: [20, 18, 16, 15] },
    ...onPaper,
  },
  column: {
    width: 284,
    height: 400,
    margin: { side: 4, top: 6, bottom: 6 },
    type: { eyebrow: 12, subtitle: 12, small: 12, titles: [16, 15, 14, 13] },
    ...onPaper,
  },
  square: {
    width: 480,
    height: 480,
    margin: { side: 20, top: 16, bottom: 14 },
    type: { eyebrow: 13, subtitle: 14, small: 12, titles: [22, 20, 18, 16] },
    ...onPaper,
  },
  phone: {
    width: 390,
    height: 600,
    margin: { side: 16, top: 16, bottom: 14 },
    type: { eyebrow: 13, subtitle: 14, small: 12, titles: [21, 19, 17, 15] },
    style: { fontSize: 14.2, lineWidth: 2, wholeLineWidth: 3.5, diamond: 5.5, least: 12 },
    grows: true,
  },
} as const satisfies Record<string, SheetFormat>;

export type SheetFormatId = keyof typeof sheetFormats;
