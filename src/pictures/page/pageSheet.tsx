import type { ReactNode } from 'react';
import { viewRenderers } from '../../figures/card/viewRenderers';
import { pageStyle, type Size } from '../../figures/drawing/drawing';
import { flowText } from '../../figures/drawing/flowText';
import { ink, paper } from '../../figures/drawing/palette';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import { type FigureModel, shownLines } from '../../figures/model/model';
import { footnotes } from '../../figures/texts/footnotes';
import { valueCitations } from '../../figures/texts/sourceText';
import { simulatedNote } from '../../figures/texts/tableText';
import { takeaway } from '../../figures/texts/takeaway';
import { unitAndDirection } from '../../figures/texts/wholeText';
import { isAlongYears, isOfOneYear, viewTraits } from '../../filters/views';
import { isPerHead } from '../../measures/perHead';
import type { Line } from '../../measures/point';
import { marksOf, regionsText, yearsText } from '../sheet/captions';
import { MarksLine, NoticePill, placeMarks } from '../sheet/MarksLine';
import type { PageRequest } from '../sheet/request';
import {
  type Block,
  drawStack,
  eyebrow,
  foot,
  gap,
  heightOf,
  inWholeUnits,
  type Sheet,
  smallPrint,
  text,
} from '../sheet/stack';

export const pageType = { product: 20, title: 46, filters: 22, legend: 20, small: 16, cardTitle: 25, cardFacts: 17 };

const page = { gap: 28, padding: 24 };
const leading = 1.45;
/** Font sizes of the sentences, largest first. The whole page uses one size, so that it looks uniform. */
const sentenceSizes = [20, 19, 18, 17, 16];
/** Limits of lines per sentence: the page uses the first limit that fits all sentences at the smallest size. Longer titles of the reader get as many lines as they need. */
const sentenceLines = [2, 3, 4];
/** A table with more columns does not fit into half the width. */
const columnsInHalf = 7;
const swatch = { width: 30, gap: 10 };

/** The format of a page picture. */
export type PageShape = {
  width: number;
  margin: number;
  /** Number of cards side by side, if they have room. */
  columns: 1 | 2;
  /** 第1页，共9页; `null` for a single page. */
  number: string | null;
};

const longPage: PageShape = { width: 1720, margin: 60, columns: 2, number: null };

/** A figure of the page and the size of its drawing, unless its row grows. */
type Card = { model: FigureModel; drawing: Size };

export type PageSheet = Sheet & { cards: readonly Card[] };

/**
 * The layout of a theme for reading: one head with product and filters, then the figures, then all sources once. `draw` is
 * called for each drawing when the sheet is drawn.
 */
export function pageSheet(
  request: PageRequest,
  draw: (model: FigureModel, size: Size) => ReactNode,
  shape: PageShape = longPage,
): PageSheet {
  const { domain, models, speech, day } = request;
  const { words } = speech;
  const { width, margin, number } = shape;
  const rows = rowsOf(request, shape, draw);
  const body = inWholeUnits([
    gap(margin),
    ...headOf(request, shape),
    ...rows.flatMap((row) => [row, gap(page.gap)]),
    gap(4),
    foot({
      left: margin,
      right: width - margin,
      size: pageType.small,
      leading: pageType.small * leading,
      first: pageType.small * 1.9,
      after: 0,
      sources: [valueCitations(models, speech)],
      // The marks are in the head.
      marks: null,
      credit: { text: [words.export.credit(day), ...(number ? [number] : [])].join(words.list.dot), code: null },
    }),
    gap(margin * 0.6),
  ]);
  const cards = rows.flatMap((row) => row.cards);
  return { ...body, width, title: words.domains[domain], ground: paper.page, cards };
}

