import { memo, useMemo } from 'react';
import { type Speech, useSpeech } from '../../i18n/speech';
import type { Line } from '../../measures/point';
import { DrawingFrame } from '../drawing/DrawingFrame';
import { type DrawingStyle, screenStyle } from '../drawing/drawing';
import { ink, targetColour, wholeColour } from '../drawing/palette';
import { type FigureModel, spanOf } from '../model/model';
import { BandShape } from './BandShape';
import { breakAt, linePath, lonePoints } from './lineRuns';
import { Diamonds, Squares, targetStroke } from './TrendLayer';
import { targetEnds } from './targetLines';
import { type Panel, type PanelsPlan, panelsHeight, panelValue, planTrendPanels } from './trendPanelsPlan';
import type { TrendProps } from './trendPlan';
import { useYearPointer, yearAlong } from './useYearPointer';

/** A small trend per chosen league, each with 全区. All panels display the values of the active year. */
export function TrendPanels({ model, width, height: least, style = screenStyle, interactive = true }: TrendProps) {
  const speech = useSpeech();
  const { words, say } = speech;
  const { years, indicator } = model;
  // A card grows with its panels; a picture does not.
  const height = interactive ? Math.max(least, panelsHeight(model.chosen.length, width, style)) : least;
  const { year, reading } = useYearPointer(years, (x) => yearAt(plan, x, years));
  const plan = useMemo(
    () => planTrendPanels(model, { width, height }, style, speech, year),
    [model, width, height, style, speech, year],
  );
  return (
    <DrawingFrame
      width={width}
      height={height}
      fontSize={style.fontSize}
      role="application"
      aria-label={words.figure.chart(say(indicator.name), words.years.span(...spanOf(model)))}
      {...(interactive ? reading : {})}
    >
      <Key plan={plan} model={model} style={style} />
      {plan.panels.map((panel, position) => (
        <g
          key={panel.line.region.code}
          data-part="panel"
          {...(interactive ? { role: 'img', 'aria-label': labelOf(model, panel.line, year, speech) } : {})}
        >
          <Heading panel={panel} {...panelValue(model, panel.line, year, speech)} fontSize={style.fontSize} />
          <Ground plan={plan} panel={panel} withTexts={position % plan.columns === 0} style={style} />
          <PanelDrawing
            model={model}
            line={panel.line}
            panel={panel}
            withWhole={plan.withWhole}
            targets={plan.targets}
            style={style}
          />
          {year !== null && <Pointer x={panel.scales.x(year)} {...panel.plot} />}
          {position + plan.columns >= plan.panels.length && (
            <Years plan={plan} panel={panel} fontSize={style.fontSize} />
          )}
        </g>
      ))}
    </DrawingFrame>
  );
}

type Style = { style: DrawingStyle };

function labelOf(model: FigureModel, line: Line, activeYear: number | null, speech: Speech): string {
  const { value, year } = panelValue(model, line, activeYear, speech);
  return [speech.say(line.region.name), year, value].join(speech.words.list.comma);
}

/** The year under the pointer, in any panel. */
function yearAt({ panels }: PanelsPlan, x: number, years: readonly number[]): number | null {
  const panel = panels.find(({ plot }) => x <= plot.right) ?? panels[panels.length - 1];
  return panel ? yearAlong(panel.plot, x, years) : null;
}

function Key({ plan: { key, sampleWidth, withWhole }, style }: Style & { plan: PanelsPlan; model: FigureModel }) {
  const { fontSize } = style;
  return key.map(({ kind, text, x, y }) => {
    const isTarget = kind === 'target';
    const sampled = isTarget || withWhole;
    const stroke = isTarget ? targetStroke(style) : { stroke: wholeColour, strokeWidth: style.lineWidth };
    return (
      <g key={text}>
        {sampled && (
          <line x1={x} x2={x + sampleWidth * 0.8} y1={y - fontSize * 0.35} y2={y - fontSize * 0.35} {...stroke} />
        )}
        <text
          data-part="key"
          x={x + (sampled ? sampleWidth : 0)}
          y={y}
          fill={isTarget ? targetColour : wholeColour}
          fontWeight={isTarget ? 400 : 700}
        >
          {text}
        </text>
      </g>
    );
  });
}

