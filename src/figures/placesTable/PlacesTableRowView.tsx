import { memo } from 'react';
import type { Shows } from '../../filters/viewSpec/overviewChoice';
import { usePlacesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { useSpeech } from '../../i18n/speech';
import { unitBesideName } from '../../measures/perHead';
import { StatusSign } from '../drawing/StatusSign';
import type { PlacesTableCell, PlacesTableRow } from '../model/placesTable';
import { cellText, isPlaceBySize, rowNotes, smallText } from '../texts/placesTableText';
import { judgedElsewhere } from '../texts/statement';
import { pooledYears, wholeText } from '../texts/wholeText';
import classes from './PlacesTable.module.css';
import { stepStyle } from './placesTablePalette';
import { StepMark } from './StepMark';

type Props = {
  row: PlacesTableRow;
  show: Shows;
  /** Place of the row in the grid. */
  index: number;
  /** The one cell of the row that the Tab key stops at; `null` where it is in another row. */
  tabColumn: number | null;
  /** The cell that is explained, and what by. */
  explained: { column: number; by: string } | null;
  /** True where the theme is told in the row, because the rows of all themes are in one list. */
  tellsTheme: boolean;
  /** Shown on map and ranking. */
  isChosen: boolean;
  onIndicator: (indicator: string) => void;
};

/** One indicator: its name, 全区 and the leagues. */
export const PlacesTableRowView = memo(function PlacesTableRowView(props: Props) {
  const { row, show, index, tabColumn, explained, tellsTheme, isChosen, onIndicator } = props;
  const speech = useSpeech();
  const heat = usePlacesTableWords();
  const { words, say, language } = speech;
  const { indicator, status } = row;
  const placeOf = (column: number) => ({
    'data-row': index,
    'data-column': column,
    tabIndex: column === tabColumn ? 0 : -1,
    'aria-describedby': explained?.column === column ? explained.by : undefined,
  });
  const name = say(indicator.name);
  const whole = wholeText(row, 'short', speech);
  const judgedIn = judgedElsewhere(row.model);
  const t = status && words.verdict[status];
  const verdict = t && judgedIn !== null ? heat.judged(judgedIn, t) : t;
  const pooled = pooledYears(row, words);
  const notes = rowNotes(row, show, words).join(words.list.dot);
  return (
    <tr data-row-indicator={indicator.id} data-chosen={isChosen || undefined}>
      <th scope="row" className={classes.name}>
        <button
          type="button"
          className={classes.indicator}
          aria-pressed={isChosen}
          title={heat.showOnMap(name)}
          onClick={() => onIndicator(indicator.id)}
          data-row={index}
          data-column={-1}
          tabIndex={tabColumn === -1 ? 0 : -1}
        >
          {name}
          <span className={classes.unit}>{heat.unit(unitBesideName(indicator, language)).trim()}</span>
          {notes && <span className={classes.pooled}>{notes}</span>}
          {tellsTheme && <span className={classes.theme}>{words.domains[indicator.domain]}</span>}
        </button>
      </th>
      <td
        {...placeOf(0)}
        className={classes.whole}
        aria-label={[whole, pooled, verdict].filter(Boolean).join(words.list.comma)}
        data-missing={row.model.wholeInYear.value === null || undefined}
      >
        {whole}
        {status && (
          <span className={classes.sign}>
            <StatusSign status={status} size={10} />
            {judgedIn !== null && <small className={classes.judged} data-year={judgedIn} />}
          </span>
        )}
      </td>
      {row.cells.map((cell, position) => (
        <LeagueCell key={cell.line.region.code} row={row} cell={cell} show={show} place={placeOf(position + 1)} />
      ))}
    </tr>
  );
});

type CellProps = { row: PlacesTableRow; cell: PlacesTableCell; show: Shows; place: object };

function LeagueCell({ row, cell, show, place }: CellProps) {
  const speech = useSpeech();
  const heat = usePlacesTableWords();
  const { words } = speech;
  const { step } = cell;
  const text = cellText(row, cell, show, speech);
  const size = isPlaceBySize(cell, show) && cell.rank !== null ? heat.bySizeInWords(cell.rank, cell.tied) : '';
  const small = smallText(cell, speech);
  const told = [
    small ? words.figure.smallCases(`${text} ${small}`) : text,
    size,
    step === null ? '' : heat.legend.steps[step],
  ];
  return (
    <td
      {...place}
      className={classes.cell}
      data-code={cell.line.region.code}
      data-step={step ?? undefined}
      data-plain={cell.plain ?? undefined}
      data-small={cell.small || undefined}
      data-mark={cell.point.mark ?? undefined}
      aria-label={told.filter(Boolean).join(words.list.comma)}
      style={step === null ? undefined : stepStyle(step)}
    >
      {text}
      {small && <span className={classes.small}> {small}</span>}
      {step !== null && <StepMark step={step} className={classes.mark} />}
    </td>
  );
}
