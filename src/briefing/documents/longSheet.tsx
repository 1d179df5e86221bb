import { brand, ink, notice, paper } from '../../figures/drawing/palette';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import { textOf } from '../../i18n/sentences/phrase';
import { sheetFormats } from '../../pictures/sheet/sheetFormat';
import { type Block, eyebrow, gap, heightOf, inWholeUnits, type Sheet, text } from '../../pictures/sheet/stack';
import { elementOf, Inlay, type Picture } from '../../pictures/sheet/still';
import { issueOf } from '../basket/office';
import type { Part } from '../content/parts';
import { type BriefingRequest, dateOf, headingTexts } from './request';

const { width } = sheetFormats.phone;
const margin = 12;
const inner = width - margin * 2;
const type = { name: 25, facts: 13, heading: 18, text: 15 };

/**
 * The whole briefing in one column: head, headings, text, and the sheet of each figure as a card. It is parted between the
 * parts of the briefing where it would be higher than `most` units; a heading stays with what follows.
 */
export function longSheets(request: BriefingRequest, pictures: ReadonlyMap<string, Picture>, most: number): Sheet[] {
  const { briefing, parts, speech, t } = request;
  const facts = [briefing.secrecy, issueOf(briefing), briefing.unit, dateOf(request)].map((one) => one.trim());
  const headings = headingTexts(parts, t);
  const isSimulated = parts.some((part) => part.kind === 'figure' && part.simulated);
  const top = [
    eyebrow(speech.words.app.name, margin + 12, { x: margin, size: 13 }),
    ...(isSimulated ? [gap(4), written(t.simulatedPage, type.facts, 400, notice.text)] : []),
    gap(10),
  ];
  const first = [
    written(briefing.name, type.name, 700, ink.strong),
    written(facts.filter(Boolean).join(speech.words.list.dot), type.facts, 400, ink.text),
    written(textOf(request.introduction.prose).trim(), type.text, 400, ink.strong),
    gap(14),
  ];
  const columns: Block[][] = [first];
  let together: Block[] = [];
  for (const part of parts) {
    together = [...together, ...blocksOf(part, headings, pictures, request), gap(14)];
    if (part.kind === 'heading' && part !== parts.at(-1)) continue;
    const column = columns[columns.length - 1] ?? first;
    if (column.length > 0 && heightOf([...top, ...column, ...together, gap(margin)]) > most) columns.push(together);
    else column.push(...together);
    together = [];
  }
  return columns.map((column, at) => ({
    width,
    title: columns.length === 1 ? briefing.name : t.continued(briefing.name, at + 1, columns.length),
    ground: paper.page,
    ...inWholeUnits([
      ...top,
      ...(at === 0
        ? []
        : [written(t.continued(briefing.name, at + 1, columns.length), type.heading, 700, ink.strong), gap(14)]),
      ...column,
      gap(margin),
    ]),
  }));
}

function written(words: string, size: number, weight: 400 | 700, fill: string): Block {
  const lines = wrapText(words, inner, (line) => textWidth(line, size, weight));
  return text(lines, size * 1.5, { x: margin, size, leading: size * 1.5, weight, fill });
}

function blocksOf(
  part: Part,
  headings: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, Picture>,
  { speech, t }: BriefingRequest,
): Block[] {
  switch (part.kind) {
    case 'heading':
      return [written(headings.get(part.id) ?? part.text, type.heading, 700, brand)];
    case 'text':
      return part.paragraphs.map((paragraph) => written(paragraph, type.text, 400, ink.strong));
    case 'gone':
      return [written(part.name + speech.words.export.colon + t.noData, type.text, 400, ink.text)];
    case 'figure': {
      const picture = pictures.get(part.id);
      return picture ? [cardOf(picture)] : [];
    }
  }
}

function cardOf(picture: Picture): Block {
  const height = (picture.height * inner) / picture.width;
  return {
    height,
    draw: (y) => (
      <>
        <rect x={margin} y={y} width={inner} height={height} fill={paper.card} stroke={ink.line} />
        <g transform={`translate(${margin} ${y})`}>
          <Inlay svg={elementOf(picture, inner)} />
        </g>
      </>
    ),
  };
}
