import { type DrawingStyle, fontFamily } from '../drawing/drawing';
import { ink } from '../drawing/palette';
import { type EndLabel, noteSize } from './endLabels';

/** Names and last values at the ends of the lines; `column` is the x beyond which no line extends. */
export function EndLabels({ ends, column, style }: { ends: readonly EndLabel[]; column: number; style: DrawingStyle }) {
  const { fontSize, lineWidth } = style;
  const x = column + fontSize;
  return (
    <g fontFamily={fontFamily} fontSize={fontSize}>
      {ends.map(({ line, text, note, weight, middle, noteMiddle, led, ...end }) => (
        <g key={line.region.code} data-part="end-label">
          {led && (
            <path
              data-part="leader"
              d={`M${end.x + lineWidth},${end.y}L${column + fontSize * 0.2},${end.y}L${x - fontSize * 0.15},${middle}`}
              stroke={line.colour}
              strokeWidth={lineWidth * 0.4}
              strokeDasharray={note === '' ? undefined : '2 3'}
              fill="none"
            />
          )}
          <text x={x} y={middle} dy="0.35em" fill={line.colour} fontWeight={weight}>
            {text}
          </text>
          {note !== '' && (
            <text x={x} y={noteMiddle} dy="0.35em" fontSize={fontSize * noteSize} fill={ink.soft}>
              {note}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
