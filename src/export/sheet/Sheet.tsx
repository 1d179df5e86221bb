import { ink } from '../../figures/drawing/palette';
import { TextLines } from '../../figures/drawing/TextLines';
import { SheetFoot } from './SheetFoot';
import { SheetFrame } from './SheetFrame';
import type { SheetPlan } from './sheetPlan';

type Props = { plan: SheetPlan; title: string; code: string | null; lang: string };

/** The picture of one figure, but for its drawing, which is put into the part called so. */
export function Sheet({ plan, title, code, lang }: Props) {
  const { width, height, type, left, drawing, notes, foot } = plan;
  return (
    <SheetFrame
      width={width}
      height={height}
      lang={lang}
      title={title}
      eyebrow={{ text: plan.eyebrow.text, x: left, y: plan.eyebrow.y, size: type.eyebrow }}
      code={{ text: code, right: foot.right, size: type.small }}
    >
      <TextLines {...plan.title} x={left} fontSize={plan.title.size} fontWeight={700} fill={ink.strong} />
      <TextLines {...plan.rest} x={left} fontSize={type.subtitle} fill={ink.strong} />
      <TextLines {...plan.subtitle} x={left} fontSize={type.subtitle} fill={ink.text} />
      <g data-part="drawing" transform={`translate(${drawing.x} ${drawing.y})`} />
      <g data-part="notes" fontSize={type.small} fill={ink.text}>
        {notes.lines.flatMap((line, index) =>
          line.map((note) => (
            <text key={note.text} x={left + note.x} y={notes.firstY + notes.leading * index}>
              {note.text}
            </text>
          )),
        )}
      </g>
      <SheetFoot {...foot} />
    </SheetFrame>
  );
}
