import PptxGenJS from 'pptxgenjs';
import { eachInTurn, type Job } from '../../controls/menu/job';
import { brand, ink, notice as noticeColours } from '../../figures/drawing/palette';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import { typefaces } from '../../i18n/briefing/typefaces';
import { plainText } from '../../i18n/plainText';
import { textOf } from '../../i18n/sentences/phrase';
import { writing } from '../../i18n/speech';
import type { NativeChart } from '../../office/nativeChart';
import { finishSlides } from '../../office/slidePackage';
import { fitTitle } from '../../pictures/sheet/fitTitle';
import { issueOf } from '../basket/office';
import { type FigurePart, isSheet, isTable, type Part, plainNotes } from '../content/parts';
import { rowsOf } from '../content/rows';
import { drawingOf, pngIn, sheetOf, titleOfPart } from './partPicture';
import { type BriefingRequest, captionOf, dateOf, headingTexts, nameOf } from './request';
import { slideTexts } from './slideTexts';

/** A slide of 16:9, in inches; sheets are drawn at 96 units per inch. */
const slide = { width: 13.333, height: 7.5, side: 0.54 };
const inner = slide.width - slide.side * 2;
const unitsPerInch = 96;
/** In inches: top of the title, minimum height of the title and of the text below it, and the gap between them. */
const headRoom = { top: 0.3, title: 0.9, below: 0.5, gap: 0.02 };
const bodyBottom = 6.72;
/** Height of a line in inches per point of type size. */
const lineHeight = 1.2 / 72;
/** Rows per slide; more rows continue on another slide. */
const rowsOnSlide = 16;
/** Rows per slide if there are so many columns that names take two lines. */
const fewRowsOnSlide = 11;
const points = {
  title: [28, 25, 22, 20],
  halfTitle: [20, 18, 16, 14],
  rest: 14,
  caption: 12,
  cell: 12,
  least: 10,
  small: 11,
  halfNotes: 9,
  text: 20,
};
const between = 0.4;
const half = (inner - between) / 2;
const halfDrawing = {
  width: half * unitsPerInch,
  style: { fontSize: 15, lineWidth: 2.25, wholeLineWidth: 4, diamond: 6.5, least: 12 },
};

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** In the order of the deck; `width` in inches. */
type PlacedChart = { chart: NativeChart; width: number };

/** The briefing as slides: a cover, one item per slide, charts that PowerPoint can edit, and speaker notes. */
export async function slidesFile(request: BriefingRequest, job: Job): Promise<Blob> {
  const { briefing, parts, speech } = request;
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: typefaces.slide, bodyFontFace: typefaces.slide };
  deck.title = plainText(briefing.name);
  deck.subject = plainText(briefing.name);
  deck.author = speech.words.app.name;
  deck.company = speech.words.app.name;
  const charts: PlacedChart[] = [];
  const writer = new SlideWriter(deck, request, charts);
  writer.cover();
  const name = nameOf(speech);
  await eachInTurn(
    rowsOf(parts),
    (row) => name(row.kind === 'pair' ? row.parts[0] : row.part),
    (row) => (row.kind === 'pair' ? writer.pair(row.parts, job.signal) : writer.part(row.part, job.signal)),
    job,
  );
  const file = await deck.write({ outputType: 'arraybuffer', compression: false });
  if (!(file instanceof ArrayBuffer)) throw new Error('the slides were not written as bytes');
  const finished = await finishSlides(
    new Uint8Array(file),
    charts.map(({ chart, width }) => ({
      chart,
      look: { width: width * unitsPerInch, height: 460, typeface: typefaces.slide, fontSize: 12 },
    })),
    speech.words.app.name,
  );
  return new Blob([finished], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' });
}

class SlideWriter {
  readonly #deck: PptxGenJS;
  readonly #request: BriefingRequest;
  readonly #charts: PlacedChart[];
  readonly #headings: ReadonlyMap<string, string>;

  constructor(deck: PptxGenJS, request: BriefingRequest, charts: PlacedChart[]) {
    this.#deck = deck;
    this.#request = request;
    this.#charts = charts;
    this.#headings = headingTexts(request.parts, request.t);
  }