/** Product, title, filters, and the legend of colours and marks. */
function headOf({ domain, models, filters, speech }: PageRequest, { width, margin }: PageShape): Block[] {
  const { words } = speech;
  const inner = width - margin * 2;
  const first = models.find((model) => !isOfOneYear(model.view)) ?? models[0];
  const perHead = models.some(({ indicator }) => isPerHead(indicator));
  const chosen = first
    ? [
        `${words.filters.regions}${words.export.colon}${regionsText(first, speech)}`,
        `${words.filters.years}${words.export.colon}${yearsText(first, speech)}`,
        `${words.filters.view}${words.export.colon}${words.filters.views[filters.view]}`,
        ...(perHead ? [`${words.filters.basis.label}${words.export.colon}${words.filters.basis.perHead}`] : []),
      ]
    : [];
  const size = pageType.filters;
  const lines = wrapText(chosen.join(words.list.dot), inner, (line) => textWidth(line, size));
  const legend = legendOf(models, margin, inner, speech);
  const marks = { ...marksOf(models, speech), fontSize: pageType.small, width: inner };
  const below = legend ? pageType.small * 2.3 : 0;
  return [
    eyebrow(words.app.name, pageType.product * 0.8, { x: margin, size: pageType.product }),
    text([words.domains[domain]], pageType.title * 1.25, {
      x: margin,
      size: pageType.title,
      leading: 0,
      weight: 700,
      fill: ink.strong,
    }),
    text(lines, size * 1.9, { x: margin, size, leading: size * leading, fill: ink.text }),
    gap(pageType.legend * 2.2),
    ...(legend ? [legend] : []),
    {
      height: below + placeMarks(marks, marks.fontSize, inner).height + pageType.small * 1.8,
      draw: (y) => <MarksLine {...marks} x={margin} y={y + below} />,
    },
  ];
}

/** One legend of the region colours for all figures, from its first baseline to its last. */
function legendOf(models: readonly FigureModel[], left: number, width: number, speech: PageRequest['speech']) {
  const trend = models.find((model) => isAlongYears(model.view));
  if (!trend || trend.chosen.length === 0) return null;
  const size = pageType.legend;
  const entries: { line: Line; name: string; x: number; row: number }[] = [];
  let [end, row] = [0, 0];
  for (const line of shownLines(trend)) {
    const name = line === trend.whole ? speech.words.region.whole : speech.say(line.region.name);
    const own = swatch.width + swatch.gap + textWidth(name, size, 600);
    if (end > 0 && end + own > width) [end, row] = [0, row + 1];
    entries.push({ line, name, x: left + end, row });
    end += own + 32;
  }
  return {
    height: size * 1.7 * row,
    draw: (y: number) => (
      <g fontSize={size} data-part="legend">
        {entries.map(({ line, name, x, row: at }) => (
          <g key={line.region.code} transform={`translate(${x} ${y + size * 1.7 * at})`}>
            <line
              x2={swatch.width}
              y1={-size * 0.35}
              y2={-size * 0.35}
              stroke={line.colour}
              strokeWidth={line === trend.whole ? pageStyle.wholeLineWidth * 1.2 : pageStyle.lineWidth * 1.6}
            />
            <text x={swatch.width + swatch.gap} fill={line.colour} fontWeight={line === trend.whole ? 700 : 400}>
              {name}
            </text>
          </g>
        ))}
      </g>
    ),
  };
}

/** Rows of cards; all cards of a row are as high as the tallest. */
function rowsOf(request: PageRequest, shape: PageShape, draw: (model: FigureModel, size: Size) => ReactNode) {
  const { models, wordingOf, speech } = request;
  const inner = shape.width - shape.margin * 2;
  const tooWide = models.some((model) => viewTraits[model.view].inCells && shownLines(model).length > columnsInHalf);
  const columns = tooWide ? 1 : shape.columns;
  const cardWidth = (inner - page.gap * (columns - 1)) / columns;
  const sentences = wrapSentences(
    models.map((model) => wordingOf(model) ?? takeaway(model, speech)),
    cardWidth - page.padding * 2,
  );
  const rows: (Block & { cards: Card[] })[] = [];
  for (let index = 0; index < models.length; index += columns) {
    const row = models.slice(index, index + columns);
    // A single last card takes the full width, so that no half row is empty.
    const width = row.length < columns ? inner : cardWidth;
    const cards = row.map((model, column) => {
      const sentence = { lines: sentences.lines[index + column] ?? [], size: sentences.size };
      const x = shape.margin + column * (cardWidth + page.gap);
      return { model, x, blocks: cardOf(model, sentence, { x, width }, speech, draw) };
    });
    const height = Math.max(...cards.map(({ blocks }) => heightOf(blocks)));
    rows.push({
      height,
      grows: true,
      draw: (y, room) =>
        cards.map(({ model, x, blocks }) => (
          <g key={model.indicator.id} data-indicator={model.indicator.id}>
            <rect x={x} y={y} width={width} height={room} rx={14} fill={paper.card} stroke={ink.line} />
            {drawStack(blocks, y, room)}
          </g>
        )),
      cards: cards.map(({ model, blocks }) => ({
        model,
        drawing: {
          width: width - page.padding * 2,
          height: viewRenderers[model.view].heights.page(model) + height - heightOf(blocks),
        },
      })),
    });
  }
  return rows;
}

