import PptxGenJS from 'pptxgenjs';
import { eachInTurn, type Job } from '../../controls/menu/job';
import { brand, ink } from '../../figures/drawing/palette';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import { typefaces } from '../../i18n/briefing/typefaces';
import { plainText } from '../../i18n/plainText';
import { textOf } from '../../i18n/sentences/phrase';
import { writing } from '../../i18n/speech';
import type { NativeChart } from '../../office/nativeChart';
import type { SlideBox as Box, SlideLayout } from '../../office/slideLayouts';
import { finishSlides } from '../../office/slidePackage';
import { fitTitle } from '../../pictures/sheet/fitTitle';
import { issueOf } from '../basket/office';
import { type FigurePart, isSheet, isTable } from '../content/parts';
import { onPaper } from './paperParts';
import { drawingOf, pngIn, sheetOf, titleOfPart } from './partPicture';
import { type BriefingRequest, captionOf, dateOf, nameOf } from './request';
import { type PlannedSlide, slidePlan } from './slidePlan';
import { slideTexts } from './slideTexts';

/** A slide of 16:9, in inches; sheets are drawn at 96 units per inch. */
const slide = { width: 13.333, height: 7.5, side: 0.54 };
const inner = slide.width - slide.side * 2;
const unitsPerInch = 96;
/** In inches: top of the title, minimum height of the title and of the text below it, and the gap between them. */
const headRoom = { top: 0.3, title: 0.9, below: 0.5, gap: 0.02 };
/** In inches: what stands below the figure, above the foot. */
const noteRoom = { y: 6.48, h: 0.5 };
const bodyBottom = noteRoom.y - 0.06;
/** Height of a line in inches per point of type size. */
const lineHeight = 1.2 / 72;
/** Rows per slide; more rows continue on another slide. */
const rowsOnSlide = 15;
/** Rows per slide if there are so many columns that names take two lines. */
const fewRowsOnSlide = 10;
/** Nothing is smaller than 12, which the last row of a room still reads. */
const points = {
  cover: 44,
  section: 36,
  title: [28, 25, 22, 20],
  halfTitle: [20, 18, 16, 14],
  rest: 14,
  text: 20,
  sources: 14,
  least: 12,
};
const between = 0.4;
const half = (inner - between) / 2;
/** Drawings at 96 units per inch: 16 units are 12 points. */
const drawingStyle = { fontSize: 16, lineWidth: 2.25, wholeLineWidth: 4, diamond: 6.5, least: 16 };
/** Above the slide: the title of a slide whose figures bear their own, for the outline and for screen readers. */
const aboveSlide = { x: slide.side, y: -0.7, w: inner, h: 0.5 };

const dark = hex(ink.strong);
const layouts: Readonly<Record<LayoutId, Omit<SlideLayout, 'name'>>> = {
  cover: {
    title: { x: 0.9, y: 2.3, w: 11.5, h: 1.7, size: points.cover },
    text: { x: 0.9, y: 4.3, w: 11.5, h: 2.6, size: points.text },
    colour: 'FFFFFF',
    isNumbered: false,
  },
  section: {
    title: { x: slide.side, y: 2.1, w: inner, h: 1.2, size: points.section },
    text: { x: slide.side, y: 3.5, w: inner, h: 2.4, size: points.text },
    colour: dark,
    isNumbered: true,
  },
  figure: {
    title: { x: slide.side, y: headRoom.top, w: inner, h: headRoom.title, size: 28 },
    text: { x: slide.side, y: 1.22, w: inner, h: headRoom.below, size: points.rest },
    colour: dark,
    isNumbered: true,
  },
  text: {
    title: { x: slide.side, y: 0.5, w: inner, h: 1, size: 26 },
    text: { x: slide.side, y: 1.7, w: inner, h: 5.2, size: points.text },
    colour: dark,
    isNumbered: true,
  },
  closing: {
    title: { x: slide.side, y: 0.5, w: inner, h: 1, size: 26 },
    text: { x: slide.side, y: 1.7, w: inner, h: 5.2, size: points.sources },
    colour: dark,
    isNumbered: true,
  },
};

