import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an Office file by their names. Reading one that is not there throws. */
export type PackageParts = {
  names: () => string[];
  text: (name: string) => string;
  bytes: (name: string) => Uint8Array<ArrayBuffer>;
  write: (name: string, content: string | Uint8Array<ArrayBuffer>) => void;
  /** As a file again. */
  packed: () => Uint8Array<ArrayBuffer>;
};

/** Of a file that would fill the memory once it is unpacked. */
export class PackageTooLarge extends Error {}

/** Throws a `PackageTooLarge` where it unpacks to more than `most` bytes, and an error where it is no ZIP. */
export function openPackage(file: Uint8Array, most = Number.POSITIVE_INFINITY): PackageParts {
  let unpacked = 0;
  const filter = ({ originalSize }: { originalSize: number }) => {
    unpacked += originalSize;
    if (unpacked > most) throw new PackageTooLarge();
    return true;
  };
  const entries: Record<string, Uint8Array<ArrayBuffer>> = unzipSync(file, { filter });
  const bytes = (name: string) => {
    const found = entries[name];
    if (!found) throw new Error(`the package has no part ${name}`);
    return found;
  };
  return {
    names: () => Object.keys(entries),
    text: (name) => strFromU8(bytes(name)),
    bytes,
    write: (name, content) => {
      entries[name] = typeof content === 'string' ? strToU8(content) : content;
    },
    packed: () => zipSync(entries, { level: 6 }),
  };
}
