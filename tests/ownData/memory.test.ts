import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { cellName } from '../../src/ownData/import/grid';
import { limits } from '../../src/ownData/import/limits';
import { merged, sheetOf, sparse, workbookOf } from './workbookOf';

const folder = await mkdtemp(join(tmpdir(), 'workbooks-'));
afterAll(() => rm(folder, { recursive: true }));

/**
 * A file at all limits: the maximum number of cells, with texts that fill the unpacked size, all styled and none a
 * number.
 */
function worstAllowed(): Uint8Array<ArrayBuffer> {
  const [rows, columns] = [20_000, 20];
  const text = (row: number, column: number) => {
    if (row === 0) return column === 0 ? '指标' : `${2000 + column}年`;
    return column === 0 ? '婴儿死亡率' : `第${row}行${'约'.repeat(28)}`;
  };
  const cell = (row: number, column: number) =>
    `<c r="${cellName(row, column)}" s="1" t="inlineStr"><is><t>${text(row, column)}</t></is></c>`;
  const inRows = Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => cell(row, column));
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const sheet = sheetOf(inRows.join(''));
  expect(rows * columns).toBe(limits.cells);
  expect(Buffer.byteLength(sheet)).toBeLessThan(limits.unpacked);
  return workbookOf(sheet, {
    'xl/styles.xml':
      '<styleSheet><fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="10" fontId="1"/></cellXfs></styleSheet>',
  });
}

/**
 * Measured with `readWithin.mjs` in Node 20 (heap used and external, every 20 ms, garbage included): at most 475 MB for
 * the worst allowed workbook, including 40 MB at the start. The whole process takes 660 MB, of which Node and Vite
 * alone take 153 MB. The workbook can also be read with `--max-old-space-size=400`.
 */
test('512 MB are enough for the worst workbook that is allowed, and for refusing worse ones', async () => {
  const files = {
    worst: worstAllowed(),
    sparse: workbookOf(sparse(99_000)),
    merged: workbookOf(merged),
    strings: workbookOf(sheetOf(''), { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(5_600_000)}</sst>` }),
  };
  const paths = await Promise.all(
    Object.entries(files).map(async ([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      await writeFile(path, bytes);
      return path;
    }),
  );
  const script = fileURLToPath(new URL('./readWithin.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=512', script, ...paths]);
  expect(stdout.trim().split('\n')).toEqual([
    String((20_000 - 1) * (20 - 1)),
    'tooManyCells',
    'tooManyCells',
    'tooMuchBesides',
  ]);
}, 180_000);
