import { Document, Packer, Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import { plainText } from '../i18n/plainText';
import { type ChartSize, drawnAxes, firstAt, lastAt, withLayout } from './chartLayout';
import type { NativeAxis, NativeChart, NativeLine, NativeSeries } from './nativeChart';
import { type ChartParts, formatCode, withNumberFormat } from './numberFormats';
import { openPackage } from './packageParts';
import { withEastAsian } from './theme';

type Look = ChartSize & { typeface: string };

/** Options of a chart for the Word library: missing years are gaps, and 0 is a value. `withLayout` completes the part. */
export function chartOptions(chart: NativeChart, { width, height, typeface, fontSize }: Look): ChartRunOptions {
  const font = { name: typeface, size: fontSize, color: '3A4354' };
  const numberFormat = formatCode(chart.decimals);
  const isBar = chart.kind === 'bar';
  const hidden = chart.series.filter(({ line }) => line?.named !== 'legend').map(({ name }) => plainText(name));
  const hasLegend = !isBar && hidden.length < chart.series.length;
  const { axis, apartAxis } = drawnAxes(chart);
  const unit = plainText(chart.unit);
  const shared = {
    // The first bar is at the top, as in a ranking.
    categories: chart.categories.map(plainText),
    font: { name: typeface },
    legend: hasLegend ? { position: 'bottom' as const, font, hiddenEntries: hidden } : (false as const),
    chartArea: { fill: 'FFFFFF', border: 'none' as const },
    transformation: { width, height },
    altText: { name: '', description: plainText(chart.description), title: '' },
    categoryAxis: { font, labelRotation: 0, ...(isBar ? { reverseOrder: true } : {}) },
    valueAxis: {
      font,
      ...(unit === '' ? {} : { title: { text: unit, font } }),
      ...(axis ? scaleOf(axis) : { minimum: 0 }),
      numberFormat: axisFormat(chart),
      // Bars bear their values. Lines on two axes have no grid, because it would belong to one of them.
      gridlines: !isBar && apartAxis === null,
      // Its title stays.
      visible: !isBar,
    },
    emptyValues: 'gap' as const,
  };
  return isBar
    ? {
        ...shared,
        type: 'bar',
        gapWidth: 45,
        series: chart.series.map(barSeries),
        dataLabels: { value: true, position: 'outsideEnd', font, numberFormat },
      }
    : {
        ...shared,
        type: 'line',
        ...(apartAxis ? { secondaryValueAxis: { minimum: apartAxis.low, maximum: apartAxis.high } } : {}),
        series: chart.series.map((one) => lineSeries(one, { ...font, numberFormat })),
      };
}

function scaleOf({ low, high, interval }: NativeAxis) {
  return { minimum: low, maximum: high, interval };
}

/** The ticks of the axis; above its own end stand the lines apart, so it has none there. */
function axisFormat({ axis, apartAxis }: NativeChart): string {
  if (!axis) return 'General';
  const code = formatCode(axis.decimals);
  return apartAxis ? `[>${axis.high + axis.interval / 2}]"";${code}` : code;
}

function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

function barSeries({ name, values, colour, colours }: NativeSeries) {
  return {
    name: plainText(name),
    values,
    color: hex(colour),
    ...(colours ? { colors: colours.map((one) => (one === undefined ? undefined : hex(one))) } : {}),
  };
}

type LabelFont = { name: string; size: number; numberFormat: string };

function lineSeries(series: NativeSeries, { numberFormat, ...type }: LabelFont) {
  const { name, values, colour, line = plainLine } = series;
  const font = { ...type, color: hex(colour) };
  // A value between two gaps has no line, so it needs a marker.
  const alone = values.some(
    (value, at) => value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null,
  );
  const shape = line.marker ?? (alone ? ('circle' as const) : null);
  const end = lastAt(series);
  const start = firstAt(series);
  return {
    name: plainText(name),
    values,
    color: hex(colour),
    line: { color: hex(colour), width: line.width, dash: line.dash },
    markers: shape === null ? false : { shape, size: shape === 'x' ? 6 : 5 },
    ...(line.apart ? { axis: 'secondary' as const } : {}),
    pointLabels: values.map((_, at) => {
      if (line.named !== 'end') return undefined;
      if (at === end) return { value: true, seriesName: true, position: 'right' as const, numberFormat, font };
      // Apart from the axis with ticks, a second value gives the scale.
      return at === start && line.apart ? { value: true, position: 'above' as const, numberFormat, font } : undefined;
    }),
  };
}

const plainLine: NativeLine = { width: 2.25, dash: 'solid', marker: null, named: null, apart: false };

/** Chart parts for any Office file: each chart with its embedded workbook, in the given order. */
export async function chartParts(charts: readonly { chart: NativeChart; look: Look }[]): Promise<ChartParts[]> {
  if (charts.length === 0) return [];
  const children = charts.map(
    ({ chart, look }) => new Paragraph({ children: [new ChartRun(chartOptions(chart, look))] }),
  );
  const file = await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
  const { text, bytes } = openPackage(file);
  return charts.map(({ chart, look }, index) =>
    withNumberFormat(
      {
        chart: withLayout(withEastAsian(text(`word/charts/chart${index + 1}.xml`)), chart, look),
        workbook: bytes(`word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`),
      },
      chart.decimals,
    ),
  );
}
