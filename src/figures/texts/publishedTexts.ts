import type { Hedge, Source } from '../../contract/fact';
import type { Speech } from '../../i18n/speech';
import { asPrinted, decimalsOf, differenceUnit, formatNumber, formatSigned, formatValue } from '../../measures/format';
import { boundWord } from '../../measures/sentences/writing';
import type { FigureModel } from '../model/model';
import { citationList } from './sourceText';

/** The text of a published change, total or bound. */
export type PublishedText = { text: string; toYear: number; sources: Source[] };

/** 2012—2021年变化−10.72/10万, 2016—2020年合计…, 2021年超过50%: changes first. A change of percentages is in 个百分点. */
export function publishedTexts(
  { indicator, publishedChanges, publishedTotals, publishedBounds }: FigureModel,
  speech: Speech,
): PublishedText[] {
  const { words, say, language } = speech;
  const aside = (inferred: boolean, note = '') => {
    const notes = [note, inferred ? words.caveat['year-inferred'] : ''].filter(Boolean);
    return notes.length > 0 ? words.list.aside(notes.join(words.list.comma)) : '';
  };
  const symbol = differenceUnit(indicator, speech);
  return [
    ...publishedChanges.map(({ fromYear, toYear, hedge, change, sources, inferred }) => {
      const size = words.hedge[hedge] + signedChange(change, hedge, indicator.decimals) + symbol;
      return { text: words.figure.publishedChange(fromYear, toYear, size) + aside(inferred), toYear, sources };
    }),
    ...publishedTotals.map(({ fromYear, toYear, value, unit, note, sources, inferred }) => {
      const size = unit
        ? formatNumber(value, decimalsOf(value)) + unit[language]
        : formatValue(value, asPrinted(indicator, value), language);
      const text = words.figure.publishedTotal(fromYear, toYear, size) + aside(inferred, note && say(note));
      return { text, toYear, sources };
    }),
    ...publishedBounds.map(({ fromYear, toYear, op, value, sources, inferred }) => {
      const size = boundWord(op, words) + formatValue(value, asPrinted(indicator, value), language);
      const text = words.figure.publishedBound(words.years.span(fromYear, toYear), size) + aside(inferred);
      return { text, toYear, sources };
    }),
  ];
}

/** The published form where there is a hedge: 近10, and not 近+10.00. */
function signedChange(change: number, hedge: Hedge, decimals: number): string {
  if (hedge === 'exact') return formatSigned(change, decimals);
  const size = formatNumber(Math.abs(change), decimalsOf(change));
  return change < 0 ? `−${size}` : size;
}

/**
 * Says that these figures are published, so the values next to them are not taken for published: 其中…为公布数据，见《…》.
 * `cited: false` leaves out the articles, because the line of sources names them (`valueCitations`).
 */
export function publishedSpans(model: FigureModel, speech: Speech, style = { cited: true }): PublishedText[] {
  return publishedTexts(model, speech).map((one) => {
    const list = style.cited ? citationList(one.sources, speech) : '';
    return { ...one, text: speech.words.figure.publishedSpan(one.text, list, model.simulated) };
  });
}
