import { viewLooks } from '../../figures/card/viewLooks';
import { flowText, type Placed } from '../../figures/drawing/flowText';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import { type FigureModel, shownLines } from '../../figures/model/model';
import { footnotes } from '../../figures/texts/footnotes';
import { valueCitations } from '../../figures/texts/sourceText';
import { takeaway } from '../../figures/texts/takeaway';
import { isAlongYears, isOfOneYear, viewTraits } from '../../filters/views';
import { isPerHead } from '../../measures/perHead';
import type { Line } from '../../measures/point';
import { type Marks, marksOf, regionsText, yearsText } from '../shared/captions';
import type { PageRequest } from '../shared/request';
import type { SheetFootPlan } from '../sheet/SheetFoot';

export const pageType = { product: 20, title: 46, filters: 22, legend: 20, small: 16, cardTitle: 25, cardFacts: 17 };

const page = { gap: 28, padding: 24 };
const leading = 1.45;
/** Of the figures' sentences, largest first: one size for the whole page, so that it reads as one. */
const sentenceSizes = [20, 19, 18, 17, 16];
/** Lines of a sentence: the first that holds them all at the smallest size. A longer wording of the reader's gets what it needs. */
const sentenceLines = [2, 3, 4];
/** A table of more columns than this has no room in half the width. */
const columnsInHalf = 7;
const swatch = { width: 30, gap: 10 };

/** What a picture of a page is laid out for. */
export type PageShape = {
  width: number;
  margin: number;
  /** Of cards beside each other, where they have room. */
  columns: 1 | 2;
  /** 第1页，共9页; `null` where there is but one. */
  number: string | null;
};

const strip: PageShape = { width: 1720, margin: 60, columns: 2, number: null };

export type CardPlan = {
  model: FigureModel;
  x: number;
  y: number;
  width: number;
  height: number;
  title: { lines: string[]; firstY: number };
  sentence: { lines: string[]; size: number; firstY: number };
  facts: { lines: string[]; firstY: number };
  drawing: { x: number; y: number; width: number; height: number };
  small: { lines: Placed[][]; firstY: number };
  notice: string | null;
};

/** Where everything on the picture of a page stands. `y` of texts are baselines. */
export type PagePlan = {
  width: number;
  height: number;
  margin: number;
  product: { text: string; y: number };
  title: { text: string; y: number };
  filters: { lines: string[]; firstY: number };
  legend: { lines: { line: Line; text: string; x: number }[][]; firstY: number };
  marks: Marks & { y: number };
  cards: CardPlan[];
  foot: SheetFootPlan;
};

export const legendSwatch = swatch;
export const cardPadding = page.padding;
export const lineLeading = leading;

/** Lays the theme out anew, for reading: who and when once at the top, then the figures, then their sources once. */
export function planPage(
  { domain, models, wordingOf, filters, speech, day }: PageRequest,
  shape: PageShape = strip,
): PagePlan {
  const { words } = speech;
  const { width, margin } = shape;
  const inner = width - margin * 2;
  const wide = (text: string, size: number, weight?: 700) => textWidth(text, size, weight);

  const productY = margin + pageType.product * 0.8;
  const titleY = productY + pageType.title * 1.25;
  const filtersY = titleY + pageType.filters * 1.9;
  const first = models.find((model) => !isOfOneYear(model.view)) ?? models[0];
  const perHead = models.some(({ indicator }) => isPerHead(indicator));
  const said = first
    ? [
        `${words.filters.regions}${words.export.colon}${regionsText(first, speech)}`,
        `${words.filters.years}${words.export.colon}${yearsText(first, speech)}`,
        `${words.filters.view}${words.export.colon}${words.filters.views[filters.view]}`,
        ...(perHead ? [`${words.filters.basis.label}${words.export.colon}${words.filters.basis.perHead}`] : []),
      ]
    : [];
  const filterLines = wrapText(said.join(words.list.dot), inner, (text) => wide(text, pageType.filters));
  const legendY = filtersY + pageType.filters * leading * (filterLines.length - 1) + pageType.legend * 2.2;
  const legendLines = planLineLegend(models, inner, speech.say, speech.words.region.whole);
  const marks = marksOf(models, speech);
  const legendEnd = legendY + pageType.legend * 1.7 * (legendLines.length - 1);
  const marksY = legendLines.length > 0 ? legendEnd + pageType.small * 2.3 : legendY;
  const cardsY = marksY + pageType.small * 1.8;

  const tooWide = models.some((model) => viewTraits[model.view].inCells && shownLines(model).length > columnsInHalf);
  const columns = tooWide ? 1 : shape.columns;
  const cardWidth = (inner - page.gap * (columns - 1)) / columns;
  const sentences = wrapSentences(
    models.map((model) => wordingOf(model) ?? takeaway(model, speech)),
    cardWidth - page.padding * 2,
  );
  const cards: CardPlan[] = [];
  let rowY = cardsY;
  for (let index = 0; index < models.length; index += columns) {
    const row = models.slice(index, index + columns);
    // The last one by itself takes the whole width, so that no half of a row is empty.
    const ownWidth = row.length < columns ? inner : cardWidth;
    const planned = row.map((model, column) =>
      planCard(
        model,
        { lines: sentences.lines[index + column] ?? [], size: sentences.size },
        { x: margin + column * (cardWidth + page.gap), y: rowY, width: ownWidth },
        speech,
      ),
    );
    const height = Math.max(...planned.map((card) => card.height));
    // The taller one of a row says where both end; the room goes to the drawing, never between it and its notes.
    cards.push(
      ...planned.map((card) => ({
        ...card,
        height,
        drawing: { ...card.drawing, height: card.drawing.height + height - card.height },
        small: { ...card.small, firstY: card.small.firstY + height - card.height },
      })),
    );
    rowY += height + page.gap;
  }

  const sources = valueCitations(models, speech);
  const footLines = wrapText(sources, inner, (text) => wide(text, pageType.small));
  const ruleY = rowY + 4;
  const footY = ruleY + pageType.small * 1.9;
  const creditY = footY + pageType.small * leading * footLines.length;
  return {
    width,
    height: Math.ceil(creditY + margin * 0.6),
    margin,
    product: { text: words.app.name, y: productY },
    title: { text: words.domains[domain], y: titleY },
    filters: { lines: filterLines, firstY: filtersY },
    legend: { lines: legendLines, firstY: legendY },
    marks: { ...marks, y: marksY },
    cards,
    foot: {
      left: margin,
      right: width - margin,
      ruleY,
      sources: { lines: footLines, firstY: footY, leading: pageType.small * leading },
      // They stand at the head.
      marks: { x: margin, y: creditY, published: null, own: null, implied: null, notice: null },
      credit: {
        text: [words.export.credit(day), ...(shape.number ? [shape.number] : [])].join(words.list.dot),
        y: creditY,
      },
      size: pageType.small,
    },
  };
}

