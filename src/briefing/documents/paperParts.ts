import { sourceText, valueCitations } from '../../figures/texts/sourceText';
import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { markSign } from '../../measures/format';
import { marksOf } from '../../pictures/sheet/captions';
import type { Prose } from '../basket/briefing';
import { cut } from '../content/boundNumbers';
import { type FigurePart, isSheet, modelsIn, type Part, paragraphsOf } from '../content/parts';
import { type BriefingRequest, labelOf } from './request';

/** A briefing on paper: its parts in the text, and the sheets that follow the text as 附件. */
export type PaperRequest = BriefingRequest & { attachments: readonly FigurePart[] };

/**
 * The parts of a briefing as they stand on paper. Each sentence refers to its figure, sheets leave their sentence in the
 * text, and what figures have in common stands once at the end. `isNative`: charts are drawn by Office, without the band
 * of the leagues and without marks.
 */
export function onPaper(request: BriefingRequest, isNative: boolean): PaperRequest {
  const { t, speech } = request;
  const figures = request.parts.filter((part) => part.kind === 'figure');
  const notesOf = ({ ownNotes, bandNote, chart }: FigurePart) =>
    isNative && chart ? ownNotes.filter((note) => note !== bandNote) : ownNotes;
  const inText = figures.filter(({ content }) => content.kind === 'figure');
  const shared = sharedNotes(inText.map((part) => ({ label: labelOf(part, t), notes: notesOf(part) })));
  const written = figures.map((part) => ({
    ...withReference(part, t, speech),
    notes: notesOf(part).filter((note) => !inText.includes(part) || !shared.has(note)),
  }));
  const find = ({ id }: Part) => written.find((part) => part.id === id);
  const parts = request.parts.flatMap((part): Part[] => {
    const figure = find(part);
    if (!figure) return [part];
    if (!isSheet(figure)) return [figure];
    return figure.sentence.trim() === '' ? [] : [sentenceOf(figure)];
  });
  const marked = isNative ? figures.filter(({ chart }) => chart === null) : figures;
  const joiner = speech.words.region.joiner;
  const stop = speech.words.sentences.stop;
  const notes = [...shared].map(
    ([note, labels]) =>
      (labels.length === inText.length ? note : t.sources.of(labels.join(joiner), note)).replace(ending, '') + stop,
  );
  const sources = [
    [...sourcesOf(figures, speech), ...(figures.some(({ simulated }) => simulated) ? [t.sources.simulated] : [])],
    [...marksText(marked, t, speech), ...notes],
  ].flatMap((sentences) => (sentences.length > 0 ? [sentences.join(t.lineJoiner)] : []));
  return {
    ...request,
    parts: figures.length === 0 ? parts : [...parts, ...sourceParts(sources, parts, t)],
    attachments: written.filter(isSheet),
  };
}

const ending = /[.\u3002]$/;

/** Notes that several figures have, with the labels of these figures. */
function sharedNotes(figures: readonly { label: string; notes: readonly string[] }[]): ReadonlyMap<string, string[]> {
  const labels = new Map<string, string[]>();
  for (const { label, notes } of figures)
    for (const note of notes) labels.set(note, [...(labels.get(note) ?? []), label]);
  return new Map([...labels].filter(([, of]) => of.length > 1));
}

/** The offices and articles behind all values, each once. */
function sourcesOf(figures: readonly FigurePart[], speech: Speech): string[] {
  const models = figures.flatMap(modelsIn);
  if (models.length === 0) return [];
  const { stop } = speech.words.sentences;
  return [sourceText(models, speech), valueCitations(models, speech)].filter(Boolean).map((text) => text + stop);
}

function marksText(figures: readonly FigurePart[], { sources }: BriefingWords, speech: Speech): string[] {
  const marks = marksOf(figures.flatMap(modelsIn), speech);
  const list = (['published', 'own', 'implied'] as const).flatMap((mark) => {
    const meaning = marks[mark];
    return meaning === null ? [] : [sources.mark(markSign(mark), meaning)];
  });
  return list.length === 0 ? [] : [sources.marks(list.join(speech.words.list.comma))];
}

/** The last section; if the reader has begun one of that name, it goes on. */
function sourceParts(paragraphs: readonly string[], parts: readonly Part[], t: BriefingWords): Part[] {
  const last = parts.filter((part) => part.kind === 'heading').at(-1);
  const isThere = last?.text.replace(t.isNumbered, '').trim() === t.sources.title;
  return [
    ...(isThere ? [] : [{ kind: 'heading' as const, id: 'sources', text: t.sources.title, level: 1 as const }]),
    { ...textPart('sourceTexts', [{ written: paragraphs.join('\n'), what: 'fixed' }]), isNote: true },
  ];
}

function textPart(id: string, prose: Prose): Extract<Part, { kind: 'text' }> {
  return {
    kind: 'text',
    id,
    paragraphs: paragraphsOf(prose).map(textOf),
    words: { prose, moved: [], unbound: [] },
  };
}

/** The sentence of a sheet, which stands in the text. */
function sentenceOf({ id, sentence, words }: FigurePart): Part {
  const part = textPart(id, words.sentence?.prose ?? [{ written: sentence, what: 'fixed' }]);
  return { ...part, words: words.sentence ?? part.words };
}

/** The sentence says which figure it is about, unless its writer has said so, or another text speaks of the figure. */
function withReference(part: FigurePart, t: BriefingWords, speech: Speech): FigurePart {
  const label = labelOf(part, t);
  if (part.sentence.trim() === '' || new RegExp(`${label}(?!\\d)`).test(part.sentence)) return part;
  const { sentence } = part.words;
  const prose = referring(
    sentence?.prose ?? [part.sentence.trim()],
    t.referTo(label),
    speech.words.sentences.stop.trim(),
  );
  return {
    ...part,
    sentence: textOf(prose),
    words: { ...part.words, sentence: sentence && { ...sentence, prose } },
  };
}

function referring(prose: Prose, reference: string, stop: string): Prose {
  const text = textOf(prose).trimEnd();
  const end = text.endsWith(stop) ? text.length - stop.length : text.length;
  return [...cut(prose, 0, end), { written: reference + stop, what: 'fixed' }];
}
