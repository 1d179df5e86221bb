import { ink } from '../../figures/drawing/palette';
import { TextLines } from '../../figures/drawing/TextLines';
import type { Marks } from '../shared/captions';
import { MarksLine } from './MarksLine';

/** Where the foot of a picture stands. `y` of texts are baselines. */
export type SheetFootPlan = {
  left: number;
  right: number;
  ruleY: number;
  sources: { lines: string[]; firstY: number; leading: number };
  /** On the left, in as many lines as they need. */
  marks: Marks & { x: number; y: number };
  /** Product and day, on the right. */
  credit: { text: string; y: number };
  /** Font size. */
  size: number;
};

/** What every picture ends with: a rule, where its numbers are from, what its marks mean, and who made it when. */
export function SheetFoot({ left, right, ruleY, sources, marks, credit, size }: SheetFootPlan) {
  return (
    <>
      <line x1={left} x2={right} y1={ruleY} y2={ruleY} stroke={ink.line} strokeWidth={1.5} />
      <TextLines {...sources} x={left} fontSize={size} fill={ink.text} />
      <MarksLine {...marks} fontSize={size} width={right - marks.x} />
      <text x={right} y={credit.y} textAnchor="end" fontSize={size} fill={ink.text}>
        {credit.text}
      </text>
    </>
  );
}