/** The fewest lines per sentence that are legible, and the largest font size that keeps to them. */
function wrapSentences(sentences: readonly string[], width: number): { size: number; lines: string[][] } {
  const tries = sentenceSizes.map((size) => ({
    size,
    lines: sentences.map((sentence) => wrapText(sentence, width, (line) => textWidth(line, size))),
  }));
  const smallest = tries[tries.length - 1] ?? { size: 0, lines: [] };
  const longest = Math.max(...smallest.lines.map((lines) => lines.length));
  const most = sentenceLines.find((count) => longest <= count) ?? Math.max(...sentenceLines);
  const fits = (lines: string[], index: number) => lines.length <= most || (smallest.lines[index]?.length ?? 0) > most;
  return tries.find(({ lines }) => lines.every(fits)) ?? smallest;
}

/** The blocks of a card. Free height goes to the drawing, never between the drawing and its notes. */
function cardOf(
  model: FigureModel,
  sentence: { lines: string[]; size: number },
  card: { x: number; width: number },
  speech: PageRequest['speech'],
  draw: (model: FigureModel, size: Size) => ReactNode,
): Block[] {
  const { words, say } = speech;
  const { indicator } = model;
  const { cardTitle, cardFacts, small } = pageType;
  const inner = card.width - page.padding * 2;
  const x = card.x + page.padding;
  const wrapped = (words: string, size: number, weight?: 700) =>
    wrapText(words, inner, (line) => textWidth(line, size, weight));
  const facts = [
    unitAndDirection(indicator, speech),
    ...(isOfOneYear(model.view) ? [words.years.one(model.year)] : []),
  ].join(words.list.dot);
  const { source, notes } = footnotes(model, speech);
  const { published, own, implied, notice: isMarked } = marksOf([model], speech);
  // Short, because it stands beside the facts; the foot of the page has the whole.
  const notice = isMarked === null ? null : simulatedNote(Boolean(published ?? own ?? implied), words);
  return [
    gap(page.padding),
    text(wrapped(say(indicator.name), cardTitle, 700), cardTitle * 0.9, {
      x,
      size: cardTitle,
      leading: cardTitle * 1.3,
      weight: 700,
      fill: ink.strong,
    }),
    text(sentence.lines, sentence.size * 1.75, {
      x,
      size: sentence.size,
      leading: sentence.size * leading,
      fill: ink.strong,
    }),
    ...(notice === null
      ? []
      : [
          {
            height: 0,
            draw: (y: number) => (
              <NoticePill
                x={x + inner - textWidth(notice, small, 600) - small * 1.2}
                y={y + cardFacts * 1.8}
                fontSize={small}
                text={notice}
              />
            ),
          },
        ]),
    text(wrapped(facts, cardFacts), cardFacts * 1.8, {
      x,
      size: cardFacts,
      leading: cardFacts * leading,
      fill: ink.text,
    }),
    gap(14),
    {
      height: viewRenderers[model.view].heights.page(model),
      grows: true,
      draw: (y, height) => (
        <g data-part="drawing" transform={`translate(${x} ${y})`}>
          {draw(model, { width: inner, height })}
        </g>
      ),
    },
    smallPrint(
      flowText([source, ...notes], inner, small * 1.5, (note) => textWidth(note, small)),
      small * 1.6,
      { x, size: small, leading: small * leading },
    ),
    gap(page.padding * 0.8),
  ];
}
