import type { Box } from '../../figures/drawing/boxes';
import { ink, paper } from '../../figures/drawing/palette';
import { StatusShape } from '../../figures/drawing/StatusSign';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import { markSize, stepChevrons } from '../../figures/placesTable/placesTableMark';
import { stepFills, stepTextColour } from '../../figures/placesTable/placesTablePalette';
import type { PlacesCell, PlacesRow } from '../../figures/texts/placesTableText';
import type { Speech } from '../../i18n/speech';
import type { Step } from '../../measures/colourSteps';
import type { OutlookVerdict } from '../../measures/outlook';
import type { Block } from '../sheet/stack';
import { type CellPlan, planCell, planWhole } from './placesTableCellPlan';

export const placesTableType = { eyebrow: 20, title: 28, subtitle: 19, head: 15, name: 15, unit: 14.2, small: 15 };

const nameLeading = placesTableType.name * 1.25;
const lowestRow = 26;
const gutter = 2;

/** Positions of the name and of the columns of 全区 and the leagues. */
type Places = { x: number; width: number; columns: readonly { x: number; width: number }[] };

/** A row of the table, as high as its name and cells need. */
export function placesTableRow(
  row: PlacesRow,
  tellsTheme: boolean,
  { x, width, columns: [first, ...others] }: Places,
  speech: Speech,
): Block {
  const name = planName(row, tellsTheme, width, speech);
  const whole = planWhole(row.whole, first?.width ?? 0);
  const cells = row.cells.flatMap((cell, at) => {
    const column = others[at];
    return column ? [{ cell, column, plan: planCell(cell, column.width) }] : [];
  });
  const lines = Math.max(...name.map(({ line }) => line + 1));
  return {
    height: Math.max(
      lowestRow,
      lines * nameLeading + 5,
      ...[whole, ...cells.map(({ plan }) => plan)].map((plan) => plan.height + 5),
    ),
    draw: (y, room) => {
      const height = room - gutter;
      const baseline = (line: number) =>
        y + height / 2 + nameLeading * (line - (lines - 1) / 2) + placesTableType.name * 0.35;
      return (
        <g data-indicator={row.row.indicator.id}>
          {name.map(({ text, line, ...piece }) => (
            <text key={`${line} ${text}`} x={x + piece.x} y={baseline(line)} fontSize={piece.size} fill={piece.fill}>
              {text}
            </text>
          ))}
          {first && <Whole verdict={row.whole.verdict} plan={whole} box={{ ...first, y, height }} />}
          {cells.map(({ cell, column, plan }) => (
            <League key={cell.line.region.code} cell={cell} plan={plan} box={{ ...column, y, height }} />
          ))}
        </g>
      );
    },
  };
}

/** The lines of the name; then unit and theme, in the same line or below if there is no room; then the notes. */
function planName({ row, name, unit, ...texts }: PlacesRow, tellsTheme: boolean, width: number, { words }: Speech) {
  const aside = tellsTheme ? `${unit} ${words.domains[row.indicator.domain]}` : unit;
  const notes = texts.notes.join(words.list.dot);
  const measure = (text: string) => textWidth(text, placesTableType.name);
  const small = (text: string) => textWidth(text, placesTableType.unit);
  const lines = wrapText(name, width, measure);
  const behind = measure(lines[lines.length - 1] ?? '') + 6;
  const isAllBehind = behind + small(`${aside} ${notes}`) <= width;
  const fits = behind + small(aside) <= width;
  const line = fits ? lines.length - 1 : lines.length;
  const rest = isAllBehind || notes === '' ? [] : wrapText(notes, width, small);
  const quiet = { size: placesTableType.unit, fill: ink.soft };
  return [
    ...lines.map((text, at) => ({ text, x: 0, line: at, size: placesTableType.name, fill: ink.strong })),
    { text: isAllBehind ? `${aside} ${notes}`.trim() : aside, x: fits ? behind : 0, line, ...quiet },
    ...rest.map((text, index) => ({ text, x: 0, line: line + 1 + index, ...quiet })),
  ];
}

function Whole({ verdict, plan, box }: { verdict: OutlookVerdict | null; plan: CellPlan; box: Box }) {
  return (
    <g>
      <rect {...box} rx={4} fill={paper.page} />
      <g transform={middleOf(box)}>
        <Pieces plan={plan} fill={ink.strong} weight={600} />
        {verdict && plan.sign && (
          <StatusShape status={verdict} transform={`translate(${plan.sign.x} ${plan.sign.y - 6})`} />
        )}
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

function League({ cell, plan, box }: { cell: PlacesCell; plan: CellPlan; box: Box }) {
  const { step } = cell.place;
  const isFaint = cell.value === null || cell.isBySize;
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

export function Chevrons({ step, x, y }: { step: Step; x: number; y: number }) {
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
