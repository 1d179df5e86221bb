import { Selection } from '../../controls/choices/SelectChoice';
import { Button } from '../../controls/elements/Button';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import type { ReadCell } from '../../ownData/recognise/read';
import classes from './DataPage.module.css';
import type { Names } from './names';
import { type Outcome, outcomes } from './outcome';

/** A cell of the review. `held`: the own value of the same place today. */
export type Row = { cell: ReadCell; held: number | null; outcome: Outcome };

/** What the reader wants to see; `null` is all. */
export type Filters = { outcome: Outcome | null } & Record<Column, string | null>;
type Column = 'file' | 'region' | 'indicator';

export const everything: Filters = { outcome: null, file: null, region: null, indicator: null };

/** The rows that fit all filters. */
export function filtered(rows: readonly Row[], { outcome, ...columns }: Filters): Row[] {
  return rows.filter(
    (row) =>
      (outcome === null || row.outcome === outcome) &&
      (['file', 'region', 'indicator'] as const).every(
        (one) => columns[one] === null || row.cell[one] === columns[one],
      ),
  );
}

type Props = { rows: readonly Row[]; names: Names; filters: Filters; onFilters: (filters: Filters) => void };

/** Narrows the rows by kind, file, region and indicator; a column with one value cannot be narrowed. */
export function RowFilters({ rows, names, filters, onFilters }: Props) {
  const t = useOwnDataWords();
  const { say } = useSpeech();
  const inColumns = filtered(rows, { ...filters, outcome: null });
  const select = (column: Column, word: (value: string) => string) => {
    const values = [...new Set(rows.map(({ cell }) => cell[column]))].filter((value) => value !== '');
    return (
      values.length > 1 && (
        <Selection
          label={t.columns[column]}
          absent={t.all}
          options={values.map((value) => ({ value, word: word(value) }))}
          value={filters[column]}
          onChange={(value) => onFilters({ ...filters, [column]: value })}
        />
      )
    );
  };
  return (
    <fieldset className={classes.choices} aria-label={t.show}>
      {[null, ...outcomes].map((outcome) => {
        const count = filtered(inColumns, { ...everything, outcome }).length;
        return (
          <Button
            key={outcome ?? ''}
            aria-pressed={filters.outcome === outcome}
            disabled={count === 0 && filters.outcome !== outcome}
            onClick={() => onFilters({ ...filters, outcome })}
          >
            {t.count(outcome === null ? t.all : t.outcomes[outcome], count)}
          </Button>
        );
      })}
      {select('file', (file) => file)}
      {select('region', (code) => say(names.regions.get(code)?.name ?? { zh: code, en: code }))}
      {select('indicator', (id) => say(names.indicators.get(id)?.name ?? { zh: id, en: id }))}
    </fieldset>
  );
}
