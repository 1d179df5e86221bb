import { csvText } from '../../export/csv';
import { drawStill } from '../../export/drawStill';
import { pngOf } from '../../export/picture';
import { sheetSize } from '../../export/sheetPlan';
import { serialised } from '../../export/standalone';
import type { Profile } from '../../figures/profile';
import type { PickOrder } from '../../figures/profilePicks';
import { languageTags, type Speech } from '../../i18n/words';
import { ProfileSheet } from './ProfileSheet';
import { profileCells } from './profileCells';

/** Everything that a download of a profile is made from. */
export type ProfileOrder = { profile: Profile; order: PickOrder; day: string; speech: Speech };

export async function profileSvg(order: ProfileOrder): Promise<Blob> {
  return new Blob([svgText(order)], { type: 'image/svg+xml;charset=utf-8' });
}

export function profilePng(order: ProfileOrder): Promise<Blob> {
  return pngOf(svgText(order), { ...sheetSize, scale: 2 }, languageTags[order.speech.language]);
}

export async function profileCsv({ profile, speech }: ProfileOrder): Promise<Blob> {
  return new Blob([csvText(profileCells(profile, speech))], { type: 'text/csv;charset=utf-8' });
}

function svgText(order: ProfileOrder): string {
  return serialised(drawStill(<ProfileSheet {...order} />));
}
