import { Choice } from '../../controls/choices/SelectChoice';
import type { DomainData } from '../../data/domainData';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import type { Match } from '../../ownData/dataSets/matchedHeads';
import type { Reading } from '../../ownData/recognise/context';
import { type TableRead, tableKey } from '../../ownData/recognise/read';
import classes from './DataPage.module.css';
import { IndicatorChoice } from './IndicatorChoice';
import type { Names } from './names';

type Props = {
  tables: readonly TableRead[];
  themes: readonly DomainData[];
  names: Names;
  /** What the reader said about the tables before, by `tableKey`. */
  answers: Readonly<Record<string, Match>>;
  onAnswer: (key: string, answer: Match) => void;
};

/** A line for each table: what was read for all of it and from where. A choice reads the table anew. */
export function SheetLines({ tables, themes, names, answers, onAnswer }: Props) {
  const t = useOwnDataWords();
  const { say } = useSpeech();
  const years = [...new Set(themes.flatMap(({ series }) => series.years))].sort((a, b) => b - a);
  const [latest = 0] = years;
  const units = [...new Set([...names.indicators.values()].map(({ unit }) => unit.zh).concat(t.tables.units))];
  return (
    <ul className={classes.tables} aria-label={t.tables.title}>
      {tables.map((table) => {
        const key = tableKey(table);
        const answer = answers[key] ?? {};
        const choose = (part: Match) => onAnswer(key, { ...answer, ...part });
        return (
          <li key={key} data-part="sheet" data-file={table.file} data-place={table.place}>
            <span>
              {t.tables.name(table.file, table.place)}
              {table.isHidden && t.tables.hidden}
              {table.why && ` ${t.nothing[table.why]}`}
            </span>
            <Part
              kind="year"
              reading={table.year}
              word={String}
              answer={answer.year}
              onAnswer={(year) => choose({ year: year === undefined ? undefined : Number(year) })}
            >
              {[latest + 2, latest + 1, ...years].map((year) => (
                <option key={year}>{year}</option>
              ))}
            </Part>
            <Part
              kind="region"
              reading={table.region}
              word={(code) => say(names.regions.get(code)?.name ?? { zh: code, en: code })}
              answer={answer.region}
              onAnswer={(region) => choose({ region })}
            >
              {[...names.regions.values()].map(({ code, name }) => (
                <option key={code} value={code}>
                  {say(name)}
                </option>
              ))}
            </Part>
            <Part
              kind="indicator"
              reading={table.indicator}
              word={(id) => say(names.indicators.get(id)?.name ?? { zh: id, en: id })}
              answer={answer.indicator}
              onAnswer={(indicator) => choose({ indicator })}
              themes={themes}
            />
            <Part
              kind="unit"
              reading={table.unit}
              word={(unit) => unit}
              answer={answer.unit}
              onAnswer={(unit) => choose({ unit })}
            >
              {units.map((unit) => (
                <option key={unit}>{unit}</option>
              ))}
            </Part>
          </li>
        );
      })}
    </ul>
  );
}

type PartProps<Value> = {
  kind: 'year' | 'region' | 'indicator' | 'unit';
  reading: Reading<Value>;
  word: (value: Value) => string;
  answer: Value | undefined;
  /** `undefined` takes the answer back. */
  onAnswer: (answer: string | undefined) => void;
  /** The options besides what was read. */
  children?: React.ReactNode;
  /** Offers the indicators of these themes. */
  themes?: readonly DomainData[];
};

/** What the heads of the cells say themselves cannot be chosen for all of them. */
function Part<Value extends string | number>(props: PartProps<Value>) {
  const t = useOwnDataWords();
  const { kind, word, answer, onAnswer, children, themes } = props;
  const { values, from } = props.reading;
  const [first] = values;
  const text =
    first === undefined
      ? t.tables.unsaid[kind]
      : values.length > 1 && from !== 'head'
        ? t.tables.choose(values.map(word))
        : t.tables.listed(values.length > 3 ? [word(first), t.tables.more(values.length)] : values.map(word));
  const field = {
    label: t.tables[kind],
    value: String(answer ?? ''),
    onChange: (value: string) => onAnswer(value || undefined),
  };
  const asRead = (
    <option value="">
      {from === null || from === 'answer' ? t.tables.unsaid[kind] : t.tables.read(text, t.tables.from[from])}
    </option>
  );
  return themes && from !== 'head' ? (
    <IndicatorChoice {...field} themes={themes}>
      {asRead}
    </IndicatorChoice>
  ) : (
    <Choice {...field}>
      {asRead}
      {from !== 'head' && children}
    </Choice>
  );
}
