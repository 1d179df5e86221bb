import { Fragment, type ReactNode } from 'react';
import { fontFamily, type Size } from '../../figures/drawing/drawing';
import type { Placed } from '../../figures/drawing/flowText';
import { brand, ink, paper } from '../../figures/drawing/palette';
import { TextLines } from '../../figures/drawing/TextLines';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import { languageTags, type Speech } from '../../i18n/speech';
import type { Marks } from './captions';
import { MarksLine, placeMarks } from './MarksLine';
import { type Band, drawStill, type Picture, serialised } from './still';

/** A part of a sheet with its height. */
export type Block = {
  height: number;
  /** On a sheet of fixed height, growing blocks share the free or missing height. */
  grows?: boolean;
  /** `y` is the upper edge, `height` the final height. */
  draw?: (y: number, height: number) => ReactNode;
};

export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}

/** Stacks the blocks from `top` and returns their positions; `height` is the total. */
function stack<Kind extends Block>(blocks: readonly Kind[], top: number, height = heightOf(blocks)) {
  const share = (height - heightOf(blocks)) / blocks.filter(({ grows }) => grows).length;
  let y = top;
  return blocks.map((block) => {
    const placed = { block, y, height: block.height + (block.grows ? share : 0) };
    y += placed.height;
    return placed;
  });
}

/** Letters and halos reach at most this far out of their block, in units. */
const overhang = 60;

/** Draws the blocks one below the other, or those that show in the band. */
export function drawStack(blocks: readonly Block[], top: number, height?: number, band?: Band): ReactNode {
  const isInBand = (y: number, own: number) => !band || (y + own > band.top - overhang && y < band.bottom + overhang);
  return stack(blocks, top, height).map(({ block, y, height: own }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a picture is drawn once
    <Fragment key={index}>{isInBand(y, own) && block.draw?.(y, own)}</Fragment>
  ));
}

/** The blocks and their height: `least`, or the next whole number of units with a gap at the end. */
export function inWholeUnits(blocks: readonly Block[], least = 0): { height: number; blocks: readonly Block[] } {
  const exact = heightOf(blocks);
  // Ignores rounding errors of the sum.
  const height = Math.ceil(exact - 1e-6);
  return height < least ? { height: least, blocks } : { height, blocks: [...blocks, gap(height - exact)] };
}

export function gap(height: number): Block {
  return { height };
}

type TextStyle = { x: number; size: number; leading: number; weight?: 400 | 700; fill: string };

/** Lines of text, from the baseline above them to their last baseline; `first` is the distance to the first baseline. */
export function text(lines: readonly string[], first: number, { size, weight, ...style }: TextStyle): Block {
  if (lines.length === 0) return gap(0);
  return {
    height: first + style.leading * (lines.length - 1),
    draw: (y) => (
      <TextLines
        {...style}
        lines={lines}
        firstY={y + first}
        fontSize={size}
        {...(weight === undefined ? {} : { fontWeight: weight })}
      />
    ),
  };
}

/** Small print in the positions that `flowText` returns. */
export function smallPrint(
  lines: readonly Placed[][],
  first: number,
  { x, size, leading }: Pick<TextStyle, 'x' | 'size' | 'leading'>,
): Block {
  if (lines.length === 0) return gap(0);
  return {
    height: first + leading * (lines.length - 1),
    draw: (y) => (
      <g fontSize={size} fill={ink.text} data-part="notes">
        {lines.flatMap((line, index) =>
          line.map((note) => (
            <text key={note.text} x={x + note.x} y={y + first + leading * index}>
              {note.text}
            </text>
          )),
        )}
      </g>
    ),
  };
}

/** The small line above a title, at the lower edge. */
export function eyebrow(words: string, height: number, { x, size }: { x: number; size: number }): Block {
  return {
    height,
    draw: (y) => (
      <text x={x} y={y + height} fontSize={size} fontWeight={700} fill={brand}>
        {words}
      </text>
    ),
  };
}

