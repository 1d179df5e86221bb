import { useId, useMemo, useState } from 'react';
import * as v from 'valibot';
import { Button } from '../../controls/elements/Button';
import { Check } from '../../controls/elements/Check';
import { Input, Labelled } from '../../controls/elements/Field';
import type { DomainData } from '../../data/domainData';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import { formatValue, lineName, missingSign } from '../../measures/format';
import type { Match } from '../../ownData/dataSets/matchedHeads';
import { useOwnData } from '../../ownData/dataSets/OwnData';
import { cellKey } from '../../ownData/recognise/read';
import { correctionKey, isCorrectable } from '../../ownData/review/corrections';
import { useStoredDraft } from '../../storage/draft';
import { CellTable } from './CellTable';
import { ConfirmNote } from './ConfirmNote';
import { CorrectCell } from './CorrectCell';
import classes from './DataPage.module.css';
import type { Review } from './importState';
import { NewSets, type Taken, takenOf } from './NewSets';
import { type Names, namesIn } from './names';
import { heldIn, outcomeOf, outcomes } from './outcome';
import { everything, filtered, type Row, RowFilters } from './RowFilters';
import { SheetLines } from './SheetLines';
import { UnknownHeads } from './UnknownHeads';
import { type Decisions, useDecisions } from './useDecisions';

type Props = {
  review: Review;
  /** What the reader said about the tables, by `tableKey`. */
  answers: Readonly<Record<string, Match>>;
  themes: readonly DomainData[];
  answer: (key: string, answer: Match) => void;
  match: (plain: string, match: Match) => void;
  /** By `correctionKey`; `null` takes the correction back. */
  correct: (key: string, value: number | null) => void;
  onAccept: (taken: readonly Taken[], by: string) => void;
  onDiscard: () => void;
};

/** Shows how each cell was read, and which cells will be included. Nothing is stored before the reader accepts. */
export function Preview({ review, answers, themes, answer, match, correct, onAccept, onDiscard }: Props) {
  const t = useOwnDataWords();
  const speech = useSpeech();
  const { own } = useOwnData();
  const { cells, unknown, tables } = review;
  const [filters, setFilters] = useState(everything);
  const decisions = useDecisions();
  const [by, setBy] = useStoredDraft('own-importer', v.string());
  const id = useId();
  const names = useMemo(() => namesIn(themes), [themes]);
  const rows = useMemo(() => {
    const held = heldIn(own.sets);
    return cells
      .map((cell): Row => ({ cell, held: held(cell), outcome: outcomeOf(cell, held(cell)) }))
      .sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
  }, [cells, own.sets]);
  const sets = decisions.setsOf(cells, own.sets);
  const taken = takenOf(sets, decisions, names, speech);
  const count = taken.reduce((sum, { values }) => sum + values.length, 0);
  return (
    <section className={classes.card} aria-labelledby={id} data-part="preview">
      <h2 id={id}>{t.preview(cells.length)}</h2>
      <SheetLines {...{ tables, themes, names, answers }} onAnswer={answer} />
      <UnknownHeads {...{ unknown, themes, names }} onMatch={match} />
      <RowFilters {...{ rows, names, filters }} onFilters={setFilters} />
      <CellTable key={Object.values(filters).join('/')} heads={Object.values(t.columns)} list={filtered(rows, filters)}>
        {(row) => <CellRow key={cellKey(row.cell)} {...{ ...row, names, decisions, correct }} />}
      </CellTable>
      <NewSets list={sets} names={names} decisions={decisions} />
      <div className={classes.actions}>
        <Labelled label={t.by} place="before">
          {(field) => (
            <Input
              {...field}
              maxLength={40}
              value={by ?? ''}
              onChange={({ currentTarget }) => setBy(currentTarget.value)}
            />
          )}
        </Labelled>
        <Check checked={decisions.doubtful} onChange={(doubtful) => decisions.answer({ doubtful })}>
          {t.takeDoubtful}
        </Check>
        <Button
          look="primary"
          disabled={count === 0 || taken.some(({ name }) => name === '')}
          onClick={() => onAccept(taken, (by ?? '').trim())}
        >
          {t.accept(count)}
        </Button>
        <Button onClick={onDiscard}>{t.discard}</Button>
      </div>
    </section>
  );
}

type CellProps = Row & Pick<Props, 'correct'> & { names: Names; decisions: Decisions };

function CellRow({ cell, held, outcome, names, decisions, correct }: CellProps) {
  const t = useOwnDataWords();
  const { say, language, words } = useSpeech();
  const { file, place, raw, value, factor, year, status, why } = cell;
  const indicator = names.indicators.get(cell.indicator);
  const region = names.regions.get(cell.region);
  const times = factor === 1 ? '' : t.factor(String(Number(factor.toPrecision(6))));
  const written = (one: number | null) =>
    indicator && one !== null ? formatValue(one, indicator, language) : missingSign;
  const more = [
    ...(cell.isCorrected ? [t.statuses.corrected] : []),
    ...(status === 'converted' || status === 'confirmed' ? [t.statuses[status]] : []),
  ].join(words.list.comma);
  return (
    <tr
      data-file={file}
      data-place={place}
      data-indicator={cell.indicator}
      data-region={cell.region}
      data-year={year === 0 ? '' : year}
      data-value={value ?? ''}
      data-status={outcome}
    >
      <td>
        <Check
          aria-label={t.take(place)}
          checked={decisions.isTaken(cell)}
          disabled={value === null}
          onChange={(included) => decisions.include(cell, included)}
        >
          {place}
        </Check>
      </td>
      <td>{file}</td>
      <td>{raw}</td>
      <td>{indicator ? say(indicator.name) : cell.indicator}</td>
      <td>{region ? lineName({ region }, { say }) : ''}</td>
      <td>{year === 0 ? '' : year}</td>
      <td>
        {outcome === 'changed' && t.instead(written(held))}
        {written(value) + times}
        {indicator && isCorrectable(cell) && (
          <CorrectCell
            cell={cell}
            indicator={indicator}
            onValue={(typed) => {
              // A note confirmed the value before.
              decisions.confirm(cell, null);
              correct(correctionKey(cell), typed);
            }}
          />
        )}
      </td>
      <td>
        {t.outcomes[outcome]}
        {more && words.export.colon + more}
        {why && words.export.colon + t.whyNoted(t.whys[why], cell.note ?? '')}
        {status === 'doubtful' && (
          <ConfirmNote place={place} note={decisions.noteOf(cell)} onNote={(note) => decisions.confirm(cell, note)} />
        )}
      </td>
    </tr>
  );
}
