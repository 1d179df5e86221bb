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
  /** Row number in the grid. */
  index: number;
  /** Column at which the Tab key stops; `null` if it stops in another row. */
  tabColumn: number | null;
  /** Column of the cell with a tip, and the id of the tip. */
  explained: { column: number; by: string } | null;
  /** Names the theme in the row, for lists of all themes. */
  tellsTheme: boolean;
  /** True for the indicator on the map and in the ranking. */
  isChosen: boolean;
  onIndicator: (indicator: string) => void;
};

/** One indicator: its name, 全区 and the leagues. */
export const PlacesTableRowView = memo(function PlacesTableRowView(props: Props) {
  const { row, show, index, tabColumn, explained, tellsTheme, isChosen, onIndicator } = props;
  const speech = useSpeech();
  const t = usePlacesTableWords();
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
  const statusText = status && words.verdict[status];
  const verdict = statusText && judgedIn !== null ? t.judged(judgedIn, statusText) : statusText;
  const pooled = pooledYears(row, words);
  const notes = rowNotes(row, show, words).join(words.list.dot);
  return (
    <tr data-row-indicator={indicator.id} data-chosen={isChosen || undefined}>
      <th scope="row" className={classes.name}>
        <button
          type="button"
          className={classes.indicator}
          aria-pressed={isChosen}
          title={t.showOnMap(name)}
          onClick={() => onIndicator(indicator.id)}
          data-row={index}
          data-column={-1}
          tabIndex={tabColumn === -1 ? 0 : -1}
        >
          {name}
          <span className={classes.unit}>{t.unit(unitBesideName(indicator, language)).trim()}</span>
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
  const t = usePlacesTableWords();
  const { words } = speech;
  const { step } = cell;
  const text = cellText(row, cell, show, speech);
  const size = isPlaceBySize(cell, show) && cell.rank !== null ? t.bySizeInWords(cell.rank, cell.tied) : '';
  const small = smallText(cell, speech);
  const texts = [
    small ? words.figure.smallCases(`${text} ${small}`) : text,
    size,
    step === null ? '' : t.legend.steps[step],
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
      aria-label={texts.filter(Boolean).join(words.list.comma)}
      style={step === null ? undefined : stepStyle(step)}
    >
      {text}
      {small && <span className={classes.small}> {small}</span>}
      {step !== null && <StepMark step={step} className={classes.mark} />}
    </td>
  );
}
