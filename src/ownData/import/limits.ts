/**
 * What a file may hold; more is refused while it is read, before rows are built of it. A page cannot bound the memory of a
 * worker, so these do: see the figures in `tests/own/memory.test.ts`.
 */
export const limits = {
  /** Bytes of the file. */
  file: 20_000_000,
  /** Bytes of a workbook that its sheets, texts and styles unpack to. */
  unpacked: 60_000_000,
  /** Of one sheet. */
  rows: 100_000,
  /** Of a file: rows by columns of each sheet, empty ones and merged ones too. */
  cells: 400_000,
  /** Elements of a workbook that are no cells: its texts, styles, rules and rows. */
  besides: 600_000,
};
