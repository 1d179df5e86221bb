import type { DrawingStyle } from '../drawing/drawing';
import { ink } from '../drawing/palette';
import type { FigureModel } from '../model/model';
import { lineStep, type RankingLine, type RankingPlan, type RankingRow } from './rankingPlan';

type Props = { model: FigureModel; plan: RankingPlan; style: DrawingStyle; width: number; height: number };

/** Behind the bars: the axis for dots or the zero line for bars, and the background of the active row. */
export function RankingBack({ plan, style, width, height, active }: Props & { active: string | null }) {
  const { margin, rows, pitch } = plan;
  const bottom = height - margin.bottom;
  return (
    <g>
      {rows
        .filter((row) => row.place.line.region.code === active)
        .map((row) => (
          <rect key="active" x={0} y={row.middle - pitch / 2} width={width} height={pitch} fill={ink.faint} rx={4} />
        ))}
      {plan.form === 'bars' && (
        <line x1={margin.left} x2={margin.left} y1={margin.top} y2={bottom} stroke={ink.line} strokeWidth={1.5} />
      )}
      {rows.map((row) => (
        <line
          key={row.place.line.region.code}
          x1={margin.left}
          x2={width - margin.right}
          y1={row.middle}
          y2={row.middle}
          stroke={ink.line}
        />
      ))}
      <g fontSize={style.fontSize * 0.92} fill={ink.soft} data-part="axis">
        {plan.axis.ticks.map((tick, index) => (
          <g key={tick}>
            <line x1={plan.x(tick)} x2={plan.x(tick)} y1={margin.top} y2={bottom} stroke={ink.line} />
            <text x={plan.x(tick)} y={margin.top - style.fontSize * 0.5} textAnchor="middle">
              {plan.tickTexts[index]}
            </text>
          </g>
        ))}
      </g>
    </g>
  );
}

/** In front of the bars: ranks, names, values, and the labelled lines of 全区 and the target. */
export function RankingFront({ model, plan, style, width, height }: Props) {
  const { margin, lines, notes } = plan;
  const bottom = height - margin.bottom;
  const { fontSize } = style;
  const labelRows = lines.length === 0 ? 0 : 1 + Math.max(...lines.map((line) => line.row));
  return (
    <g>
      {lines.map((line) => (
        <CompareLine key={line.kind} line={line} plan={plan} style={style} top={margin.top} bottom={bottom} />
      ))}
      {plan.rows.map((row) => (
        <Row key={row.place.line.region.code} row={row} plan={plan} width={width} anyChosen={model.chosen.length > 0} />
      ))}
      {notes.map((note, index) => (
        <text
          key={note}
          data-part="note"
          x={0}
          y={bottom + fontSize * (1.3 + lineStep * (labelRows + index))}
          fontSize={fontSize * 0.92}
          fill={ink.soft}
        >
          {note}
        </text>
      ))}
    </g>
  );
}

function Row(props: { row: RankingRow; plan: RankingPlan; width: number; anyChosen: boolean }) {
  const { row, plan, width, anyChosen } = props;
  const { place, middle } = row;
  const weight = place.chosen ? 600 : 400;
  const quiet = anyChosen && !place.chosen;
  const colour = place.chosen ? place.line.colour : quiet ? ink.text : ink.strong;
  return (
    <g fontSize={plan.fontSize} data-part="row">
      <text x={plan.rankEnd} y={middle} dy="0.35em" textAnchor="end" fill={ink.soft}>
        {row.rank}
      </text>
      <text data-part="name" x={plan.nameEnd} y={middle} dy="0.35em" textAnchor="end" fill={colour} fontWeight={weight}>
        {row.name}
      </text>
      <text
        data-part="value"
        x={plan.valueEnd}
        y={middle}
        dy="0.35em"
        textAnchor="end"
        fill={place.point.missing ? ink.soft : colour}
        fontWeight={weight}
      >
        {row.text}
      </text>
      {row.cases !== '' && (
        <text data-part="cases" x={width} y={middle} dy="0.35em" textAnchor="end" fill={ink.soft}>
          {row.cases}
        </text>
      )}
    </g>
  );
}

function CompareLine(props: {
  line: RankingLine;
  plan: RankingPlan;
  style: DrawingStyle;
  top: number;
  bottom: number;
}) {
  const { line, plan, style, top, bottom } = props;
  const { fontSize, lineWidth } = style;
  const dashed = line.kind === 'target';
  const beyond = dashed && plan.axis.targetBeyond !== null;
  return (
    <g data-part={line.kind}>
      {!beyond && (
        <line
          x1={line.x}
          x2={line.x}
          y1={top}
          y2={bottom + fontSize * 0.25}
          stroke={line.colour}
          strokeWidth={lineWidth * 0.85}
          strokeDasharray={dashed ? `${fontSize / 2} ${fontSize / 3}` : undefined}
        />
      )}
      <text
        data-part="line-label"
        x={line.middle}
        y={bottom + fontSize * (1.3 + lineStep * line.row)}
        textAnchor="middle"
        fontSize={fontSize}
        fill={line.colour}
        fontWeight={dashed ? 400 : 600}
      >
        {line.text}
      </text>
    </g>
  );
}
