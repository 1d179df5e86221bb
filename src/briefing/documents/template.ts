import {
  type DrawingPatch,
  type IPatch,
  Paragraph,
  type ParagraphChild,
  PatchType,
  patchDetector,
  patchDocument,
  type Table,
} from 'docx';
import { eachInTurn, type Job } from '../../controls/menu/job';
import { textOf } from '../../i18n/sentences/phrase';
import { askWorker } from '../../office/askWorker';
import { openPackage } from '../../office/packageParts';
import { issueOf } from '../basket/office';
import { type FigurePart, isSheet } from '../content/parts';
import type { TemplateRefusal } from './checkTemplate';
import { inOrder } from './paperFlow';
import { onPaper, type PaperRequest } from './paperParts';
import type { BriefingRequest } from './request';
import { dateOf, labelOf } from './request';
import { emptied, placesInAltTexts, refillOf } from './templateDrawings';
import { isCutOff, sectionMarks, type TemplatePlace, templatePlaces, withSections } from './templatePlaces';
import { WordWriter } from './WordWriter';
import { chartsOf, finished } from './word';
import { typeWidth } from './wordText';

export type FilledTemplate = {
  file: Blob;
  /** Unknown placeholders: they stay in the file unchanged. */
  unknown: string[];
  /** Placeholders of figures that are not in the briefing: the file says 暂无数据 instead. */
  empty: string[];
  /** Placeholders in the alternative text of a drawing that cannot show the figure: the drawing stays unchanged. */
  unfit: string[];
  /** Placeholders whose text is longer than the box or the row of fixed height around them. */
  cut: string[];
};

/** Where the table of places and the profiles stand: on landscape pages of their own, or smaller on those of the text. */
export type SheetPlace = 'lying' | 'small';

/** Content of a placeholder: words within its paragraph, or paragraphs and tables that replace it. */
type Filling =
  | { kind: 'words'; text: string; children: ParagraphChild[] }
  | { kind: 'blocks'; children: (Paragraph | Table)[] };

/**
 * Fills the placeholders of the office's own document: `{{标题}}`, `{{正文}}`, `{{图:孕产妇死亡率}}` and so on, in its text and in
 * the alternative text of its charts and pictures. Red head, fonts and everything else stay.
 */
export async function fillTemplate(
  template: Uint8Array,
  request: BriefingRequest,
  sheets: SheetPlace,
  job: Job,
): Promise<FilledTemplate | TemplateRefusal> {
  const worker = new Worker(new URL('./template.worker.ts', import.meta.url), { type: 'module' });
  const checked = await askWorker<Uint8Array | TemplateRefusal>(worker, template, job.signal);
  if (typeof checked === 'string') return { why: checked };
  if ('why' in checked) return checked;
  const notes = { unknown: [] as string[], empty: [] as string[], unfit: [] as string[], cut: [] as string[] };
  const places = [...new Set(await patchDetector({ data: checked }))];
  if (places.length === 0) return { why: 'noPlaces' };
  const drawingPlaces = placesInAltTexts(places, openPackage(checked));
  const refilled =
    drawingPlaces.length === 0
      ? checked
      : await patchDocument({
          outputType: 'uint8array',
          data: checked,
          patches: await drawingPatches(drawingPlaces, request, job, notes),
          keepOriginalStyles: true,
        });
  const written = await patchDetector({ data: refilled });
  const inText = places.filter((place) => written.includes(place) && !notes.unfit.includes(place));
  const where = templatePlaces(inText, openPackage(refilled));
  const patches = await textPatches(inText, where, request, sheets, job, notes);
  const data = await patchDocument({ outputType: 'uint8array', data: refilled, patches, keepOriginalStyles: true });
  const parts = openPackage(data);
  const [section] = [...where.values()].flatMap((one) => one.section ?? []);
  const main = 'word/document.xml';
  if (section) parts.write(main, withSections(parts.text(main), section));
  return { file: finished(parts.packed(), 'words', chartsOf(request.parts)), ...notes };
}

type Notes = Omit<FilledTemplate, 'file'>;

async function drawingPatches(
  places: readonly string[],
  request: BriefingRequest,
  { signal }: Job,
  notes: Notes,
): Promise<Record<string, DrawingPatch>> {
  const patches: Record<string, DrawingPatch> = {};
  for (const place of places) {
    const match = figureAt(place, request);
    if (!match) continue;
    if (match.part) {
      patches[place] = await refillOf(match.part, request, signal, () => notes.unfit.push(place));
    } else {
      patches[place] = emptied(request.t.noData);
      notes.empty.push(place);
    }
  }
  return patches;
}

