type Props = {
  lines: readonly string[];
  x: number;
  /** The first baseline. */
  firstY: number;
  /** Distance between two baselines. */
  leading: number;
  fontSize: number;
  fontWeight?: number;
  fill: string;
};

/** A text of several lines, because SVG does not wrap text. */
export function TextLines({ lines, x, firstY, leading, fontSize, fontWeight, fill }: Props) {
  return (
    <g fontSize={fontSize} fontWeight={fontWeight} fill={fill}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a picture is drawn once
        <text key={index} x={x} y={firstY + leading * index}>
          {line}
        </text>
      ))}
    </g>
  );
}
