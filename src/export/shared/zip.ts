import { Zip, ZipPassThrough } from 'fflate';

/** A ZIP of these files. Names in it are UTF-8; pictures are small already and are not packed again. */
export function zipped(files: readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[]): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const chunks: BlobPart[] = [];
    const zip = new Zip((error, chunk, final) => {
      if (error) reject(error);
      else chunks.push(chunk as Uint8Array<ArrayBuffer>);
      if (final) resolve(new Blob(chunks, { type: 'application/zip' }));
    });
    for (const { name, bytes } of files) {
      const entry = new ZipPassThrough(name);
      // Made on Unix: some unpackers take names of a file made on DOS for old code pages.
      entry.os = 3;
      entry.attrs = 0o100644 << 16;
      zip.add(entry);
      entry.push(bytes, true);
    }
    zip.end();
  });
}
