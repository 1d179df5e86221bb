import { dayOf } from '../../contract/day';
import { announce } from '../../controls/menu/announce';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useOwnData } from '../../ownData/dataSets/OwnData';
import { withNewSets } from '../../ownData/review/newSets';
import { newId } from '../../storage/newId';
import type { Taken } from './NewSets';

/** Returns the function that stores what a review takes as data sets; data sets that are replaced come back with an undo. */
export function useAccept(onDone: () => void): (taken: readonly Taken[], by: string) => void {
  const t = useOwnDataWords();
  const { own, change } = useOwnData();
  return (taken: readonly Taken[], by: string) => {
    const day = dayOf(new Date());
    const added = taken.map(({ name, file, values, left, replaced, confirmed }) => ({
      set: { id: newId(), name, day, on: true, values, file, by, left },
      ...{ replaced, confirmed },
    }));
    change((now) => withNewSets(now, added));
    onDone();
    const gone = own.sets.filter(({ id }) => added.some(({ replaced }) => replaced === id));
    const undo = () =>
      change((now) => ({
        ...now,
        sets: [...gone, ...now.sets.filter(({ id }) => !added.some(({ set }) => set.id === id))],
      }));
    const count = taken.reduce((sum, { values }) => sum + values.length, 0);
    const [first] = taken;
    void announce({
      tone: 'done',
      text: taken.length === 1 && first ? t.accepted(first.name, count) : t.acceptedAll(taken.length, count),
      ...(gone.length > 0 ? { action: { word: t.undo, onChoose: undo } } : {}),
    });
  };
}
