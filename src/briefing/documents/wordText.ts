import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { typefaces } from '../../i18n/briefing/typefaces';
import { plainText } from '../../i18n/plainText';
import type { Language } from '../../i18n/speech';
import { wordFont } from '../../office/fonts';

/**
 * A4 by GB/T 9704—2012, in twentieths of a point: a type area of 156 × 225 mm, 22 lines of 28 characters of 16 pt.
 * Figures too wide for it lie on pages of their own.
 */
export const paper = { width: 11906, height: 16838 };
export const upright = { top: 2098, bottom: 1984, left: 1588, right: 1474, footer: 1587 };
export const lying = { top: 1134, bottom: 1134, left: 850, right: 850, footer: 567 };
export const grid = { type: 'linesAndChars' as const, linePitch: 580, charSpace: -848 };
/** Half points: 3号, 2号, 小四, 五号, 4号. */
export const sizes = { body: 32, title: 44, caption: 24, cell: 21, small: 18, number: 28, masthead: 88, least: 18 };
/** Two characters; programs that do not count characters take the length. */
export const indent = { firstLineChars: 200, firstLine: sizes.body * 20 };
export const red = 'C00000';
export const twipsPerPixel = 15;

/** A single line, in 240ths; one more, by which `finished` tells ours from those of an office's own document. */
export const looseLine = 241;

/** Off the grid of the text; `finished` adds what the library has no word for. */
export const loose = { spacing: { line: looseLine, lineRule: 'auto' as const } };

type RunLook = { typeface?: string; size?: number; color?: string; bold?: boolean; snapToGrid?: boolean };

/** Paragraphs of an official document, in its typefaces and on its grid or beside it. */
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

  /** Beside the grid of the text: a fixed pitch would cut figures, and captions keep to them. */
  close(text: string, options: IParagraphOptions, look: RunLook): Paragraph {
    return this.paragraph(text, { ...loose, ...options }, { ...look, snapToGrid: false });
  }
}
