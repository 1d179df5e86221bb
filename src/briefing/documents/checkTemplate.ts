import { PackageTooLarge, repack } from '../../office/repack';

/** Larger files are no letterheads; nor are those that unpack to more bytes, or hold more elements of XML. */
const largest = { file: 20_000_000, unpacked: 60_000_000, elements: 60_000 };

/**
 * Why a file cannot be filled: it is none of Word's, or of an earlier Word or locked by a password; or whoever looked at
 * it did not come to an end.
 */
export type TemplateRefusal = { why: 'tooLarge' | 'tooLong' | 'notWord' | 'oldOrLocked' | 'stopped' | 'tooSlow' };

class TooLong extends Error {}

/** The parts of a Word document, packed anew within bounds: filling takes the square of its elements. */
export function checkTemplate(file: Uint8Array): Uint8Array | TemplateRefusal {
  if (file.length > largest.file) return { why: 'tooLarge' };
  // The container of Word 97 to 2003, and of a document behind a password.
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