/** Name, value and year above a panel. */
function Heading(props: { panel: Panel; value: string; year: string; fontSize: number }) {
  const { panel, value, year, fontSize } = props;
  return (
    <text
      data-part="panel-label"
      x={panel.plot.left}
      y={panel.plot.top - fontSize * 0.5}
      fill={panel.line.colour}
      fontWeight={600}
    >
      {panel.name} {value}
      <tspan dx={fontSize * 0.3} fill={ink.soft} fontWeight={400} fontSize={fontSize * 0.85}>
        {year}
      </tspan>
    </text>
  );
}

/** Grid lines of a panel; the first column also has their numbers. */
function Ground({ plan, panel, withTexts, style }: Style & { plan: PanelsPlan; panel: Panel; withTexts: boolean }) {
  const { plot, scales } = panel;
  const fontSize = style.fontSize * 0.85;
  return plan.ticks.map(({ at, text }) => (
    <g key={at}>
      <line
        x1={plot.left}
        x2={plot.right}
        y1={scales.y(at)}
        y2={scales.y(at)}
        stroke={at === 0 ? ink.soft : ink.line}
      />
      {withTexts && (
        <text x={plan.ticksEnd} y={scales.y(at)} dy="0.35em" textAnchor="end" fontSize={fontSize} fill={ink.soft}>
          {text}
        </text>
      )}
    </g>
  ));
}

type PanelDrawingProps = Style & {
  model: FigureModel;
  line: Line;
  panel: Panel;
  withWhole: boolean;
  targets: PanelsPlan['targets'];
};

/** The part of a panel that does not depend on the active year. */
const PanelDrawing = memo(
  function PanelDrawing({ model, line, panel, withWhole, targets, style }: PanelDrawingProps) {
    const { plot, scales } = panel;
    const thin = { ...style, diamond: style.diamond * 0.6, lineWidth: style.lineWidth * 0.6 };
    const lines = withWhole ? [model.whole, line] : [line];
    return (
      <>
        <BandShape model={model} scales={scales} fontSize={style.fontSize} />
        {model.breaks.map((one) => {
          const x = scales.x(breakAt(one));
          return (
            <line key={one.year} x1={x} x2={x} y1={plot.top} y2={plot.bottom} stroke={ink.soft} strokeDasharray="2 3" />
          );
        })}
        {targets.map(({ target, ...years }) => {
          const { from, to } = targetEnds(years, plot, scales);
          const y = scales.y(target.value);
          return (
            <line key={target.year} data-target={target.year} x1={from} x2={to} y1={y} y2={y} {...targetStroke(thin)} />
          );
        })}
        {lines.map((one) => (
          <g key={one.region.code} stroke={one.colour}>
            <path
              data-part="panel-line"
              d={linePath(model, one.points, scales)}
              fill="none"
              strokeWidth={one === line ? style.lineWidth * 1.15 : thin.lineWidth}
              strokeLinejoin="round"
            />
            {lonePoints(model, one.points).map(({ year, value }) => (
              <circle key={year} cx={scales.x(year)} cy={scales.y(value)} r={style.lineWidth} fill={one.colour} />
            ))}
          </g>
        ))}
        {withWhole && <Diamonds model={model} scales={scales} style={thin} />}
        <Squares lines={lines} scales={scales} style={thin} />
      </>
    );
  },
  (before, after) =>
    before.model === after.model && before.style === after.style && sameRoom(before.panel, after.panel),
);

function sameRoom({ plot: one }: Panel, { plot: other }: Panel): boolean {
  return one.left === other.left && one.right === other.right && one.top === other.top && one.bottom === other.bottom;
}

function Pointer({ x, top, bottom }: { x: number; top: number; bottom: number }) {
  return <line x1={x} x2={x} y1={top} y2={bottom} stroke={ink.soft} />;
}

/** First and last year below a column, and the marks of breaks between them. */
function Years({ plan, panel, fontSize }: { plan: PanelsPlan; panel: Panel; fontSize: number }) {
  const { x } = panel.scales;
  const row = { y: panel.plot.bottom + fontSize * 1.2, fontSize: fontSize * 0.85, fill: ink.soft };
  const { left, right } = panel.plot;
  return (
    <>
      {plan.years.map((year) => {
        const anchor = x(year) === left ? 'start' : x(year) === right ? 'end' : 'middle';
        return (
          <text key={year} {...row} x={x(year)} textAnchor={anchor}>
            {year}
          </text>
        );
      })}
      {plan.breaks.map(({ at, mark }) => (
        <text key={mark} {...row} x={x(at)} textAnchor="middle">
          {mark}
        </text>
      ))}
    </>
  );
}
