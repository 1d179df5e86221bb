import { type Briefing, forms, pictureFormats } from '../../../briefing/basket/briefing';
import { useShelf } from '../../../briefing/basket/ShelfContext';
import type { Worded } from '../../../briefing/content/worded';
import { introductionPlace } from '../../../briefing/preflight/preflight';
import { Segments } from '../../../controls/choices/Segments';
import { Input, Labelled, Select, TextArea } from '../../../controls/elements/Field';
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
      <Segments
        labelled
        label={t.fields.form}
        choices={forms.map((form) => ({ value: form, label: t.forms[form] }))}
        value={briefing.form}
        onChange={(form) => write({ form })}
      />
      <Labelled label={t.fields.pictureFormat}>
        {(field) => (
          <Select
            {...field}
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
          </Select>
        )}
      </Labelled>
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
  const hint = hints[field];
  const shared = { ...typed, placeholder: hint ? t.fields[hint] : undefined };
  const dated = { type: 'date', title: t.fields.dateHint, max: '9999-12-31' };
  return (
    <Labelled label={t.fields[field]} className={long ? classes.long : undefined}>
      {(attributes) =>
        long ? (
          <TextArea rows={2} {...attributes} {...shared} />
        ) : (
          <Input {...(field === 'date' && dated)} {...attributes} {...shared} />
        )
      }
    </Labelled>
  );
}
