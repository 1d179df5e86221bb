import * as v from 'valibot';
import { newId } from '../../storage/newId';
import { type Refusal, readVersioned } from '../../storage/versionedFile';
import { type Briefing, briefingSchema, storedBriefingSchema } from './briefing';
import { migrated } from './migrations';
import { briefingFile } from './version';

/** File extension of a saved briefing: `name.jinguo.json`. */
export const briefingExtension = 'jinguo.json';

/** Briefings hold views, not pictures: a larger file is not a briefing. */
export const largestFile = 5_000_000;

/** Text of a briefing file. An invalid briefing is written unchanged. */
export function briefingText(briefing: Briefing): string {
  const { briefing: sound } = storedBriefing(briefing);
  return JSON.stringify({ ...briefingFile, briefing: sound ?? briefing }, null, 1);
}

/** Reads the briefing of a file. It gets a new id, so that it does not replace the briefing it was saved from. */
export function readBriefing(text: string): Briefing | Refusal {
  const read = readVersioned(text, { ...briefingFile, largest: largestFile }, ({ briefing }, version) =>
    v.safeParse(v.object({ briefing: briefingSchema }), { briefing: migrated(briefing, version) }),
  );
  return 'why' in read ? read : copyOf(read.briefing);
}

/** A copy with new ids. Receipts are copied too and refer to the new ids. */
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

/** A stored briefing in its current form, or its first invalid field. */
export function storedBriefing(
  briefing: unknown,
): { briefing: Briefing; fault: null } | { briefing: null; fault: string } {
  const result = v.safeParse(storedBriefingSchema, briefing);
  return result.success
    ? { briefing: result.output, fault: null }
    : { briefing: null, fault: v.getDotPath(result.issues[0]) ?? 'briefing' };
}
