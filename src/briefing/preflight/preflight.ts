import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import { briefingWords } from '../../i18n/briefing/useBriefingWords';
import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import type { Briefing } from '../basket/briefing';
import { type Content, headPlace, introductionPlace, type Part } from '../content/parts';
import type { Worded } from '../content/worded';
import { cutAxis } from './cutAxis';
import { gaps } from './gaps';
import { greyColours } from './greyColours';
import { manyLines } from './manyLines';
import { missingFields } from './missingFields';
import { movedNumbers } from './movedNumbers';
import { noSource } from './noSource';
import { placeholders } from './placeholders';
import type { Finding, Rule, WordRule } from './rule';
import { simulatedData } from './simulatedData';
import { unknownNumbers } from './unknownNumbers';
import { unverifiedTarget } from './unverifiedTarget';

const rules: Readonly<Record<string, Rule>> = {
  simulatedData,
  unverifiedTarget,
  noSource,
  gaps,
  cutAxis,
  manyLines,
  greyColours,
};

const wordRules: Readonly<Record<string, WordRule>> = { movedNumbers, unknownNumbers };

/** All findings in the order of the briefing: figures and texts by each rule, and items that can no longer be shown. */
export function preflight(
  { introduction, parts, briefing }: Content & { briefing: Briefing },
  t: BriefingWords['preflight'],
  speech: Speech,
): Finding[] {
  const inWords = (place: string, name: string, words: readonly Worded[]): Finding[] =>
    Object.entries(wordRules).flatMap(([rule, find]) => findingOf(rule, place, name, find(words, t, speech)));
  const findingOf = (rule: string, part: string, name: string, text: string | null): Finding[] =>
    text === null ? [] : [{ rule, part, name, text }];
  const inText = (place: string, name: string, text: string) =>
    findingOf('placeholders', place, name, placeholders(text, briefingWords(speech), speech.words.region.joiner));
  const inPart = (part: Part): Finding[] => {
    switch (part.kind) {
      case 'heading':
        return inText(part.id, t.textAt(part.text), part.text);
      case 'gone':
        return [{ rule: 'gone', part: part.id, name: part.name, text: t.gone }];
      case 'text':
        return part.asks === undefined
          ? [
              ...inWords(part.id, t.textAt(part.paragraphs[0] ?? ''), [part.words]),
              ...inText(part.id, t.textAt(part.paragraphs[0] ?? ''), part.paragraphs.join('\n')),
            ]
          : findingOf('unfilled', part.id, t.textAt(part.asks), t.unfilled);
      case 'figure': {
        const name = speech.say(part.item.name);
        const { sentence, caption } = part.words;
        return [
          ...Object.entries(rules).flatMap(([rule, find]) => findingOf(rule, part.id, name, find(part, t, speech))),
          ...inWords(
            part.id,
            name,
            [sentence, caption].filter((words) => words !== null),
          ),
          ...inText(part.id, name, part.sentence + part.caption),
        ];
      }
    }
  };
  return [
    ...findingOf('missingFields', headPlace, t.head, missingFields(briefing, speech)),
    ...inText(
      headPlace,
      t.head,
      Object.values(briefing)
        .filter((one) => typeof one === 'string')
        .join('\n'),
    ),
    ...inWords(introductionPlace, t.introduction, [introduction]),
    ...inText(introductionPlace, t.introduction, textOf(introduction.prose)),
    ...parts.flatMap(inPart),
  ];
}

/** Equal findings of several blocks as one, and before the others. */
export function grouped(findings: readonly Finding[]): (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.rule}/${finding.text}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const all = [...groups.values()];
  return [...all.filter(({ length }) => length > 1), ...all.filter(({ length }) => length === 1)];
}
