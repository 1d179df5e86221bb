import { ink } from '../../figures/drawing/palette';
import { TextLines } from '../../figures/drawing/TextLines';
import { MarksLine } from './MarksLine';
import { SheetFrame } from './SheetFrame';
import { type SheetPlan, sheetSize, sheetType } from './sheetPlan';

/** The picture of one figure, but for its drawing, which is put into the part called so. */
export function Sheet({ plan, title, lang }: { plan: SheetPlan; title: string; lang: string }) {
  const { left, right, drawing, foot } = plan;
  const { width, height } = sheetSize;
  return (
    <SheetFrame
      width={width}
      height={height}
      lang={lang}
      title={title}
      eyebrow={{ text: plan.eyebrow.text, x: left, y: plan.eyebrow.y, size: sheetType.eyebrow }}
    >
      <TextLines {...plan.title} x={left} fontSize={plan.title.size} fontWeight={700} fill={ink.strong} />
      <TextLines {...plan.rest} x={left} fontSize={sheetType.subtitle} fill={ink.strong} />
      <TextLines {...plan.subtitle} x={left} fontSize={sheetType.subtitle} fill={ink.text} />
      <g data-part="drawing" transform={`translate(${drawing.x} ${drawing.y})`} />
      <g data-part="notes" fontSize={sheetType.small} fill={ink.text}>
        {plan.notes.lines.flatMap((line, index) =>
          line.map((note) => (
            <text key={note.text} x={left + note.x} y={plan.notes.firstY + plan.smallLeading * index}>
              {note.text}
            </text>
          )),
        )}
      </g>
      <line x1={left} x2={right} y1={plan.ruleY} y2={plan.ruleY} stroke={ink.line} strokeWidth={1.5} />
      <TextLines {...plan.sources} leading={plan.smallLeading} x={left} fontSize={sheetType.small} fill={ink.text} />
      <MarksLine fontSize={sheetType.small} {...foot} />
      <text x={right} y={foot.y} textAnchor="end" fontSize={sheetType.small} fill={ink.text}>
        {foot.credit}
      </text>
    </SheetFrame>
  );
}
