import { Document, Packer, Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import { plainText } from '../i18n/plainText';
import type { NativeChart, NativeSeries } from './nativeChart';
import { type ChartParts, formatCode, withNumberFormat } from './numberFormats';
import { openPackage } from './packageParts';
import { withEastAsian } from './theme';

type Look = {
  /** Size of the chart, in CSS pixels. */
  width: number;
  height: number;
  typeface: string;
  /** Font size, in points. */
  fontSize: number;
};

/** Options of a chart for the Word library: missing years are gaps, and 0 is a value. */
export function chartOptions(chart: NativeChart, { width, height, typeface, fontSize }: Look): ChartRunOptions {
  const font = { name: typeface, size: fontSize, color: '3A4354' };
  const format = formatCode(chart.decimals);
  const isBar = chart.kind === 'bar';
  const shared = {
    // The first bar is at the top, as in a ranking.
    categories: chart.categories.map(plainText),
    font: { name: typeface },
    legend: isBar ? (false as const) : { position: 'bottom' as const, font },
    chartArea: { fill: 'FFFFFF', border: 'none' as const },
    transformation: { width, height },
    altText: { name: '', description: plainText(chart.description), title: '' },
    categoryAxis: { font, ...(isBar ? { reverseOrder: true } : {}) },
    valueAxis: {
      font,
      // Ticks are round numbers, even if the values have decimals.
      numberFormat: 'General',
      ...(chart.from === null ? {} : { minimum: chart.from }),
      ...(chart.to === null ? {} : { maximum: chart.to }),
      // Word puts the value axis next to the first category, which is now at the top.
      ...(isBar ? { visible: false, gridlines: false } : {}),
    },
    emptyValues: 'gap' as const,
  };
  return isBar
    ? {
        ...shared,
        type: 'bar',
        gapWidth: 45,
        series: chart.series.map(barSeries),
        dataLabels: { value: true, position: 'outsideEnd', font, numberFormat: format },
      }
    : { ...shared, type: 'line', series: chart.series.map(lineSeries) };
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

function lineSeries({ name, values, colour, width, dashed }: NativeSeries) {
  // A value between two gaps has no line, so it needs a marker.
  const alone = values.some(
    (value, at) => value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null,
  );
  return {
    name: plainText(name),
    values,
    color: hex(colour),
    line: { color: hex(colour), width, ...(dashed ? { dash: 'dash' as const } : {}) },
    markers: alone ? { shape: 'circle' as const, size: 4 } : false,
  };
}

/** Chart parts for any Office file: each chart with its embedded workbook, in the given order. */
export async function chartParts(charts: readonly { chart: NativeChart; look: Look }[]): Promise<ChartParts[]> {
  if (charts.length === 0) return [];
  const children = charts.map(
    ({ chart, look }) => new Paragraph({ children: [new ChartRun(chartOptions(chart, look))] }),
  );
  const file = await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
  const { text, bytes } = openPackage(file);
  return charts.map(({ chart }, index) =>
    withNumberFormat(
      {
        chart: withEastAsian(text(`word/charts/chart${index + 1}.xml`)),
        workbook: bytes(`word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`),
      },
      chart.decimals,
    ),
  );
}
