import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../src/contract/day';
import type { DomainData } from '../../src/data/domainData';
import { buildPlacesTable } from '../../src/figures/model/placesTable';
import { arrange } from '../../src/figures/model/placesTableRows';
import { placesRow } from '../../src/figures/texts/placesTableText';
import { placesTableWorkbook } from '../../src/files/workbook/placesTableWorkbook';
import { columnWidth } from '../../src/files/workbook/workbookCells';
import { ownDataZh } from '../../src/i18n/ownData/ownData.zh';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { boardFile } from '../../src/ownData/forms/boardFile';
import { reportingBoard } from '../../src/ownData/forms/reported';
import { servedDomain } from '../served';

const speech = speechOf('zh', zh);
const day = dayOf(new Date(2026, 10, 30));
let health: DomainData;

beforeAll(async () => {
  health = await servedDomain('health');
});

async function sheetOf(file: Blob): Promise<string> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
}

function placesRequest() {
  const model = buildPlacesTable([health], null);
  if (!model) throw new Error('no table');
  const arrangement = { domain: null, status: null, below: null, sort: null };
  const rows = arrange(model, arrangement);
  return { model, rows, arrangement, speech, show: 'rank' as const, title: '盟市位次 & 比较', day };
}

test('in the table of places each number has room with its signs, so that none is printed as ###', async () => {
  const request = placesRequest();
  const xml = await sheetOf(await placesTableWorkbook(request));
  const widths = [...xml.matchAll(/<col min="\d+" max="\d+" width="([^"]*)"/g)].map(([, width]) => Number(width));
  const rows = request.rows.flatMap((group) => group.rows.map((row) => placesRow(row, 'rank', speech)));
  const judged = rows.map(({ whole }) => columnWidth(`${whole.text} ✓${whole.judgedIn ?? ''}`));
  expect(widths[2]).toBeGreaterThan(Math.max(...judged));
});

test('each printed page of the table of places says what it is, and that its data are simulated', async () => {
  const xml = await sheetOf(await placesTableWorkbook(placesRequest()));
  expect(xml).toContain(
    `<oddHeader>&amp;L盟市位次 &amp;&amp; 比较&amp;R${speech.words.export.notOfficial}</oddHeader>`,
  );
});

test('the board of returns prints on lying pages, with its heads on each, the day and where it is from', async () => {
  const board = reportingBoard([health], { sets: [], indicators: [], confirmed: [], deadlines: {} }, 2024);
  const xml = await sheetOf(await boardFile(board, 2024, day, ownDataZh(), speech));
  expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"/);
  expect(xml).toContain(`2024年报送情况&amp;R${day}`);
});
