import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  type ISectionOptions,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { typefaces } from '../../i18n/briefing/typefaces';
import { plainText } from '../../i18n/plainText';
import { chartOptions } from '../../office/officeChart';
import { sheetFormats } from '../../pictures/sheet/sheetFormat';
import { type FigurePart, isSheet, type Part, plainNotes } from '../content/parts';
import { drawingOf, pngIn } from './partPicture';
import { type BriefingRequest, captionOf, headingTexts } from './request';
import { footOf, headOf, pageNumberOf } from './wordEnds';
import { tableOf } from './wordTable';
import { grid, indent, loose, lying, paper, sizes, twipsPerPixel, upright, WordText } from './wordText';

/** Maximum height in pixels of a picture on a landscape page, which also holds its sentence, caption and notes. */
const lyingPicture = 470;

type Body = { lying: boolean; children: (Paragraph | Table)[] };

/** Writes the parts of one briefing as paragraphs and tables of Word. */
export class WordWriter {
  readonly #request: BriefingRequest;
  readonly #text: WordText;
  readonly #headings: ReadonlyMap<string, string>;

  constructor(request: BriefingRequest) {
    this.#request = request;
    this.#text = new WordText(request.speech.language);
    this.#headings = headingTexts(request.parts, request.t);
  }

  /** Text for a placeholder within a paragraph of a template, whose typeface it takes. */
  words(text: string): TextRun {
    return new TextRun({ text: plainText(text) });
  }