async function textPatches(
  places: readonly string[],
  where: ReadonlyMap<string, TemplatePlace>,
  request: BriefingRequest,
  sheets: SheetPlace,
  job: Job,
  notes: Notes,
): Promise<Record<string, IPatch>> {
  // Comments would be those of a part that the document does not have.
  const paper = onPaper({ ...request, comments: [] }, true);
  const fillings = await eachInTurn(
    places,
    (place) => place,
    async (place) => {
      const at = where.get(place);
      const writer = new WordWriter(paper, false, at?.width);
      const sheet = sheetWriter(writer, at, sheets, job.signal);
      const filling = await fillingOf(place, request, paper, writer, sheet, job);
      if (at && typeof filling !== 'string' && filling.kind === 'words' && isCutOff(filling.text, at))
        notes.cut.push(place);
      if (filling === 'unknown') notes.unknown.push(place);
      if (filling === 'empty' && !notes.empty.includes(place)) notes.empty.push(place);
      if (filling === 'unknown') return null;
      return filling === 'empty' ? wordsOf(request.t.noData, writer) : filling;
    },
    job,
  );
  return Object.fromEntries(
    places.flatMap((place, index) => {
      const filling = fillings[index];
      if (!filling) return [];
      const patch: IPatch =
        filling.kind === 'words'
          ? { type: PatchType.PARAGRAPH, children: filling.children }
          : { type: PatchType.DOCUMENT, children: filling.children };
      return [[place, patch]];
    }),
  );
}

function wordsOf(text: string, writer: WordWriter): Filling {
  return { kind: 'words', text, children: writer.words(text) };
}

type SheetWriter = (sheets: readonly FigurePart[]) => Promise<(Paragraph | Table)[]>;

/** Writes the sheets at a place: on landscape pages between section breaks, or as large as the place. */
function sheetWriter(
  writer: WordWriter,
  place: TemplatePlace | undefined,
  sheets: SheetPlace,
  signal: AbortSignal,
): SheetWriter {
  const section = sheets === 'lying' && place?.section && !place.section.isLying ? place.section : null;
  const area = section?.turned ?? { width: place?.width ?? typeWidth, height: Number.POSITIVE_INFINITY };
  return async (parts) => {
    const children: (Paragraph | Table)[] = [];
    if (section && parts.length > 0) children.push(new Paragraph(sectionMarks.before));
    for (const part of parts) {
      children.push(...(await writer.attachment(part, 0, signal, area)));
      if (section) children.push(new Paragraph(sectionMarks.after));
    }
    return children;
  };
}

async function fillingOf(
  place: string,
  request: BriefingRequest,
  paper: PaperRequest,
  writer: WordWriter,
  sheetsOf: SheetWriter,
  { signal }: Job,
): Promise<Filling | 'unknown' | 'empty'> {
  const { briefing, introduction, t } = request;
  const { places } = t.template;
  const name = place.trim();
  const words = (text: string): Filling | 'empty' => (text.trim() === '' ? 'empty' : wordsOf(text.trim(), writer));
  switch (name) {
    case places.name:
      return words(briefing.name);
    case places.issue:
      return words(issueOf(briefing));
    case places.series:
      return words(briefing.series);
    case places.authority:
      return words(briefing.authority);
    case places.number:
      return words(briefing.number);
    case places.signatory:
      return words(briefing.signatory);
    case places.addressee:
      return words(briefing.addressee);
    case places.printedBy:
      return words(briefing.printedBy);
    case places.date:
      return words(dateOf(request));
    case places.unit:
      return words(briefing.unit);
    case places.secrecy:
      return words(briefing.secrecy);
    case places.introduction:
      return words(textOf(introduction.prose));
    case places.recipients:
      return words(briefing.recipients);
    case places.copies:
      return words(briefing.copies);
    case places.body: {
      const children: (Paragraph | Table)[] = [];
      // The pages of the office's own document are unknown, so each figure stays below its sentence.
      for (const row of inOrder(paper.parts)) children.push(...(await writer.row(row, false, signal)));
      children.push(...(await sheetsOf(paper.attachments)));
      return children.length === 0 ? 'empty' : { kind: 'blocks', children };
    }
  }
  const match = figureAt(place, request);
  if (!match) return 'unknown';
  const { kind, part } = match;
  if (!part) return 'empty';
  if (kind === places.sentence) return words(part.sentence);
  return {
    kind: 'blocks',
    children: isSheet(part) ? await sheetsOf([part]) : await writer.pictureOrTable(part, kind === places.table, signal),
  };
}

/** The item and the kind of content that a placeholder names; `null` for other placeholders. */
function figureAt(place: string, request: BriefingRequest): { kind: string; part: FigurePart | undefined } | null {
  const { places } = request.t.template;
  const [head = '', ...rest] = place.split(/[:\uff1a]/);
  const [kind, name] = [head.trim(), rest.join(':').trim()];
  const isFigure = [places.figure, places.table, places.sentence].includes(kind);
  return isFigure && name !== '' ? { kind, part: figureNamed(name, request) } : null;
}

/** Finds a figure by the name of its indicator or by its number (图1, 表1). */
function figureNamed(name: string, { parts, speech, t }: BriefingRequest): FigurePart | undefined {
  return parts
    .filter((part) => part.kind === 'figure')
    .find((part) => {
      return [speech.say(part.item.name), labelOf(part, t), String(part.numbered.number)].includes(name);
    });
}
