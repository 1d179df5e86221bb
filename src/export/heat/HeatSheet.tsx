import type { Box } from '../../figures/drawing/boxes';
import { brand, ink, paper } from '../../figures/drawing/palette';
import { statusColours, statusPaths } from '../../figures/drawing/statusLook';
import { TextLines } from '../../figures/drawing/TextLines';
import { textWidth } from '../../figures/drawing/textWidth';
import { markSize, stepChevrons } from '../../figures/heat/heatMark';
import { stepFills, stepTextColour } from '../../figures/heat/heatPalette';
import type { HeatCell, HeatRow } from '../../figures/model/heat';
import { isPlaceBySize } from '../../figures/texts/heatText';
import type { Shows } from '../../filters/viewSpec/overviewChoice';
import { languageTags, type Speech } from '../../i18n/speech';
import type { Step } from '../../measures/heatSteps';
import type { OutlookVerdict } from '../../measures/outlook';
import { SheetFoot } from '../sheet/SheetFoot';
import { SheetFrame } from '../sheet/SheetFrame';
import type { CellPlan } from './heatCellPlan';
import { type HeatSheetPlan, heatType, linesOf } from './heatSheetPlan';

type Props = { plan: HeatSheetPlan; show: Shows; code: string | null; speech: Speech };

/** The picture of the table of places. */
export function HeatSheet({ plan, show, code, speech }: Props) {
  const { width, height, left } = plan;
  const { words, language } = speech;
  return (
    <SheetFrame
      width={width}
      height={height}
      lang={languageTags[language]}
      title={plan.sentence}
      eyebrow={{ text: plan.eyebrow.text, x: left, y: plan.eyebrow.y, size: heatType.eyebrow }}
      code={{ text: code, right: plan.foot.right, size: heatType.small }}
    >
      <TextLines {...plan.title} x={left} fontSize={plan.title.size} fontWeight={700} fill={ink.strong} />
      <TextLines
        {...plan.subtitle}
        x={left}
        leading={heatType.subtitle * 1.35}
        fontSize={heatType.subtitle}
        fill={ink.text}
      />
      <g data-part="legend" fontSize={heatType.small}>
        {plan.legend.map(({ step, text, ...box }) => (
          <g key={step} fill={stepTextColour(step)}>
            <rect {...box} rx={4} fill={stepFills[step]} />
            <text x={box.x + 9} y={box.y + box.height / 2 + heatType.small * 0.35}>
              {text}
            </text>
            <Chevrons step={step} x={box.x + box.width - 14} y={box.y + box.height / 2} />
          </g>
        ))}
      </g>
      <g textAnchor="middle">
        {plan.head.columns.map((column, index) => (
          <text
            key={column.text}
            x={column.x + column.width / 2}
            y={plan.head.y}
            fontSize={fitting(column.text, heatType.head, column.width, index === 0 ? 700 : 400)}
            fontWeight={index === 0 ? 700 : 400}
            fill={index === 0 ? ink.strong : ink.text}
          >
            {column.text}
          </text>
        ))}
      </g>
      {plan.groups.map(({ domain, y }) => (
        <text key={domain} x={left} y={y} fontSize={heatType.head} fontWeight={700} fill={brand}>
          {words.domains[domain]}
        </text>
      ))}
      {plan.rows.map((placed) => (
        <Row key={placed.row.indicator.id} placed={placed} plan={plan} show={show} />
      ))}
      <g fontSize={heatType.small} fill={ink.text}>
        {plan.notes.lines.flatMap((line, index) =>
          line.map((note) => (
            <text key={note.text} x={left + note.x} y={plan.notes.firstY + plan.notes.leading * index}>
              {note.text}
            </text>
          )),
        )}
      </g>
      {plan.statuses.items.length > 0 && <Statuses statuses={plan.statuses} x={left} />}
      <SheetFoot {...plan.foot} />
    </SheetFrame>
  );
}

type RowProps = { placed: HeatSheetPlan['rows'][number]; plan: HeatSheetPlan; show: Shows };

