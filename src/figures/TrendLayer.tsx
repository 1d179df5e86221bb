import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { useWords } from '../i18n/words';
import { lastKnownIndex } from '../measures/known';
import { circled } from './circled';
import { type DrawingStyle, fontFamily } from './drawing';
import { placeLabels } from './labels';
import { type FigureModel, type Line, shownLines } from './model';
import { bandColour, diamondFills, ink, paper, provinceColour, targetColour } from './palette';
import { isStepped } from './stepped';
import type { TrendPlan } from './TrendChart';
import { targetText } from './targetText';

type Props = { model: FigureModel; plan: TrendPlan; style: DrawingStyle };

type Scales = { x: (year: number) => number; y: (value: number) => number };

/** Behind the lines: grid, axis texts, band of the leagues, breaks and the target's line. */
export function TrendBack({ model, plan, style }: Props) {
  const scales = useScales();
  const area = usePlotArea();
  if (!scales || !area) return null;
  const { x, y } = scales;
  const { fontSize } = style;
  const target = targetPlace(model, plan, scales);
  const right = area.x + area.width;
  const bottom = area.y + area.height;
  return (
    <>
      <g fontFamily={fontFamily} fontSize={fontSize} fill={ink.soft}>
        {model.indicator.comparison !== 'presence' && <Band model={model} scales={scales} style={style} />}
        {plan.axis.ticks.map((tick, index) => (
          <g key={tick}>
            <line x1={area.x} x2={right} y1={y(tick)} y2={y(tick)} stroke={tick === 0 ? ink.soft : ink.line} />
            <text x={area.x - fontSize * 0.5} y={y(tick)} dy="0.35em" textAnchor="end">
              {plan.tickTexts[index]}
            </text>
          </g>
        ))}
        {plan.yearTicks.map((year) => (
          <text key={year} x={x(year)} y={bottom + fontSize * 1.5} textAnchor="middle">
            {year}
          </text>
        ))}
        {model.breaks.map((one, index) => (
          <BreakMark
            key={one.year}
            x={one.cutsLine ? x(one.year - 0.5) : x(one.year)}
            top={area.y}
            bottom={bottom}
            mark={circled(index)}
            fontSize={fontSize}
          />
        ))}
      </g>
      {target && !target.beyond && (
        <line
          data-part="target"
          x1={area.x}
          x2={right}
          y1={target.y}
          y2={target.y}
          stroke={targetColour}
          strokeWidth={style.lineWidth * 0.85}
          strokeDasharray={`${fontSize / 2} ${fontSize / 3}`}
        />
      )}
    </>
  );
}

/** Before the lines: the target's words, lone points, published points and the names at the ends. */
export function TrendFront({ model, plan, style }: Props) {
  const scales = useScales();
  const area = usePlotArea();
  if (!scales || !area) return null;
  const { x, y } = scales;
  return (
    <>
      <TargetWords model={model} plan={plan} style={style} scales={scales} left={area.x} />
      {shownLines(model).flatMap((line) =>
        lonePoints(line, model).map((index) => (
          <circle
            key={`${line.region.code}/${index}`}
            cx={x(model.years[index] ?? 0)}
            cy={y(line.values[index] ?? 0)}
            r={style.lineWidth * 1.6}
            fill={line.colour}
          />
        )),
      )}
      {model.publishedPoints.map((point) => (
        <path
          key={point.year}
          d={diamondPath(x(point.year), y(point.value), style.diamond * (point.mark === 'published' ? 1.3 : 1))}
          fill={point.mark === 'published' ? diamondFills.published : diamondFills.implied}
          stroke={point.mark === 'published' ? paper.card : provinceColour}
          strokeWidth={style.lineWidth}
        />
      ))}
      <EndLabels
        model={model}
        plan={plan}
        style={style}
        scales={scales}
        top={0}
        bottom={area.y + area.height + style.fontSize * 0.4}
      />
    </>
  );
}

function useScales(): Scales | null {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return { x: (year) => x(year) ?? 0, y: (value) => y(value) ?? 0 };
}

