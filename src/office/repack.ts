import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate';

/** The package would fill the memory when unpacked, or has more parts than any office program writes. */
export class PackageTooLarge extends Error {}

/** Compressed bytes per step. They unpack to 16 MB at most, so the limit can be exceeded by that much. */
const step = 16_384;
const mostParts = 10_000;

/**
 * Unpacks a package from outside step by step and packs it again without compression. The sizes that the file states are not
 * trusted: all bytes are counted, so later readers only get counted content. Parts that are not `wanted` are left out without
 * unpacking; every other part is passed to `look` once, and before that to `pass` piece by piece; both may throw. Throws a
 * `PackageTooLarge` beyond `most` unpacked bytes, and an error if the file is damaged or not a ZIP.
 */
export function repack(
  file: Uint8Array,
  most: number,
  wanted: (name: string) => boolean,
  look: (name: string, part: Uint8Array) => void,
  pass: (name: string, piece: Uint8Array) => void = () => {},
): Uint8Array<ArrayBuffer> {
  // No prototype, because a part may be named `__proto__`.
  const parts: Record<string, Uint8Array<ArrayBuffer>> = Object.create(null);
  let [met, unpacked] = [0, 0];
  const unzip = new Unzip((part) => {
    met += 1;
    if (met > mostParts) throw new PackageTooLarge();
    if (!wanted(part.name)) return;
    const chunks: Uint8Array[] = [];
    let length = 0;
    part.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      length += chunk.length;
      unpacked += chunk.length;
      if (unpacked > most) throw new PackageTooLarge();
      pass(part.name, chunk);
      chunks.push(chunk);
      if (!isLast) return;
      const whole = joined(chunks, length);
      look(part.name, whole);
      parts[part.name] = whole;
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < file.length; at += step) unzip.push(file.subarray(at, at + step), at + step >= file.length);
  const packed = zipSync(parts, { level: 0 });
  const sums = checksums(file);
  for (const [name, sum] of checksums(packed)) {
    if ((sums.get(name) || sum) !== sum) throw new Error(`${name} is damaged`);
  }
  return packed;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Checksum of each part in the directory of the ZIP; 0 if it has none. */
function checksums(zip: Uint8Array): Map<string, number> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const sums = new Map<string, number>();
  for (let at = zip.indexOf(0x50); at >= 0 && at + 46 <= zip.length; at = zip.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = strFromU8(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    sums.set(name, view.getUint32(at + 16, true));
  }
  return sums;
}
