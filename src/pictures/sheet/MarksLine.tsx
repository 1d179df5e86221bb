import { sheetStyle } from '../../figures/drawing/drawing';
import { diamondFills, ink, notice as noticeColours, wholeColour } from '../../figures/drawing/palette';
import { textWidth } from '../../figures/drawing/textWidth';
import type { Marks } from './captions';

type Props = Marks & {
  x: number;
  /** The first baseline. */
  y: number;
  /** Longest line; longer texts wrap. */
  width: number;
  fontSize: number;
};

/** Legend of the diamonds and squares of a drawing, and the notice about simulated data. */
export function MarksLine({ x, y, width, fontSize, ...marks }: Props) {
  const half = fontSize * 0.46;
  return (
    <g fontSize={fontSize} fill={ink.text}>
      {placeMarks(marks, fontSize, width).items.map(({ kind, text, ...at }) => {
        const left = x + at.x;
        const base = y + at.y;
        return kind === 'notice' ? (
          <NoticePill key={kind} x={left} y={base} fontSize={fontSize} text={text} />
        ) : (
          <g key={kind}>
            <path
              d={
                kind === 'own'
                  ? `M${left + half * 0.3},${base - fontSize * 0.36 - half * 0.7}h${half * 1.4}v${half * 1.4}h${-half * 1.4}Z`
                  : `M${left + half},${base - fontSize * 0.36 - half}l${half},${half}l${-half},${half}l${-half},${-half}Z`
              }
              fill={diamondFills[kind]}
              stroke={wholeColour}
              strokeWidth={(sheetStyle.lineWidth * half) / sheetStyle.diamond}
            />
            <text x={left + fontSize * diamondRoom} y={base}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** In font sizes. */
const diamondRoom = 1.35;
const gap = 1.2;
const pillPadding = 0.6;
const leading = 1.75;

/** Positions of the marks relative to the first baseline, width of the last line, and its distance below the first. */
export function placeMarks({ published, own, implied, notice }: Marks, fontSize: number, width: number) {
  const texts = [
    { kind: 'published', text: published },
    { kind: 'own', text: own },
    { kind: 'implied', text: implied },
    { kind: 'notice', text: notice },
  ] as const;
  let end = 0;
  let y = 0;
  const items = texts.flatMap(({ kind, text }) => {
    if (text === null) return [];
    const needed =
      kind === 'notice'
        ? textWidth(text, fontSize, 600) + fontSize * pillPadding * 2
        : textWidth(text, fontSize) + fontSize * diamondRoom;
    const x = end === 0 ? 0 : end + fontSize * gap;
    const fits = end === 0 || x + needed <= width;
    if (!fits) y += fontSize * leading;
    end = (fits ? x : 0) + needed;
    return [{ kind, text, x: fits ? x : 0, y }];
  });
  return { items, width: end, height: y };
}

/** 模拟数据 on a coloured background that stands out. */
export function NoticePill({ x, y, fontSize, text }: { x: number; y: number; fontSize: number; text: string }) {
  return (
    <g data-part="notice">
      <rect
        x={x}
        y={y - fontSize * 1.15}
        width={textWidth(text, fontSize, 600) + fontSize * pillPadding * 2}
        height={fontSize * 1.6}
        rx={fontSize * 0.35}
        fill={noticeColours.fill}
        stroke={noticeColours.line}
      />
      <text x={x + fontSize * pillPadding} y={y} fontWeight={600} fill={noticeColours.text}>
        {text}
      </text>
    </g>
  );
}
