import * as v from 'valibot';
import { newId } from '../../storage/newId';
import { type Briefing, briefingSchema, keptBriefingSchema } from './briefing';
import { migrated } from './migrations';
import { briefingFormat, shelfVersion } from './version';

/** What a briefing is called that has been saved: `name.jinguo.json`. */
export const briefingExtension = 'jinguo.json';

/** Views, not pictures, are saved: a file of more bytes is none of ours. */
export const largestFile = 5_000_000;

/** Why a file is not opened; nothing has been changed then. */
export type Refusal = { why: 'notJson' | 'foreign' | 'newer' | 'tooLarge' } | { why: 'broken'; field: string };

/** One of the shelf that is not what it should be is written as it is. */
export function briefingText(briefing: Briefing): string {
  const { briefing: sound } = keptBriefing(briefing);
  return JSON.stringify({ format: briefingFormat, version: shelfVersion, briefing: sound ?? briefing }, null, 1);
}

/** The briefing of a file, under an id of its own so that it stands beside the one it was saved from. */
export function readBriefing(text: string): Briefing | Refusal {
  if (text.length > largestFile) return { why: 'tooLarge' };
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { why: 'notJson' };
  }
  const head = v.safeParse(
    v.object({
      format: v.literal(briefingFormat),
      version: v.pipe(v.number(), v.integer(), v.minValue(1)),
      briefing: v.unknown(),
    }),
    read,
  );
  if (!head.success) return { why: 'foreign' };
  if (head.output.version > shelfVersion) return { why: 'newer' };
  const briefing = migrated(head.output.briefing, head.output.version);
  const found = v.safeParse(v.object({ briefing: briefingSchema }), { briefing });
  if (!found.success) return { why: 'broken', field: v.getDotPath(found.issues[0]) ?? 'briefing' };
  return copyOf(found.output.briefing);
}

/** The same under ids of its own; receipts go along, by the ids that their figures have now. */
export function copyOf(briefing: Briefing): Briefing {
  const ids = new Map(briefing.blocks.map(({ id }) => [id, newId()]));
  const renamed = (id: string) => ids.get(id) ?? id;
  return {
    ...briefing,
    id: newId(),
    blocks: briefing.blocks.map((block) => ({ ...block, id: renamed(block.id) })),
    receipts: briefing.receipts.map((receipt) => ({
      ...receipt,
      figures: receipt.figures.map((figure) => ({ ...figure, item: renamed(figure.item) })),
    })),
  };
}

/** A briefing of the shelf as it is shown; or the field that is not what it should be. */
export function keptBriefing(
  briefing: unknown,
): { briefing: Briefing; fault: null } | { briefing: null; fault: string } {
  const found = v.safeParse(keptBriefingSchema, briefing);
  return found.success
    ? { briefing: found.output, fault: null }
    : { briefing: null, fault: v.getDotPath(found.issues[0]) ?? 'briefing' };
}
