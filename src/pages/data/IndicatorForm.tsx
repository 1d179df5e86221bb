import { type ReactNode, useId, useRef, useState } from 'react';
import { allDomains } from '../../contract/domains';
import { announce } from '../../controls/menu/announce';
import type { DomainData } from '../../data/domainData';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import {
  type DraftFault,
  faultsOfDraft,
  type IndicatorDraft,
  indicatorDraftSchema,
  indicatorOf,
} from '../../ownData/dataSets/indicatorDraft';
import { useOwnData } from '../../ownData/dataSets/OwnData';
import { type OwnIndicator, ownStats } from '../../ownData/dataSets/ownIndicator';
import { useStoredDraft } from '../../storage/draft';
import { newId } from '../../storage/newId';
import classes from './DataPage.module.css';

type Props = {
  /** Storage key of the draft, which survives page changes and reloads. */
  place: string;
  start: IndicatorDraft;
  themes: readonly DomainData[];
  onSave: (indicator: OwnIndicator) => void;
  onCancel: () => void;
};

/** The form of an own indicator; it is stored only when every field is valid. */
export function IndicatorForm({ place, start, themes, onSave, onCancel }: Props) {
  const t = useOwnDataWords();
  const { words, say } = useSpeech();
  const { change } = useOwnData();
  const [stored, setStored] = useStoredDraft(place, indicatorDraftSchema);
  const draft = stored ?? start;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const taken = themes.flatMap(({ indicators: { indicators } }) =>
    indicators.filter(({ id }) => id !== draft.id).map(({ name }) => say(name)),
  );
  const faults = faultsOfDraft(draft, taken);
  const edit = (part: Partial<IndicatorDraft>) => setStored({ ...draft, ...part });
  const keep = () => {
    setTried(true);
    const [fault] = faults;
    if (fault) return form.current?.querySelector<HTMLElement>(`[name="${fault.field}"]`)?.focus();
    const indicator = indicatorOf(draft, `own-${newId()}`);
    change((own) => ({ ...own, indicators: [...own.indicators.filter(({ id }) => id !== indicator.id), indicator] }));
    setStored(null);
    void announce({ tone: 'done', text: t.indicatorSaved(indicator.name) });
    onSave(indicator);
  };
  const cancel = () => {
    setStored(null);
    onCancel();
  };
  const text = (field: 'name' | 'unit' | 'definition' | 'targetYear' | 'targetValue') => (
    <Field label={t.fields[field]} fault={tried ? faults.find((one) => one.field === field) : undefined}>
      {(described) => (
        <input
          type="text"
          name={field}
          maxLength={field === 'definition' ? 300 : field === 'name' ? 40 : 12}
          value={draft[field]}
          onChange={({ currentTarget }) => edit({ [field]: currentTarget.value })}
          {...described}
        />
      )}
    </Field>
  );
  return (
    <form
      ref={form}
      className={classes.form}
      aria-label={t.addIndicator}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {text('name')}
      {text('unit')}
      <Field label={t.fields.domain}>
        {() => (
          <Choose
            options={allDomains.map((one) => [one, words.domains[one]] as const)}
            value={draft.domain}
            onChoose={(domain) => edit({ domain })}
          />
        )}
      </Field>
      <Field label={t.fields.stat}>
        {() => (
          <Choose
            options={ownStats.map((one) => [one, words.stat[one]] as const)}
            value={draft.stat}
            onChoose={(stat) => edit({ stat })}
          />
        )}
      </Field>
      <Field label={t.fields.direction}>
        {() => (
          <Choose
            options={entriesOf(words.direction)}
            value={draft.direction}
            onChoose={(direction) => edit({ direction })}
          />
        )}
      </Field>
      <Field label={t.fields.decimals}>
        {() => (
          <Choose
            options={['0', '1', '2', '3', '4'].map((one) => [one, one] as const)}
            value={String(draft.decimals)}
            onChoose={(decimals) => edit({ decimals: Number(decimals) })}
          />
        )}
      </Field>
      {text('definition')}
      {text('targetYear')}
      <Field label={t.fields.targetOp}>
        {() => <Choose options={entriesOf(t.ops)} value={draft.targetOp} onChoose={(targetOp) => edit({ targetOp })} />}
      </Field>
      {text('targetValue')}
      <div className={classes.actions}>
        <button type="submit" className={classes.primary}>
          {t.saveIndicator}
        </button>
        <button type="button" className={classes.plain} onClick={cancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}

type Described = { 'aria-invalid'?: true; 'aria-describedby'?: string };

type FieldProps = { label: string; fault?: DraftFault | undefined; children: (described: Described) => ReactNode };

function Field({ label, fault, children }: FieldProps) {
  const t = useOwnDataWords();
  const id = useId();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={classes.field}>
      <span>{label}</span>
      {children(fault ? { 'aria-invalid': true, 'aria-describedby': id } : {})}
      {fault && (
        <span id={id} className={classes.fault}>
          {t.fieldFaults[fault.why](label)}
        </span>
      )}
    </label>
  );
}

type ChooseProps<Choice extends string> = {
  options: readonly (readonly [Choice, string])[];
  value: Choice;
  onChoose: (choice: Choice) => void;
};

function Choose<Choice extends string>({ options, value, onChoose }: ChooseProps<Choice>) {
  return (
    <select
      value={value}
      onChange={({ currentTarget }) => {
        const match = options.find(([one]) => one === currentTarget.value);
        if (match) onChoose(match[0]);
      }}
    >
      {options.map(([one, word]) => (
        <option key={one} value={one}>
          {word}
        </option>
      ))}
    </select>
  );
}

/** `Object.entries` with the type of the keys. */
function entriesOf<Key extends string>(record: Readonly<Record<Key, string>>): [Key, string][] {
  return Object.entries(record) as [Key, string][];
}
