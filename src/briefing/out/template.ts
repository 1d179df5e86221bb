import {
  Document,
  Packer,
  Paragraph,
  type ParagraphChild,
  PatchType,
  patchDetector,
  patchDocument,
  type Table,
} from 'docx';
import { eachInTurn, type Job } from '../../export/controls/job';
import { typefaces } from '../../i18n/briefing/typefaces';
import { wordFont } from '../../office/fonts';
import type { FigurePart } from '../content/parts';
import { rowsOf } from '../content/rows';
import type { BriefingRequest } from './request';
import { dateOf } from './request';
import { bodySize, WordWriter } from './WordWriter';
import { finished } from './word';

/** Larger files are no letterheads. */
export const largestTemplate = 20_000_000;

export type FilledTemplate = {
  file: Blob;
  /** Places that are not known: they stand in the file as they were. */
  unknown: string[];
  /** Places of figures that are not in the briefing: the file says 暂无数据 there. */
  empty: string[];
};

/** What a place is filled with: words within its paragraph, or paragraphs and tables in its stead. */
type Filling = { kind: 'words'; children: ParagraphChild[] } | { kind: 'blocks'; children: (Paragraph | Table)[] };

/**
 * The office's own document with its places filled: `{{标题}}`, `{{正文}}`, `{{图:孕产妇死亡率}}` and so on; red head, fonts
 * and all else stay. Rejects where the file is no Word document.
 */
export async function fillTemplate(template: Uint8Array, request: BriefingRequest, job: Job): Promise<FilledTemplate> {
  const places = [...new Set(await patchDetector({ data: template }))];
  const writer = new WordWriter(request);
  const unknown: string[] = [];
  const empty: string[] = [];
  const fillings = await eachInTurn(
    places,
    (place) => place,
    async (place) => {
      const found = await fillingOf(place, request, writer, job);
      if (found === 'unknown') unknown.push(place);
      if (found === 'empty') empty.push(place);
      if (found === 'unknown') return null;
      return found === 'empty' ? { kind: 'words' as const, children: [writer.words(request.said.noData)] } : found;
    },
    job,
  );
  const patches = Object.fromEntries(
    places.flatMap((place, index) => {
      const filling = fillings[index];
      if (!filling) return [];
      return [
        [
          place,
          filling.kind === 'words'
            ? { type: PatchType.PARAGRAPH, children: filling.children }
            : { type: PatchType.DOCUMENT, children: filling.children },
        ],
      ];
    }),
  );
  const file = await patchDocument({ outputType: 'uint8array', data: template, patches, keepOriginalStyles: true });
  return { file: finished(file), unknown, empty };
}

async function fillingOf(
  place: string,
  request: BriefingRequest,
  writer: WordWriter,
  { signal }: Job,
): Promise<Filling | 'unknown' | 'empty'> {
  const { briefing, introduction, said, parts } = request;
  const { places } = said.template;
  const name = place.trim();
  const words = (text: string): Filling | 'empty' =>
    text.trim() === '' ? 'empty' : { kind: 'words', children: [writer.words(text)] };
  switch (name) {
    case places.name:
      return words(briefing.name);
    case places.issue:
      return words(briefing.issue);
    case places.date:
      return words(dateOf(request));
    case places.unit:
      return words(briefing.unit);
    case places.secrecy:
      return words(briefing.secrecy);
    case places.introduction:
      return words(introduction.prose.text);
    case places.recipients:
      return words(briefing.recipients);
    case places.copies:
      return words(briefing.copies);
    case places.body: {
      const children: (Paragraph | Table)[] = [];
      for (const row of rowsOf(parts)) {
        const body = row.kind === 'pair' ? await writer.pair(row.parts, signal) : await writer.part(row.part, signal);
        children.push(...body.children);
      }
      return children.length === 0 ? 'empty' : { kind: 'blocks', children };
    }
  }
  const [kind = '', ...rest] = name.split(/[:\uff1a]/);
  const asked = rest.join(':').trim();
  const isFigure = [places.figure, places.table, places.sentence].includes(kind.trim());
  if (!isFigure || asked === '') return 'unknown';
  const part = figureNamed(asked, request);
  if (!part) return 'empty';
  if (kind.trim() === places.sentence) return words(part.sentence);
  return { kind: 'blocks', children: await writer.shown(part, kind.trim() === places.table, signal) };
}

/** By the name of its indicator, or as 图1 and 表1 number them. */
function figureNamed(asked: string, { parts, speech, said }: BriefingRequest): FigurePart | undefined {
  return parts
    .filter((part) => part.kind === 'figure')
    .find((part) => {
      const { as, number } = part.numbered;
      const label = as === 'figure' ? said.figure(number) : said.table(number);
      return [speech.say(part.item.name), label, String(number)].includes(asked);
    });
}

/** A document to begin with: a red head, and each kind of place once. */
export async function sampleTemplate({ said, speech }: BriefingRequest): Promise<Blob> {
  const { places } = said.template;
  const put = (name: string) => `{{${name}}}`;
  const font = wordFont(typefaces.body, speech.language);
  const lines: [string, 'left' | 'center' | 'right'][] = [
    [put(places.secrecy), 'left'],
    [put(places.unit), 'center'],
    [put(places.issue), 'center'],
    [put(places.name), 'center'],
    [put(places.date), 'right'],
    [put(places.introduction), 'left'],
    [put(places.body), 'left'],
    [put(places.recipients), 'left'],
    [put(places.copies), 'right'],
  ];
  const document = new Document({
    creator: speech.words.app.name,
    lastModifiedBy: speech.words.app.name,
    styles: { default: { document: { run: { font, size: bodySize } } } },
    sections: [{ children: lines.map(([text, alignment]) => new Paragraph({ alignment, text })) }],
  });
  return finished(await Packer.pack(document, 'uint8array'));
}