function Row({ placed, plan, show }: RowProps) {
  const { row, y, height, nameLines, asides } = placed;
  const middle = y + height / 2;
  const leading = heatType.name * 1.25;
  const lastLine = linesOf(placed) - 1;
  const baseline = (line: number) => middle + leading * (line - lastLine / 2) + heatType.name * 0.35;
  const [whole, ...leagues] = plan.columns;
  return (
    <g data-indicator={row.indicator.id}>
      <g fontSize={heatType.name} fill={ink.strong}>
        {nameLines.map((line, index) => (
          <text key={line} x={plan.left} y={baseline(index)}>
            {line}
          </text>
        ))}
      </g>
      {asides.map(({ text, x, line }) => (
        <text key={text} x={plan.left + x} y={baseline(line)} fontSize={heatType.unit} fill={ink.soft}>
          {text}
        </text>
      ))}
      {whole && <Whole row={row} plan={placed.whole} box={{ ...whole, y, height }} />}
      {row.cells.map((cell, index) => {
        const [column, planned] = [leagues[index], placed.leagues[index]];
        return (
          column &&
          planned && (
            <League key={cell.line.region.code} cell={cell} plan={planned} box={{ ...column, y, height }} show={show} />
          )
        );
      })}
    </g>
  );
}

/** Smaller where the text is wider than its room. */
function fitting(text: string, size: number, room: number, weight: 400 | 700): number {
  return Math.min(size, (size * room) / textWidth(text, size, weight));
}

function Whole({ row, plan, box }: { row: HeatRow; plan: CellPlan; box: Box }) {
  const { status } = row;
  return (
    <g>
      <rect {...box} rx={4} fill={paper.page} />
      <g transform={middleOf(box)}>
        <Pieces plan={plan} fill={ink.strong} weight={600} />
        {status && plan.sign && <Sign status={status} x={plan.sign.x} y={plan.sign.y - 6} />}
      </g>
    </g>
  );
}

function middleOf({ x, y, width, height }: Box): string {
  return `translate(${x + width / 2} ${y + height / 2})`;
}

function Pieces({ plan, fill, weight }: { plan: CellPlan; fill: string; weight?: number }) {
  return plan.pieces.map(({ text, x, y, size }, index) => (
    <text key={text} x={x} y={y} fontSize={size} fontWeight={index === 0 ? weight : undefined} fill={fill}>
      {text}
    </text>
  ));
}

function Sign({ status, x, y }: { status: OutlookVerdict; x: number; y: number }) {
  return (
    <path
      d={statusPaths[status]}
      transform={`translate(${x} ${y})`}
      fill="none"
      stroke={statusColours[status].strong}
      strokeWidth={1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

function Statuses({ statuses, x }: { statuses: HeatSheetPlan['statuses']; x: number }) {
  const { y, label, items } = statuses;
  return (
    <g data-part="statuses" fontSize={heatType.small} fill={ink.text}>
      <text x={x} y={y}>
        {label}
      </text>
      {items.map((item) => (
        <g key={item.status}>
          <Sign status={item.status} x={x + item.x} y={y - 11} />
          <text x={x + item.x + 16} y={y}>
            {item.text}
          </text>
        </g>
      ))}
    </g>
  );
}

type LeagueProps = { cell: HeatCell; plan: CellPlan; box: Box; show: Shows };

function League({ cell, plan, box, show }: LeagueProps) {
  const { step } = cell;
  const isFaint = cell.point.value === null || isPlaceBySize(cell, show);
  const colour = step === null ? (isFaint ? ink.soft : ink.strong) : stepTextColour(step);
  return (
    <g data-step={step ?? undefined}>
      {step !== null && <rect {...box} rx={4} fill={stepFills[step]} />}
      <g transform={middleOf(box)}>
        <Pieces plan={plan} fill={colour} />
        {step !== null && plan.sign && <Chevrons step={step} x={plan.sign.x + markSize.width / 2} y={plan.sign.y} />}
      </g>
    </g>
  );
}

function Chevrons({ step, x, y }: { step: Step; x: number; y: number }) {
  const path = stepChevrons(step);
  return (
    path && (
      <path
        data-part="mark"
        d={path}
        transform={`translate(${x - markSize.width / 2} ${y - markSize.height / 2})`}
        fill="none"
        stroke={stepTextColour(step)}
        strokeWidth={1.4}
      />
    )
  );
}