  #say(slide: Slide, text: string, place: Box, look: PptxGenJS.TextPropsOptions): void {
    slide.addText(plainText(text), { ...place, ...this.#look(), ...look });
  }

  cover(): void {
    const { briefing } = this.#request;
    const page = this.#deck.addSlide();
    page.background = { color: hex(brand) };
    const white = { color: 'FFFFFF' };
    if (briefing.secrecy.trim() !== '') {
      this.#say(page, briefing.secrecy, { x: 0.9, y: 0.6, w: 8, h: 0.4 }, { ...white, fontSize: 14 });
    }
    this.#say(
      page,
      briefing.name,
      { x: 0.9, y: 2.3, w: 11.5, h: 1.7 },
      { ...white, fontSize: 44, bold: true, valign: 'bottom' },
    );
    const facts = [issueOf(briefing), briefing.unit, dateOf(this.#request)].map((text) => text.trim()).filter(Boolean);
    this.#say(
      page,
      facts.join(this.#request.t.noteGap),
      { x: 0.9, y: 4.3, w: 11.5, h: 0.5 },
      { ...white, fontSize: 20 },
    );
    const introduction = textOf(this.#request.introduction.prose).trim();
    if (introduction !== '') {
      this.#say(page, introduction, { x: 0.9, y: 5.1, w: 11.5, h: 1.8 }, { ...white, fontSize: 16 });
    }
  }

  async part(part: Part, signal: AbortSignal): Promise<void> {
    switch (part.kind) {
      case 'heading':
        return this.#words(this.#headings.get(part.id) ?? part.text, []);
      case 'text': {
        const linesOf = (text: string) => Math.ceil(textWidth(text, points.text) / (inner * 72) + 0.1);
        for (const some of slideTexts(part.paragraphs, linesOf)) this.#words('', some);
        return;
      }
      case 'gone':
        return this.#words(part.name, [this.#request.t.noData]);
      case 'figure':
        return this.#figure(part, signal);
    }
  }

  #words(heading: string, paragraphs: readonly string[]): void {
    const page = this.#deck.addSlide();
    if (heading !== '') {
      const middle = paragraphs.length === 0;
      this.#say(
        page,
        heading,
        { x: slide.side, y: middle ? 2.9 : 0.6, w: inner, h: 1.2 },
        { fontSize: middle ? 36 : 26, bold: true, color: hex(brand), valign: 'middle' },
      );
    }
    if (paragraphs.length > 0) {
      this.#say(
        page,
        paragraphs.join('\n'),
        { x: slide.side, y: heading === '' ? 0.7 : 1.9, w: inner, h: heading === '' ? 6.2 : 5 },
        { fontSize: points.text, lineSpacingMultiple: 1.4 },
      );
    }
  }

  async #figure(part: FigurePart, signal: AbortSignal): Promise<void> {
    const { day, t } = this.#request;
    const { content, chart, table } = part;
    if (isSheet(part) && content.kind !== 'goals') {
      const picture = await sheetOf(part, 'slide', { day, signal });
      const page = this.#deck.addSlide();
      await this.#place(page, picture, { x: 0, y: 0, w: slide.width, h: slide.height }, part.caption);
      page.addNotes(this.#notes(part));
      if (content.kind === 'placesTable') this.#tables(part);
      return;
    }
    if (isTable(part.item.view)) return this.#tables(part);
    const { page, room } = this.#framed(part, captionOf(part, t));
    if (chart) return this.#chart(page, chart, room);
    const picture = await drawingOf(
      part,
      { width: 760, style: { fontSize: 16, lineWidth: 2.25, wholeLineWidth: 4, diamond: 6.5, least: 12 } },
      { day, signal },
    );
    await this.#place(page, picture, { ...room, w: 7.9 }, part.caption);
    this.#table(page, table, { ...room, x: slide.side + 8.2, w: inner - 8.2 });
  }

