import { otherDot } from '../../figures/dotStrip/DotStripDrawing';
import { targetColour, wholeColour } from '../../figures/drawing/palette';
import { apartAxis, trendAxis, type ValueAxis } from '../../figures/model/axis';
import type { FigureModel } from '../../figures/model/model';
import { wholeStandsApart } from '../../figures/model/trendForm';
import { targetText } from '../../figures/texts/targetText';
import type { View } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { lineName } from '../../measures/format';
import { against, targetSpans } from '../../measures/goals';
import type { Line } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import type { NativeAxis, NativeChart, NativeSeries } from '../../office/nativeChart';

type MakeChart = (model: FigureModel, description: string, speech: Speech) => NativeChart | null;

/**
 * The native Office chart of each view; `null` if Office has no matching chart, so that a picture or table is exported.
 */
const charts: Readonly<Record<View, MakeChart>> = {
  trend: trendChart,
  ranking: rankingChart,
  map: () => null,
  table: () => null,
};

export function nativeChart(model: FigureModel, description: string, speech: Speech): NativeChart | null {
  // Presence has no height to draw.
  if (traitsOf(model.indicator).presence && (model.view === 'ranking' || model.chosen.length > 0)) return null;
  return model.years.length === 0 ? null : charts[model.view](model, description, speech);
}

function trendChart(model: FigureModel, description: string, speech: Speech): NativeChart {
  const { words, say, language } = speech;
  const axis = trendAxis(model);
  const apart = wholeStandsApart(model);
  const leagues = model.chosen.flatMap((line, at) => {
    const look = {
      width: 1.5,
      dash: cycled(dashes, at),
      marker: cycled(markers, at + Math.floor(at / markers.length)),
    };
    return pieces(line, say(line.region.shortName), model, speech).map(({ isLast, ...piece }) => ({
      ...piece,
      colour: line.colour,
      line: { ...look, named: isLast ? ('end' as const) : null, apart: false },
    }));
  });
  const whole = pieces(model.whole, lineName(model.whole, speech), model, speech).map(({ isLast, ...piece }) => ({
    ...piece,
    colour: wholeColour,
    line: {
      width: isLast ? 3 : 1.75,
      dash: isLast ? ('solid' as const) : ('shortDash' as const),
      marker: null,
      named: isLast ? ('end' as const) : ('legend' as const),
      apart,
    },
  }));
  const spans = targetSpans(model.indicator);
  const goals = spans.flatMap(({ target, from, to }, at): NativeSeries[] => {
    const values = model.years.map((year) => (year >= from && year <= to ? target.value : null));
    const isOnAxis = !apart && target.value >= axis.low && target.value <= axis.high;
    if (!isOnAxis || values.every((value) => value === null)) return [];
    const name = targetText(against(model.indicator, target), words, { unit: false }) ?? '';
    const isCurrent = at === spans.length - 1;
    const line = { width: isCurrent ? 1.75 : 1.25, dash: isCurrent ? ('longDash' as const) : ('shortDot' as const) };
    return [{ name, values, colour: targetColour, line: { ...line, marker: null, named: 'legend', apart: false } }];
  });
  return {
    kind: 'line',
    categories: model.years.map(String),
    series: [...whole, ...leagues, ...goals],
    decimals: model.indicator.decimals,
    unit: model.indicator.unit[language],
    axis: nativeAxis(axis),
    apartAxis: apart ? nativeAxis(apartAxis(model)) : null,
    description,
  };
}

/** In grey print, leagues differ by dash and marker. */
const dashes = ['solid', 'dash', 'dashDot', 'shortDash', 'longDash'] as const;
const markers = ['circle', 'square', 'triangle', 'diamond', 'x'] as const;

function cycled<One>(list: readonly [One, ...One[]], at: number): One {
  return list[at % list.length] ?? list[0];
}

function nativeAxis({ low, high, ticks, decimals }: ValueAxis): NativeAxis {
  const [first = low, second = high] = ticks;
  return { low, high, interval: second - first, decimals };
}

/** The chart on an axis for its own lines, instead of the axis of all leagues. */
export function onOwnAxis({ description }: NativeChart, model: FigureModel, speech: Speech): NativeChart | null {
  return nativeChart({ ...model, band: [] }, description, speech);
}

/** One series, or several if breaks cut the line: no line crosses a break. The last one with a value has the plain name. */
function pieces(line: Line, name: string, { cuts, years }: FigureModel, { words }: Speech) {
  const starts = [years[0] ?? 0, ...cuts];
  const known = starts
    .map((start, index) => {
      const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
      return { end, values: line.points.map(({ year, value }) => (year >= start && year < end ? value : null)) };
    })
    .filter(({ values }, index) => index === 0 || values.some((value) => value !== null));
  return known.map(({ end, values }, index) => {
    const isLast = index === known.length - 1;
    return { name: isLast ? name : name + words.list.aside(words.export.untilYear(end - 1)), values, isLast };
  });
}

function rankingChart(model: FigureModel, description: string, speech: Speech): NativeChart {
  const { say, words } = speech;
  const { places, whole, wholeInYear, indicator } = model;
  const rows = [
    ...(traitsOf(indicator).comparableWithWhole && wholeInYear.value !== null
      ? [{ name: lineName(whole, speech), value: wholeInYear.value, colour: wholeColour }]
      : []),
    ...places.map(({ line, point, chosen }) => ({
      name: lineName(line, speech),
      value: point.value,
      colour: chosen ? line.colour : otherDot,
    })),
  ];
  return {
    kind: 'bar',
    categories: rows.map(({ name }) => name),
    series: [
      {
        name: words.export.nameAndUnit(say(indicator.name), indicator.unit[speech.language]),
        values: rows.map(({ value }) => value),
        colour: otherDot,
        colours: rows.map(({ colour }) => colour),
      },
    ],
    decimals: indicator.decimals,
    unit: indicator.unit[speech.language],
    // Bars mislead unless they start at 0.
    axis: null,
    apartAxis: null,
    description,
  };
}