type LayoutId = keyof BriefingWords['slides']['layouts'];

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** In the order of the deck; sizes in inches. */
type PlacedChart = { chart: NativeChart; width: number; height: number };

/**
 * The briefing as slides: a cover, one item per slide, charts that PowerPoint can edit, and speaker notes. What figures
 * have in common stands once on the last slide.
 */
export async function slidesFile(request: BriefingRequest, job: Job): Promise<Blob> {
  const { briefing, parts, speech, t } = request;
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: typefaces.slide, bodyFontFace: typefaces.slide };
  deck.title = plainText(briefing.name);
  deck.subject = plainText(briefing.name);
  const unit = briefing.unit.trim() === '' ? speech.words.app.name : plainText(briefing.unit);
  deck.author = unit;
  deck.company = unit;
  for (const id of layoutIds) {
    const background = { color: id === 'cover' ? hex(brand) : 'FFFFFF' };
    deck.defineSlideMaster({ title: t.slides.layouts[id], background });
  }
  const charts: PlacedChart[] = [];
  const writer = new SlideWriter(deck, request, charts);
  writer.cover();
  const name = nameOf(speech);
  await eachInTurn(
    slidePlan(parts, briefing.name, t),
    (planned) => {
      switch (planned.kind) {
        case 'section':
          return planned.title;
        case 'pair':
          return name(planned.parts[0]);
        default:
          return name(planned.part);
      }
    },
    (planned) => writer.write(planned, job.signal),
    job,
  );
  writer.closing();
  const file = await deck.write({ outputType: 'arraybuffer', compression: false });
  if (!(file instanceof ArrayBuffer)) throw new Error('the slides were not written as bytes');
  const finished = await finishSlides(
    new Uint8Array(file),
    charts.map(({ chart, width, height }) => ({
      chart,
      look: {
        width: width * unitsPerInch,
        height: height * unitsPerInch,
        typeface: typefaces.slide,
        fontSize: points.least,
      },
    })),
    escapedXml(unit),
    {
      layouts: layoutIds.map((id) => ({ ...layouts[id], name: t.slides.layouts[id] })),
      foot: {
        mark: parts.some((part) => part.kind === 'figure' && part.simulated) ? t.simulatedPage : '',
        language: writing[speech.language].officeTag,
        names: t.slides.shapes,
        width: slide.width,
        height: slide.height,
      },
    },
  );
  return new Blob([finished], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' });
}

const layoutIds = ['figure', 'cover', 'section', 'text', 'closing'] as const;

class SlideWriter {
  readonly #deck: PptxGenJS;
  readonly #request: BriefingRequest;
  readonly #charts: PlacedChart[];
  /** The text of the last slide, and what is noted below each figure alone. */
  readonly #sources: readonly string[];
  readonly #notesBelow: ReadonlyMap<string, readonly string[]>;

