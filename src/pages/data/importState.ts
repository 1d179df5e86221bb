import type { Recognised } from '../../ownData/recognise/read';
import type { Source } from '../../ownData/review/review';

/** Content of the files for checking, before anything is stored. */
export type Review = { sources: readonly Source[] } & Recognised;

/**
 * Idle, files waiting for the themes, files being read, or a review waiting for the reader. The last two can occur
 * together.
 */
export type ImportState = {
  /** All files in review or being read. */
  sources: readonly Source[];
  review: Review | null;
  /** `null` while no file is being read. */
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
      // A file that is chosen again is in the review already.
      const added = event.sources.filter((one) => !isAmong(sources, one));
      return { ...state, sources: numbered(sources, added), progress: { done: 0, total: event.sources.length } };
    }
    case 'restored':
      if (event.sources.length === 0) return state;
      return { ...state, sources: [...event.sources, ...sources.filter((one) => !isAmong(event.sources, one))] };
    case 'progress':
      return { ...state, progress: event.progress };
    case 'read': {
      return {
        // Keep the same array: a new one would start reading again.
        sources: event.leftOut.length === 0 ? sources : sources.filter((one) => !event.leftOut.includes(one)),
        review: isEmpty(event.review) ? null : event.review,
        progress: null,
      };
    }
    case 'ended':
      // Files that are still being read do not belong to the finished review.
      if (event.sources.length === 0) return state;
      return { ...state, sources: sources.filter((one) => !event.sources.includes(one)), review: null };
    case 'cancelled':
      return { ...state, sources: review?.sources ?? [], progress: null };
  }
}

/** Whether nothing was read, and nothing that the reader could say would change that. */
export function isEmpty({ cells, unknown, tables }: Recognised): boolean {
  return cells.length + unknown.length === 0 && tables.every(({ why }) => why !== 'noIndicator');
}

/** Compares names too, because a name may tell the region of the file. */
function isAmong(sources: readonly Source[], source: Source): boolean {
  return sources.some((other) => {
    if (source.name !== other.name) return false;
    if ('text' in source) return 'text' in other && source.text === other.text;
    if ('text' in other || source.bytes.length !== other.bytes.length) return false;
    return source.bytes.every((byte, at) => byte === other.bytes[at]);
  });
}

/** Numbers files of the same name, because their cells must be distinguishable. */
function numbered(sources: readonly Source[], added: readonly Source[]): Source[] {
  const names = sources.map(({ name }) => name);
  const renamed = added.map((source) => {
    const same = names.filter((name) => name === source.name).length;
    names.push(source.name);
    return same === 0 ? source : { ...source, name: source.name.replace(/(\.[^.]*)?$/, `(${same + 1})$1`) };
  });
  return [...sources, ...renamed];
}
