import type { Mark } from '../../contract/mark';
import type { Speech } from '../../i18n/speech';
import { lineName, markSign } from '../../measures/format';
import { circled } from '../drawing/circled';
import { type FigureModel, shownLines } from '../model/model';
import { doubtfulText } from './missingText';
import { publishedTexts } from './publishedTexts';
import { releaseTexts } from './releaseTexts';

/** A line below a table; `mark` if it gives a figure of its own. */
export type TableNote = { text: string; mark: Mark | null };

/** The meaning of the signs in a table, its breaks, and the published changes and totals. */
export function tableNotes(model: FigureModel, speech: Speech): TableNote[] {
  const { words } = speech;
  return [
    ...[
      doubtfulText(model, speech) ?? '',
      signsNote(model, speech),
      ...breakNotes(model, speech),
      shownLines(model).some(({ pooled }) => pooled) ? words.figure.pooledWhy : '',
      ...releaseTexts(model, speech),
    ]
      .filter((text) => text !== '')
      .map((text) => ({ text, mark: null })),
    ...publishedNotes(model, speech).map((text) => ({ text, mark: 'published' as const })),
  ];
}

/** ① 2016年 …: explains the signs at the years. */
export function breakNotes(model: FigureModel, { words, say }: Speech): string[] {
  return model.breaks.map((one, index) => [circled(index), words.years.one(one.year), say(one.note)].join(' '));
}

function signsNote(model: FigureModel, { words }: Speech): string {
  const marks = new Set(shownLines(model).flatMap(({ points }) => points.map(({ mark }) => mark)));
  const signs = (['published', 'own', 'implied'] as const)
    .filter((mark) => marks.has(mark))
    .map((mark) => `${markSign(mark)} ${words.mark[mark]}`);
  if (marks.has('simulated')) {
    signs.push(signs.length === 0 ? words.figure.allSimulated : words.table.unmarked(words.mark.simulated));
  }
  return signs.join(words.list.dot);
}

function publishedNotes(model: FigureModel, speech: Speech): string[] {
  const { words, say } = speech;
  const whole = lineName(model.whole, speech);
  return publishedTexts(model, speech).map(({ text, sources }) => {
    const cited = sources.map((source) => words.quoteOf(say(source.title), source.year));
    return `${markSign('published')} ${words.table.published(whole + text)}${cited.join(words.list.semicolon)}`;
  });
}