/** Product name and day, and the code by which the search finds the view again (图号), `null` where it has none. */
type Credit = { text: string; code: { label: string; text: string } | null };

export function creditOf(day: string, code: string | null, { words }: Speech): Credit {
  return { text: words.export.credit(day), code: code === null ? null : { label: words.export.code, text: code } };
}

type FootProps = {
  left: number;
  right: number;
  size: number;
  leading: number;
  /** Distance from the rule to the first line. */
  first: number;
  /** Extra distance between sources and marks. */
  after: number;
  /** Sources; each starts a new line. */
  sources: readonly string[];
  /** `null` if the marks are elsewhere on the sheet. */
  marks: Marks | null;
  credit: Credit;
  /** Whether everything may be on one line. */
  mayBeOneLine?: boolean;
};

const noMarks: Marks = { published: null, own: null, implied: null, notice: null };

/**
 * The foot of a sheet: a rule, the sources, the meanings of the marks, and the credit, which is next to the last mark or below
 * it. `lines` are the lines of the sources.
 */
export function foot({ left, right, size, leading, first, after, credit, ...props }: FootProps): Block {
  const width = right - left;
  const marks = props.marks ?? noMarks;
  const lines = props.sources.flatMap((source) => wrapText(source, width, (part) => textWidth(part, size)));
  const placed = placeMarks(marks, size, width);
  const space = size * 1.6;
  const codeWidth = credit.code === null ? 0 : size + textWidth(credit.code.label + credit.code.text, size);
  const creditWidth = textWidth(credit.text, size) + codeWidth;
  // On a narrow sheet the code has a line of its own.
  const codeBelow = creditWidth > width ? leading : 0;
  const needed = placed.width + space + creditWidth;
  const sourceWidth = textWidth(lines[0] ?? '', size);
  const oneLine =
    props.mayBeOneLine && lines.length === 1 && placed.height === 0 && sourceWidth + space + needed <= width;
  const creditBelow = oneLine || needed <= width ? 0 : leading + codeBelow;
  const marksX = oneLine ? left + sourceWidth + space : left;
  return {
    height: first + (oneLine ? 0 : leading * lines.length + after + placed.height + creditBelow),
    draw: (y, height) => (
      <g data-part="foot">
        <line x1={left} x2={right} y1={y} y2={y} stroke={ink.line} strokeWidth={1.5} />
        <TextLines lines={lines} x={left} firstY={y + first} leading={leading} fontSize={size} fill={ink.text} />
        <MarksLine
          {...marks}
          x={marksX}
          y={y + height - creditBelow - placed.height}
          fontSize={size}
          width={right - marksX}
        />
        <text
          x={codeBelow > 0 ? right : right - codeWidth}
          y={y + height - codeBelow}
          textAnchor="end"
          fontSize={size}
          fill={ink.text}
        >
          {credit.text}
        </text>
        {credit.code && (
          <text x={right} y={y + height} textAnchor="end" fontSize={size} fill={ink.text}>
            {credit.code.label}
            <tspan data-part="code">{credit.code.text}</tspan>
          </text>
        )}
      </g>
    ),
  };
}

/** A picture as a list of blocks. */
export type Sheet = Size & {
  /** The whole title, without line breaks. */
  title: string;
  ground?: string;
  blocks: readonly Block[];
};

/** Draws a sheet, or what shows in a band of it, as an SVG of fixed size with language, name and background. */
export function drawSheet(sheet: Sheet, speech: Speech, band?: Band): Picture {
  const { width, height } = sheet;
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={languageTags[speech.language]}
      fontFamily={fontFamily}
    >
      <title>{sheet.title}</title>
      <rect width={width} height={height} fill={sheet.ground ?? paper.card} />
      {drawStack(sheet.blocks, 0, height, band)}
    </svg>
  );
  return { svg: serialised(drawStill(svg, speech)), width, height };
}
