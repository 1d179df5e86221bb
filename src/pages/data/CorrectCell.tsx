import { Pencil } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import * as v from 'valibot';
import type { Indicator } from '../../contract/indicator';
import { Tool } from '../../controls/choices/Tool';
import { Input, Labelled } from '../../controls/elements/Field';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import type { ReadCell } from '../../ownData/recognise/read';
import { correctionKey, typedValue } from '../../ownData/review/corrections';
import { useStoredDraft } from '../../storage/draft';
import classes from './DataPage.module.css';

type Props = { cell: ReadCell; indicator: Indicator; onValue: (value: number | null) => void };

/**
 * Types a value over the one of the workbook; an empty field takes it back. What is typed is checked at once, applied with
 * Enter or on leaving the field, and survives a reload.
 */
export function CorrectCell({ cell, indicator, onValue }: Props) {
  const t = useOwnDataWords();
  const { say } = useSpeech();
  const [draft, setDraft] = useStoredDraft(`own-review-cell:${correctionKey(cell)}`, v.string());
  const [isOpen, setOpen] = useState(draft !== null);
  const place = useRef<HTMLSpanElement>(null);
  if (!isOpen)
    return (
      <span ref={place}>
        <Tool label={t.correct.open(cell.place)} onClick={() => setOpen(true)}>
          <Pencil size={13} aria-hidden="true" />
        </Tool>
      </span>
    );
  const unit = say(indicator.unit);
  const text = draft ?? String(cell.value ?? '');
  const isEmpty = text.trim() === '';
  const value = isEmpty ? null : typedValue(text, indicator);
  const isWrong = !isEmpty && value === null;
  const close = () => {
    setDraft(null);
    setOpen(false);
  };
  const apply = () => {
    if (isWrong) return;
    if (draft !== null && value !== cell.value) onValue(value);
    close();
  };
  const press = ({ key }: KeyboardEvent) => {
    if (key !== 'Enter' && key !== 'Escape') return;
    if (key === 'Enter') apply();
    else close();
    // The button is there again once the field is gone.
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  return (
    <Labelled
      label={t.correct.field(cell.place, unit)}
      fault={isWrong ? t.correct.fault(unit) : null}
      className={classes.correct}
    >
      {(field) => (
        <Input
          {...field}
          // A draft of an earlier visit leaves the focus where it is.
          autoFocus={draft === null}
          value={text}
          onChange={({ currentTarget }) => setDraft(currentTarget.value)}
          onKeyDown={press}
          onBlur={apply}
        />
      )}
    </Labelled>
  );
}
