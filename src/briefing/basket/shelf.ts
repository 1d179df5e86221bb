import type { Block, Briefing, BriefingItem, BriefingView, Prose, Shelf } from './briefing';
import { migrated } from './migrations';
import { shelfVersion } from './version';

const place = 'briefings';
/** Where what was not understood is put aside, so that it is not written over. */
const aside = 'briefings-aside';

type Stored = Pick<Storage, 'getItem' | 'setItem'>;

let made = 0;

/** Unlike all others, in other tabs and files too; plain http has no `crypto.randomUUID`. */
export function newId(): string {
  made += 1;
  return [Date.now().toString(36), Math.random().toString(36).slice(2, 8), made.toString(36)].join('-');
}

export function emptyBriefing(name: string): Briefing {
  return {
    id: newId(),
    name,
    issue: '',
    unit: '',
    date: '',
    secrecy: '',
    introduction: proseOf(''),
    recipients: '',
    copies: '',
    form: 'bulletin',
    pictureFormat: 'slide',
    blocks: [],
    receipts: [],
  };
}

/** Words none of whose numbers is known to be one of the data yet: that is found where they are first seen beside them. */
export function proseOf(text: string): Prose {
  return { text, bound: [] };
}

/** An item that shows this view as it comes, or under the sentence that the reader gave it. */
export function newItem(view: BriefingView, name: BriefingItem['name'], sentence: string | null): BriefingItem {
  return {
    kind: 'item',
    id: newId(),
    view,
    name,
    caption: null,
    sentence: sentence === null ? null : proseOf(sentence),
    size: 'full',
  };
}

export function itemsOf({ blocks }: Briefing): BriefingItem[] {
  return blocks.filter((block) => block.kind === 'item');
}

/** The item that shows the same view. */
export function sameIn(briefing: Briefing, view: BriefingView): BriefingItem | null {
  const key = JSON.stringify(view);
  return itemsOf(briefing).find((item) => JSON.stringify(item.view) === key) ?? null;
}

/** The one that is worked on; throws for a shelf without any, which is never read nor made. */
export function currentOf({ current, briefings }: Shelf): Briefing {
  const found = briefings.find(({ id }) => id === current) ?? briefings[0];
  if (!found) throw new Error('a shelf holds at least one briefing');
  return found;
}

export function withCurrent(shelf: Shelf, change: (briefing: Briefing) => Briefing): Shelf {
  const current = currentOf(shelf);
  const briefings = shelf.briefings.map((one) => (one === current ? change(one) : one));
  return { ...shelf, current: current.id, briefings };
}

export function withBlocks(briefing: Briefing, change: (blocks: readonly Block[]) => Block[]): Briefing {
  return { ...briefing, blocks: change(briefing.blocks) };
}

/** The block `by` places further down, or up; it goes no further than to the ends. */
export function movedBlock(blocks: readonly Block[], id: string, by: number): Block[] {
  const from = blocks.findIndex((block) => block.id === id);
  const block = blocks[from];
  if (!block) return [...blocks];
  const others = blocks.filter((one) => one !== block);
  const to = Math.min(others.length, Math.max(0, from + by));
  return [...others.slice(0, to), block, ...others.slice(to)];
}

/**
 * What an earlier visit or another tab left; `null` where there is nothing. What is not understood is put aside under
 * another name before anything is written over it.
 */
export function readShelf(storage: () => Stored): Shelf | null {
  try {
    const text = storage().getItem(place);
    if (text === null) return null;
    const read = shelfIn(text);
    if (!read) storage().setItem(aside, text);
    return read;
  } catch {
    return null;
  }
}

/** Whether anything lies in its place, read or not. */
export function holdsShelf(storage: () => Stored): boolean {
  try {
    return storage().getItem(place) !== null;
  } catch {
    return false;
  }
}

/** Whether it will be there after a reload: storage may be closed or full. */
export function keepShelf(shelf: Shelf, storage: () => Stored): boolean {
  try {
    storage().setItem(place, JSON.stringify(shelf));
    return true;
  } catch {
    return false;
  }
}

/** True for a change of storage by which another tab wrote the shelf. */
export function isOfShelf({ key }: Pick<StorageEvent, 'key'>): boolean {
  return key === place;
}

/** Only its outline is looked at here, on every page: what each block holds is checked where it is read. */
function shelfIn(text: string): Shelf | null {
  try {
    const read: { version?: unknown; briefings?: unknown } | null = JSON.parse(text);
    if (!read || !Array.isArray(read.briefings)) return null;
    const briefings = read.briefings.map((one) => migrated(one, read.version));
    const sound =
      briefings.length > 0 && briefings.every((one) => typeof one?.id === 'string' && Array.isArray(one.blocks));
    return sound ? ({ ...read, version: shelfVersion, briefings } as Shelf) : null;
  } catch {
    return null;
  }
}
