import { drawStill } from '../../export/sheet/drawStill';
import { SheetFrame } from '../../export/sheet/SheetFrame';
import { sheetFormats } from '../../export/sheet/sheetFormat';
import { serialised } from '../../export/sheet/standalone';
import type { Size } from '../../figures/drawing/drawing';
import { ink } from '../../figures/drawing/palette';
import { TextLines } from '../../figures/drawing/TextLines';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import { languageTags } from '../../i18n/speech';
import type { GoalsRequest } from '../content/goals';

const { width } = sheetFormats.slide;
const margin = 40;
const type = { title: 22, cell: 15, note: 13 };
const leading = 1.35;
const padding = 7;

/** How the width is shared: the indicator and the department take more than the numbers. */
const shares = [26, 10, 9, 9, 9, 10, 11, 16];

type Cell = { lines: string[]; x: number };
type Row = { y: number; height: number; cells: Cell[] };

/** The table of goals as a picture as wide as a slide, and as high as it takes. */
export function goalsSheet(request: GoalsRequest, title: string): Size & { svg: string } {
  const plan = planGoals(request, title);
  return { svg: serialised(drawStill(<GoalsSheet plan={plan} request={request} title={title} />)), ...plan.size };
}

function planGoals({ table, notes, speech, day }: GoalsRequest, title: string) {
  const inner = width - margin * 2;
  const all = shares.reduce((sum, one) => sum + one, 0);
  const titleLines = wrapText(title, inner, (text) => textWidth(text, type.title, 700));
  let y = margin + 16 + titleLines.length * type.title * leading + 14;
  const rows = table.map((texts, at): Row => {
    let x = margin;
    const cells = texts.map((text, column): Cell => {
      const room = (inner * (shares[column] ?? 10)) / all;
      const measure = (part: string) => textWidth(part, type.cell, at === 0 ? 700 : 400);
      const cell = { lines: wrapText(text, room - padding * 2, measure), x: x + padding };
      x += room;
      return cell;
    });
    const height = Math.max(...cells.map(({ lines }) => lines.length)) * type.cell * leading + padding * 2;
    const row = { y, height, cells };
    y += height;
    return row;
  });
  const note = [...notes, speech.words.export.credit(day)].join(speech.words.list.dot);
  const noteLines = wrapText(note, inner, (text) => textWidth(text, type.note));
  const noteY = y + 26;
  const height = Math.ceil(noteY + noteLines.length * type.note * leading + margin / 2);
  return { titleLines, rows, noteLines, noteY, size: { width, height } };
}

type Props = { plan: ReturnType<typeof planGoals>; request: GoalsRequest; title: string };

function GoalsSheet({ plan, request: { speech }, title }: Props) {
  const { titleLines, rows, noteLines, noteY, size } = plan;
  return (
    <SheetFrame
      {...size}
      lang={languageTags[speech.language]}
      title={title}
      eyebrow={{ text: speech.words.app.name, x: margin, y: margin, size: type.note }}
    >
      <TextLines
        lines={titleLines}
        x={margin}
        firstY={margin + 16 + type.title}
        leading={type.title * leading}
        fontSize={type.title}
        fontWeight={700}
        fill={ink.strong}
      />
      {rows.map((row, at) => (
        <g key={row.y}>
          <line
            x1={margin}
            x2={width - margin}
            y1={row.y}
            y2={row.y}
            stroke={ink.line}
            strokeWidth={at < 2 ? 1.5 : 1}
          />
          {row.cells.map((cell) => (
            <TextLines
              key={cell.x}
              lines={cell.lines}
              x={cell.x}
              firstY={row.y + padding + type.cell}
              leading={type.cell * leading}
              fontSize={type.cell}
              fontWeight={at === 0 ? 700 : 400}
              fill={ink.strong}
            />
          ))}
        </g>
      ))}
      <TextLines
        lines={noteLines}
        x={margin}
        firstY={noteY}
        leading={type.note * leading}
        fontSize={type.note}
        fill={ink.text}
      />
    </SheetFrame>
  );
}
