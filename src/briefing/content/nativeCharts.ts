import { otherDot } from '../../figures/dotStrip/DotStripDrawing';
import { targetColour, wholeColour } from '../../figures/drawing/palette';
import { trendAxis } from '../../figures/model/axis';
import { type FigureModel, shownLines } from '../../figures/model/model';
import { wholeStandsApart } from '../../figures/model/trendForm';
import { targetText } from '../../figures/texts/targetText';
import type { View } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { lineName } from '../../measures/format';
import { against, targetSpans } from '../../measures/goals';
import type { Line } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import type { NativeChart, NativeSeries } from '../../office/nativeChart';

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
  const { words } = speech;
  const axis = trendAxis(model);
  const lines = shownLines(model).flatMap((line) => {
    const isWhole = line === model.whole;
    return lineSeries(line, lineName(line, speech), model, speech).map((one) => ({
      ...one,
      colour: isWhole ? wholeColour : line.colour,
      width: isWhole ? 3 : 1.75,
      dashed: false,
    }));
  });
  const goals = targetSpans(model.indicator).flatMap(({ target, from, to }): NativeSeries[] => {
    const values = model.years.map((year) => (year >= from && year <= to ? target.value : null));
    const isOnAxis = target.value >= axis.low && target.value <= axis.high;
    if (!isOnAxis || values.every((value) => value === null)) return [];
    const name = targetText(against(model.indicator, target), words) ?? '';
    return [{ name, values, colour: targetColour, width: 1.5, dashed: true }];
  });
  return {
    kind: 'line',
    categories: model.years.map(String),
    series: [...lines, ...goals],
    decimals: model.indicator.decimals,
    from: axis.low,
    // 全区 may be too large for the axis of the leagues.
    to: wholeStandsApart(model) ? null : axis.high,
    description,
  };
}

/** Gives the chart an axis for its own lines, instead of the axis of all leagues. */
export function onOwnAxis(chart: NativeChart): NativeChart {
  return { ...chart, from: chart.from === 0 ? 0 : null, to: null };
}

/** One series, or several if breaks cut the line: no line crosses a break. */
function lineSeries(line: Line, name: string, { cuts, years }: FigureModel, { words }: Speech) {
  const starts = [years[0] ?? 0, ...cuts];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const values = line.points.map(({ year, value }) => (year >= start && year < end ? value : null));
    return { name: index === 0 ? name : name + words.list.aside(words.export.sinceYear(start)), values };
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
        width: 1,
        dashed: false,
      },
    ],
    decimals: indicator.decimals,
    // Bars mislead unless they start at 0.
    from: 0,
    to: null,
    description,
  };
}
