import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeightRule,
  ImageRun,
  type IParagraphOptions,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { sheetFormats } from '../../export/sheet/sheetFormat';
import { textWidth } from '../../figures/drawing/textWidth';
import { typefaces } from '../../i18n/briefing/typefaces';
import { plainText } from '../../i18n/plainText';
import { wordFont } from '../../office/fonts';
import { chartOptions } from '../../office/officeChart';
import { type FigurePart, type Part, paragraphsOf, plainNotes } from '../content/parts';
import { drawingOf, pngIn } from './partPicture';
import { type BriefingRequest, captionOf, dateOf, headingTexts } from './request';

/**
 * A4 by GB/T 9704—2012, in twentieths of a point: a type area of 156 × 225 mm, 22 lines of 28 characters of 16 pt.
 * Figures too wide for it lie on pages of their own.
 */
const paper = { width: 11906, height: 16838 };
const upright = { top: 2098, bottom: 1984, left: 1588, right: 1474, footer: 1587 };
const lying = { top: 1134, bottom: 1134, left: 850, right: 850, footer: 567 };
const grid = { type: 'linesAndChars' as const, linePitch: 580, charSpace: -848 };
/** Half points: 3号, 2号, 小四, 五号, 4号. */
const sizes = { body: 32, title: 44, caption: 24, cell: 21, small: 18, number: 28, masthead: 88, least: 18 };
/** Two characters; programs that do not count characters take the length. */
const indented = { firstLineChars: 200, firstLine: sizes.body * 20 };
const red = 'C00000';
const twipsPerPixel = 15;

/** Of the text, in half points. */
export const bodySize = sizes.body;

type Body = { lying: boolean; children: (Paragraph | Table)[] };

/** Writes what one briefing consists of as paragraphs and tables of Word. */
export class WordWriter {
  readonly #request: BriefingRequest;
  readonly #headings: ReadonlyMap<string, string>;

  constructor(request: BriefingRequest) {
    this.#request = request;
    this.#headings = headingTexts(request.parts, request.said);
  }

