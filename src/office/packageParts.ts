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

/** Throws where it is no ZIP. A file from outside goes through `repack` first: this believes what a ZIP says of itself. */
export function openPackage(file: Uint8Array): PackageParts {
  const entries: Record<string, Uint8Array<ArrayBuffer>> = unzipSync(file);
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
