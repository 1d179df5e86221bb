import { inEnglish } from '../inEnglish';
import type { AsideWords } from './aside.zh';

export const asideEn = inEnglish<AsideWords>(() => ({
  save: 'Save as a file',
  remove: 'Remove',
  removed: (what) => `Removed: ${what}.`,
  undo: 'Undo',
  unnamed: 'Without a readable name',
  newer: (name) => `${name}: saved by a newer version of the dashboard; it comes back when the dashboard is updated`,
  broken: (name, field) => `${name}: ${field} is not as it should be`,
  unknown: (name) => `${name}: the content cannot be read`,
}));
