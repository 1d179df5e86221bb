import * as v from 'valibot';
import type { ViewSpec } from '../../filters/viewSpec/viewSpec';
import { isAlongYears } from '../../filters/views';
import { asideTexts, putAside, type TextStorage } from '../../storage/aside';
import { newId } from '../../storage/newId';
import type { Block, Briefing, BriefingItem, Prose, Shelf } from './briefing';
import { migrated } from './migrations';
import { briefingFile, shelfVersion } from './version';

/** Storage key of the briefings. */
export const shelfPlace = 'briefings';

export function emptyBriefing(name: string): Briefing {
  return {
    id: newId(),
    name,
    series: '',
    issue: '',
    authority: '',
    number: '',
    signatory: '',
    addressee: '',
    unit: '',
    date: '',
    secrecy: '',
    introduction: proseOf(''),
    recipients: '',
    copies: '',
    printedBy: '',
    printed: '',
    form: 'bulletin',
    pictureFormat: 'slide',
    blocks: [],
    receipts: [],
  };
}

/** Text without bound numbers: they are bound when the text is first shown beside the data. */
export function proseOf(text: string): Prose {
  return text === '' ? [] : [text];
}

/** An item with this view and the reader's own sentence, if any. */
export function newItem(view: ViewSpec, name: BriefingItem['name'], sentence: string | null): BriefingItem {
  return {
    kind: 'item',
    id: newId(),
    view,
    name,
    caption: null,
    sentence: sentence === null ? null : proseOf(sentence),
    size: fitsHalf(view) ? 'half' : 'full',
  };
}

/** Leagues beside 全区 that are told apart in half the width. */
const mostInHalf = 3;

/** Trends stand two in a row, unless they have too many lines. */
function fitsHalf(view: ViewSpec): boolean {
  return view.kind === 'figure' && isAlongYears(view.view) && view.regions.length <= mostInHalf;
}

export function itemsOf({ blocks }: Briefing): BriefingItem[] {
  return blocks.filter((block) => block.kind === 'item');
}

/** The item with the same view. */
export function sameIn(briefing: Briefing, view: ViewSpec): BriefingItem | null {
  const key = JSON.stringify(view);
  return itemsOf(briefing).find((item) => JSON.stringify(item.view) === key) ?? null;
}

/** The open briefing. Throws for an empty shelf, which the program never reads or creates. */
export function currentOf({ current, briefings }: Shelf): Briefing {
  const match = briefings.find(({ id }) => id === current) ?? briefings[0];
  if (!match) throw new Error('a shelf holds at least one briefing');
  return match;
}

export function withCurrent(shelf: Shelf, change: (briefing: Briefing) => Briefing): Shelf {
  const current = currentOf(shelf);
  const briefings = shelf.briefings.map((one) => (one === current ? change(one) : one));
  return { ...shelf, current: current.id, briefings };
}

export function withBlocks(briefing: Briefing, change: (blocks: readonly Block[]) => Block[]): Briefing {
  return { ...briefing, blocks: change(briefing.blocks) };
}

/** Moves the block `by` places down, or up if negative, at most to the ends. */
export function movedBlock(blocks: readonly Block[], id: string, by: number): Block[] {
  const from = blocks.findIndex((block) => block.id === id);
  const block = blocks[from];
  if (!block) return [...blocks];
  const others = blocks.filter((one) => one !== block);
  const to = Math.min(others.length, Math.max(0, from + by));
  return [...others.slice(0, to), block, ...others.slice(to)];
}

/** An unreadable briefing of this browser, or the whole shelf if its briefings cannot be separated. */
export type AsideBriefing = {
  key: string;
  /** Its name, if readable. */
  name: string | null;
  /** In the form of a file, so that another version of the dashboard can open it. */
  text: string;
};

/**
 * The stored shelf of an earlier visit or another tab; `null` if nothing is readable. Unreadable briefings are set
 * aside first and come back once they are readable, so the others stay usable. Throws if storage is closed or too full
 * to set anything aside: then nothing may be written either.
 */
export function readShelf(storage: TextStorage): Shelf | null {
  const text = storage().getItem(shelfPlace);
  const { shelf, faulty } = shelfIn(text);
  const returning = asideTexts(shelfPlace, storage).flatMap(({ key, text }) => {
    const briefing = briefingIn(text);
    return briefing ? [{ key, briefing }] : [];
  });
  for (const one of faulty) putAside(shelfPlace, one, storage);
  if (faulty.length === 0 && returning.length === 0) return shelf;
  const briefings = [...(shelf?.briefings ?? []), ...returning.map(({ briefing }) => briefing)];
  const [first] = briefings;
  const settled: Shelf | null = first
    ? { version: shelfVersion, current: shelf?.current ?? first.id, briefings }
    : null;
  if (settled) storage().setItem(shelfPlace, JSON.stringify(settled));
  else storage().removeItem(shelfPlace);
  for (const { key } of returning) storage().removeItem(key);
  return settled;
}

