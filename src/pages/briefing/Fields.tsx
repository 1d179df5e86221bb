import { useId } from 'react';
import { type Briefing, forms } from '../../briefing/basket/briefing';
import { useShelf } from '../../briefing/basket/ShelfContext';
import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import { useBriefingWords } from '../../i18n/briefing/useBriefingWords';
import classes from './Fields.module.css';
import { useTyped } from './useTyped';

const lines = ['name', 'issue', 'unit', 'date', 'secrecy', 'copies'] as const;
const texts = ['introduction', 'recipients'] as const;
type Field = (typeof lines)[number] | (typeof texts)[number];

const hints: { readonly [field in Field]?: keyof BriefingWords['fields'] } = {
  issue: 'issueHint',
  unit: 'unitHint',
  secrecy: 'secrecyHint',
  copies: 'copiesHint',
  introduction: 'introductionHint',
  recipients: 'recipientsHint',
};

/** Whose briefing it is, of which issue and day; what stands before its text and after it. */
export function Fields({ briefing }: { briefing: Briefing }) {
  const said = useBriefingWords();
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
        <legend>{said.fields.form}</legend>
        {forms.map((form) => (
          <label key={form}>
            <input type="radio" name="form" checked={briefing.form === form} onChange={() => write({ form })} />
            {said.forms[form]}
          </label>
        ))}
      </fieldset>
      {texts.map((field) => (
        <Line key={field} field={field} value={briefing[field]} long onWrite={(text) => write({ [field]: text })} />
      ))}
    </div>
  );
}

type LineProps = { field: Field; value: string; long?: boolean; onWrite: (text: string) => void };

function Line({ field, value, long = false, onWrite }: LineProps) {
  const said = useBriefingWords();
  const typed = useTyped(value, onWrite);
  const id = useId();
  const hint = hints[field];
  const shared = { id, ...typed, placeholder: hint ? said.fields[hint] : undefined };
  return (
    <div className={classes.field} data-long={long || undefined}>
      <label htmlFor={id}>{said.fields[field]}</label>
      {long ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input
          type={field === 'date' ? 'date' : 'text'}
          title={field === 'date' ? said.fields.dateHint : undefined}
          {...shared}
        />
      )}
    </div>
  );
}
