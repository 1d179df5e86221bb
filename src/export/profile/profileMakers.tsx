import type { ProfileChoices } from '../../figures/model/profile';
import { arrangeRows, type Profile } from '../../figures/model/profile';
import { languageTags, type Speech } from '../../i18n/words';
import { csvText } from '../data/csv';
import { drawStill } from '../sheet/drawStill';
import { pngOf } from '../sheet/picture';
import { sheetSize } from '../sheet/sheetPlan';
import { serialised } from '../sheet/standalone';
import { ProfileSheet } from './ProfileSheet';
import { profileCells } from './profileCells';
import { planSpineSheet, SpineSheet } from './SpineSheet';

/** Everything that a download of a profile is made from. */
export type ProfileOrder = {
  profile: Profile;
  choices: ProfileChoices;
  /** The sentence above the pictures. */
  title: string;
  day: string;
  speech: Speech;
};

export async function profileSvg(order: ProfileOrder): Promise<Blob> {
  return new Blob([svgText(order)], { type: 'image/svg+xml;charset=utf-8' });
}

export function profilePng(order: ProfileOrder): Promise<Blob> {
  return pngOf(svgText(order), { ...sheetSize, scale: 2 }, languageTags[order.speech.language]);
}

/** The whole chart, as it is on the page: a long picture. */
export function spinePng(order: ProfileOrder): Promise<Blob> {
  const { width, height } = planSpineSheet(spineOf(order));
  return pngOf(spineText(order), { width, height, scale: 2 }, languageTags[order.speech.language]);
}

export function spineText(order: ProfileOrder): string {
  return serialised(drawStill(<SpineSheet {...spineOf(order)} day={order.day} />));
}

function spineOf({ profile, choices: { domain, order }, title, speech }: ProfileOrder) {
  return { profile, rows: arrangeRows(profile.rows, domain, order), grouped: order === 'given', title, speech };
}

export async function profileCsv({ profile, speech }: ProfileOrder): Promise<Blob> {
  return new Blob([csvText(profileCells(profile, speech))], { type: 'text/csv;charset=utf-8' });
}

function svgText({ choices, ...order }: ProfileOrder): string {
  return serialised(drawStill(<ProfileSheet {...order} order={choices.picks} />));
}
