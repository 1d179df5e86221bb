import { Combobox, useCombobox } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Popover.css';
import { type RefObject, useEffect, useState } from 'react';
import type { DataFigures } from '../../../briefing/content/dataFigures';
import type { NumberOffer } from '../../../briefing/content/numberSearch';
import { useBriefingWords } from '../../../i18n/briefing/useBriefingWords';
import { textOf } from '../../../i18n/sentences/phrase';
import { useSpeech } from '../../../i18n/speech';
import classes from './NumberPicker.module.css';

type Props = {
  /** The text field: it keeps the focus, and its keys choose a number. */
  field: RefObject<HTMLTextAreaElement | null>;
  figures: DataFigures;
  /** The search text. */
  query: string;
  /** Whether the first number is chosen as soon as it comes. */
  isEntered: boolean;
  onPick: (offer: NumberOffer) => void;
  /** Called where nothing comes for a search that was ended by Enter. */
  onNothing: () => void;
  onClose: () => void;
};

/** A list of matching numbers below a field, or above it if there is no room. Its code loads with the first search. */
export default function NumberPicker({ field, figures, query, isEntered, onPick, onNothing, onClose }: Props) {
  const t = useBriefingWords();
  const offers = useOffers(query, figures);
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose });
  const { selectFirstOption, listId } = combobox;
  const [marked, setMarked] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first of those that have come
  useEffect(() => setMarked(selectFirstOption()), [offers]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when they have come
  useEffect(() => {
    if (!isEntered || !offers) return;
    const [first] = offers;
    // After this render, so that no key comes between the number and its place.
    if (first) queueMicrotask(() => onPick(first));
    else onNothing();
  }, [isEntered, offers]);
  useEffect(() => {
    const area = field.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const act = { ...moves, Enter: combobox.clickSelectedOption, Escape: onClose }[event.key];
      if (!act || event.isComposing || (event.key === 'Enter' && !offers)) return;
      event.preventDefault();
      act();
    };
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setMarked(combobox.selectNextOption()),
      ArrowUp: () => setMarked(combobox.selectPreviousOption()),
    };
    area?.addEventListener('keydown', onKeyDown);
    return () => area?.removeEventListener('keydown', onKeyDown);
  });
  useAria(field, { 'aria-controls': listId, 'aria-activedescendant': marked });
  const submit = (id: string) => {
    const offer = offers?.find((one) => one.id === id);
    if (offer) onPick(offer);
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={submit}
      position="bottom-start"
      width="target"
      withinPortal={false}
      hideDetached={false}
    >
      <Combobox.DropdownTarget>
        <div className={classes.place} />
      </Combobox.DropdownTarget>
      <Combobox.Dropdown className={classes.dropdown}>
        <Combobox.Options className={classes.options} aria-label={t.insert}>
          {(offers ?? []).map(({ id, label, words }) => (
            // The field keeps the focus, and so the position where the number is inserted.
            <Combobox.Option
              key={id}
              value={id}
              className={classes.option}
              onMouseDown={(event) => event.preventDefault()}
            >
              <span>{label}</span> <b>{textOf(words)}</b>
            </Combobox.Option>
          ))}
          {offers?.length === 0 && <Combobox.Empty>{t.insertNothing(query)}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** Announces the list to screen readers through the field, as long as the list is open. */
function useAria(field: RefObject<HTMLTextAreaElement | null>, attributes: Readonly<Record<string, string | null>>) {
  useEffect(() => {
    const area = field.current;
    for (const [name, value] of Object.entries(attributes)) if (value) area?.setAttribute(name, value);
    return () => {
      for (const name of Object.keys(attributes)) area?.removeAttribute(name);
    };
  });
}

/** `null` until the search and its dictionary have loaded, and the numbers of this search have come. */
function useOffers(query: string, figures: DataFigures): readonly NumberOffer[] | null {
  const speech = useSpeech();
  const [found, setFound] = useState<{ query: string; offers: readonly NumberOffer[] } | null>(null);
  useEffect(() => {
    let current = true;
    void import('../../../briefing/content/numberSearch').then(({ numberOffers }) => {
      if (current) setFound({ query, offers: numberOffers(query, figures, speech) });
    });
    return () => {
      current = false;
    };
  }, [query, figures, speech]);
  return found?.query === query ? found.offers : null;
}
