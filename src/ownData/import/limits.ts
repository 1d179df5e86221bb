/**
 * Limits of a file, checked while it is read and before rows are built. A page cannot limit the memory of a worker, so
 * these limits do. See the figures in `tests/ownData/memory.test.ts`.
 */
export const limits = {
  /** Bytes of the file. */
  file: 20_000_000,
  /** Unpacked bytes of a workbook's sheets, texts and styles. */
  unpacked: 60_000_000,
  /** Rows of one sheet. */
  rows: 100_000,
  /** Cells of a file: rows by columns of each sheet, including empty and merged ones. */
  cells: 400_000,
  /** Elements of a workbook other than cells: texts, styles, rules and rows. */
  besides: 600_000,
};
