import { zipSync } from 'fflate';

/** A ZIP of these files. Names in it are UTF-8; pictures are small already and are not packed again. */
export function zipped(files: readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[]): Blob {
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  // Made on Unix: some unpackers take names of a file made on DOS for old code pages.
  return new Blob([zipSync(entries, { level: 0, os: 3, attrs: 0o100644 << 16 })], { type: 'application/zip' });
}
