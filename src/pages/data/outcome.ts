import { type DataSet, type Slot, slotKey } from '../../ownData/dataSets/dataSet';
import type { ReadCell } from '../../ownData/recognise/read';

/** What will happen to the value of a cell; in the order of the review. */
export const outcomes = ['doubtful', 'refused', 'changed', 'new', 'same', 'hidden', 'missing'] as const;
export type Outcome = (typeof outcomes)[number];

/** Returns a function that finds the own value that counts today: the one of the first data set that is on. */
export function heldIn(sets: readonly DataSet[]): (slot: Slot) => number | null {
  const held = new Map<string, number>();
  for (const set of sets.filter(({ on }) => on))
    for (const one of set.values) if (!held.has(slotKey(one))) held.set(slotKey(one), one.value);
  return (slot) => held.get(slotKey(slot)) ?? null;
}

/** `held`: the own value of the same place today. */
export function outcomeOf({ status, value }: ReadCell, held: number | null): Outcome {
  if (status === 'asked' || status === 'doubtful') return 'doubtful';
  if (status === 'refused' || status === 'hidden' || status === 'missing') return status;
  if (held === null) return 'new';
  return held === value ? 'same' : 'changed';
}
