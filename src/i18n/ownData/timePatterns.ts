import { importPatterns } from './importPatterns';

const { year, partOfYear, furtherYears } = importPatterns;
const [one, part, more] = [year.source, partOfYear.source, furtherYears.source];

/** Between the year and the month of a date, and not of months (2023年1-6月). */
const toMonth = '(?:年(?=\\d{1,2}月)|[-/.](?=\\d{1,2}[-/.]))';
const toDay = '(?:月|[-/.])';

/** Patterns of how offices write years, dates and periods. Only the import uses them. */
export const timePatterns = {
  /** A year with its words: 2023, 2023年末, 2023年1-12月. */
  wholeYear: new RegExp(`^(${one})(?:年(?:度|末|底|年末|年底|全年)?|年1[-—–~至到]12月|年12月[末底])?$`),
  /** Year, month and day. */
  date: new RegExp(`^(${one})${toMonth}(\\d{1,2})${toDay}(\\d{1,2})日?$`),
  /** A period that is not one year. */
  notOneYear: new RegExp(`^(?:(?:${one})(?:${more}|[-/]\\d{1,2})|(?:(?:${one})年?)?${part})$`),
  /** 二〇二三 in 二〇二三年, and its signs in the order of the digits. */
  inNumerals: /[〇零○一二三四五六七八九]{4}(?=年)/g,
  numerals: '〇一二三四五六七八九',
  /** The same within longer texts: a date behind 截至 or alone, the months of a whole year, several years, a part of one, a year. */
  within: {
    date: new RegExp(`(?<!\\d)([截止至到]*)(${one})${toMonth}(\\d{1,2})${toDay}(\\d{1,2})日?`, 'g'),
    wholeYear: new RegExp(`(?<!\\d)(${one})年(?:1[-—–~至到]12月|12月[末底])`, 'g'),
    years: new RegExp(`(?<!\\d)(?:${one})${more}`, 'g'),
    part: new RegExp(`(?<!\\d)(${one})?年?${part}(?!\\d|日)`, 'g'),
    year: new RegExp(`(?<!\\d)(${one})年`, 'g'),
    /** A year with or without its word. */
    anyYear: new RegExp(`(?<!\\d)(?:${one})年?度?(?!\\d)`, 'g'),
  },
};
