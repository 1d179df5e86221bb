import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import type { Speech } from '../../i18n/speech';
import type { Part } from '../content/parts';
import { cutAxis } from './cutAxis';
import { gaps } from './gaps';
import { greyColours } from './greyColours';
import { manyLines } from './manyLines';
import { movedNumbers } from './movedNumbers';
import { noSource } from './noSource';
import type { Finding, Rule } from './rule';
import { simulatedData } from './simulatedData';
import { unknownNumbers } from './unknownNumbers';
import { unverifiedTarget } from './unverifiedTarget';

const rules: Readonly<Record<string, Rule>> = {
  simulatedData,
  movedNumbers,
  unknownNumbers,
  unverifiedTarget,
  noSource,
  gaps,
  cutAxis,
  manyLines,
  greyColours,
};

/** All there is to look at, in the order of the briefing: figures by each rule, and what cannot be shown any more. */
export function preflight(parts: readonly Part[], said: BriefingWords['preflight'], speech: Speech): Finding[] {
  return parts.flatMap((part): Finding[] => {
    if (part.kind === 'gone') return [{ rule: 'gone', part: part.id, text: said.gone(part.name) }];
    if (part.kind !== 'figure') return [];
    return Object.entries(rules).flatMap(([rule, find]) => {
      const text = find(part, said, speech);
      return text === null ? [] : [{ rule, part: part.id, text: said.at(speech.say(part.item.name), text) }];
    });
  });
}
