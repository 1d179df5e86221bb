import { zipSync } from 'fflate';

/** A ZIP of these files with UTF-8 names. Pictures are compressed already, so the ZIP stores them as they are. */
export function zipped(files: readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[]): Blob {
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  // Declares Unix as the origin: some unpackers read names from DOS in old code pages.
  return new Blob([zipSync(entries, { level: 0, os: 3, attrs: 0o100644 << 16 })], { type: 'application/zip' });
}
