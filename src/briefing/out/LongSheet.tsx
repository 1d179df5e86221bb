import { SheetFrame } from '../../export/sheet/SheetFrame';
import { sheetFormats } from '../../export/sheet/sheetFormat';
import { brand, ink, paper } from '../../figures/drawing/palette';
import { TextLines } from '../../figures/drawing/TextLines';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import { textOf } from '../../i18n/sentences/phrase';
import type { Picture } from './partPicture';
import { type BriefingRequest, dateOf, headingTexts } from './request';

const { width } = sheetFormats.phone;
const margin = 12;
const gap = 14;
const type = { name: 25, facts: 13, heading: 18, text: 15 };

type Line = { lines: string[]; firstY: number; size: number; weight: 400 | 700; colour: string };

/** Where everything on the long picture stands, from its top. */
type LongPlan = {
  width: number;
  height: number;
  inner: number;
  eyebrow: string;
  lines: Line[];
  places: { id: string; y: number; height: number }[];
  pictures: ReadonlyMap<string, Picture>;
};

/** Sets the briefing below one another: its head, headings and text, and the sheet of each figure as a card. */
export function planLongSheet(request: BriefingRequest, pictures: ReadonlyMap<string, Picture>): LongPlan {
  const { briefing, parts, speech, said } = request;
  const inner = width - margin * 2;
  const lines: Line[] = [];
  const places: LongPlan['places'] = [];
  let y = margin + 22;
  const write = (text: string, size: number, weight: 400 | 700, colour: string) => {
    const wrapped = wrapText(text, inner, (part) => textWidth(part, size, weight));
    y += size * 1.5;
    lines.push({ lines: wrapped, firstY: y, size, weight, colour });
    y += size * 1.5 * (wrapped.length - 1);
  };
  write(briefing.name, type.name, 700, ink.strong);
  const facts = [briefing.issue, briefing.unit, dateOf(request)].map((text) => text.trim()).filter(Boolean);
  write([briefing.secrecy.trim(), ...facts].filter(Boolean).join(speech.words.list.dot), type.facts, 400, ink.text);
  const headings = headingTexts(parts, said);
  const introduction = textOf(request.introduction.prose).trim();
  if (introduction !== '') write(introduction, type.text, 400, ink.strong);
  y += gap;
  for (const part of parts) {
    switch (part.kind) {
      case 'heading':
        write(headings.get(part.id) ?? part.text, type.heading, 700, brand);
        y += gap;
        break;
      case 'text':
        for (const text of part.paragraphs) write(text, type.text, 400, ink.strong);
        y += gap;
        break;
      case 'gone':
        write(part.name + speech.words.export.colon + said.noData, type.text, 400, ink.text);
        y += gap;
        break;
      case 'figure': {
        const picture = pictures.get(part.id);
        const height = picture ? (picture.height * inner) / picture.width : 0;
        places.push({ id: part.id, y, height });
        y += height + gap;
      }
    }
  }
  return { width, height: Math.ceil(y + margin), inner, eyebrow: speech.words.app.name, lines, places, pictures };
}

type Props = { plan: LongPlan; lang: string; title: string };

/** The long picture, but for the sheets of its figures: each is put into the part of its id. */
export function LongSheet({ plan, lang, title }: Props) {
  return (
    <SheetFrame
      width={plan.width}
      height={plan.height}
      lang={lang}
      title={title}
      eyebrow={{ text: plan.eyebrow, x: margin, y: margin + 12, size: 13 }}
      ground={paper.page}
    >
      {plan.lines.map((line) => (
        <TextLines
          key={line.firstY}
          lines={line.lines}
          x={margin}
          firstY={line.firstY}
          leading={line.size * 1.5}
          fontSize={line.size}
          fontWeight={line.weight}
          fill={line.colour}
        />
      ))}
      {plan.places.map(({ id, y, height }) => (
        <g key={id}>
          <rect x={margin} y={y} width={plan.inner} height={height} fill={paper.card} stroke={ink.line} />
          <g data-picture={id} transform={`translate(${margin} ${y})`} />
        </g>
      ))}
    </SheetFrame>
  );
}
