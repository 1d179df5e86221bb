/** Bytes of a file, bytes it unpacks to, rows of a sheet and cells of a file: more is refused before it is read. */
export const limits = { file: 20_000_000, unpacked: 100_000_000, rows: 100_000, cells: 400_000 };
