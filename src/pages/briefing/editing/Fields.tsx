import { type Briefing, forms, pictureFormats } from '../../../briefing/basket/briefing';
import { useShelf } from '../../../briefing/basket/ShelfContext';
import { headPlace, introductionPlace } from '../../../briefing/content/parts';
import type { Worded } from '../../../briefing/content/worded';
import { Segments } from '../../../controls/choices/Segments';
import { Check } from '../../../controls/elements/Check';
import { Input, Labelled, Select, TextArea } from '../../../controls/elements/Field';
import { useBriefingWords } from '../../../i18n/briefing/useBriefingWords';
import classes from './Fields.module.css';
import { ProseField } from './ProseField';
import { useTyped } from './useTyped';

/** The fields in one line by form, each with its label, which also names its hint. */
const lines = {
  bulletin: ['series', 'name', 'issue', 'unit', 'date', 'secrecy', 'copies'],
  official: [
    'authority',
    'name',
    'number',
    'signatory',
    'addressee',
    'signedBy',
    'date',
    'secrecy',
    'printedBy',
    'printed',
  ],
} as const;
type Label = (typeof lines)[keyof typeof lines][number] | 'recipients' | 'copiesTo';

type Props = {
  briefing: Briefing;
  /** `null` while the data are loading. */
  introduction: Worded | null;
  /** Whether the briefing is long enough for a list of its contents. */
  isLong: boolean;
};

/** Name, office, issue and date of the briefing; introduction and foot. */
export function Fields({ briefing, introduction, isLong }: Props) {
  const t = useBriefingWords();
  const { change } = useShelf();
  const write = (part: Partial<Briefing>) =>
    change((shelf) => ({
      ...shelf,
      briefings: shelf.briefings.map((one) => (one.id === briefing.id ? { ...one, ...part } : one)),
    }));
  return (
    <div className={classes.fields} data-block={headPlace} tabIndex={-1}>
      <Segments
        labelled
        className={classes.form}
        label={t.fields.form}
        choices={forms.map((form) => ({ value: form, label: t.forms[form] }))}
        value={briefing.form}
        onChange={(form) => write({ form })}
      />
      {lines[briefing.form].map((label) => {
        const field = label === 'signedBy' ? 'unit' : label;
        return <Line key={label} label={label} value={briefing[field]} onWrite={(text) => write({ [field]: text })} />;
      })}
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
      {(isLong || briefing.contents) && (
        <Check checked={briefing.contents ?? false} onChange={(contents) => write({ contents })}>
          {t.fields.contents}
        </Check>
      )}
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
      <Line
        label={briefing.form === 'official' ? 'copiesTo' : 'recipients'}
        value={briefing.recipients}
        long
        onWrite={(recipients) => write({ recipients })}
      />
    </div>
  );
}

type LineProps = { label: Label; value: string; long?: boolean; onWrite: (text: string) => void };

function Line({ label, value, long = false, onWrite }: LineProps) {
  const { fields }: { fields: Readonly<Record<string, string>> } = useBriefingWords();
  const { field: typed } = useTyped(value, onWrite);
  const shared = { ...typed, placeholder: fields[`${label}Hint`] };
  const dated = { type: 'date', title: fields.dateHint, max: '9999-12-31' };
  return (
    <Labelled label={fields[label]} className={long ? classes.long : undefined}>
      {(attributes) =>
        long ? (
          <TextArea rows={2} {...attributes} {...shared} />
        ) : (
          <Input {...((label === 'date' || label === 'printed') && dated)} {...attributes} {...shared} />
        )
      }
    </Labelled>
  );
}
