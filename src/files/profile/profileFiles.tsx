import { arrangeRows, type Profile } from '../../figures/model/profile';
import type { ProfileChoices } from '../../filters/viewSpec/profileChoice';
import type { Speech } from '../../i18n/speech';
import { profileSheet } from '../../pictures/profile/profileSheet';
import { profileTableSheet } from '../../pictures/profile/profileTableSheet';
import { drawSheet } from '../../pictures/sheet/stack';
import { type Picture, pngOf, svgFile } from '../../pictures/sheet/still';
import { csvText } from '../data/csv';
import { profileCells } from './profileCells';

/** All input for the files of a profile. */
export type ProfileRequest = {
  profile: Profile;
  choices: ProfileChoices;
  /** The sentence above the pictures. */
  title: string;
  day: string;
  speech: Speech;
};

/** A page for slides: strengths, weak points and changes. */
export function profilePicture({ choices, ...request }: ProfileRequest): Picture {
  return drawSheet(profileSheet({ ...request, order: choices.picks }), request.speech);
}

/** The complete table as one long picture, in the order of the page. */
export function profileTablePicture({ choices: { domain, order }, ...request }: ProfileRequest): Picture {
  const rows = arrangeRows(request.profile.rows, domain, order);
  return drawSheet(profileTableSheet({ ...request, rows, grouped: order === 'given' }), request.speech);
}

export async function profileSvg(request: ProfileRequest): Promise<Blob> {
  return svgFile(profilePicture(request).svg);
}

export function profilePng(request: ProfileRequest): Promise<Blob> {
  return pngOf(profilePicture(request), 2, request.speech);
}

export function profileTablePng(request: ProfileRequest): Promise<Blob> {
  return pngOf(profileTablePicture(request), 2, request.speech);
}

export async function profileCsv({ profile, speech }: ProfileRequest): Promise<Blob> {
  return new Blob([csvText(profileCells(profile, speech))], { type: 'text/csv;charset=utf-8' });
}
