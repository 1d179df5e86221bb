import { ink } from '../../figures/drawing/palette';
import { TextLines } from '../../figures/drawing/TextLines';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import { sheetFormats } from '../../pictures/sheet/sheetFormat';
import { type Block, eyebrow, gap, inWholeUnits, type Sheet, text } from '../../pictures/sheet/stack';
import type { GoalsRequest } from '../content/goals';

const { width } = sheetFormats.slide;
const margin = 40;
const inner = width - margin * 2;
const type = { title: 22, cell: 15, note: 13 };
const leading = 1.35;
const padding = 7;

/** The table of goals as a picture of a slide's width and any height. */
export function goalsSheet({ table, shares, notes, speech, day }: GoalsRequest, title: string): Sheet {
  const lines = (words: string, size: number, weight?: 700) =>
    wrapText(words, inner, (line) => textWidth(line, size, weight));
  const note = [...notes, speech.words.export.credit(day)].join(speech.words.list.dot);
  const style = { x: margin, size: type.title, leading: type.title * leading };
  return {
    width,
    title,
    ...inWholeUnits([
      eyebrow(speech.words.app.name, margin, { x: margin, size: type.note }),
      text(lines(title, type.title, 700), 16 + type.title, { ...style, weight: 700, fill: ink.strong }),
      gap(type.title * (leading - 1) + 14),
      ...table.map((texts, at) => rowOf(texts, at, shares)),
      text(lines(note, type.note), 26, { x: margin, size: type.note, leading: type.note * leading, fill: ink.text }),
      gap(type.note * leading + margin / 2),
    ]),
  };
}

/** A row with a rule above it; the first row is the head, and one of a single cell goes over all columns. */
function rowOf(texts: readonly string[], at: number, shares: readonly number[]): Block {
  const weight = at === 0 || texts.length === 1 ? 700 : 400;
  const all = shares.reduce((sum, one) => sum + one, 0);
  let end = margin;
  const cells = texts.map((words, column) => {
    const room = texts.length === 1 ? inner : (inner * (shares[column] ?? 0)) / all;
    const x = end + padding;
    end += room;
    return { x, lines: wrapText(words, room - padding * 2, (line) => textWidth(line, type.cell, weight)) };
  });
  return {
    height: Math.max(...cells.map(({ lines }) => lines.length)) * type.cell * leading + padding * 2,
    draw: (y) => (
      <>
        <line x1={margin} x2={width - margin} y1={y} y2={y} stroke={ink.line} strokeWidth={at < 2 ? 1.5 : 1} />
        {cells.map(({ x, lines }) => (
          <TextLines
            key={x}
            lines={lines}
            x={x}
            firstY={y + padding + type.cell}
            leading={type.cell * leading}
            fontSize={type.cell}
            fontWeight={weight}
            fill={ink.strong}
          />
        ))}
      </>
    ),
  };
}
