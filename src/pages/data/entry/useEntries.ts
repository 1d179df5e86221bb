import { useMemo, useState } from 'react';
import { dayOf } from '../../../contract/day';
import type { DomainData } from '../../../data/domainData';
import { useOwnDataWords } from '../../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../../i18n/speech';
import { doubtsOf } from '../../../ownData/check/plausible';
import { confirmedKey, type Observation, slotKey } from '../../../ownData/dataSets/dataSet';
import { useOwnData } from '../../../ownData/dataSets/OwnData';
import { type Edit, entriesOf, noHistory, redo, undo, withEdits, withStep } from '../../../ownData/entry/entries';
import type { Written } from '../../../ownData/entry/entrySheet';
import { type Entry, readEntry } from '../../../ownData/entry/readEntry';
import type { Doubt } from '../../../ownData/recognise/read';

/** A text that could not be read, which is not saved. */
export type RefusedText = { text: string; why: Doubt };

/** What was typed on a level, with its doubts, and the ways to change it. */
export function useEntries(themes: readonly DomainData[], level: string) {
  const t = useOwnDataWords().entry;
  const { words, say } = useSpeech();
  const { own, change } = useOwnData();
  const [history, setHistory] = useState(noHistory);
  const [refused, setRefused] = useState<ReadonlyMap<string, RefusedText>>(new Map());
  const entries = useMemo(() => entriesOf(own, level), [own, level]);
  const doubts = useMemo(() => doubtsIn(entries, themes, own.confirmed), [entries, themes, own.confirmed]);
  const whole = themes[0]?.regions.whole;
  const apply = (edits: readonly Edit[]) => {
    const day = dayOf(new Date());
    const league = whole?.level === 'league' ? say(whole.name) : '';
    const nameOf = (year: number) => t.setName(words.years.one(year), league);
    change((now) => withEdits(now, edits, level, { nameOf, day }));
  };
  /** Enters texts, and returns how many could not be read. */
  const write = (written: readonly Written[]): number => {
    const read = written.map(({ slot, indicator, text }) => ({ slot, text, entry: readEntry(text, indicator) }));
    const faults = new Map(refused);
    const edits = read.flatMap(({ slot, text, entry }): Edit[] => {
      const key = slotKey(slot);
      const from = entries.get(key) ?? null;
      if (entry !== null && typeof entry === 'object') {
        faults.set(key, { text, why: entry.why });
        return [];
      }
      faults.delete(key);
      return from === entry ? [] : [{ slot, from, to: entry }];
    });
    setRefused(faults);
    if (edits.length > 0) {
      apply(edits);
      setHistory(withStep(history, edits));
    }
    return read.filter(({ entry }) => entry !== null && typeof entry === 'object').length;
  };
  const step = (taken: ReturnType<typeof undo>) => {
    if (!taken) return null;
    apply(taken.edits);
    setHistory(taken.history);
    return taken.edits[0]?.slot ?? null;
  };
  const confirm = (one: Observation, why: Doubt) =>
    change((now) => ({ ...now, confirmed: [...now.confirmed, { ...one, why, note: '' }] }));
  const [back, forth] = [undo(history), redo(history)];
  return {
    entries,
    refused,
    doubts,
    write,
    confirm,
    undo: back && (() => step(back)),
    redo: forth && (() => step(forth)),
  };
}

function doubtsIn(
  entries: ReadonlyMap<string, Entry>,
  themes: readonly DomainData[],
  confirmed: readonly (Observation & { why: string })[],
): Map<string, Doubt> {
  const values = [...entries].flatMap(([key, value]): Observation[] => {
    const [indicator = '', region = '', year] = key.split(' ');
    return typeof value === 'number' ? [{ indicator, region, year: Number(year), value }] : [];
  });
  const doubtOf = doubtsOf(values, themes);
  const answered = new Set(confirmed.map(confirmedKey));
  return new Map(
    values.flatMap((one): [string, Doubt][] => {
      const why = doubtOf(one);
      return why === null || answered.has(confirmedKey({ ...one, why })) ? [] : [[slotKey(one), why]];
    }),
  );
}
