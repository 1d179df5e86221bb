import { sheetStyle } from '../../figures/drawing/drawing';
import { diamondFills, ink, notice as noticeColours, wholeColour } from '../../figures/drawing/palette';
import { textWidth } from '../../figures/drawing/textWidth';

export type Marks = {
  published: string | null;
  implied: string | null;
  notice: string | null;
};

type Props = Marks & {
  x: number;
  /** Of the baseline. */
  y: number;
  fontSize: number;
};

/** What the diamonds of a drawing mean, and the notice that data are simulated. */
export function MarksLine({ x, y, fontSize, ...marks }: Props) {
  const half = fontSize * 0.46;
  return (
    <g fontSize={fontSize} fill={ink.text}>
      {place(marks, fontSize).items.map((item) =>
        item.kind === 'notice' ? (
          <NoticePill key={item.kind} x={x + item.x} y={y} fontSize={fontSize} text={item.text} />
        ) : (
          <g key={item.kind}>
            <path
              d={`M${x + item.x + half},${y - fontSize * 0.36 - half}l${half},${half}l${-half},${half}l${-half},${-half}Z`}
              fill={diamondFills[item.kind]}
              stroke={wholeColour}
              strokeWidth={(sheetStyle.lineWidth * half) / sheetStyle.diamond}
            />
            <text x={x + item.x + fontSize * diamondRoom} y={y}>
              {item.text}
            </text>
          </g>
        ),
      )}
    </g>
  );
}

export function marksWidth(marks: Marks, fontSize: number): number {
  return place(marks, fontSize).width;
}

/** In parts of the font size. */
const diamondRoom = 1.35;
const gap = 1.2;
const pillPadding = 0.6;

function place({ published, implied, notice }: Marks, fontSize: number) {
  const texts = [
    { kind: 'published', text: published },
    { kind: 'implied', text: implied },
    { kind: 'notice', text: notice },
  ] as const;
  let width = 0;
  const items = texts.flatMap(({ kind, text }) => {
    if (text === null) return [];
    const x = width === 0 ? 0 : width + fontSize * gap;
    const own =
      kind === 'notice'
        ? textWidth(text, fontSize, 600) + fontSize * pillPadding * 2
        : textWidth(text, fontSize) + fontSize * diamondRoom;
    width = x + own;
    return [{ kind, text, x }];
  });
  return { items, width };
}

/** 模拟数据 as a patch that is seen. */
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
