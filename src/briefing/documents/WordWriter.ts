import {
  BorderStyle,
  ImageRun,
  type ISectionOptions,
  PageOrientation,
  type Paragraph,
  SectionType,
  type Table,
  TableCell,
  type TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { typefaces } from '../../i18n/briefing/typefaces';
import { plainText } from '../../i18n/plainText';
import { chartOptions } from '../../office/officeChart';
import { sheetFormats } from '../../pictures/sheet/sheetFormat';
import { type FigurePart, isTable, type Part } from '../content/parts';
import { type FlowRow, mostRowsTogether } from './paperFlow';
import type { PaperRequest } from './paperParts';
import { chartHeight, chartType, drawingOf, pngIn } from './partPicture';
import { commentsAt, headingTexts, labelOf, recordLines } from './request';
import { headOf, marginsOf, recordOf, signatureOf } from './wordEnds';
import { TitledTable, tableOf } from './wordTable';
import { grid, lying, paper, twipsPerPixel, typeWidth, upright, WordText } from './wordText';

/** In pixels: what stands above a sheet on its page, with room for its notes. */
const attachmentHead = 110;

/** The type area of a landscape page, in twips. */
const lyingArea = {
  width: paper.height - lying.left - lying.right,
  height: paper.width - lying.top - lying.bottom,
};

/** Twips that a line of the recipients takes. */
const recordLine = 480;

/** Where a figure stands: its width in twips, and whether it is one of two side by side. */
type Place = { width: number; isHalf: boolean };

/** Writes the parts of one briefing as paragraphs and tables of Word. */
export class WordWriter {
  readonly #request: PaperRequest;
  readonly #text: WordText;
  readonly #headings: ReadonlyMap<string, string>;

  readonly #width: number;

  /**
   * `isOurs`: whether the document has our styles; the office's own document has its own. `width`: where the parts
   * stand, in twips.
   */
  constructor(request: PaperRequest, isOurs: boolean, width = typeWidth) {
    this.#request = request;
    this.#width = width;
    this.#text = new WordText(request.speech.language, isOurs, bookmarksOf(request));
    this.#headings = headingTexts(request.parts, request.t);
  }

  /** Text for a placeholder within a paragraph of a template, whose typeface it takes, line by line. */
  words(text: string): TextRun[] {
    return text.split('\n').map((line, at) => new TextRun({ text: plainText(line), ...(at > 0 ? { break: 1 } : {}) }));
  }

  /** A figure, or its numbers as a table, with caption and notes, but without its sentence. */
  async pictureOrTable(part: FigurePart, asTable: boolean, signal: AbortSignal): Promise<(Paragraph | Table)[]> {
    return this.#captioned(part, { width: this.#width, isHalf: false }, signal, asTable);
  }

  /** `isLast`: what follows is the signature, which stays with the text. */
  async row(row: FlowRow, isLast: boolean, signal: AbortSignal): Promise<(Paragraph | Table)[]> {
    switch (row.kind) {
      case 'part':
        return this.#part(row.part, isLast);
      case 'sentence':
        return [this.#text.paragraph('BodyText', row.part.sentence.trim(), { keepNext: row.keepNext })];
      case 'figures':
        return row.parts.length > 1
          ? [await this.#pair(row.parts, signal)]
          : this.#captioned(row.parts[0], { width: this.#width, isHalf: false }, signal);
    }
  }

  #part(part: Exclude<Part, FigurePart>, isLast: boolean): Paragraph[] {
    const { t, attachments } = this.#request;
    // The comments on a sheet stand at the sheet, and not at its sentence.
    const comments = attachments.some(({ id }) => id === part.id) ? [] : commentsAt(this.#request, part.id);
    switch (part.kind) {
      case 'heading':
        return [
          this.#text.paragraph(headingStyles[part.level], this.#headings.get(part.id) ?? part.text, {
            comments,
            ...(part.newPage ? { pageBreakBefore: true } : {}),
          }),
        ];
      case 'text':
        return part.paragraphs.map((text, at) =>
          this.#text.paragraph(part.isNote ? 'SourceNote' : 'BodyText', text, {
            ...(at === 0 ? { comments } : {}),
            ...(isLast && at === part.paragraphs.length - 1 ? { keepNext: true } : {}),
          }),
        );
      case 'gone':
        return [
          this.#text.paragraph('BodyText', `${part.name}${this.#request.speech.words.export.colon}${t.noData}`, {
            comments,
          }),
        ];
    }
  }

  /** Two figures side by side, each with caption and notes, in a table without rules. */
  async #pair(figures: readonly FigurePart[], signal: AbortSignal): Promise<Table> {
    const { t, speech } = this.#request;
    const width = Math.floor(this.#width / 2);
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const cells: TableCell[] = [];
    for (const part of figures) {
      cells.push(
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          margins: { left: 60, right: 60, top: 0, bottom: 0 },
          children: await this.#captioned(part, { width: width - 120, isHalf: true }, signal),
        }),
      );
    }
    return new TitledTable(figures.map((part) => labelOf(part, t)).join(speech.words.region.joiner), {
      width: { size: width * 2, type: WidthType.DXA },
      columnWidths: [width, width],
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [new TableRow({ cantSplit: true, children: cells })],
    });
  }

  /**
   * A sheet on a landscape page of this type area in twips, below its number; a profile leaves `reserve` twips of the
   * height for what follows.
   */
  async attachment(
    part: FigurePart,
    reserve: number,
    signal: AbortSignal,
    { width, height } = lyingArea,
  ): Promise<(Paragraph | Table)[]> {
    const { t } = this.#request;
    const { number } = part.numbered;
    const room = (height - reserve) / twipsPerPixel - attachmentHead;
    return [
      this.#text.counted('Notice', labelOf(part, t), number, '', {
        keepNext: true,
        comments: commentsAt(this.#request, part.id),
      }),
      ...(isTable(part.item.view)
        ? [
            this.#text.paragraph('Caption', part.caption, { keepNext: true }),
            tableOf(part.table, width, part.caption, 'next', this.#text, part.shares),
          ]
        : [
            this.#text.paragraph('Caption', part.caption, { keepNext: true }),
            await this.#picture(part, { width: width / twipsPerPixel, height: room }, signal),
          ]),
      ...this.#notes(part, reserve > 0),
    ];
  }

  /** A table below its caption, or a drawing above its caption; the notes are below both. */
  async #captioned(
    part: FigurePart,
    { width, isHalf }: Place,
    signal: AbortSignal,
    asTable = isTable(part.item.view),
  ): Promise<(Paragraph | Table)[]> {
    const notes = this.#notes(part, false);
    const end = notes.length > 0 ? 'next' : 'apart';
    if (asTable)
      return [
        this.#caption(part, true),
        tableOf(
          part.table,
          width,
          part.caption,
          part.table.length > mostRowsTogether ? end : 'whole',
          this.#text,
          part.shares,
        ),
        ...notes,
      ];
    // A map shows only shades, so its numbers follow as a table.
    const isMap = part.chart === null && part.content.kind === 'figure' && !isHalf;
    return [
      await this.#drawing(part, width / twipsPerPixel, isHalf, signal),
      this.#caption(part, !isHalf && (isMap || notes.length > 0)),
      ...(isMap ? [tableOf(folded(part.table), width, part.caption, end, this.#text)] : []),
      ...notes,
    ];
  }

  #caption(part: FigurePart, keepNext: boolean): Paragraph {
    const { t } = this.#request;
    const { number } = part.numbered;
    return this.#text.counted('Caption', labelOf(part, t), number, t.numbered('', part.caption), {
      keepNext,
      comments: commentsAt(this.#request, part.id),
    });
  }

  #notes({ notes }: FigurePart, keepNext: boolean): Paragraph[] {
    return notes.length === 0
      ? []
      : [this.#text.paragraph('FigureNote', this.#request.t.notes(notes), keepNext ? { keepNext } : {})];
  }

  /** `width` in pixels. In a cell, `keepNext` would keep the whole table together with the following text. */
  async #drawing(part: FigurePart, width: number, isHalf: boolean, signal: AbortSignal): Promise<Paragraph> {
    const { chart } = part;
    if (!chart) return this.#picture(part, { width, height: Number.POSITIVE_INFINITY }, signal, isHalf);
    const size = { width, height: chartHeight(chart, width), fontSize: chartType };
    const options = chartOptions(chart, { ...size, typeface: typefaces.body });
    const altText = this.#altText(part);
    return this.#text.paragraph('Figure', [new ChartRun({ ...options, altText })], { keepNext: !isHalf });
  }

  async #picture(
    part: FigurePart,
    room: { width: number; height: number },
    signal: AbortSignal,
    isHalf = false,
  ): Promise<Paragraph> {
    const { speech, day } = this.#request;
    const picture = await drawingOf(part, isHalf ? sheetFormats.column : sheetFormats.paper, { day, signal });
    const data = await pngIn(picture, room.width * 2, speech);
    const scale = Math.min(room.width / picture.width, room.height / picture.height);
    const transformation = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
    const image = new ImageRun({ type: 'png', data, transformation, altText: this.#altText(part) });
    return this.#text.paragraph('Figure', [image], { keepNext: !isHalf });
  }

  #altText(part: FigurePart) {
    return { name: labelOf(part, this.#request.t), title: '', description: plainText(part.caption) };
  }

  /** The text with its signature upright, each sheet on a landscape page, and the recipients at the end of all. */
  async sections(body: readonly (Paragraph | Table)[], signal: AbortSignal): Promise<ISectionOptions[]> {
    const { attachments } = this.#request;
    const margins = attachments.length > 0 ? lying : upright;
    const pageWidth = attachments.length > 0 ? paper.height : paper.width;
    const area = { left: margins.left, width: pageWidth - margins.left - margins.right };
    const record = recordOf(this.#request, this.#text, area);
    const pages: { lying: boolean; children: (Paragraph | Table | TableOfContents)[] }[] = [
      {
        lying: false,
        children: [...headOf(this.#request, this.#text), ...body, ...signatureOf(this.#request, this.#text)],
      },
    ];
    for (const [at, part] of attachments.entries()) {
      const reserve = at === attachments.length - 1 ? (recordLines(this.#request).length + 1) * recordLine : 0;
      pages.push({ lying: true, children: await this.attachment(part, reserve, signal) });
    }
    // It belongs to the paragraph after it, so it never stands on a page alone.
    const last = pages[pages.length - 1]?.children ?? [];
    last.splice(Math.max(0, last.length - 1), 0, ...record);
    return pages.map((page) => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: { ...paper, orientation: page.lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: page.lying ? lying : upright,
        },
        ...(page.lying ? {} : { grid }),
      },
      ...marginsOf(this.#request, this.#text),
      children: page.children,
    }));
  }
}

/** A long table of few columns in two halves side by side, so that a map and its numbers fit on one page. */
function folded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [head = [], ...places] = rows;
  const half = Math.ceil(places.length / 2);
  const left = places.slice(0, half).map((row, at) => [...row, ...(places[half + at] ?? head.map(() => ''))]);
  return [[...head, ...head], ...left];
}

const headingStyles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

/** The bookmarks of the captions, by the labels under which texts refer to them. Word hides such names. */
function bookmarksOf({ parts, attachments, t }: PaperRequest): ReadonlyMap<string, string> {
  return new Map(
    [...parts, ...attachments].flatMap((part) =>
      part.kind === 'figure' ? [[labelOf(part, t), `_Ref_${part.numbered.as}_${part.numbered.number}`]] : [],
    ),
  );
}
