import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { typefaces } from '../../i18n/briefing/typefaces';
import { plainText } from '../../i18n/plainText';
import type { Language } from '../../i18n/speech';
import { wordFont } from '../../office/fonts';

/**
 * A4 according to GB/T 9704—2012, in twentieths of a point: a type area of 156 × 225 mm, 22 lines of 28 characters of
 * 16 pt. Figures that are too wide go on landscape pages of their own.
 */
export const paper = { width: 11906, height: 16838 };
export const upright = { top: 2098, bottom: 1984, left: 1588, right: 1474, footer: 1587 };
export const lying = { top: 1134, bottom: 1134, left: 850, right: 850, footer: 567 };
export const grid = { type: 'linesAndChars' as const, linePitch: 580, charSpace: -848 };
/** Half points: 3号, 2号, 小四, 五号, 4号. */
export const sizes = { body: 32, title: 44, caption: 24, cell: 21, small: 18, number: 28, masthead: 88, least: 18 };
/** Indent of two characters; programs that do not count characters use the length. */
export const indent = { firstLineChars: 200, firstLine: sizes.body * 20 };
export const red = 'C00000';
export const twipsPerPixel = 15;

/**
 * Single line spacing (240) plus 1: the extra 1 lets `finished` tell our lines from those of the office's own document.
 */
export const looseLine = 241;

/** Off the text grid; `finished` adds the attribute that the library does not support. */
export const loose = { spacing: { line: looseLine, lineRule: 'auto' as const } };

type RunLook = { typeface?: string; size?: number; color?: string; bold?: boolean; snapToGrid?: boolean };

/** Paragraphs of an official document, in its typefaces, on its grid or off it. */
export class WordText {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  run(text: string, { typeface = typefaces.body as string, ...look }: RunLook = {}): TextRun {
    return new TextRun({ text: plainText(text), font: wordFont(typeface, this.#language), ...look });
  }

  paragraph(text: string, options: IParagraphOptions = {}, look: RunLook = {}): Paragraph {
    return new Paragraph({ ...options, children: [this.run(text, look)] });
  }

  indented(text: string): Paragraph {
    return this.paragraph(text, { indent });
  }

  /** Text off the grid: a fixed line pitch would cut figures off, and captions stay close to figures. */
  close(text: string, options: IParagraphOptions, look: RunLook): Paragraph {
    return this.paragraph(text, { ...loose, ...options }, { ...look, snapToGrid: false });
  }
}
