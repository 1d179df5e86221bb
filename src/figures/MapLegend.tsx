import type { Speech } from '../i18n/words';
import { type DrawingStyle, fontFamily } from './drawing';
import type { MapColours } from './mapColours';
import type { Box } from './mapShapes';
import type { FigureModel } from './model';
import { ink } from './palette';
import { textWidth } from './textWidth';

/** Where everything of a legend stands, before anything is drawn. */
export type LegendPlan = Box & {
  title: string;
  swatchWidth: number;
  steps: MapColours['steps'];
  /** Single swatches with their words: 有 and 无, and the missing. `fill: null` is hatched. */
  entries: { fill: string | null; text: string; x: number; y: number }[];
};

const rowHeight = 1.5;

export function planLegend(
  model: FigureModel,
  colours: MapColours,
  { fontSize }: DrawingStyle,
  { words, language }: Speech,
): LegendPlan {
  const { year } = model;
  const when = model.pooled ? words.ranking.pooledYears(year - 2, year) : words.years.one(year);
  const presence = model.indicator.comparison === 'presence';
  const title = presence ? when : when + words.list.dot + model.indicator.unit[language];
  const steps = colours.steps && colours.steps.colours.length > 0 ? colours.steps : null;
  const widest = Math.max(0, ...(steps?.limits ?? []).map((limit) => textWidth(limit, fontSize * 0.9)));
  const swatchWidth = Math.max(fontSize * 2.8, widest + fontSize * 0.8);
  const stepsBottom = fontSize * (steps ? 3.9 : 1.7);
  const texts = [
    ...colours.presence.map(({ has, colour, count }) => ({
      fill: colour,
      text: `${has ? words.presence.yes : words.presence.no} ${count}`,
    })),
    ...colours.missing.map((missing) => ({ fill: null, text: words.missing[missing] })),
  ];
  const entries = texts.map((entry, index) => ({ ...entry, x: 0, y: stepsBottom + index * fontSize * rowHeight }));
  const stepsWidth = steps ? swatchWidth * steps.colours.length + widest / 2 : 0;
  const entryWidth = Math.max(0, ...texts.map(({ text }) => textWidth(text, fontSize) + fontSize * 2.2));
  return {
    x: 0,
    y: 0,
    width: Math.max(textWidth(title, fontSize, 600), stepsWidth, entryWidth),
    height: stepsBottom + entries.length * fontSize * rowHeight,
    title,
    swatchWidth,
    steps,
    entries,
  };
}

/** `hatching` is the paint of the missing. */
export function MapLegend({ plan, style, hatching }: { plan: LegendPlan; style: DrawingStyle; hatching: string }) {
  const { fontSize } = style;
  const first = plan.steps?.limits[0] ?? '';
  const indent = plan.steps ? textWidth(first, fontSize * 0.9) / 2 : 0;
  return (
    <g data-part="legend" fontFamily={fontFamily} fontSize={fontSize} fill={ink.text}>
      <text x={0} y={fontSize * 1.1} fontWeight={600}>
        {plan.title}
      </text>
      {plan.steps?.colours.map((colour, index) => (
        <rect
          key={colour}
          x={indent + index * plan.swatchWidth}
          y={fontSize * 1.6}
          width={plan.swatchWidth}
          height={fontSize * 0.8}
          fill={colour}
        />
      ))}
      {plan.steps?.limits.map((limit, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: two limits may read alike
          key={index}
          x={indent + index * plan.swatchWidth}
          y={fontSize * 3.4}
          textAnchor="middle"
          fontSize={fontSize * 0.9}
        >
          {limit}
        </text>
      ))}
      {plan.entries.map(({ fill, text, x, y }) => (
        <g key={text}>
          <rect
            x={x + 0.5}
            y={y}
            width={fontSize * 1.5}
            height={fontSize * 0.9}
            fill={fill ?? hatching}
            stroke={fill ? 'none' : ink.line}
          />
          <text x={x + fontSize * 2.1} y={y + fontSize * 0.82}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
