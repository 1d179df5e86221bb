import { Combobox, useCombobox } from '@mantine/core';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Popover.css';
import { type ReactElement, useEffect, useState } from 'react';
import type { DataFigures } from '../../../briefing/content/dataFigures';
import type { NumberOffer } from '../../../briefing/content/numberSearch';
import { useBriefingWords } from '../../../i18n/briefing/useBriefingWords';
import { useSpeech } from '../../../i18n/speech';
import classes from './NumberPicker.module.css';

type Props = {
  figures: DataFigures;
  /** What is searched for; `null` while nothing is. */
  query: string | null;
  onPick: (offer: NumberOffer) => void;
  onClose: () => void;
  /** The field that is typed into. */
  children: ReactElement;
};

/** Below a field, the numbers that are meant by what is typed into it. */
export function NumberPicker({ figures, query, onPick, onClose, children }: Props) {
  const said = useBriefingWords();
  const offers = useOffers(query, figures);
  const opened = query !== null;
  const combobox = useCombobox({ opened, onDropdownClose: onClose });
  const { selectFirstOption } = combobox;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first of those that have come
  useEffect(() => {
    if (opened) selectFirstOption();
  }, [offers, opened]);
  const submit = (id: string) => {
    const offer = offers?.find((one) => one.id === id);
    if (offer) onPick(offer);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} position="bottom-start" width="target" withinPortal={false}>
      <Combobox.Target withKeyboardNavigation={opened} autoComplete="off">
        {children}
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        <Combobox.Options className={classes.options} aria-label={said.insert}>
          {(offers ?? []).map(({ id, label, written }) => (
            // The field keeps the focus, and with it the place that the number goes to.
            <Combobox.Option
              key={id}
              value={id}
              className={classes.option}
              onMouseDown={(event) => event.preventDefault()}
            >
              <span>{label}</span> <b>{written}</b>
            </Combobox.Option>
          ))}
          {offers?.length === 0 && <Combobox.Empty>{said.insertNothing(query ?? '')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** `null` until what searches has come: its dictionary is fetched with the first search. */
function useOffers(query: string | null, figures: DataFigures): readonly NumberOffer[] | null {
  const speech = useSpeech();
  const [offers, setOffers] = useState<readonly NumberOffer[] | null>(null);
  useEffect(() => {
    if (query === null) return setOffers(null);
    let current = true;
    void import('../../../briefing/content/numberSearch').then(({ numberOffers }) => {
      if (current) setOffers(numberOffers(query, figures, speech));
    });
    return () => {
      current = false;
    };
  }, [query, figures, speech]);
  return offers;
}
