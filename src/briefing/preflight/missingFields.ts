import { briefingWords } from '../../i18n/briefing/useBriefingWords';
import type { Speech } from '../../i18n/speech';
import type { Briefing } from '../basket/briefing';

/** Fields without which the paper has no complete head, by its form. */
const needed = {
  bulletin: [
    ['series', 'series'],
    ['issue', 'issue'],
    ['unit', 'unit'],
  ],
  official: [
    ['authority', 'authority'],
    ['number', 'number'],
    ['addressee', 'addressee'],
    ['unit', 'signedBy'],
    ['printedBy', 'printedBy'],
  ],
} as const;

/** The labels of the empty ones, or `null`. */
export function missingFields(briefing: Briefing, speech: Speech): string | null {
  const { fields, preflight } = briefingWords(speech);
  const missing = needed[briefing.form].filter(([field]) => briefing[field].trim() === '');
  return missing.length > 0
    ? preflight.missing(missing.map(([, label]) => fields[label]).join(speech.words.region.joiner))
    : null;
}