  #run(text: string, { typeface = typefaces.body as string, ...look }: RunLook = {}): TextRun {
    return new TextRun({ text: plainText(text), font: wordFont(typeface, this.#request.speech.language), ...look });
  }

  #paragraph(text: string, options: IParagraphOptions = {}, look: RunLook = {}): Paragraph {
    return new Paragraph({ ...options, children: [this.#run(text, look)] });
  }

  /** Words for a place within a paragraph of someone else's, in whose typeface they are set. */
  words(text: string): TextRun {
    return new TextRun({ text: plainText(text) });
  }

  /** A figure, or its numbers as a table, with its caption and notes, and without its sentence. */
  async shown(part: FigurePart, asTable: boolean, signal: AbortSignal): Promise<(Paragraph | Table)[]> {
    const width = paper.width - upright.left - upright.right;
    return [...(await this.#captioned(part, width, signal, asTable)), this.#notes(part)];
  }

  #text(text: string): Paragraph {
    return this.#paragraph(text, { indent: indented });
  }

  /** Beside the grid of the text: a fixed pitch would cut figures, and captions keep to them. */
  #close(text: string, options: IParagraphOptions, look: RunLook): Paragraph {
    return this.#paragraph(text, { ...loose, ...options }, { ...look, snapToGrid: false });
  }

  async part(part: Part, signal: AbortSignal): Promise<Body> {
    const { said } = this.#request;
    switch (part.kind) {
      case 'heading':
        return upon([
          this.#paragraph(
            this.#headings.get(part.id) ?? part.text,
            { indent: indented, keepNext: true, outlineLevel: 0 },
            { typeface: typefaces.heading },
          ),
        ]);
      case 'text':
        return upon(part.paragraphs.map((text) => this.#text(text)));
      case 'gone':
        return upon([this.#text(`${part.name}${this.#request.speech.words.export.colon}${said.noData}`)]);
      case 'figure':
        return this.#figure(part, signal);
    }
  }

  /** Two figures side by side, each with its caption and notes, in the cells of a table without rules. */
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
    return { lying: false, children: [...figures.map(({ sentence }) => this.#text(sentence.trim())), table] };
  }

  /** A table below its caption, or a drawing above it. */
  async #captioned(
    part: FigurePart,
    width: number,
    signal: AbortSignal,
    asTable = part.numbered.as === 'table',
  ): Promise<(Paragraph | Table)[]> {
    const caption = this.#caption(part);
    return asTable ? [caption, this.#table(part, width)] : [await this.#drawing(part, signal), caption];
  }

  #caption(part: FigurePart): Paragraph {
    const isTable = part.numbered.as === 'table';
    return this.#close(
      captionOf(part, this.#request.said),
      { alignment: AlignmentType.CENTER, keepNext: isTable, spacing: { ...loose.spacing, before: 120, after: 60 } },
      { size: sizes.caption, typeface: isTable ? typefaces.heading : typefaces.body },
    );
  }

  #notes(part: FigurePart): Paragraph {
    const { said } = this.#request;
    return this.#close(
      said.notes(part.chart ? plainNotes(part) : part.notes),
      { spacing: { ...loose.spacing, before: 60, after: 240 } },
      { size: sizes.small },
    );
  }

  async #figure(part: FigurePart, signal: AbortSignal): Promise<Body> {
    const isLying = part.shown.kind !== 'figure';
    const isTable = part.numbered.as === 'table';
    const margins = isLying ? lying : upright;
    const width = (isLying ? paper.height : paper.width) - margins.left - margins.right;
    const shown = await this.#captioned(part, width, signal);
    const columnsBeside = part.chart === null && part.shown.kind === 'figure' && !isTable;
    return {
      lying: isLying,
      children: [
        this.#text(part.sentence.trim()),
        ...shown,
        // A map says which is darker; its numbers stand beside it as a table.
        ...(columnsBeside ? [this.#table(part, width)] : []),
        this.#notes(part),
      ],
    };
  }

  async #drawing(part: FigurePart, signal: AbortSignal): Promise<Paragraph> {
    const { speech, day } = this.#request;
    const isLying = part.shown.kind !== 'figure';
    const format = part.item.size === 'half' && !isLying ? sheetFormats.column : sheetFormats.paper;
    const width = isLying
      ? (paper.height - lying.left - lying.right) / twipsPerPixel
      : format.width - (format === sheetFormats.column ? 10 : 0);
    const altText = { name: '', title: '', description: part.caption };
    // In a cell it would keep the whole table with what follows.
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
    const picture = await drawingOf(part, format, { speech, day, signal });
    const data = await pngIn(picture, width * 2, speech);
    const height = Math.round((picture.height * width) / picture.width);
    return new Paragraph({
      ...options,
      children: [new ImageRun({ type: 'png', data, transformation: { width: Math.round(width), height }, altText })],
    });
  }

  /** Thick rules above and below, open at the sides, its first row again on each page. */
  #table({ table }: FigurePart, width: number): Table {
    const widths = columnWidths(table, width);
    const size = widths.length > 7 ? sizes.least : sizes.cell;
    const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
    const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    return new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      borders: { top: thick, bottom: thick, left: none, right: none, insideHorizontal: thin, insideVertical: none },
      rows: table.map(
        (cells, row) =>
          new TableRow({
            tableHeader: row === 0,
            cantSplit: true,
            height: { value: 340, rule: HeightRule.ATLEAST },
            children: cells.map(
              (text, column) =>
                new TableCell({
                  width: { size: widths[column] ?? 0, type: WidthType.DXA },
                  verticalAlign: VerticalAlignTable.CENTER,
                  margins: { left: 40, right: 40, top: 20, bottom: 20 },
                  children: [
                    this.#close(
                      text,
                      { alignment: column === 0 ? AlignmentType.LEFT : AlignmentType.CENTER },
                      { size, typeface: row === 0 ? typefaces.heading : typefaces.body },
                    ),
                  ],
                }),
            ),
          }),
      ),
    });
  }

  /** Pages that lie and pages that stand, each run of them a section. */
  sections(bodies: readonly Body[]): ISectionOptions[] {
    const runs: { lying: boolean; children: (Paragraph | Table)[] }[] = [{ lying: false, children: this.#head() }];
    for (const body of bodies) {
      const last = runs[runs.length - 1];
      if (last && last.lying === body.lying) last.children.push(...body.children);
      else runs.push({ lying: body.lying, children: [...body.children] });
    }
    const foot = this.#foot();
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
        default: this.#pageNumber(AlignmentType.RIGHT, { right: 320 }),
        even: this.#pageNumber(AlignmentType.LEFT, { left: 320 }),
      },
      children: run.children,
    }));
  }

