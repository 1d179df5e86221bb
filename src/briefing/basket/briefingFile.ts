import * as v from 'valibot';
import { newId } from '../../storage/newId';
import { type Refusal, readVersioned } from '../../storage/versionedFile';
import { type Briefing, briefingSchema, storedBriefingSchema } from './briefing';
import { migrated } from './migrations';
import { briefingFile } from './version';

/** What a briefing is called that has been saved: `name.jinguo.json`. */
export const briefingExtension = 'jinguo.json';

/** Views, not pictures, are saved: a file of more bytes is none of ours. */
export const largestFile = 5_000_000;

/** One of the shelf that is not what it should be is written as it is. */
export function briefingText(briefing: Briefing): string {
  const { briefing: sound } = storedBriefing(briefing);
  return JSON.stringify({ ...briefingFile, briefing: sound ?? briefing }, null, 1);
}

/** The briefing of a file, under an id of its own so that it stands beside the one it was saved from. */
export function readBriefing(text: string): Briefing | Refusal {
  const read = readVersioned(text, { ...briefingFile, largest: largestFile }, ({ briefing }, version) =>
    v.safeParse(v.object({ briefing: briefingSchema }), { briefing: migrated(briefing, version) }),
  );
  return 'why' in read ? read : copyOf(read.briefing);
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
export function storedBriefing(
  briefing: unknown,
): { briefing: Briefing; fault: null } | { briefing: null; fault: string } {
  const result = v.safeParse(storedBriefingSchema, briefing);
  return result.success
    ? { briefing: result.output, fault: null }
    : { briefing: null, fault: v.getDotPath(result.issues[0]) ?? 'briefing' };
}
