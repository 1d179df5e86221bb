/** A number in a text: as written, without grouping, and its position. */
export type Numeral = {
  written: string;
  plain: string;
  index: number;
  isYear: boolean;
  /** True for the 10 of «9.26/10万», which is part of the unit. */
  ofUnit: boolean;
};

/** Digits with or without grouping and decimals. */
const numerals = /(?<![\d.])\d[\d,]*(?:\.\d+)?/g;

/** Text after a year: 年 (also after the second year of a span), a punctuation mark, or the end, but no unit. */
const afterYear = /^(\s*[\u2014\u2013]\s*\d{4})?(\u5e74|[\s,.;:)]|$)/;

const beforeUnit = /(\/|\u6bcf|\bper )$/;

/** The numbers in a text in their order, including years. */
export function numeralsIn(text: string): Numeral[] {
  return [...text.matchAll(numerals)].map((match) => {
    const written = match[0].replace(/,$/, '');
    const { index } = match;
    const isYear = /^(19|20)\d\d$/.test(written) && afterYear.test(text.slice(index + written.length));
    const ofUnit = beforeUnit.test(text.slice(0, index));
    return { written, plain: written.replaceAll(',', ''), index, isYear, ofUnit };
  });
}
