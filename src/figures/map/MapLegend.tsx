import type { Speech } from '../../i18n/speech';
import { firstPooledYear } from '../../measures/pooled';
import { traitsOf } from '../../measures/traits';
import type { Box } from '../drawing/boxes';
import { type DrawingStyle, fontFamily } from '../drawing/drawing';
import { ink } from '../drawing/palette';
import { textWidth } from '../drawing/textWidth';
import type { FigureModel } from '../model/model';
import type { MapColours } from './mapColours';
import type { MapSymbols } from './mapSymbols';

/** Layout of a map legend. */
export type LegendPlan = Box & {
  title: string;
  swatchWidth: number;
  steps: MapColours['steps'];
  /** The line below the steps that says which end is better. */
  better: { text: string; y: number } | null;
  /** Nested circles on a common base line, each with its value; the largest first. */
  sizes: { radius: number; text: string; x: number; ground: number; textX: number; textY: number }[];
  /** Swatches with texts: 有 and 无, small samples, and missing values. */
  entries: { fill: string | 'missing' | 'small'; text: string; x: number; y: number }[];
};

const rowHeight = 1.5;

export function planMapLegend(
  model: FigureModel,
  colours: MapColours,
  symbols: MapSymbols | null,
  /** Lower edge of what is above the legend. */
  top: number,
  { fontSize }: DrawingStyle,
  { words, language }: Speech,
): LegendPlan {
  const { year } = model;
  const when = model.pooled ? words.ranking.pooledYears(firstPooledYear(year), year) : words.years.one(year);
  const presence = traitsOf(model.indicator).presence;
  const title = presence ? when : when + words.list.dot + model.indicator.unit[language];
  const steps = colours.steps && colours.steps.colours.length > 0 ? colours.steps : null;
  const widest = Math.max(0, ...(steps?.limits ?? []).map((limit) => textWidth(limit, fontSize * 0.9)));
  const swatchWidth = Math.max(fontSize * 2.8, widest + fontSize * 0.8);
  const { direction } = model.indicator;
  const betterText = steps && direction !== 'neutral' && steps.colours.length > 1 ? words.map.better[direction] : null;
  const better = betterText === null ? null : { text: betterText, y: fontSize * 4.9 };
  const sizes = planSizes(symbols, fontSize);
  const sizesHeight = (sizes[0]?.radius ?? 0) * 2;
  const stepsBottom = fontSize * (steps ? (better ? 5.5 : 3.9) : 1.7) + (sizesHeight > 0 ? sizesHeight + fontSize : 0);
  const texts: Pick<LegendPlan['entries'][number], 'fill' | 'text'>[] = [
    ...colours.presence.map(({ has, colour, count }) => ({
      fill: colour,
      text: `${has ? words.presence.yes : words.presence.no} ${count}`,
    })),
    ...(steps && model.places.some(({ small }) => small) ? [{ fill: 'small', text: words.map.small }] : []),
    ...colours.missing.map((missing) => ({ fill: 'missing', text: words.missing[missing] })),
  ];
  const entries = texts.map((entry, index) => ({ ...entry, x: 0, y: stepsBottom + index * fontSize * rowHeight }));
  const stepsWidth = steps ? swatchWidth * steps.colours.length + widest / 2 : 0;
  const entryWidth = Math.max(0, ...texts.map(({ text }) => textWidth(text, fontSize) + fontSize * 2.2));
  return {
    x: 0,
    y: top,
    width: Math.max(
      textWidth(title, fontSize, 600),
      stepsWidth,
      entryWidth,
      textWidth(better?.text ?? '', fontSize * 0.9),
      ...sizes.map((size) => size.textX + textWidth(size.text, fontSize * 0.9)),
    ),
    height: stepsBottom + entries.length * fontSize * rowHeight,
    title,
    swatchWidth,
    steps,
    better,
    sizes,
    entries,
  };
}

function planSizes(symbols: MapSymbols | null, fontSize: number): LegendPlan['sizes'] {
  const [largest] = symbols?.sizes ?? [];
  if (!symbols || !largest) return [];
  const x = largest.radius + 1;
  const ground = fontSize * 1.9 + largest.radius * 2;
  return symbols.sizes.map(({ radius, text }, index) => ({
    radius,
    text,
    x,
    ground,
    textX: x + largest.radius + fontSize * 0.8,
    // Keeps the texts apart, however small the circles.
    textY: Math.max(ground - radius * 2, fontSize * 1.9) + fontSize * (0.8 + (index > 0 ? 0.6 : 0)),
  }));
}

type Props = { plan: LegendPlan; style: DrawingStyle; paints: MapPaints };

/** Ids of the hatchings: for missing values, and for small samples on top of their colour. */
export type MapPaints = { missing: string; small: string };

export function MapLegend({ plan, style, paints }: Props) {
  const { fontSize } = style;
  const first = plan.steps?.limits[0] ?? '';
  const indent = plan.steps ? textWidth(first, fontSize * 0.9) / 2 : 0;
  return (
    <g
      data-part="legend"
      transform={`translate(${plan.x} ${plan.y})`}
      fontFamily={fontFamily}
      fontSize={fontSize}
      fill={ink.text}
    >
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
      {plan.better && (
        <text x={0} y={plan.better.y} fontSize={fontSize * 0.9}>
          {plan.better.text}
        </text>
      )}
      {plan.sizes.map(({ radius, text, x, ground, textX, textY }) => (
        <g key={text}>
          <circle cx={x} cy={ground - radius} r={radius} fill="none" stroke={ink.text} strokeWidth={1} />
          <text x={textX} y={textY} fontSize={fontSize * 0.9}>
            {text}
          </text>
        </g>
      ))}
      {plan.entries.map(({ fill, text, x, y }) => (
        <g key={text}>
          {fill === 'small' && (
            <rect x={x + 0.5} y={y} width={fontSize * 1.5} height={fontSize * 0.9} fill={plan.steps?.colours[0]} />
          )}
          <rect
            x={x + 0.5}
            y={y}
            width={fontSize * 1.5}
            height={fontSize * 0.9}
            fill={fill === 'missing' || fill === 'small' ? paints[fill] : fill}
            stroke={ink.line}
          />
          <text x={x + fontSize * 2.1} y={y + fontSize * 0.82}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
