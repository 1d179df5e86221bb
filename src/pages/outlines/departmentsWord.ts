import type { Briefing } from '../../briefing/basket/briefing';
import { contentOf } from '../../briefing/content/parts';
import type { Served } from '../../briefing/content/served';
import { wordFile } from '../../briefing/documents/word';
import { dayOf } from '../../contract/day';
import { addressText } from '../../filters/viewSpec/viewAddress';
import { briefingWords } from '../../i18n/briefing/useBriefingWords';
import type { Speech } from '../../i18n/speech';

/** The 部门清单 as a Word document. */
export function departmentsWord(briefing: Briefing, served: Served, speech: Speech): Promise<Blob> {
  const day = dayOf(new Date());
  const content = contentOf(briefing, served, { speech, day });
  const request = { briefing, ...content, speech, t: briefingWords(speech), day, addressOf: addressText };
  return wordFile(request, { signal: new AbortController().signal, onProgress: () => {} });
}
