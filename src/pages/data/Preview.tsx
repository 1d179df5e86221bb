import { useId, useMemo, useState } from 'react';
import { Button } from '../../controls/elements/Button';
import { Check } from '../../controls/elements/Check';
import { Input, Labelled } from '../../controls/elements/Field';
import type { DomainData } from '../../data/domainData';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import { formatValue, lineName, missingSign } from '../../measures/format';
import type { ReadCell } from '../../ownData/recognise/recognise';
import { CellTable } from './CellTable';
import { ConfirmNote } from './ConfirmNote';
import classes from './DataPage.module.css';
import { type Names, namesIn } from './names';
import { UnknownHeads } from './UnknownHeads';
import { cellKey, type Decisions, type Taken, useDecisions } from './useDecisions';

type Status = ReadCell['status'];
const statuses = ['doubtful', 'refused', 'confirmed', 'converted', 'taken', 'missing'] as const satisfies Status[];

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
export function Preview({ cells, unknown, name, themes, onMatch, onAccept, onDiscard }: Props) {
  const t = useOwnDataWords();
  const [filter, setFilter] = useState<Status | null>(null);
  const decisions = useDecisions(name);
  const id = useId();
  const names = useMemo(() => namesIn(themes), [themes]);
  const listed = useMemo(
    () =>
      cells
        .filter(({ status }) => filter === null || status === filter)
        .sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status)),
    [cells, filter],
  );
  const taken = decisions.takenOf(cells);
  return (
    <section className={classes.card} aria-labelledby={id} data-part="preview">
      <h2 id={id}>{t.preview(cells.length)}</h2>
      {unknown.length > 0 && <UnknownHeads unknown={unknown} themes={themes} onMatch={onMatch} />}
      <StatusChoice cells={cells} status={filter} onStatus={setFilter} />
      <CellTable heads={Object.values(t.columns)} list={listed}>
        {(cell) => <CellRow key={cellKey(cell)} cell={cell} names={names} decisions={decisions} />}
      </CellTable>
      <div className={classes.actions}>
        <Labelled label={t.name} place="before">
          {(field) => (
            <Input
              {...field}
              value={decisions.name}
              onChange={({ currentTarget }) => decisions.answer({ name: currentTarget.value })}
            />
          )}
        </Labelled>
        <Check checked={decisions.doubtful} onChange={(doubtful) => decisions.answer({ doubtful })}>
          {t.takeDoubtful}
        </Check>
        <Button
          look="primary"
          disabled={taken.values.length === 0 || taken.name === ''}
          onClick={() => onAccept(taken)}
        >
          {t.accept(taken.values.length)}
        </Button>
        <Button onClick={onDiscard}>{t.discard}</Button>
      </div>
    </section>
  );
}

type StatusProps = { cells: readonly ReadCell[]; status: Status | null; onStatus: (status: Status | null) => void };

function StatusChoice({ cells, status: chosen, onStatus }: StatusProps) {
  const t = useOwnDataWords();
  return (
    <fieldset className={classes.choices} aria-label={t.show}>
      {[null, ...statuses].map((status) => {
        const count = cells.filter((cell) => status === null || cell.status === status).length;
        return (
          <Button
            key={status ?? ''}
            type="button"
            aria-pressed={chosen === status}
            disabled={count === 0}
            onClick={() => onStatus(status)}
          >
            {t.count(status === null ? t.all : t.statuses[status], count)}
          </Button>
        );
      })}
    </fieldset>
  );
}

type RowProps = { cell: ReadCell; names: Names; decisions: Decisions };

function CellRow({ cell, names, decisions }: RowProps) {
  const t = useOwnDataWords();
  const { say, language, words } = useSpeech();
  const { file, place, raw, value, factor, year, status, why } = cell;
  const indicator = names.indicators.get(cell.indicator);
  const region = names.regions.get(cell.region);
  const times = factor === 1 ? '' : t.factor(String(Number(factor.toPrecision(6))));
  return (
    <tr data-status={status}>
      <td title={file}>
        <Check
          aria-label={t.take(place)}
          checked={decisions.isTaken(cell)}
          disabled={value === null}
          onChange={(included) => decisions.include(cell, included)}
        >
          {place}
        </Check>
      </td>
      <td>{raw}</td>
      <td>{indicator ? say(indicator.name) : cell.indicator}</td>
      <td>{region ? lineName({ region }, { say }) : ''}</td>
      <td>{year === 0 ? '' : year}</td>
      <td>{indicator && value !== null ? formatValue(value, indicator, language) + times : missingSign}</td>
      <td>
        {t.statuses[status]}
        {why && words.export.colon + t.whyNoted(t.whys[why], cell.note ?? '')}
        {status === 'doubtful' && (
          <ConfirmNote place={place} note={decisions.noteOf(cell)} onNote={(note) => decisions.confirm(cell, note)} />
        )}
      </td>
    </tr>
  );
}
