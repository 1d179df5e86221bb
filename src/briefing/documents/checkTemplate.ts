import { PackageTooLarge, repack } from '../../office/repack';

/**
 * Limits of a template. Larger files, files that unpack to more bytes, and files with more XML elements are not
 * letterheads.
 */
const largest = { file: 20_000_000, unpacked: 60_000_000, elements: 60_000 };

/**
 * Why a file cannot be filled. For example, it is not a Word file, it has no placeholder, it is from an old version of Word or locked by a
 * password, or the check did not finish.
 */
export type TemplateRefusal = {
  why: 'tooLarge' | 'tooLong' | 'notWord' | 'noPlaces' | 'oldOrLocked' | 'stopped' | 'tooSlow';
};

class TooLong extends Error {}

/**
 * Checks a Word document against the limits and packs its parts anew. Filling takes time in the square of the number of
 * elements.
 */
export function checkTemplate(file: Uint8Array): Uint8Array | TemplateRefusal {
  if (file.length > largest.file) return { why: 'tooLarge' };
  // The container of Word 97 to 2003 and of documents with a password.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => file[at] === byte)) return { why: 'oldOrLocked' };
  let elements = 0;
  let isWord = false;
  const look = (name: string, part: Uint8Array) => {
    isWord ||= name === 'word/document.xml';
    if (/\.(xml|rels)$/i.test(name)) elements += elementsIn(part);
    if (elements > largest.elements) throw new TooLong();
  };
  try {
    const checked = repack(file, largest.unpacked, () => true, look);
    return isWord ? checked : { why: 'notWord' };
  } catch (error) {
    if (error instanceof TooLong) return { why: 'tooLong' };
    return { why: error instanceof PackageTooLarge ? 'tooLarge' : 'notWord' };
  }
}

function elementsIn(part: Uint8Array): number {
  const [opening, slash] = [0x3c, 0x2f];
  let count = 0;
  for (let at = part.indexOf(opening); at >= 0; at = part.indexOf(opening, at + 1)) {
    if (part[at + 1] !== slash) count += 1;
  }
  return count;
}
