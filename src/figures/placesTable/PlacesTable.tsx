import { useId } from 'react';
import { Scrolled } from '../../controls/choices/Scrolled';
import type { Shows, Sort } from '../../filters/viewSpec/overviewChoice';
import { usePlacesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { useSpeech } from '../../i18n/speech';
import { colourOf, wholeColour } from '../drawing/palette';
import type { PlacesTableModel, PlacesTableRow } from '../model/placesTable';
import type { ArrangedRows } from '../model/placesTableRows';
import { explainCell, explainWhole } from '../texts/placesTableText';
import classes from './PlacesTable.module.css';
import { PlacesTableColumn } from './PlacesTableColumn';
import { PlacesTableRowView } from './PlacesTableRowView';
import { PlacesTableTip } from './PlacesTableTip';
import { type ExplainedCell, useGridPlace } from './useGridPlace';
import { useGrowing } from './useGrowing';

type Props = {
  model: PlacesTableModel;
  /** The visible rows of the model, in display order. */
  rows: ArrangedRows;
  show: Shows;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  /** Codes of the leagues that the reader chose. */
  chosen: readonly string[];
  /** The indicator on the map and in the ranking. */
  indicator: string;
  onIndicator: (indicator: string) => void;
};

/**
 * The table of places: an HTML table that is also a grid for the keyboard. The Tab key stops at one cell; arrows, Home, End
 * and the page keys move from there. A tip explains the cell under the pointer or the focus in a sentence.
 */
export function PlacesTable({ model, rows, show, sort, onSort, chosen, indicator, onIndicator }: Props) {
  const { words } = useSpeech();
  const t = usePlacesTableWords();
  const { whole, parts } = model.regions;
  const tip = useId();
  const visibleRows = rows.flatMap((group) => group.rows);
  const { count, end } = useGrowing(rows, visibleRows.length, parts.length + 1);
  const { stop, active, handlers } = useGridPlace({ rows: count, columns: parts.length + 1 });
  const tabRow = Math.min(stop.row, visibleRows.length - 1);

  let index = -1;
  return (
    <Scrolled className={classes.scroll} label={null}>
      <div className={classes.inner}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is what the keyboard moves in
          role="grid"
          className={classes.table}
          aria-label={t.chart(words.years.one(model.year))}
          {...handlers}
        >
          <thead>
            <tr>
              <th scope="col" className={`${classes.column} ${classes.corner}`}>
                {t.indicator}
              </th>
              <PlacesTableColumn region={whole} column={0} colour={wholeColour} sort={sort} onSort={onSort} isWhole />
              {parts.map((league, position) => (
                <PlacesTableColumn
                  key={league.code}
                  region={league}
                  column={position + 1}
                  colour={chosen.includes(league.code) ? colourOf(league.code, parts, chosen) : null}
                  sort={sort}
                  onSort={onSort}
                />
              ))}
            </tr>
          </thead>
          {rows.map(({ domain, rows: own }) => (
            <tbody key={domain}>
              {domain && (
                <tr className={classes.group}>
                  <th scope="rowgroup" className={classes.groupHead} colSpan={parts.length + 2}>
                    <span className={classes.groupName}>{words.domains[domain]}</span>
                  </th>
                </tr>
              )}
              {own.map((row) => {
                index += 1;
                if (index >= count) return null;
                return (
                  <PlacesTableRowView
                    key={row.indicator.id}
                    row={row}
                    show={show}
                    index={index}
                    tabColumn={index === tabRow ? stop.column : null}
                    explained={active?.row === index ? explainedBy(tip, active.column) : null}
                    tellsTheme={domain === null}
                    isChosen={row.indicator.id === indicator}
                    onIndicator={onIndicator}
                  />
                );
              })}
            </tbody>
          ))}
          {count < visibleRows.length && (
            <tbody ref={end}>
              <tr>
                <td className={classes.more} />
              </tr>
            </tbody>
          )}
        </table>
        {active && <Tip id={tip} row={visibleRows[active.row]} active={active} />}
      </div>
    </Scrolled>
  );
}

type TipProps = { id: string; row: PlacesTableRow | undefined; active: ExplainedCell };

function Tip({ id, row, active }: TipProps) {
  const speech = useSpeech();
  if (!row) return null;
  const cell = row.cells[active.column - 1];
  const text = cell ? explainCell(row, cell, speech) : explainWhole(row, speech);
  return <PlacesTableTip id={id} place={active} text={text} />;
}

function explainedBy(by: string, column: number) {
  return { column, by };
}