  #pageNumber(alignment: IParagraphOptions['alignment'], indent: IParagraphOptions['indent']): Footer {
    const { before, after } = this.#request.said.pageNumber;
    const look = { font: wordFont(typefaces.pageNumber, this.#request.speech.language), size: sizes.number };
    return new Footer({
      children: [
        new Paragraph({
          ...(alignment ? { alignment } : {}),
          ...(indent ? { indent } : {}),
          children: [new TextRun({ ...look, children: [before, PageNumber.CURRENT, after] })],
        }),
      ],
    });
  }

  #head(): Paragraph[] {
    const { briefing } = this.#request;
    const introduction = paragraphsOf(this.#request.introduction.prose.text).map((text) => this.#text(text));
    const secrecy = briefing.secrecy.trim();
    const top = secrecy === '' ? [] : [this.#paragraph(secrecy, {}, { typeface: typefaces.heading })];
    return [...top, ...(briefing.form === 'bulletin' ? this.#masthead() : this.#officialHead()), ...introduction];
  }

  /** 报头: the name large and red, the issue below it, who and when on one line, a red rule. */
  #masthead(): Paragraph[] {
    const { briefing } = this.#request;
    return [
      this.#close(
        briefing.name,
        { alignment: AlignmentType.CENTER, spacing: { ...loose.spacing, before: 240, after: 120 } },
        { typeface: typefaces.title, size: mastheadSize(briefing.name), color: red, bold: true },
      ),
      ...(briefing.issue.trim() === '' ? [] : [this.#paragraph(briefing.issue, { alignment: AlignmentType.CENTER })]),
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: paper.width - upright.left - upright.right }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 4 } },
        spacing: { after: 240 },
        children: [this.#run(briefing.unit), this.#run('\t'), this.#run(dateOf(this.#request))],
      }),
    ];
  }

  /** The office in red, the number of the document, a red rule, and the title two lines below it. */
  #officialHead(): Paragraph[] {
    const { briefing } = this.#request;
    return [
      ...(briefing.unit.trim() === ''
        ? []
        : [
            this.#close(
              briefing.unit,
              { alignment: AlignmentType.CENTER, spacing: { ...loose.spacing, before: 480, after: 240 } },
              { typeface: typefaces.title, size: mastheadSize(briefing.unit), color: red, bold: true },
            ),
          ]),
      this.#paragraph(briefing.issue, {
        alignment: AlignmentType.CENTER,
        border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 11 } },
      }),
      this.#close(
        briefing.name,
        { alignment: AlignmentType.CENTER, spacing: { ...loose.spacing, before: 1160, after: 580 } },
        { typeface: typefaces.title, size: sizes.title },
      ),
    ];
  }

  #foot(): Paragraph[] {
    const { briefing } = this.#request;
    const signed =
      briefing.form === 'official'
        ? [briefing.unit, dateOf(this.#request)]
            .filter((text) => text.trim() !== '')
            .map((text) => this.#paragraph(text, { alignment: AlignmentType.RIGHT, indent: { right: 1280 } }))
        : [];
    const told = [briefing.recipients, briefing.copies].map((text) => text.trim());
    if (told.every((text) => text === '')) return signed;
    const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 2 };
    const [recipients = '', copies = ''] = told;
    const lines = paragraphsOf(recipients);
    const look = { size: sizes.number };
    return [
      ...signed,
      ...lines.map((text, index) =>
        this.#close(
          text,
          {
            border: { ...(index === 0 ? { top: rule } : {}), ...(index === lines.length - 1 ? { bottom: rule } : {}) },
            spacing: { ...loose.spacing, before: index === 0 ? 480 : 0 },
          },
          look,
        ),
      ),
      ...(copies === '' ? [] : [this.#close(copies, { alignment: AlignmentType.RIGHT }, look)]),
    ];
  }
}

type RunLook = { typeface?: string; size?: number; color?: string; bold?: boolean; snapToGrid?: boolean };

/** A single line, in 240ths; one more, by which `finished` tells ours from those of an office's own document. */
export const looseLine = 241;

/** Off the grid of the text; `finished` adds what the library has no word for. */
const loose = { spacing: { line: looseLine, lineRule: 'auto' as const } };

function upon(children: Paragraph[]): Body {
  return { lying: false, children };
}

/** As large as the name goes into one line, at most. */
function mastheadSize(name: string): number {
  // The grid of the text sets characters a little apart.
  const perCharacter = (442 / Math.max(1, [...name].length)) * 2 * 0.93;
  return Math.max(sizes.title, Math.min(sizes.masthead, Math.floor(perCharacter)));
}

/** The first column takes what its longest text needs, within limits; the others share the rest. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const count = rows[0]?.length ?? 1;
  const longest = Array.from({ length: count }, (_, column) =>
    Math.max(2, ...rows.map((row) => textWidth(row[column] ?? '', 1))),
  );
  const bounded = longest.map((units, column) => Math.min(column === 0 ? 16 : 8, units + 0.8));
  const sum = bounded.reduce((total, units) => total + units, 0);
  return bounded.map((units) => Math.floor((width * units) / sum));
}
