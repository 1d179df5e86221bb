import type { Indicator } from '../../contract/indicator';
import { isAlongYears, isOfOneYear } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { markSign } from '../../measures/format';
import { traitsOf } from '../../measures/traits';
import { circled } from '../drawing/circled';
import { trendAxis } from '../model/axis';
import { type FigureModel, isEmptied } from '../model/model';
import { publishedCounts, reportedSums } from '../model/publishedInView';
import { doubtfulText } from './missingText';
import { publishedSpans } from './publishedTexts';
import { releaseTexts } from './releaseTexts';
import { sourceText } from './sourceText';
import { referenceText } from './targetText';

/** The small print of a figure, on its card and in its picture. */
export type Footnotes = {
  source: string;
  /** The number of visible published points, and that the others are simulated. */
  marks: string;
  /** Notes on the drawing: band, axis, breaks, pooling, published changes and totals. */
  notes: string[];
};

export function footnotes(model: FigureModel, speech: Speech): Footnotes {
  const { words, say } = speech;
  const { indicator, simulated } = model;
  const { published, own, implied } = publishedCounts(model);
  const marks = [
    published > 0 ? `${markSign('published')} ${words.figure.publishedPoints(published)}` : '',
    own > 0 ? `${markSign('own')} ${words.figure.ownPoints(own)}` : '',
    implied > 0 ? `${markSign('implied')} ${words.figure.impliedPoints(implied, reportedSums(model))}` : '',
    simulated ? (published + own + implied > 0 ? words.figure.simulatedRest : words.figure.allSimulated) : '',
  ];
  // An emptied figure has no drawing to explain.
  const trend = isAlongYears(model.view) && !isEmptied(model);
  return {
    source: sourceText([model], speech),
    marks: marks.filter(Boolean).join(words.list.dot),
    notes: [
      ...[doubtfulText(model, speech) ?? []].flat(),
      ...(isEmptied(model) ? [] : [referenceText(model, speech)].filter(Boolean)),
      ...(trend && hasBand(model) ? [words.figure.band(model.parts.length)] : []),
      ...(trend && !trendAxis(model).startsAtZero ? [words.figure.notFromZero] : []),
      ...(model.base ? [words.figure.base(say(model.base.name), say(model.base.definition))] : []),
      ...(isOfOneYear(model.view) && isOrderOfTotals(indicator) && !isEmptied(model) ? [words.figure.sizeOnly] : []),
      ...(model.pooled && !isEmptied(model) ? [model.whole.pooled ? words.figure.allPooled : words.figure.pooled] : []),
      // Figures published for a span belong to views of a span: next to the values of one year they would seem to
      // confirm them.
      ...(isOfOneYear(model.view) ? [] : publishedSpans(model, speech, { cited: false }).map(({ text }) => text)),
      ...(trend ? numberedBreakNotes(model, speech) : []),
      ...releaseTexts(model, speech),
    ],
  };
}

function hasBand({ indicator, band }: FigureModel): boolean {
  return !traitsOf(indicator).presence && band.some((one) => one !== null);
}

/** Ranked totals. Neutral and unranked ones say elsewhere that more is neither better nor worse. */
function isOrderOfTotals(indicator: Indicator): boolean {
  const { sum, ranked, pooled } = traitsOf(indicator);
  return sum && ranked && !pooled && indicator.direction !== 'neutral';
}

/** «①③ 2015、2021年：换届»: breaks with the same text share one note. */
function numberedBreakNotes(model: FigureModel, { words, say }: Speech): string[] {
  const byNote = new Map<string, { marks: string; years: number[] }>();
  model.breaks.forEach((one, index) => {
    const note = say(one.note);
    const before = byNote.get(note) ?? { marks: '', years: [] };
    byNote.set(note, { marks: before.marks + circled(index), years: [...before.years, one.year] });
  });
  return [...byNote].map(([note, { marks, years }]) => words.figure.breakNote(marks, years, note));
}
