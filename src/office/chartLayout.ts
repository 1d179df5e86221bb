import { plainText } from '../i18n/plainText';
import type { NativeAxis, NativeChart, NativeSeries } from './nativeChart';

/** Size of a chart in CSS pixels, and of its type in points. */
export type ChartSize = { width: number; height: number; fontSize: number };

type Box = { x: number; y: number; w: number; h: number };

type Layout = {
  /** The plot without its labels, and the legend; in parts of the chart. */
  plot: Box;
  legend: Box | null;
  /** How far each label at the end of a line moves down, in parts of the chart, so that none covers another. */
  shifts: readonly number[];
  /** Every how many years a year is written, so that all stand upright. */
  yearStep: number;
};

const pointsPerPixel = 0.75;
/** In type sizes: the line of the unit, the line of the years, and the pitch of the legend and of labels at line ends. */
const unitLine = 2;
const yearLine = 1.9;
const legendPitch = 1.3;
const labelPitch = 1.2;
/** In type sizes: the sample and the gaps of an entry of the legend. */
const sample = 6;
/** Part of the plot that stands for the lines apart, and of the gap below them. */
const apartShare = 0.26;
const apartGap = 0.1;

/** The axes as drawn: the lines apart take the top of the plot, the others the room below. */
export function drawnAxes({ axis, apartAxis }: NativeChart): { axis: NativeAxis | null; apartAxis: NativeAxis | null } {
  if (!axis || !apartAxis) return { axis, apartAxis: null };
  const range = (axis.high - axis.low) / (1 - apartShare - apartGap);
  const apartRange = (apartAxis.high - apartAxis.low) / apartShare;
  return {
    axis: { ...axis, high: axis.low + range },
    apartAxis: { ...apartAxis, low: apartAxis.high - apartRange },
  };
}

/** Least height in pixels at which each line end has room for its label, and each bar for its name, and the legend is a fifth of the plot. */
export function leastHeight(chart: NativeChart, { width, fontSize }: Omit<ChartSize, 'height'>): number {
  const size = { width, height: 0, fontSize };
  const rows =
    chart.kind === 'bar'
      ? chart.categories.length * 1.7
      : Math.max(ended(chart).length * labelPitch, legendRows(chart, size) * legendPitch * 5);
  return (rows * fontSize + roomAround(chart, size)) / pointsPerPixel;
}

/** Where the parts of a chart stand. Widths of texts are estimated, because no typeface is at hand. */
export function layoutOf(chart: NativeChart, size: ChartSize): Layout {
  const { fontSize } = size;
  const [width, height] = [size.width * pointsPerPixel, size.height * pointsPerPixel];
  const isBar = chart.kind === 'bar';
  const left = isBar
    ? Math.min(width * 0.4, widest(chart.categories.map(plainText)) * fontSize + fontSize)
    : widest(ticksOf(chart)) * fontSize + fontSize;
  const right = isBar
    ? widest(chart.series.flatMap(({ values }) => values.map((value) => written(value, chart.decimals)))) * fontSize +
      fontSize
    : Math.min(width * 0.42, widest(ended(chart).map((one) => endText(one, chart.decimals))) * fontSize + fontSize);
  const top = fontSize * unitLine;
  const legendHeight = legendRows(chart, size) * fontSize * legendPitch;
  const plot = { x: left, y: top, w: width - left - right, h: height - roomAround(chart, size) };
  const legend = { x: 0, y: height - legendHeight, w: width, h: legendHeight };
  const scale = (box: Box): Box => ({ x: box.x / width, y: box.y / height, w: box.w / width, h: box.h / height });
  return {
    plot: scale(plot),
    legend: legendHeight > 0 ? scale(legend) : null,
    shifts: isBar ? [] : shiftsOf(chart, plot, fontSize).map((shift) => shift / height),
    yearStep: isBar
      ? 1
      : Math.max(1, Math.ceil(((widest(chart.categories) + 0.6) * fontSize * chart.categories.length) / plot.w)),
  };
}

/** Height above and below the plot, in points. */
function roomAround(chart: NativeChart, size: ChartSize): number {
  const { fontSize } = size;
  if (chart.kind === 'bar') return fontSize * unitLine;
  return fontSize * (unitLine + yearLine + legendRows(chart, size) * legendPitch);
}

function legendRows(chart: NativeChart, { width, fontSize }: ChartSize): number {
  let rows = 0;
  let left = 0;
  for (const { name, line } of chart.series) {
    if (line?.named !== 'legend') continue;
    const entry = (ems(plainText(name)) + sample) * fontSize;
    if (entry > left) {
      rows += 1;
      left = width * pointsPerPixel;
    }
    left -= entry;
  }
  return rows;
}

function ended({ series }: NativeChart): NativeSeries[] {
  return series.filter((one) => one.line?.named === 'end' && lastAt(one) >= 0);
}

/** Index of the last value; −1 without any. */
export function lastAt({ values }: Pick<NativeSeries, 'values'>): number {
  return values.reduce<number>((last, value, at) => (value === null ? last : at), -1);
}

/** Index of the first value; −1 without any. */
export function firstAt({ values }: Pick<NativeSeries, 'values'>): number {
  return values.findIndex((value) => value !== null);
}

