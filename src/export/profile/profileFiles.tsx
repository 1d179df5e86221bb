import { arrangeRows, type Profile } from '../../figures/model/profile';
import type { ProfileChoices } from '../../filters/viewSpec/profileChoice';
import { languageTags, type Speech } from '../../i18n/speech';
import { csvText } from '../data/csv';
import { drawStill } from '../sheet/drawStill';
import { pngOf } from '../sheet/picture';
import { sheetFormats } from '../sheet/sheetFormat';
import { serialised } from '../sheet/standalone';
import { ProfileSheet } from './ProfileSheet';
import { profileCells } from './profileCells';
import { planSpineSheet, SpineSheet } from './SpineSheet';

/** Everything that a download of a profile is made from. */
export type ProfileRequest = {
  profile: Profile;
  choices: ProfileChoices;
  /** The sentence above the pictures. */
  title: string;
  day: string;
  speech: Speech;
};

export async function profileSvg(request: ProfileRequest): Promise<Blob> {
  return new Blob([profileSheetText(request)], { type: 'image/svg+xml;charset=utf-8' });
}

export function profilePng(request: ProfileRequest): Promise<Blob> {
  return pngOf(profileSheetText(request), { ...sheetFormats.slide, scale: 2 }, languageTags[request.speech.language]);
}

/** The whole chart, as it is on the page: a long picture. */
export function spinePng(request: ProfileRequest): Promise<Blob> {
  const { width, height } = planSpineSheet(spineOf(request));
  return pngOf(spineText(request), { width, height, scale: 2 }, languageTags[request.speech.language]);
}

export function spineText(request: ProfileRequest): string {
  return serialised(drawStill(<SpineSheet {...spineOf(request)} />));
}

function spineOf({ profile, choices: { domain, order }, title, day, speech }: ProfileRequest) {
  return { profile, rows: arrangeRows(profile.rows, domain, order), grouped: order === 'given', title, day, speech };
}

export async function profileCsv({ profile, speech }: ProfileRequest): Promise<Blob> {
  return new Blob([csvText(profileCells(profile, speech))], { type: 'text/csv;charset=utf-8' });
}

/** The page of a deck as the text of an SVG file. */
export function profileSheetText({ choices, ...request }: ProfileRequest): string {
  return serialised(drawStill(<ProfileSheet {...request} order={choices.picks} />));
}
