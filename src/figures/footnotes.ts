import type { Speech } from '../i18n/words';
import { formatNumber, formatSigned, isPercentage } from '../measures/format';
import { startsAtZero, trendAxis } from './axis';
import { circled } from './circled';
import type { FigureModel } from './model';

/** The small print of a figure, for the card and for the picture alike. */
export type Footnotes = {
  source: string;
  /** Which points were published, and that the rest are simulated. */
  marks: string;
  /** What explains the drawing: band, axis, breaks, pooling, published changes and totals. */
  notes: string[];
};

export function footnotes(model: FigureModel, speech: Speech): Footnotes {
  const { words, say, language } = speech;
  const { indicator, publishedPoints, simulated } = model;
  const published = publishedPoints.filter((point) => point.mark === 'published').length;
  const marks = [
    published > 0 ? `◆ ${words.figure.publishedPoints(published)}` : '',
    simulated ? (published > 0 ? words.figure.simulatedRest : words.figure.allSimulated) : '',
  ];
  const trend = model.view === 'trend';
  const symbol = isPercentage(indicator) ? words.figure.points : indicator.unit.symbol[language];
  return {
    source: words.figure.source(say(indicator.department)),
    marks: marks.filter(Boolean).join(words.list.dot),
    notes: [
      ...(trend && indicator.comparison !== 'presence' ? [words.figure.band(model.leagues.length)] : []),
      ...(trend && !startsAtZero(indicator) && !trendAxis(model, 5).fromZero ? [words.figure.notFromZero] : []),
      ...(model.pooled ? [words.figure.pooled] : []),
      ...model.publishedChanges.map((change) =>
        words.figure.publishedChange(
          change.fromYear,
          change.toYear,
          words.hedge[change.hedge] + formatSigned(change.change, indicator.decimals) + symbol,
        ),
      ),
      ...model.publishedTotals.map((total) =>
        words.figure.publishedTotal(
          total.fromYear,
          total.toYear,
          formatNumber(total.value, indicator.decimals) + indicator.unit.symbol[language],
        ),
      ),
      ...(trend ? breakNotes(model, speech) : []),
    ],
  };
}

/** «①③ 2015、2021年：换届»: breaks with the same words are told together. */
function breakNotes(model: FigureModel, { words, say }: Speech): string[] {
  const told = new Map<string, { marks: string; years: number[] }>();
  model.breaks.forEach((one, index) => {
    const note = say(one.note);
    const before = told.get(note) ?? { marks: '', years: [] };
    told.set(note, { marks: before.marks + circled(index), years: [...before.years, one.year] });
  });
  return [...told].map(([note, { marks, years }]) => words.figure.breakNote(marks, years, note));
}
