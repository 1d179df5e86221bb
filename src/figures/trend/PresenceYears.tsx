import { useId, useMemo } from 'react';
import { useSpeech } from '../../i18n/speech';
import type { Line, Point } from '../../measures/point';
import { DrawingFrame } from '../drawing/DrawingFrame';
import { type DrawingStyle, screenStyle } from '../drawing/drawing';
import { ink, paper, rowColours } from '../drawing/palette';
import { textWidth } from '../drawing/textWidth';
import { type FigureModel, spanOf } from '../model/model';
import { tableCell } from '../texts/tableCell';
import { type PresencePlan, type PresenceState, planPresence, presenceState, presenceX } from './presencePlan';
import type { TrendProps } from './trendPlan';

/** Presence by year, one row per league: full for yes, empty for no, hatched for not reported. */
export function PresenceYears({ model, width, height, style = screenStyle, interactive = true }: TrendProps) {
  const speech = useSpeech();
  const { words, say } = speech;
  const { years, indicator, chosen } = model;
  const hatch = useId();
  const plan = useMemo(
    () => planPresence(model, { width, height }, style, speech),
    [model, width, height, style, speech],
  );
  const { fontSize } = style;
  const x = (index: number) => presenceX(plan, width, years.length, index);
  const reading = (line: Line, point: Point) =>
    [say(line.region.name), words.years.one(point.year), tableCell(model, line, point, speech).text].join(
      words.list.comma,
    );
  return (
    <DrawingFrame
      width={width}
      height={height}
      role="img"
      aria-label={words.figure.chart(say(indicator.name), words.years.span(...spanOf(model)))}
      fontSize={fontSize}
    >
      <Hatch id={hatch} fontSize={fontSize} />
      <Key plan={plan} hatch={hatch} style={style} />
      <Counts plan={plan} x={x} width={width} fontSize={fontSize} />
      {plan.lines.map((line, row) => {
        const middle = plan.top + plan.rowHeight * (row + 0.5);
        const own = chosen.includes(line);
        return (
          <g key={line.region.code} data-part="presence-row">
            <text
              x={plan.nameEnd}
              y={middle}
              dy="0.35em"
              textAnchor="end"
              fill={own ? line.colour : ink.strong}
              fontWeight={own ? 600 : 400}
            >
              {say(line.region.name)}
            </text>
            {line.points.map((point, index) => (
              <Cell
                key={point.year}
                state={presenceState(point)}
                x={x(index)}
                y={middle}
                {...plan.cell}
                colour={own ? line.colour : rowColours.dot}
                hatch={hatch}
                strokeWidth={style.lineWidth * 0.6}
                title={interactive ? reading(line, point) : null}
              />
            ))}
          </g>
        );
      })}
      <Years plan={plan} model={model} x={x} width={width} fontSize={fontSize} />
    </DrawingFrame>
  );
}

function Hatch({ id, fontSize }: { id: string; fontSize: number }) {
  const step = fontSize * 0.4;
  return (
    <defs>
      <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={step} stroke={ink.soft} strokeWidth={step * 0.35} />
      </pattern>
    </defs>
  );
}

type CellProps = {
  state: PresenceState;
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
  hatch: string;
  strokeWidth: number;
  title: string | null;
};

function Cell({ state, x, y, width, height, colour, hatch, strokeWidth, title }: CellProps) {
  const fills: Record<PresenceState, string> = { yes: colour, no: paper.card, missing: `url(#${hatch})` };
  return (
    <rect
      data-part={`presence-${state}`}
      x={x - width / 2}
      y={y - height / 2}
      width={width}
      height={height}
      rx={height * 0.18}
      fill={fills[state]}
      stroke={state === 'missing' ? ink.soft : colour}
      strokeWidth={strokeWidth}
    >
      {title !== null && <title>{title}</title>}
    </rect>
  );
}

function Key({ plan, hatch, style }: { plan: PresencePlan; hatch: string; style: DrawingStyle }) {
  const { fontSize } = style;
  return plan.key.map(({ state, text, x }) => (
    <g key={state}>
      <Cell
        state={state}
        x={x + fontSize * 0.6}
        y={plan.keyY - fontSize * 0.35}
        width={fontSize * 1.1}
        height={fontSize * 0.9}
        colour={rowColours.dot}
        hatch={hatch}
        strokeWidth={style.lineWidth * 0.6}
        title={null}
      />
      <text x={x + fontSize * 1.5} y={plan.keyY} fill={ink.text}>
        {text}
      </text>
    </g>
  ));
}

function Counts({ plan, x, width, fontSize }: Columns) {
  const { words } = useSpeech();
  return (
    <g fill={ink.strong} fontWeight={600}>
      <text x={plan.nameEnd} y={plan.countsY} textAnchor="end">
        {words.figure.presenceCount}
      </text>
      {plan.counts.map(({ index, text }) => (
        <text key={index} {...within(x(index), text, width, fontSize)} y={plan.countsY}>
          {text}
        </text>
      ))}
    </g>
  );
}

type Columns = { plan: PresencePlan; x: (index: number) => number; width: number; fontSize: number };

function Years({ plan, model, x, width, fontSize }: Columns & { model: FigureModel }) {
  return plan.yearTicks.map((year) => (
    <text
      key={year}
      {...within(x(model.years.indexOf(year)), String(year), width, fontSize)}
      y={plan.yearsY}
      fill={ink.soft}
      fontSize={fontSize}
    >
      {year}
    </text>
  ));
}

/** Centred in its column, but within the drawing. */
function within(middle: number, text: string, width: number, fontSize: number) {
  const leaves = middle + textWidth(text, fontSize, 600) / 2 > width;
  return leaves ? { x: width, textAnchor: 'end' as const } : { x: middle, textAnchor: 'middle' as const };
}