function Band({ model, scales: { x, y }, style }: Omit<Props, 'plan'> & { scales: Scales }) {
  const steps = isStepped(model.indicator);
  const parts: { year: number; low: number; high: number }[][] = [[]];
  model.years.forEach((year, index) => {
    const here = model.band[index];
    if (!here || model.cuts.includes(year)) parts.push([]);
    if (here) parts[parts.length - 1]?.push({ year, ...here });
  });
  const path = (part: (typeof parts)[number]) => {
    const along = (side: 'low' | 'high') =>
      part.flatMap((point, index) => {
        const before = part[index - 1];
        const corner = steps && before ? [`${x(point.year)},${y(before[side])}`] : [];
        return [...corner, `${x(point.year)},${y(point[side])}`];
      });
    return `M${[...along('high'), ...along('low').reverse()].join('L')}Z`;
  };
  // A year on its own has no breadth; what the legend calls the band must be seen all the same.
  const half = style.fontSize * 0.35;
  const bar = ({ year, low, high }: (typeof parts)[number][number]) =>
    `M${x(year) - half},${y(high)}h${half * 2}V${y(low)}h${-half * 2}Z`;
  return (
    <>
      {parts.map(([first, ...later]) =>
        first ? (
          <path
            key={first.year}
            d={later.length === 0 ? bar(first) : path([first, ...later])}
            fill={bandColour}
            data-part="band"
          />
        ) : null,
      )}
    </>
  );
}

function BreakMark(props: { x: number; top: number; bottom: number; mark: string; fontSize: number }) {
  const { x, top, bottom, mark, fontSize } = props;
  return (
    <g data-part="break">
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={ink.soft} strokeDasharray="2 3" />
      <text x={x} y={top - fontSize * 0.4} textAnchor="middle">
        {mark}
      </text>
    </g>
  );
}

/** Height of the target; at the end of the axis beyond which it lies, where it is not on it. */
function targetPlace(
  { indicator }: FigureModel,
  { axis }: TrendPlan,
  scales: Scales,
): { y: number; beyond: 'low' | 'high' | null } | null {
  if (!indicator.target) return null;
  const beyond = axis.targetBeyond;
  return { y: scales.y(beyond === null ? indicator.target.value : axis[beyond]), beyond };
}

function TargetWords({ model, plan, style, scales, left }: Props & { scales: Scales; left: number }) {
  const { words } = useWords();
  const { fontSize } = style;
  const place = targetPlace(model, plan, scales);
  const name = targetText(model.indicator, words);
  if (!place || !name) return null;
  const { y, beyond } = place;
  const below = beyond === 'high' || y < fontSize * 2.4;
  return (
    <text
      data-part="target-words"
      fontFamily={fontFamily}
      x={left + fontSize * 0.4}
      y={y + fontSize * (below ? 1.15 : -0.45)}
      fontSize={fontSize * 0.92}
      fill={targetColour}
      stroke={paper.card}
      strokeWidth={fontSize / 4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {beyond === null ? name : `${beyond === 'low' ? '↓' : '↑'} ${name}`}
    </text>
  );
}

function EndLabels(props: Props & { scales: Scales; top: number; bottom: number }) {
  const { model, plan, style, scales, top, bottom } = props;
  const ends = shownLines(model).flatMap((line, position) => {
    const index = lastKnownIndex(line.values);
    const year = model.years[index];
    const value = line.values[index];
    if (year === undefined || value === undefined || value === null) return [];
    return [{ line, text: plan.endLabels[position], x: scales.x(year), y: scales.y(value) }];
  });
  const middles = placeLabels(
    ends.map((end) => end.y),
    style.fontSize * 1.25,
    top,
    bottom,
  );
  const column = Math.max(...ends.map((end) => end.x)) + style.fontSize * 0.7;
  return (
    <g fontFamily={fontFamily} fontSize={style.fontSize}>
      {ends.map(({ line, text, x, y }, index) => {
        const middle = middles[index] ?? y;
        return (
          <g key={line.region.code} data-part="end-label">
            {Math.abs(middle - y) > style.fontSize * 0.6 && (
              <path
                d={`M${x + 2},${y}L${column - style.fontSize * 0.15},${middle}`}
                stroke={line.colour}
                strokeWidth={0.75}
                opacity={0.6}
                fill="none"
              />
            )}
            <text x={column} y={middle} dy="0.35em" fill={line.colour} fontWeight={line === model.province ? 700 : 400}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Points whose neighbours on the same part of the line are missing: a line would not show them. */
function lonePoints(line: Line, model: FigureModel): number[] {
  const joined = (a: number, b: number) =>
    (line.values[a] ?? null) !== null &&
    (line.values[b] ?? null) !== null &&
    !model.cuts.includes(model.years[Math.max(a, b)] ?? 0);
  return line.values.flatMap((value, index) =>
    value !== null && !joined(index, index - 1) && !joined(index, index + 1) ? [index] : [],
  );
}

function diamondPath(x: number, y: number, half: number): string {
  return `M${x},${y - half}L${x + half},${y}L${x},${y + half}L${x - half},${y}Z`;
}
