import { useId } from 'react';
import { type Briefing, forms, pictureFormats } from '../../../briefing/basket/briefing';
import { useShelf } from '../../../briefing/basket/ShelfContext';
import type { Worded } from '../../../briefing/content/worded';
import { introductionPlace } from '../../../briefing/preflight/preflight';
import type { BriefingWords } from '../../../i18n/briefing/briefing.zh';
import { useBriefingWords } from '../../../i18n/briefing/useBriefingWords';
import classes from './Fields.module.css';
import { ProseField } from './ProseField';
import { useTyped } from './useTyped';

const lines = ['name', 'issue', 'unit', 'date', 'secrecy', 'copies'] as const;
type Field = (typeof lines)[number] | 'recipients';

const hints: { readonly [field in Field]?: keyof BriefingWords['fields'] } = {
  issue: 'issueHint',
  unit: 'unitHint',
  secrecy: 'secrecyHint',
  copies: 'copiesHint',
  recipients: 'recipientsHint',
};

type Props = {
  briefing: Briefing;
  /** `null` while the data are loading. */
  introduction: Worded | null;
};

/** Name, office, issue and date of the briefing; introduction and foot. */
export function Fields({ briefing, introduction }: Props) {
  const t = useBriefingWords();
  const { change } = useShelf();
  const write = (part: Partial<Briefing>) =>
    change((shelf) => ({
      ...shelf,
      briefings: shelf.briefings.map((one) => (one.id === briefing.id ? { ...one, ...part } : one)),
    }));
  return (
    <div className={classes.fields}>
      {lines.map((field) => (
        <Line key={field} field={field} value={briefing[field]} onWrite={(text) => write({ [field]: text })} />
      ))}
      <fieldset className={classes.forms}>
        <legend>{t.fields.form}</legend>
        {forms.map((form) => (
          <label key={form}>
            <input type="radio" name="form" checked={briefing.form === form} onChange={() => write({ form })} />
            {t.forms[form]}
          </label>
        ))}
      </fieldset>
      <label className={classes.field}>
        {t.fields.pictureFormat}
        <select
          value={briefing.pictureFormat}
          onChange={({ currentTarget }) =>
            write({ pictureFormat: pictureFormats.find((one) => one === currentTarget.value) ?? 'slide' })
          }
        >
          {pictureFormats.map((format) => (
            <option key={format} value={format}>
              {t.pictureFormats[format]}
            </option>
          ))}
        </select>
      </label>
      <div className={classes.long} data-block={introductionPlace} tabIndex={-1}>
        <ProseField
          label={t.fields.introduction}
          rows={2}
          placeholder={t.fields.introductionHint}
          words={introduction}
          generated={briefing.introduction}
          onProse={(prose) => write({ introduction: prose })}
        />
      </div>
      <Line field="recipients" value={briefing.recipients} long onWrite={(recipients) => write({ recipients })} />
    </div>
  );
}

type LineProps = { field: Field; value: string; long?: boolean; onWrite: (text: string) => void };

function Line({ field, value, long = false, onWrite }: LineProps) {
  const t = useBriefingWords();
  const { field: typed } = useTyped(value, onWrite);
  const id = useId();
  const hint = hints[field];
  const shared = { id, ...typed, placeholder: hint ? t.fields[hint] : undefined };
  return (
    <div className={classes.field} data-long={long || undefined}>
      <label htmlFor={id}>{t.fields[field]}</label>
      {long ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input
          type={field === 'date' ? 'date' : 'text'}
          title={field === 'date' ? t.fields.dateHint : undefined}
          max={field === 'date' ? '9999-12-31' : undefined}
          {...shared}
        />
      )}
    </div>
  );
}
