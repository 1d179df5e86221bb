import { BookPlus } from 'lucide-react';
import { Button } from '../../controls/elements/Button';
import { announce } from '../../controls/menu/announce';
import type { ViewSpec } from '../../filters/viewSpec/viewSpec';
import { useSpeech } from '../../i18n/speech';
import type { BriefingItem } from './briefing';
import { useShelf } from './ShelfContext';
import { currentOf, itemsOf, newItem, sameIn, withBlocks, withCurrent } from './shelf';

type Props = {
  /** The current view, read when the button is pressed. */
  view: () => ViewSpec;
  name: BriefingItem['name'];
  /** The reader's own sentence; `null` while the sentence is generated. */
  sentence: string | null;
};

/** Adds the current view to the open briefing and announces it. */
export function AddToBriefing({ view, name, sentence }: Props) {
  const { words, say } = useSpeech();
  const { shelf, change } = useShelf();
  const t = words.briefing;
  const add = () => {
    const briefing = currentOf(shelf);
    const request = view();
    if (sameIn(briefing, request)) {
      void announce({ tone: 'done', text: t.already(say(name), briefing.name) });
      return;
    }
    const item = newItem(request, name, sentence);
    const isStored = change((now) => withCurrent(now, (one) => withBlocks(one, (blocks) => [...blocks, item])));
    const undo = () =>
      change((now) => ({
        ...now,
        briefings: now.briefings.map((one) => withBlocks(one, (blocks) => blocks.filter(({ id }) => id !== item.id))),
      }));
    void announce({
      tone: 'done',
      text: [
        t.added(say(name), briefing.name, itemsOf(briefing).length + 1),
        ...(isStored ? [] : [t.storageFailure]),
      ].join(''),
      action: { word: t.undo, onChoose: undo },
    });
  };
  const label = t.addOf(say(name));
  return (
    <Button icon aria-label={label} title={label} onClick={add}>
      <BookPlus size={16} aria-hidden="true" />
    </Button>
  );
}
