import { useId, useMemo, useState } from 'react';
import type { DomainData } from '../../data/domainData';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import { formatValue, missingSign } from '../../measures/format';
import type { Confirmed, Observation } from '../../ownData/dataSets/dataSet';
import type { ReadCell } from '../../ownData/recognise/recognise';
import { type Answers, answersPlace, answersSchema } from '../../ownData/review/review';
import { useStoredDraft } from '../../storage/draft';
import { CellTable } from './CellTable';
import classes from './DataPage.module.css';
import { UnknownHeads } from './UnknownHeads';

/** Maximum number of rows; more are only counted. */
const mostRows = 300;

const statuses = ['doubtful', 'refused', 'confirmed', 'converted', 'taken', 'missing'] as const;

/** The accepted values, for a new data set. */
export type Taken = { name: string; values: Observation[]; confirmed: Confirmed[] };

type Props = {
  cells: readonly ReadCell[];
  unknown: readonly { text: string; plain: string }[];
  /** The proposed name of the data set. */
  name: string;
  themes: readonly DomainData[];
  onMatch: (plain: string, indicator: string) => void;
  onAccept: (taken: Taken) => void;
  onDiscard: () => void;
};

/** Shows how each cell was read, and which cells will be included. Nothing is stored before the reader accepts. */
export function Preview({ cells, unknown, name: proposed, themes, onMatch, onAccept, onDiscard }: Props) {
  const t = useOwnDataWords();
  const { say, language, words } = useSpeech();
  const [filter, setFilter] = useState<ReadCell['status'] | null>(null);
  const [draft, setDraft] = useStoredDraft(answersPlace, answersSchema);
  const answers = draft ?? { name: proposed, doubtful: false, choices: {}, notes: {} };
  const { name, doubtful } = answers;
  const answer = (part: Partial<Answers>) => setDraft({ ...answers, ...part });
  // Maps, because the place of a cell can be any text.
  const [choices, notes] = [new Map(Object.entries(answers.choices)), new Map(Object.entries(answers.notes))];
  const id = useId();
  const indicators = useMemo(
    () => new Map(themes.flatMap((data) => data.indicators.indicators.map((one) => [one.id, one]))),
    [themes],
  );
  const regions = new Map(
    themes.slice(0, 1).flatMap(({ regions: { whole, parts } }) => [whole, ...parts].map((one) => [one.code, one])),
  );
  const isTaken = (cell: ReadCell) => {
    if (cell.value === null) return false;
    const key = keyOf(cell);
    return choices.get(key) ?? (cell.status !== 'doubtful' || doubtful || notes.has(key));
  };
  const taken = cells.filter(isTaken);
  const listed = useMemo(
    () =>
      cells
        .filter(({ status }) => filter === null || status === filter)
        .sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status)),
    [cells, filter],
  );
  const written = ({ indicator, value, factor }: ReadCell) => {
    const of = indicators.get(indicator);
    if (!of || value === null) return missingSign;
    return formatValue(value, of, language) + (factor === 1 ? '' : t.factor(String(Number(factor.toPrecision(6)))));
  };
  const accept = () => {
    const values = taken.flatMap(({ indicator, region, year, value }) =>
      value === null ? [] : [{ indicator, region, year, value }],
    );
    const confirmed = taken.flatMap((cell): Confirmed[] => {
      const { indicator, region, year, value, why } = cell;
      const note = notes.get(keyOf(cell));
      return value === null || note === undefined || !why ? [] : [{ indicator, region, year, value, why, note }];
    });
    onAccept({ name: name.trim(), values, confirmed });
  };
  return (
    <section className={classes.card} aria-labelledby={id} data-part="preview">
      <h2 id={id}>{t.preview(cells.length)}</h2>
      {unknown.length > 0 && <UnknownHeads unknown={unknown} themes={themes} onMatch={onMatch} />}
      <fieldset className={classes.choices} aria-label={t.show}>
        {[null, ...statuses].map((status) => {
          const count = cells.filter((cell) => status === null || cell.status === status).length;
          return (
            <button
              key={status ?? ''}
              type="button"
              className={classes.choice}
              aria-pressed={filter === status}
              disabled={count === 0}
              onClick={() => setFilter(status)}
            >
              {t.count(status === null ? t.all : t.statuses[status], count)}
            </button>
          );
        })}
      </fieldset>
      <CellTable heads={Object.values(t.columns)}>
        {listed.slice(0, mostRows).map((cell) => {
          const { file, place, raw, indicator, region, year, status, why } = cell;
          const [of, where] = [indicators.get(indicator), regions.get(region)];
          const key = keyOf(cell);
          return (
            <tr key={key} data-status={status}>
              <td title={file}>
                <label className={classes.take}>
                  <input
                    type="checkbox"
                    aria-label={t.take(place)}
                    checked={isTaken(cell)}
                    disabled={cell.value === null}
                    onChange={({ currentTarget }) =>
                      answer({ choices: { ...answers.choices, [key]: currentTarget.checked } })
                    }
                  />
                  {place}
                </label>
              </td>
              <td>{raw}</td>
              <td>{of ? say(of.name) : indicator}</td>
              <td>{where ? say(where.shortName) : ''}</td>
              <td>{year === 0 ? '' : year}</td>
              <td>{written(cell)}</td>
              <td>
                {t.statuses[status]}
                {why && words.export.colon + t.whyNoted(t.whys[why], cell.note ?? '')}
                {status === 'doubtful' && (
                  <ConfirmNote
                    place={place}
                    note={notes.get(key) ?? null}
                    onNote={(note) =>
                      answer({
                        notes: note === null ? without(answers.notes, key) : { ...answers.notes, [key]: note },
                        choices: without(answers.choices, key),
                      })
                    }
                  />
                )}
              </td>
            </tr>
          );
        })}
      </CellTable>
      {listed.length > mostRows && <p className={classes.hint}>{t.more(listed.length - mostRows)}</p>}
      <div className={classes.actions}>
        <label>
          {t.name}{' '}
          <input type="text" value={name} onChange={({ currentTarget }) => answer({ name: currentTarget.value })} />
        </label>
        <label>
          <input
            type="checkbox"
            checked={doubtful}
            onChange={({ currentTarget }) => answer({ doubtful: currentTarget.checked })}
          />{' '}
          {t.takeDoubtful}
        </label>
        <button
          type="button"
          className={classes.primary}
          disabled={taken.length === 0 || name.trim() === ''}
          onClick={accept}
        >
          {t.accept(taken.length)}
        </button>
        <button type="button" className={classes.plain} onClick={onDiscard}>
          {t.discard}
        </button>
      </div>
    </section>
  );
}

type ConfirmProps = { place: string; note: string | null; onNote: (note: string | null) => void };

/** Confirms a value, with a note that is stored with it. */
export function ConfirmNote({ place, note, onNote }: ConfirmProps) {
  const t = useOwnDataWords();
  return (
    <span className={classes.confirm}>
      <button
        type="button"
        className={classes.choice}
        aria-pressed={note !== null}
        aria-label={t.confirmOne(place)}
        onClick={() => onNote(note === null ? '' : null)}
      >
        {t.confirm}
      </button>
      {note !== null && (
        <input
          type="text"
          aria-label={t.noteOf(place)}
          placeholder={t.noteHint}
          maxLength={200}
          value={note}
          onChange={({ currentTarget }) => onNote(currentTarget.value)}
        />
      )}
    </span>
  );
}

function keyOf({ file, place }: ReadCell): string {
  return `${file}/${place}`;
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}
