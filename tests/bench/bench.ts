import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.ts';
import { buildSite } from '../site/buildSite.ts';
import { buildBare } from './buildBare.ts';
import { type Batch, type Briefings, measureBatch, measureBriefings } from './collect.ts';
import { type Imports, measureImports } from './importing.ts';
import { type Large, measureLarge } from './large.ts';
import { answerClick, type BareLoad, type DashboardLoad, loadBare, loadDashboard } from './load.ts';
import { addRegions, changeYears, openTab, type Repaints, stepRanking } from './repaint.ts';
import { serveCompressed } from './serveCompressed.ts';
import { median, type Row, table } from './table.ts';
import { type Pictures, takePictures } from './takePicture.ts';

const runs = 7;

const speedDocument = fileURLToPath(new URL('../../docs/speed.md', import.meta.url));

type Turn = {
  bare: BareLoad;
  dashboard: DashboardLoad;
  /** Milliseconds until a filter has answered a click. */
  answer: number;
  repaints: Repaints;
  /** In milliseconds, like the others. */
  years: number;
  tab: number;
  ranking: number;
  pictures: Pictures;
  briefings: Briefings;
};

/** Measures the built dashboard and the bare page in turns, and writes the results into docs/speed.md. */
export async function bench(): Promise<void> {
  const bare = await serveCompressed(await buildBare());
  const site = await serveCompressed(await buildSite());
  const { executablePath, args, env } = findChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  const turns: Turn[] = [];
  let batch: Batch = { time: Number.NaN, longest: Number.NaN, heap: Number.NaN };
  const none = { time: Number.NaN, longest: Number.NaN };
  let imports: Imports = { workbook: none, text: none };
  let large: Large | null = null;
  try {
    // The first turn warms up server and browser and is not counted.
    for (let turn = 0; turn <= runs; turn++) {
      console.error(turn === 0 ? 'Warming up' : `Turn ${turn} of ${runs}`);
      const measured = {
        bare: await loadBare(browser, bare.url),
        dashboard: await loadDashboard(browser, site.url),
        answer: await answerClick(browser, site.url),
        repaints: await addRegions(browser, site.url),
        years: await changeYears(browser, site.url),
        tab: await openTab(browser, site.url),
        ranking: await stepRanking(browser, site.url),
        pictures: await takePictures(browser, site.url),
        briefings: await measureBriefings(browser, site.url),
      };
      if (turn > 0) turns.push(measured);
    }
    batch = await measureBatch(browser, site.url);
    imports = await measureImports(browser, site.url);
    large = await measureLarge(browser, site.url);
  } finally {
    await browser.close();
    await Promise.all([bare.close(), site.close()]);
  }
  report([...rowsOf(turns), batchRow(batch), ...importRows(imports), ...(large ? largeRows(large) : [])]);
}

/** Replaces the part of docs/speed.md between its two marks, and prints it. */
function report(rows: readonly Row[]): void {
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  const measured = `Measured on ${new Date().toISOString().slice(0, 10)} at commit \`${commit}\`.\n\n${table(rows)}`;
  const [before, after] = readFileSync(speedDocument, 'utf8').split(/(?<=<!-- bench -->\n)[\s\S]*(?=<!-- \/bench -->)/);
  writeFileSync(speedDocument, `${before}\n${measured}\n\n${after}`);
  console.info(measured);
}

