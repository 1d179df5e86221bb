import { useRef, useState } from 'react';
import { allDomains } from '../../contract/domains';
import { Button } from '../../controls/elements/Button';
import { Input, Labelled, Select } from '../../controls/elements/Field';
import { announce } from '../../controls/menu/announce';
import type { DomainData } from '../../data/domainData';
import { useIndicatorSheetWords } from '../../i18n/indicatorSheet/useIndicatorSheetWords';
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

type WrittenField = 'name' | 'unit' | 'definition' | 'targetYear' | 'targetValue';
type ChoiceField = Exclude<keyof IndicatorDraft, WrittenField | 'id'>;

const { direction, targetOp } = indicatorDraftSchema.entries;

/** The form of an own indicator; it is stored only when every field is valid. */
export function IndicatorForm({ place, start, themes, onSave, onCancel }: Props) {
  const t = useOwnDataWords();
  const { stats } = useIndicatorSheetWords();
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
  const text = (field: WrittenField) => (
    <TextField
      field={field}
      value={draft[field]}
      maxLength={field === 'definition' ? 300 : field === 'name' ? 40 : 12}
      fault={tried ? faults.find((one) => one.field === field) : undefined}
      onText={(value) => edit({ [field]: value })}
    />
  );
  const choice = <Field extends ChoiceField>(
    field: Field,
    options: readonly IndicatorDraft[Field][],
    wordOf: (option: IndicatorDraft[Field]) => string,
  ) => (
    <Choice
      label={t.fields[field]}
      options={options}
      wordOf={wordOf}
      value={draft[field]}
      onChoose={(value) => edit({ [field]: value })}
    />
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
      {choice('domain', allDomains, (one) => words.domains[one])}
      {choice('stat', ownStats, (one) => stats[one])}
      {choice('direction', direction.options, (one) => words.direction[one])}
      {choice('decimals', [0, 1, 2, 3, 4], String)}
      {text('definition')}
      {text('targetYear')}
      {choice('targetOp', targetOp.options, (one) => t.ops[one])}
      {text('targetValue')}
      <div className={classes.actions}>
        <Button type="submit" look="primary">
          {t.saveIndicator}
        </Button>
        <Button onClick={cancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}

type TextProps = {
  field: WrittenField;
  value: string;
  maxLength: number;
  fault: DraftFault | undefined;
  onText: (text: string) => void;
};

function TextField({ field, value, maxLength, fault, onText }: TextProps) {
  const t = useOwnDataWords();
  const label = t.fields[field];
  return (
    <Labelled label={label} fault={fault && t.fieldFaults[fault.why](label)}>
      {(attributes) => (
        <Input
          {...attributes}
          name={field}
          maxLength={maxLength}
          value={value}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

type ChoiceProps<Option> = {
  label: string;
  options: readonly Option[];
  wordOf: (option: Option) => string;
  value: Option;
  onChoose: (option: Option) => void;
};

function Choice<Option extends string | number>({ label, options, wordOf, value, onChoose }: ChoiceProps<Option>) {
  return (
    <Labelled label={label}>
      {(attributes) => (
        <Select
          {...attributes}
          value={value}
          onChange={({ currentTarget }) => {
            const match = options.find((one) => String(one) === currentTarget.value);
            if (match !== undefined) onChoose(match);
          }}
        >
          {options.map((one) => (
            <option key={one} value={one}>
              {wordOf(one)}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  );
}