/** In as few lines as can be read, and the largest size that keeps to them. */
function wrapSentences(sentences: readonly string[], width: number): { size: number; lines: string[][] } {
  const tries = sentenceSizes.map((size) => ({
    size,
    lines: sentences.map((sentence) => wrapText(sentence, width, (text) => textWidth(text, size))),
  }));
  const smallest = tries[tries.length - 1] ?? { size: 0, lines: [] };
  const longest = Math.max(...smallest.lines.map((lines) => lines.length));
  const most = sentenceLines.find((count) => longest <= count) ?? Math.max(...sentenceLines);
  const fits = (lines: string[], index: number) => lines.length <= most || (smallest.lines[index]?.length ?? 0) > most;
  return tries.find(({ lines }) => lines.every(fits)) ?? smallest;
}

function planCard(
  model: FigureModel,
  sentence: Omit<CardPlan['sentence'], 'firstY'>,
  { x, y, width }: Pick<CardPlan, 'x' | 'y' | 'width'>,
  speech: PageRequest['speech'],
): CardPlan {
  const { words, say, language } = speech;
  const { indicator } = model;
  const inner = width - page.padding * 2;
  const titleLines = wrapText(say(indicator.name), inner, (text) => textWidth(text, pageType.cardTitle, 700));
  const titleY = y + page.padding + pageType.cardTitle * 0.9;
  const facts = [
    indicator.unit[language],
    words.direction[indicator.direction],
    ...(isOfOneYear(model.view) ? [words.years.one(model.year)] : []),
  ];
  const factLines = wrapText(facts.join(words.list.dot), inner, (text) => textWidth(text, pageType.cardFacts));
  const sentenceY = titleY + pageType.cardTitle * 1.3 * (titleLines.length - 1) + sentence.size * 1.75;
  const factsY = sentenceY + sentence.size * leading * (sentence.lines.length - 1) + pageType.cardFacts * 1.8;
  const drawingY = factsY + pageType.cardFacts * leading * (factLines.length - 1) + 14;
  const height = viewLooks[model.view].heights.page(model);
  const { source, notes } = footnotes(model, speech);
  const smallLines = flowText([source, ...notes], inner, pageType.small * 1.5, (text) =>
    textWidth(text, pageType.small),
  );
  const smallY = drawingY + height + pageType.small * 1.6;
  const end = smallY + pageType.small * leading * (smallLines.length - 1) + page.padding * 0.8;
  return {
    model,
    x,
    y,
    width,
    height: end - y,
    title: { lines: titleLines, firstY: titleY },
    sentence: { ...sentence, firstY: sentenceY },
    facts: { lines: factLines, firstY: factsY },
    drawing: { x: x + page.padding, y: drawingY, width: inner, height },
    small: { lines: smallLines, firstY: smallY },
    notice: marksOf([model], speech).notice,
  };
}

function planLineLegend(
  models: readonly FigureModel[],
  width: number,
  say: PageRequest['speech']['say'],
  whole: string,
): PagePlan['legend']['lines'] {
  const trend = models.find((model) => isAlongYears(model.view));
  if (!trend || trend.chosen.length === 0) return [];
  const lines: PagePlan['legend']['lines'] = [[]];
  let end = 0;
  for (const line of shownLines(trend)) {
    const text = line === trend.whole ? whole : say(line.region.name);
    const own = swatch.width + swatch.gap + textWidth(text, pageType.legend, 600);
    if (end > 0 && end + own > width) {
      lines.push([]);
      end = 0;
    }
    lines[lines.length - 1]?.push({ line, text, x: end });
    end += own + 32;
  }
  return lines;
}