  constructor(deck: PptxGenJS, request: BriefingRequest, charts: PlacedChart[]) {
    this.#deck = deck;
    this.#request = request;
    this.#charts = charts;
    const { parts, attachments } = onPaper(request, true);
    this.#sources = parts.flatMap((part) => (part.kind === 'text' && part.isNote ? part.paragraphs : []));
    this.#notesBelow = new Map(
      [...parts, ...attachments].flatMap((part) => (part.kind === 'figure' ? [[part.id, part.notes]] : [])),
    );
  }

  #add(layout: LayoutId): Slide {
    return this.#deck.addSlide({ masterName: this.#request.t.slides.layouts[layout] });
  }

  #say(slide: Slide, text: string, place: Box, look: PptxGenJS.TextPropsOptions): void {
    slide.addText(plainText(text), { ...place, ...this.#look(), ...look });
  }

  /** The title in these lines, as one paragraph of the outline. */
  #title(page: Slide, lines: readonly string[], place: Box, look: PptxGenJS.TextPropsOptions): void {
    page.addText(
      lines.map((text, at) => ({ text: plainText(text), options: { ...look, softBreakBefore: at > 0 } })),
      { ...place, ...this.#look(), valign: 'middle', ...look, objectName: this.#request.t.slides.shapes.title },
    );
  }

  cover(): void {
    const { briefing, t } = this.#request;
    const page = this.#add('cover');
    const { title, text } = layouts.cover;
    const white = { color: 'FFFFFF' };
    if (briefing.secrecy.trim() !== '') {
      this.#say(page, briefing.secrecy, { x: 0.9, y: 0.6, w: 8, h: 0.4 }, { ...white, fontSize: 14 });
    }
    this.#title(page, [briefing.name], title, { ...white, fontSize: title.size, bold: true, valign: 'bottom' });
    const facts = [issueOf(briefing), briefing.unit, dateOf(this.#request)]
      .map((words) => words.trim())
      .filter(Boolean);
    const introduction = textOf(this.#request.introduction.prose).trim();
    page.addText(
      [
        { text: plainText(facts.join(t.noteGap)), options: { ...white, fontSize: 20, breakLine: true } },
        ...(introduction === ''
          ? []
          : [{ text: plainText(introduction), options: { ...white, fontSize: 16, paraSpaceBefore: 14 } }]),
      ],
      { ...(text ?? title), ...this.#look(), objectName: t.slides.shapes.text },
    );
  }

  async write(planned: PlannedSlide, signal: AbortSignal): Promise<void> {
    switch (planned.kind) {
      case 'section': {
        // The two figures that come first stand for the section.
        const lines = planned.figures.slice(0, 2).map((part) => titleOfPart(part).title);
        return this.#words('section', planned.title, lines);
      }
      case 'text': {
        const { part } = planned;
        const paragraphs = part.kind === 'gone' ? [part.name, this.#request.t.noData] : part.paragraphs;
        for (const some of this.#spread(paragraphs, points.text)) this.#words('text', planned.title, some);
        return;
      }
      case 'pair':
        return this.#pair(planned.parts, signal);
      case 'figure':
        return this.#figure(planned.part, signal);
    }
  }

  /** Sources, marks and the notes of several figures; nothing without figures. */
  closing(): void {
    for (const some of this.#spread(this.#sources, points.sources))
      this.#words('closing', this.#request.t.sources.title, some);
  }

  #spread(paragraphs: readonly string[], size: number): string[][] {
    return slideTexts(paragraphs, (text) => Math.ceil(textWidth(text, size) / (inner * 72) + 0.1));
  }

  #words(layout: 'section' | 'text' | 'closing', heading: string, paragraphs: readonly string[]): void {
    const page = this.#add(layout);
    const { title, text } = layouts[layout];
    this.#title(page, [heading], title, { fontSize: title.size, bold: true, color: hex(brand) });
    if (text) {
      this.#say(page, paragraphs.join('\n'), text, {
        fontSize: text.size,
        lineSpacingMultiple: 1.4,
        objectName: this.#request.t.slides.shapes.text,
      });
    }
  }

  async #figure(part: FigurePart, signal: AbortSignal): Promise<void> {
    const { day, t } = this.#request;
    const { chart } = part;
    if (isTable(part.item.view)) return this.#tables(part);
    if (isSheet(part)) {
      const picture = await sheetOf(part, 'slide', { day, signal });
      const page = this.#add('figure');
      this.#title(page, [part.caption], aboveSlide, { fontSize: points.least });
      await this.#place(page, picture, { x: 0, y: 0, w: slide.width, h: slide.height - 0.45 }, part.caption);
      page.addNotes(this.#notes(part));
      return;
    }
    const { page, room } = this.#framed(part, captionOf(part, t));
    if (chart) return this.#chart(page, chart, room);
    const picture = await drawingOf(part, { width: 760, style: drawingStyle }, { day, signal });
    await this.#place(page, picture, room, part.caption);
  }

  #chart(page: Slide, chart: NativeChart, room: Box): void {
    // Placeholder values: the file's own charts replace the library's, which lose zeros.
    page.addChart(chart.kind, [{ name: plainText(chart.description), labels: ['1'], values: [1] }], {
      ...room,
      altText: plainText(chart.description),
    });
    this.#charts.push({ chart, width: room.w, height: room.h });
  }

  /**
   * Two figures on one slide, each with sentence, caption and notes. Tables get slides of their own, because they need
   * the whole width.
   */
  async #pair(figures: readonly FigurePart[], signal: AbortSignal): Promise<void> {
    const { day, speech } = this.#request;
    if (figures.some((part) => part.numbered.as === 'table')) {
      for (const part of figures) await this.#figure(part, signal);
      return;
    }
    const page = this.#add('figure');
    const title = figures.map(({ caption }) => caption).join(speech.words.list.semicolon);
    this.#title(page, [title], aboveSlide, { fontSize: points.least });
    for (const [index, part] of figures.entries()) {
      const place = { x: slide.side + index * (half + between), w: half };
      this.#halfHead(page, part, { ...place, y: 0.35, h: 1.9 });
      const room = { ...place, y: 2.3, h: bodyBottom - 2.3 };
      if (part.chart) this.#chart(page, part.chart, room);
      else {
        const picture = await drawingOf(part, { width: half * unitsPerInch, style: drawingStyle }, { day, signal });
        await this.#place(page, picture, room, part.caption);
      }
      this.#noteBelow(page, part, { ...place, ...noteRoom });
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
    const caption = captionOf(part, t);
    const linesLeft = Math.floor((room.h / lineHeight - lines.length * size) / points.least);
    const isShort =
      this.#linesOf(rest, room.w, points.least) + this.#linesOf(caption, room.w, points.least) <= linesLeft;
    page.addText(
      [
        {
          text: plainText(lines.join(t.lineJoiner)),
          options: { fontSize: size, bold: true, breakLine: true },
        },
        // A longer rest stands in the speaker notes alone.
        ...(rest === '' || !isShort ? [] : [{ text: plainText(rest), options: { ...below, breakLine: true } }]),
        { text: plainText(caption), options: below },
      ],
      { ...room, ...this.#look() },
    );
  }

  /** The notes on this figure alone, as many as fit; the speaker notes have all. */
  #noteBelow(page: Slide, part: FigurePart, place: Box): void {
    const { t } = this.#request;
    const most = Math.floor(place.h / lineHeight / points.least);
    let notes: string[] = [];
    for (const note of this.#notesBelow.get(part.id) ?? []) {
      const more = [...notes, note];
      if (this.#linesOf(more.join(t.noteGap), place.w, points.least) <= most) notes = more;
    }
    if (notes.length === 0) return;
    this.#say(page, notes.join(t.noteGap), place, { fontSize: points.least, color: hex(ink.text) });
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

  /** A slide with title, rest of the sentence, caption and notes, and the room left for the content. */
  #framed(part: FigurePart, caption: string): { page: Slide; room: Box } {
    const page = this.#add('figure');
    const { title, rest } = titleOfPart(part);
    const { lines, size } = this.#fitted(title, inner, points.title);
    const heading = { y: headRoom.top, h: Math.max(headRoom.title, lines.length * size * lineHeight) };
    this.#title(page, lines, { x: slide.side, w: inner, ...heading }, { fontSize: size, bold: true });
    const lead = [
      ...(rest === '' ? [] : [{ text: rest, size: points.rest }]),
      { text: caption, size: rest === '' ? points.rest : points.least },
    ];
    const leadHeight =
      lead.reduce((sum, { text, size: of }) => sum + this.#linesOf(text, inner, of) * of, 0) * lineHeight;
    const below = { y: heading.y + heading.h + headRoom.gap, h: Math.max(headRoom.below, leadHeight) };
    page.addText(
      lead.map(({ text, size: fontSize }) => ({
        text: plainText(text),
        options: { fontSize, color: hex(ink.text), breakLine: true },
      })),
      { x: slide.side, w: inner, ...below, ...this.#look(), objectName: this.#request.t.slides.shapes.text },
    );
    this.#noteBelow(page, part, { x: slide.side, w: inner, ...noteRoom });
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
        fontSize: points.least,
        margin: 0.03,
        valign: 'middle',
      },
    );
  }
}

function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

function escapedXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(text);
}