  /** A figure, or its numbers as a table, with caption and notes, but without its sentence. */
  async pictureOrTable(part: FigurePart, asTable: boolean, signal: AbortSignal): Promise<(Paragraph | Table)[]> {
    const width = paper.width - upright.left - upright.right;
    return [...(await this.#captioned(part, width, signal, asTable)), this.#notes(part)];
  }

  async part(part: Part, signal: AbortSignal): Promise<Body> {
    const { t } = this.#request;
    switch (part.kind) {
      case 'heading':
        return upon([
          this.#text.paragraph(
            this.#headings.get(part.id) ?? part.text,
            { indent, keepNext: true, outlineLevel: 0 },
            { typeface: typefaces.heading },
          ),
        ]);
      case 'text':
        return upon(part.paragraphs.map((text) => this.#text.indented(text)));
      case 'gone':
        return upon([this.#text.indented(`${part.name}${this.#request.speech.words.export.colon}${t.noData}`)]);
      case 'figure':
        return this.#figure(part, signal);
    }
  }

  /** Two figures side by side, each with caption and notes, in a table without rules. */
  async pair(figures: readonly FigurePart[], signal: AbortSignal): Promise<Body> {
    const width = Math.floor((paper.width - upright.left - upright.right) / 2);
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const cells: TableCell[] = [];
    for (const part of figures) {
      const children = await this.#captioned(part, width - 120, signal);
      cells.push(
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          margins: { left: 60, right: 60, top: 0, bottom: 0 },
          children: [...children, this.#notes(part)],
        }),
      );
    }
    const table = new Table({
      width: { size: width * 2, type: WidthType.DXA },
      columnWidths: [width, width],
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [new TableRow({ cantSplit: true, children: cells })],
    });
    return { lying: false, children: [...figures.map(({ sentence }) => this.#text.indented(sentence.trim())), table] };
  }

  /** A table below its caption, or a drawing above its caption. */
  async #captioned(
    part: FigurePart,
    width: number,
    signal: AbortSignal,
    asTable = part.numbered.as === 'table',
  ): Promise<(Paragraph | Table)[]> {
    const caption = this.#caption(part);
    return asTable ? [caption, tableOf(part.table, width, this.#text)] : [await this.#drawing(part, signal), caption];
  }

  #caption(part: FigurePart): Paragraph {
    const isTable = part.numbered.as === 'table';
    return this.#text.close(
      captionOf(part, this.#request.t),
      { alignment: AlignmentType.CENTER, keepNext: isTable, spacing: { ...loose.spacing, before: 120, after: 60 } },
      { size: sizes.caption, typeface: isTable ? typefaces.heading : typefaces.body },
    );
  }

  #notes(part: FigurePart): Paragraph {
    const { t } = this.#request;
    return this.#text.close(
      t.notes(part.chart ? plainNotes(part) : part.notes),
      { spacing: { ...loose.spacing, before: 60, after: 240 } },
      { size: sizes.small },
    );
  }

  async #figure(part: FigurePart, signal: AbortSignal): Promise<Body> {
    const isLying = isSheet(part);
    const isTable = part.numbered.as === 'table';
    const margins = isLying ? lying : upright;
    const width = (isLying ? paper.height : paper.width) - margins.left - margins.right;
    const figure = await this.#captioned(part, width, signal);
    const columnsBeside = part.chart === null && part.content.kind === 'figure' && !isTable;
    return {
      lying: isLying,
      children: [
        this.#text.indented(part.sentence.trim()),
        ...figure,
        // A map shows only shades, so its numbers follow as a table.
        ...(columnsBeside ? [tableOf(part.table, width, this.#text)] : []),
        this.#notes(part),
      ],
    };
  }

  async #drawing(part: FigurePart, signal: AbortSignal): Promise<Paragraph> {
    const { speech, day } = this.#request;
    const isLying = isSheet(part);
    const format = part.item.size === 'half' && !isLying ? sheetFormats.column : sheetFormats.paper;
    const width = isLying
      ? (paper.height - lying.left - lying.right) / twipsPerPixel
      : format.width - (format === sheetFormats.column ? 10 : 0);
    const altText = { name: '', title: '', description: plainText(part.caption) };
    // In a cell, `keepNext` would keep the whole table together with the following text.
    const options = { ...loose, alignment: AlignmentType.CENTER, keepNext: format !== sheetFormats.column };
    if (part.chart) {
      const rows = part.chart.kind === 'bar' ? part.chart.categories.length : 0;
      const look = {
        width,
        height: Math.max(Math.round(width * (format === sheetFormats.column ? 0.8 : 0.46)), rows * 22 + 30),
        typeface: typefaces.body,
        fontSize: 9,
      };
      return new Paragraph({ ...options, children: [new ChartRun(chartOptions(part.chart, look))] });
    }
    const picture = await drawingOf(part, format, { day, signal });
    const data = await pngIn(picture, width * 2, speech);
    const scale = Math.min(width / picture.width, isLying ? lyingPicture / picture.height : Number.POSITIVE_INFINITY);
    const transformation = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
    return new Paragraph({
      ...options,
      children: [new ImageRun({ type: 'png', data, transformation, altText })],
    });
  }

  /** Groups consecutive landscape and portrait pages into sections. */
  sections(bodies: readonly Body[]): ISectionOptions[] {
    const runs: { lying: boolean; children: (Paragraph | Table)[] }[] = [
      { lying: false, children: headOf(this.#request, this.#text) },
    ];
    for (const body of bodies) {
      const last = runs[runs.length - 1];
      if (last && last.lying === body.lying) last.children.push(...body.children);
      else runs.push({ lying: body.lying, children: [...body.children] });
    }
    const foot = footOf(this.#request, this.#text);
    const last = runs[runs.length - 1];
    if (last && !last.lying) last.children.push(...foot);
    else if (foot.length > 0) runs.push({ lying: false, children: foot });
    return runs.map((run) => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: { ...paper, orientation: run.lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: run.lying ? lying : upright,
        },
        ...(run.lying ? {} : { grid }),
      },
      footers: {
        default: pageNumberOf(this.#request, AlignmentType.RIGHT, { right: 320 }),
        even: pageNumberOf(this.#request, AlignmentType.LEFT, { left: 320 }),
      },
      children: run.children,
    }));
  }
}

function upon(children: Paragraph[]): Body {
  return { lying: false, children };
}
