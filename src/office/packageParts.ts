import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an Office file by name. Reading a missing part throws. */
export type PackageParts = {
  names: () => string[];
  text: (name: string) => string;
  bytes: (name: string) => Uint8Array<ArrayBuffer>;
  write: (name: string, content: string | Uint8Array<ArrayBuffer>) => void;
  /** The file with the changed parts. */
  packed: () => Uint8Array<ArrayBuffer>;
};

/** Throws if the file is not a ZIP. Pass files from outside through `repack` first, because this trusts the sizes that a ZIP states. */
export function openPackage(file: Uint8Array): PackageParts {
  const entries: Record<string, Uint8Array<ArrayBuffer>> = unzipSync(file);
  const bytes = (name: string) => {
    const content = entries[name];
    if (!content) throw new Error(`the package has no part ${name}`);
    return content;
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