  #chart(page: Slide, chart: NativeChart, room: Box): void {
    // Placeholder values: the file's own charts replace the library's, which lose zeros.
    page.addChart(chart.kind, [{ name: plainText(chart.description), labels: ['1'], values: [1] }], {
      ...room,
      altText: plainText(chart.description),
    });
    this.#charts.push({ chart, width: room.w });
  }

  /**
   * Two figures on one slide, each with sentence, caption and notes. Tables get slides of their own, because they need
   * the whole width.
   */
  async pair(figures: readonly FigurePart[], signal: AbortSignal): Promise<void> {
    const { day, t } = this.#request;
    if (figures.some((part) => part.numbered.as === 'table')) {
      for (const part of figures) await this.#figure(part, signal);
      return;
    }
    const page = this.#deck.addSlide();
    for (const [index, part] of figures.entries()) {
      const place = { x: slide.side + index * (half + between), w: half };
      this.#halfHead(page, part, { ...place, y: 0.4, h: 1.7 });
      const room = { ...place, y: 2.15, h: 3.95 };
      if (part.chart) this.#chart(page, part.chart, room);
      else {
        const picture = await drawingOf(part, halfDrawing, { day, signal });
        await this.#place(page, picture, room, part.caption);
      }
      this.#say(
        page,
        (part.chart ? plainNotes(part) : part.notes).join(t.noteGap),
        { ...place, y: 6.2, h: 1.1 },
        { fontSize: points.halfNotes, color: hex(ink.text) },
      );
      if (part.simulated) this.#simulated(page, { x: place.x + half - 1.3, y: 0.06 });
    }
    page.addNotes(figures.map((part) => this.#notes(part)).join('\n\n'));
  }

  /**
   * The sentence as large as fits into two lines, its rest smaller, and the caption. All are one text, so that none
   * covers the next in a wider typeface.
   */
  #halfHead(page: Slide, part: FigurePart, room: Box): void {
    const { title, rest } = titleOfPart(part);
    const { lines, size } = this.#fitted(title, room.w, points.halfTitle);
    const { t } = this.#request;
    const below = { fontSize: points.least, color: hex(ink.text) };
    page.addText(
      [
        {
          text: plainText(lines.join(t.lineJoiner)),
          options: { fontSize: size, bold: true, breakLine: true },
        },
        ...(rest === '' ? [] : [{ text: plainText(rest), options: { ...below, breakLine: true } }]),
        { text: plainText(captionOf(part, t)), options: { ...below, fontSize: points.small } },
      ],
      { ...room, ...this.#look() },
    );
  }

  /** The lines of a title in `width` inches, and their size in points. */
  #fitted(title: string, width: number, sizes: readonly number[]): { lines: string[]; size: number } {
    const pixels = sizes.map((size) => (size * unitsPerInch) / 72);
    const { lines, size } = fitTitle(title, width * unitsPerInch * this.#sure(), pixels);
    return { lines, size: (size * 72) / unitsPerInch };
  }

  #look(): PptxGenJS.TextPropsOptions {
    return {
      fontFace: typefaces.slide,
      color: hex(ink.strong),
      margin: 0,
      valign: 'top',
      fit: 'none',
      lang: writing[this.#request.speech.language].officeTag,
    };
  }

  /** Reserve for wider Latin typefaces on other machines. */
  #sure(): number {
    return writing[this.#request.speech.language].isHan ? 1 : 0.82;
  }

  #simulated(page: Slide, { x, y }: { x: number; y: number }): void {
    this.#say(
      page,
      this.#request.speech.words.export.simulated,
      { x, y, w: 1.3, h: 0.32 },
      {
        fontSize: points.small,
        bold: true,
        align: 'center',
        valign: 'middle',
        color: hex(noticeColours.text),
        fill: { color: hex(noticeColours.fill) },
        line: { color: hex(noticeColours.line), width: 0.75 },
      },
    );
  }

  /** As many slides as the rows need, each with the headings. */
  #tables(part: FigurePart): void {
    const { t } = this.#request;
    const [head = [], ...rows] = part.table;
    const pages = Math.max(1, Math.ceil(rows.length / (head.length > 7 ? fewRowsOnSlide : rowsOnSlide)));
    const rowsEach = Math.ceil(rows.length / pages);
    for (let index = 0; index < pages; index += 1) {
      const caption = captionOf(part, t);
      const { page, room } = this.#framed(part, pages === 1 ? caption : t.continued(caption, index + 1, pages));
      const pageRows = rows.slice(index * rowsEach, (index + 1) * rowsEach);
      this.#table(page, [head, ...pageRows], room, part.shares);
    }
  }

  /** A slide with title, rest of the sentence, caption, source, mark and notes, and the room left for the content. */
  #framed(part: FigurePart, caption: string): { page: Slide; room: Box } {
    const page = this.#deck.addSlide();
    const { title, rest } = titleOfPart(part);
    const { lines, size } = this.#fitted(title, inner, points.title);
    const heading = { y: headRoom.top, h: Math.max(headRoom.title, lines.length * size * lineHeight) };
    this.#say(
      page,
      lines.join('\n'),
      { x: slide.side, w: inner, ...heading },
      { fontSize: size, bold: true, valign: 'middle' },
    );
    const lead = [
      ...(rest === '' ? [] : [{ text: rest, size: points.rest }]),
      { text: caption, size: rest === '' ? points.rest : points.caption },
    ];
    const leadHeight =
      lead.reduce((sum, { text, size: of }) => sum + this.#linesOf(text, inner, of) * of, 0) * lineHeight;
    const below = { y: heading.y + heading.h + headRoom.gap, h: Math.max(headRoom.below, leadHeight) };
    page.addText(
      lead.map(({ text, size: fontSize }) => ({
        text: plainText(text),
        options: { fontSize, color: hex(ink.text), breakLine: true },
      })),
      { x: slide.side, w: inner, ...below, ...this.#look() },
    );
    this.#say(
      page,
      (part.chart ? plainNotes(part) : part.notes).join(this.#request.t.noteGap),
      { x: slide.side, y: 6.78, w: part.simulated ? inner - 1.5 : inner, h: 0.6 },
      { fontSize: points.least, color: hex(ink.text), valign: 'top' },
    );
    if (part.simulated) this.#simulated(page, { x: slide.width - slide.side - 1.3, y: 6.8 });
    page.addNotes(this.#notes(part));
    const top = below.y + below.h + headRoom.gap;
    return { page, room: { x: slide.side, y: top, w: inner, h: bodyBottom - top } };
  }

  /** Lines of a text of `size` points in `width` inches. */
  #linesOf(text: string, width: number, size: number): number {
    return wrapText(text, width * 72 * this.#sure(), (line) => textWidth(line, size)).length;
  }

  #notes({ definition, notes, sentence }: FigurePart): string {
    return plainText([sentence, definition, ...notes].join('\n'));
  }

  async #place(
    page: Slide,
    picture: { svg: string; width: number; height: number },
    room: Box,
    altText: string,
  ): Promise<void> {
    const scale = Math.min(room.w / picture.width, room.h / picture.height);
    const [w, h] = [picture.width * scale, picture.height * scale];
    const bytes = await pngIn(picture, Math.round(w * unitsPerInch * 2), this.#request.speech);
    page.addImage({
      data: `data:image/png;base64,${base64(bytes)}`,
      x: room.x + (room.w - w) / 2,
      y: room.y + (room.h - h) / 2,
      w,
      h,
      altText: plainText(altText),
    });
  }

  /** `given`: the widths of the columns in proportion. */
  #table(page: Slide, rows: readonly (readonly string[])[], room: Box, given: readonly number[] | null = null): void {
    const columns = rows[0]?.length ?? 1;
    const shares = given ?? Array.from({ length: columns }, (_, index) => (index > 0 ? 1 : columns > 4 ? 2.2 : 1.4));
    const sum = shares.reduce((total, share) => total + share, 0);
    const colW = shares.map((share) => (share * room.w) / sum);
    const rowH = Math.min(0.34, room.h / rows.length);
    const fontSize = columns > 8 || rowH < 0.3 ? points.least : points.cell;
    const line = { type: 'solid' as const, pt: 0.5, color: hex(ink.line) };
    const none = { type: 'none' as const };
    page.addTable(
      rows.map((row, index) =>
        row.map((text, column) => ({
          text: plainText(text),
          options: {
            colspan: row.length === 1 ? columns : 1,
            bold: index === 0,
            align: column === 0 ? ('left' as const) : ('center' as const),
            color: hex(index === 0 ? ink.text : ink.strong),
            border: [none, none, line, none] as [typeof none, typeof none, typeof line, typeof none],
          },
        })),
      ),
      {
        x: room.x,
        y: room.y,
        w: room.w,
        colW,
        rowH,
        fontFace: typefaces.slide,
        fontSize,
        margin: 0.03,
        valign: 'middle',
      },
    );
  }
}

type Box = { x: number; y: number; w: number; h: number };

function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(text);
}