function rowsOf(turns: readonly Turn[]): Row[] {
  const of = (pick: (turn: Turn) => number) => median(turns.map(pick));
  const bareFirst = of(({ bare }) => bare.firstPaint);
  const bareCharts = of(({ bare }) => bare.charts);
  const browsers = of(({ pictures }) => pictures.browsers);
  const count = of(({ dashboard }) => dashboard.chartCount);
  const kilobytes = of(({ dashboard }) => dashboard.script) / 1000;
  const heap = of(({ dashboard }) => dashboard.heap) / 1e6;
  const control = of(({ repaints }) => repaints.first.control);
  return [
    ratio(
      'header, tabs and filters painted, to the first paint of bare',
      of(({ dashboard }) => dashboard.shell),
      bareFirst,
      0.15,
    ),
    ratio(
      'a filter answers a click, to the first paint of bare',
      of(({ answer }) => answer),
      bareFirst,
      0.45,
    ),
    ratio(
      `charts of the first screen (${count}) drawn, to the 8 of bare`,
      of(({ dashboard }) => dashboard.charts),
      bareCharts,
      0.5,
    ),
    {
      what: 'JavaScript before the first chart, brotli',
      aim: '≤ 180 KB',
      reached: `${kilobytes.toFixed(0)} KB`,
      holds: kilobytes <= 180,
    },
    time('a region is added: the control shows it', control, 60),
    time(
      'a region is added: the charts in view show it',
      of(({ repaints }) => repaints.first.charts),
      100,
    ),
    time(
      'another region is added: the charts in view show it',
      of(({ repaints }) => repaints.second.charts),
      100,
    ),
    time(
      'the years are changed: the charts in view show them',
      of(({ years }) => years),
      200,
    ),
    time(
      'another theme is opened: the charts in view are drawn',
      of(({ tab }) => tab),
      300,
    ),
    time(
      'a year of the rankings is played: those in view show it',
      of(({ ranking }) => ranking),
      100,
    ),
    ratio(
      'PNG of a figure, to the browser’s own capture with as many pixels',
      of(({ pictures }) => pictures.ours),
      browsers,
      1.4,
    ),
    time(
      'PNG of a page with all its figures',
      of(({ pictures }) => pictures.page),
      6000,
    ),
    {
      what: 'heap once the page is drawn',
      aim: '≤ 12 MB',
      reached: `${heap.toFixed(1)} MB`,
      holds: heap <= 12,
    },
    time(
      'a figure is put into the briefing: the header counts it',
      of(({ briefings }) => briefings.added),
      100,
    ),
    time(
      'the page of a briefing with 20 items: its first sheet',
      of(({ briefings }) => briefings.opened),
      1500,
    ),
    time(
      'a Word file of 12 items',
      of(({ briefings }) => briefings.word),
      5000,
    ),
    time(
      'slides of 12 items',
      of(({ briefings }) => briefings.slides),
      5000,
    ),
  ];
}

/** Measured once, because it takes as long as many of the others. */
function batchRow({ time, longest, heap }: Batch): Row {
  return {
    what: 'Word files of 12 items for each of the twelve, once',
    aim: 'heap grows by ≤ 50 MB',
    reached: `${(time / 1000).toFixed(0)} s, heap ${heap >= 0 ? '+' : '−'}${Math.abs(heap).toFixed(1)} MB, the page held up for ${longest.toFixed(0)} ms at most`,
    holds: heap <= 50,
  };
}

function importRows({ workbook, text }: Imports): Row[] {
  const row = (what: string, { time: took, longest }: Imports['text'], aim: number): Row => ({
    what,
    aim: `≤ ${aim / 1000} s`,
    reached: `${(took / 1000).toFixed(1)} s, the page held up for ${longest.toFixed(0)} ms at most`,
    holds: took <= aim,
  });
  return [
    row('a workbook of all indicators, 13 regions and 15 years: read, checked and shown, once', workbook, 2000),
    row('a text of 200,000 cells: read, checked and shown, once', text, 10_000),
  ];
}

function largeRows(large: Large): Row[] {
  const of = 'with 1,000 indicators, 116 regions and 30 years, once: ';
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  return [
    time(`${of}a region is added, the control shows it`, large.control, 200),
    time(`${of}a region is added, the charts in view show it`, large.charts, 200),
    time(`${of}a key in the search waits to be handled`, large.inputDelay, 50),
    {
      what: `${of}the first figure of a theme; the table of places`,
      aim: 'stated',
      reached: `${seconds(large.firstFigure)}, heap ${megabytes(large.themeHeap)}; ${seconds(large.table)}, heap ${megabytes(large.tableHeap)}`,
      holds: true,
    },
    leavingRow(`${of}all figures of a theme as a workbook`, large.exports.workbook),
    leavingRow(`${of}all figures of a theme as one long picture`, large.exports.pagePicture),
    leavingRow(`${of}the table of places as a workbook`, large.exports.tableWorkbook),
  ];
}

function leavingRow(what: string, { time: took, longest }: Large['exports']['workbook']): Row {
  return {
    what,
    aim: 'stated',
    reached: `${(took / 1000).toFixed(1)} s, the page held up for ${longest.toFixed(0)} ms at most`,
    holds: true,
  };
}

function ratio(what: string, measured: number, compared: number, aim: number): Row {
  const reached = measured / compared;
  return {
    what,
    aim: `≤ ${aim}`,
    reached: `${reached.toFixed(2)} (${measured.toFixed(0)} ms to ${compared.toFixed(0)} ms)`,
    holds: reached <= aim,
  };
}

function time(what: string, measured: number, aim: number): Row {
  return { what, aim: `≤ ${aim} ms`, reached: `${measured.toFixed(0)} ms`, holds: measured <= aim };
}
