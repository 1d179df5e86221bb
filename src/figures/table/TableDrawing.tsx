import { memo, useMemo } from 'react';
import { useSpeech } from '../../i18n/speech';
import { DrawingFrame } from '../drawing/DrawingFrame';
import { type DrawingStyle, type Size, sheetStyle } from '../drawing/drawing';
import { ink } from '../drawing/palette';
import type { FigureModel } from '../model/model';
import { type DrawingCell, planTableDrawing } from './tableDrawingPlan';

type Props = Size & { model: FigureModel; style?: DrawingStyle };

/** The table of a figure for a picture. */
export const TableDrawing = memo(function TableDrawing({ model, width, height, style = sheetStyle }: Props) {
  const speech = useSpeech();
  const { words, say } = speech;
  const plan = useMemo(
    () => planTableDrawing(model, { width, height }, style, speech),
    [model, width, height, style, speech],
  );
  const { rows, rowHeight, columns, fontSize, notes, notesSize } = plan;
  const bottom = rows.length * rowHeight;
  return (
    <DrawingFrame
      width={width}
      height={height}
      role="img"
      aria-label={words.table.region(say(model.indicator.name))}
      fontSize={fontSize}
    >
      {rows.map((row, rowIndex) => {
        const middle = rowHeight * (rowIndex + 0.5);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, and two may begin with the same text
          <g key={rowIndex} data-part="row">
            {rowIndex > 0 && (
              <line
                x1={0}
                x2={width}
                y1={rowHeight * rowIndex}
                y2={rowHeight * rowIndex}
                stroke={rowIndex === 1 ? ink.soft : ink.line}
              />
            )}
            {row.map((cell, column) => (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                key={column}
                data-mark={cell.cell?.mark ?? undefined}
                x={columns[column]?.x}
                y={middle}
                dy="0.35em"
                textAnchor={columns[column]?.anchor}
                fill={inkOf(cell)}
                fontWeight={cell.strong ? 700 : 400}
              >
                {cell.text}
              </text>
            ))}
          </g>
        );
      })}
      {notes.map((text, index) => (
        <text
          key={text}
          data-part="note"
          x={0}
          y={bottom + notesSize * (1.6 + 1.5 * index)}
          fontSize={notesSize}
          fill={ink.text}
        >
          {text}
        </text>
      ))}
    </DrawingFrame>
  );
});

/** Simulated values in lighter ink, published and implied ones in full. */
function inkOf({ colour, cell }: DrawingCell): string {
  if (colour) return colour;
  if (!cell) return ink.strong;
  if (cell.missing) return ink.soft;
  return cell.mark === 'simulated' ? ink.text : ink.strong;
}