/** For each series the shift of its label, in points: labels of one year keep their order and their distance. */
function shiftsOf(chart: NativeChart, plot: Box, fontSize: number): number[] {
  const axes = drawnAxes(chart);
  const shifts = chart.series.map(() => 0);
  const labels = chart.series.flatMap((one, index) => {
    const axis = one.line?.apart ? axes.apartAxis : axes.axis;
    const at = lastAt(one);
    if (!axis || at < 0 || one.line?.named !== 'end') return [];
    const share = ((one.values[at] ?? 0) - axis.low) / (axis.high - axis.low);
    return [{ index, at, wanted: plot.y + plot.h * (1 - share) }];
  });
  for (const year of new Set(labels.map(({ at }) => at))) {
    const column = labels.filter(({ at }) => at === year).sort((one, other) => one.wanted - other.wanted);
    const pitch = Math.min(fontSize * labelPitch, plot.h / Math.max(1, column.length - 1));
    const placed: number[] = [];
    for (const { wanted } of column) placed.push(Math.max(wanted, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + pitch));
    let limit = plot.y + plot.h;
    for (let row = placed.length - 1; row >= 0; row -= 1) {
      placed[row] = Math.min(placed[row] ?? 0, limit);
      limit = (placed[row] ?? 0) - pitch;
    }
    column.forEach(({ index, wanted }, row) => {
      shifts[index] = (placed[row] ?? wanted) - wanted;
    });
  }
  return shifts;
}

function endText(series: NativeSeries, decimals: number): string {
  return `${plainText(series.name)} ${written(series.values[lastAt(series)] ?? null, decimals)}`;
}

function ticksOf({ axis }: NativeChart): string[] {
  return axis ? [axis.low, axis.high].map((tick) => written(tick, axis.decimals)) : [];
}

function written(value: number | null, decimals: number): string {
  return value === null
    ? ''
    : value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(ems));
}

/** Width of a text in type sizes. */
function ems(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.58), 0);
}

/** Puts the layout into the part of a chart that `chartOptions` has made. */
export function withLayout(xml: string, chart: NativeChart, size: ChartSize): string {
  const { plot, legend, shifts, yearStep } = layoutOf(chart, size);
  const isBar = chart.kind === 'bar';
  // LibreOffice breaks upright labels that lack room into single characters, but not at a hundredth of a degree.
  const angle = yearStep > 1 ? hundredth : 0;
  const series = xml.split('<c:ser>').map((part, index) => {
    const own = chart.series[Number(/<c:order val="(\d+)"/.exec(part)?.[1])];
    if (index === 0 || !own) return part;
    const shift = shifts[chart.series.indexOf(own)] ?? 0;
    return part
      .replace(`<c:dLbl><c:idx val="${lastAt(own)}"/>`, shift === 0 ? '$&' : `$&${moved(shift)}`)
      .replace(/(<c:showSerName val="1"\/>(?:(?!<\/c:dLbl>).)*)<\/c:dLbl>/gs, '$1<c:separator> </c:separator></c:dLbl>')
      .replace(/(<c:dLbl>(?:(?!<\/c:dLbl>).)*wrap=")square/gs, '$1none');
  });
  return (
    series
      .join('<c:ser>')
      .replace('<c:plotArea><c:layout/>', `<c:plotArea>${placed(plot, '<c:layoutTarget val="inner"/>')}`)
      .replace(/<c:title>.*?<\/c:title>/s, (title) =>
        title
          .replaceAll('rot="-5400000"', 'rot="0"')
          .replace('</c:tx>', `</c:tx>${placed({ x: isBar ? plot.x : 0.01, y: 0 })}`),
      )
      .replace(/(<c:catAx>(?:(?!<\/c:catAx>).)*rot=")0"/s, `$1${angle}"`)
      .replace('<c:lblOffset val="100"/>', `$&<c:tickLblSkip val="${yearStep}"/>`)
      .split('<c:valAx>')
      // LibreOffice would draw the lines of a removed axis on the other one, so the axis of lines apart has no labels instead.
      .map((part, at) => (at === 2 ? part.replace('<c:tickLblPos val="nextTo"', hiddenLabels) : part))
      .join('<c:valAx>')
      .replace(/(<c:legend>(?:(?!<c:overlay).)*)<c:overlay/s, legend ? `$1${placed(legend)}<c:overlay` : '$&')
  );
}

/** Of a degree, in the unit of DrawingML. */
const hundredth = 600;
const hiddenLabels = '<c:tickLblPos val="none"';

function moved(shift: number): string {
  return `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${shift.toFixed(4)}"/></c:manualLayout></c:layout>`;
}

function placed(box: Pick<Box, 'x' | 'y'> & Partial<Box>, target = ''): string {
  const sizes = (
    [
      ['w', box.w],
      ['h', box.h],
    ] as const
  ).flatMap(([name, value]) => (value === undefined ? [] : [`<c:${name} val="${value.toFixed(4)}"/>`]));
  return `<c:layout><c:manualLayout>${target}<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${box.x.toFixed(4)}"/><c:y val="${box.y.toFixed(4)}"/>${sizes.join('')}</c:manualLayout></c:layout>`;
}