/** The readable part of the shelf, without setting anything aside; `null` if there is none or storage is closed. */
export function peekShelf(storage: TextStorage): Shelf | null {
  try {
    return shelfIn(storage().getItem(shelfPlace)).shelf;
  } catch {
    return null;
  }
}

/** The briefings that were set aside; none if storage is closed. */
export function asideBriefings(storage: TextStorage): AsideBriefing[] {
  try {
    return asideTexts(shelfPlace, storage).map(({ key, text }) => ({ key, name: nameIn(text), text }));
  } catch {
    return [];
  }
}

/**
 * Applies a change to the shelf stored at that moment, so that changes of another tab stay, and writes the result. If
 * `latest` could not be stored before, its briefings come before the stored ones. `isStored`: whether the result
 * survives a reload.
 */
export function changeShelf(
  change: (shelf: Shelf) => Shelf,
  latest: { shelf: Shelf; isStored: boolean },
  storage: TextStorage,
): { shelf: Shelf; isStored: boolean } {
  try {
    const stored = readShelf(storage);
    const shelf = change(latest.isStored ? (stored ?? latest.shelf) : joined(latest.shelf, stored));
    return { shelf, isStored: keepShelf(shelf, storage) };
  } catch {
    return { shelf: change(latest.shelf), isStored: false };
  }
}

/** A shelf that is not stored in its current form replaces only its own briefings. */
function joined(unstored: Shelf, stored: Shelf | null): Shelf {
  const own = new Set(unstored.briefings.map(({ id }) => id));
  const others = stored?.briefings.filter(({ id }) => !own.has(id)) ?? [];
  return { ...unstored, briefings: [...unstored.briefings, ...others] };
}

function keepShelf(shelf: Shelf, storage: TextStorage): boolean {
  try {
    storage().setItem(shelfPlace, JSON.stringify(shelf));
    return true;
  } catch {
    return false;
  }
}

const shelfSchema = v.object({ version: v.unknown(), current: v.unknown(), briefings: v.array(v.unknown()) });

/**
 * The fields that every page needs. Blocks are checked where they are drawn, because their schema would otherwise load
 * with every page.
 */
const outlineSchema = v.looseObject({
  id: v.string(),
  name: v.string(),
  issue: v.string(),
  blocks: v.array(v.looseObject({ id: v.string(), kind: v.string() })),
});

function shelfIn(text: string | null): { shelf: Shelf | null; faulty: string[] } {
  if (text === null) return { shelf: null, faulty: [] };
  const read = v.safeParse(shelfSchema, parsed(text));
  if (!read.success) return { shelf: null, faulty: [text] };
  const { version, current, briefings } = read.output;
  const entries = briefings.map((one) => ({ one, briefing: soundBriefing(one, version) }));
  const sound = entries.flatMap(({ briefing }) => briefing ?? []);
  const [first] = sound;
  return {
    shelf: first
      ? { version: shelfVersion, current: typeof current === 'string' ? current : first.id, briefings: sound }
      : null,
    faulty: entries.flatMap(({ one, briefing }) => (briefing ? [] : [asFile(one, version)])),
  };
}

function soundBriefing(briefing: unknown, version: unknown): Briefing | null {
  const today: unknown = migrated(briefing, version);
  return isOutlined(today) ? today : null;
}

/** Whether a briefing has the fields that every page needs. */
function isOutlined(briefing: unknown): briefing is Briefing {
  return v.is(outlineSchema, briefing);
}

/** Writes an unreadable briefing as `briefingText` would, so that it can be opened as a file. */
function asFile(briefing: unknown, version: unknown): string {
  return JSON.stringify({ ...briefingFile, version, briefing });
}

const fileSchema = v.object({ version: v.unknown(), briefing: v.unknown() });

function briefingIn(text: string): Briefing | null {
  const file = v.safeParse(fileSchema, parsed(text));
  return file.success ? soundBriefing(file.output.briefing, file.output.version) : null;
}

function nameIn(text: string): string | null {
  const file = v.safeParse(v.object({ briefing: v.object({ name: v.string() }) }), parsed(text));
  return file.success ? file.output.briefing.name : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
