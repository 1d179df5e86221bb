import { textWidth } from '../../figures/drawing/textWidth';
import { type Speech, writing } from '../../i18n/speech';
import { modelsIn, type Part } from '../content/parts';

/** Characters of a title (2号) in a line of the type area. */
const capacity = 19.5;

/** What stays with the word before it: punctuation, units of time and number, and the kind of a place. */
const attached =
  /^[\u3001\uff0c\u3002\uff1a\uff1b\uff09\u300b\u201d\u2014%\u5e74\u6708\u65e5\u4e2a\u5e02\u76df\u65d7\u53bf\u533a\u7684]/;
/** What stays with the word after it. */
const opening = /[\uff08\u300a\u201c\u2014]$/;

/**
 * The lines of a title, of about the same length: it breaks only between words, and never within the name of a place
 * that the briefing is about.
 */
export function titleLines(title: string, parts: readonly Part[], speech: Speech): string[] {
  const words = wordsOf(title, placesIn(parts, speech), writing[speech.language].officeTag);
  const width = (text: string) => textWidth(text.trim(), 1);
  const least = Math.ceil(width(title) / capacity);
  for (let room = width(title) / Math.max(1, least); room < capacity; room += 0.5) {
    const lines = filled(words, room, width);
    if (lines.length <= least) return lines;
  }
  return filled(words, capacity, width);
}

function filled(words: readonly string[], room: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && width(last + word) <= room) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

function wordsOf(title: string, places: readonly string[], language: string): string[] {
  const words: string[] = [];
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(title)];
  for (const { segment, index } of segments) {
    const before = words.at(-1);
    const isWithin = places.some((place) => {
      const start = title.lastIndexOf(place, index - 1);
      return start >= 0 && start < index && index < start + place.length;
    });
    if (before !== undefined && (isWithin || attached.test(segment) || opening.test(before)))
      words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words;
}

function placesIn(parts: readonly Part[], { say }: Speech): string[] {
  const lines = parts.flatMap((part) => (part.kind === 'figure' ? modelsIn(part) : [])).flatMap((model) => model.parts);
  return [...new Set(lines.map(({ region }) => say(region.name)))];
}
