import type { ReadCell } from '../../ownData/recognise/recognise';
import type { Source } from '../../ownData/review/review';

/** What was read and is to be checked, before any of it is taken. */
type Review = {
  sources: readonly Source[];
  cells: ReadCell[];
  unknown: { text: string; plain: string }[];
};

/** Nothing to do, files that wait for the themes, files that are read, or a review that waits for the reader; the last two also together. */
export type ImportState = {
  /** All files in review and on their way there. */
  sources: readonly Source[];
  review: Review | null;
  /** `null` while nothing is read. */
  progress: { done: number; total: number } | null;
};

export const idle: ImportState = { sources: [], review: null, progress: null };

type ImportEvent =
  | { kind: 'added' | 'restored' | 'ended'; sources: readonly Source[] }
  | { kind: 'progress'; progress: ImportState['progress'] }
  | { kind: 'read'; review: Review; leftOut: readonly Source[] }
  | { kind: 'cancelled' };

export function importState(state: ImportState, event: ImportEvent): ImportState {
  const { sources, review } = state;
  switch (event.kind) {
    case 'added': {
      if (event.sources.length === 0) return state;
      // The same file once more is in the review already.
      const added = event.sources.filter((one) => !isAmong(sources, one));
      return { ...state, sources: numbered(sources, added), progress: { done: 0, total: event.sources.length } };
    }
    case 'restored':
      if (event.sources.length === 0) return state;
      return { ...state, sources: [...event.sources, ...sources.filter((one) => !isAmong(event.sources, one))] };
    case 'progress':
      return { ...state, progress: event.progress };
    case 'read': {
      const { cells, unknown } = event.review;
      return {
        // Another list of the same files would be read again.
        sources: event.leftOut.length === 0 ? sources : sources.filter((one) => !event.leftOut.includes(one)),
        review: cells.length + unknown.length === 0 ? null : event.review,
        progress: null,
      };
    }
    case 'ended':
      // What is being read meanwhile is no part of the review that is over.
      if (event.sources.length === 0) return state;
      return { ...state, sources: sources.filter((one) => !event.sources.includes(one)), review: null };
    case 'cancelled':
      return { ...state, sources: review?.sources ?? [], progress: null };
  }
}

/** The name counts as well as the content: it may say of which region the file is. */
function isAmong(sources: readonly Source[], source: Source): boolean {
  return sources.some((other) => {
    if (source.name !== other.name) return false;
    if ('text' in source) return 'text' in other && source.text === other.text;
    if ('text' in other || source.bytes.length !== other.bytes.length) return false;
    return source.bytes.every((byte, at) => byte === other.bytes[at]);
  });
}

/** Files of one name are numbered: the same cell of two is not the same cell. */
function numbered(sources: readonly Source[], added: readonly Source[]): Source[] {
  const names = sources.map(({ name }) => name);
  const renamed = added.map((source) => {
    const same = names.filter((name) => name === source.name).length;
    names.push(source.name);
    return same === 0 ? source : { ...source, name: source.name.replace(/(\.[^.]*)?$/, `(${same + 1})$1`) };
  });
  return [...sources, ...renamed];
}
