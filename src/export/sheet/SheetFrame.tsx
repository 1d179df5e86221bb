import type { ReactNode } from 'react';
import { fontFamily } from '../../figures/drawing/drawing';
import { brand, ink, paper } from '../../figures/drawing/palette';

type Props = {
  width: number;
  height: number;
  /** Decides which shapes Chinese characters take. */
  lang: string;
  title: string;
  /** The small line above the title; `y` is that of its baseline. */
  eyebrow: { text: string; x: number; y: number; size: number };
  /** By which the search finds the view again, on the line of the eyebrow; it ends at `right`. */
  code?: { text: string | null; right: number; size: number };
  ground?: string;
  children: ReactNode;
};

/** What every picture begins with: an SVG of a stated size with its language, name, ground and eyebrow. */
export function SheetFrame({ width, height, lang, title, eyebrow, code, ground = paper.card, children }: Props) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={lang}
      fontFamily={fontFamily}
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={ground} />
      <text x={eyebrow.x} y={eyebrow.y} fontSize={eyebrow.size} fontWeight={700} fill={brand}>
        {eyebrow.text}
      </text>
      {code?.text && (
        <text x={code.right} y={eyebrow.y} textAnchor="end" fontSize={code.size} fill={ink.text} data-part="code">
          {code.text}
        </text>
      )}
      {children}
    </svg>
  );
}
