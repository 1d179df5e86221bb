import { zipSync } from 'fflate';

/** A ZIP of one part of zeros, whose directory and head state another size than it unpacks to. */
export function lyingZip(name: string, { stated, real }: { stated: number; real: number }): Uint8Array<ArrayBuffer> {
  const bytes = zipSync({ [name]: new Uint8Array(real) }, { level: 1 });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1)
    if (view.getUint32(at, true) === real) view.setUint32(at, stated, true);
  return bytes;
}
