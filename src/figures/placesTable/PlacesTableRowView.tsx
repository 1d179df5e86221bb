import { memo } from 'react';
import { Button } from '../../controls/elements/Button';
import type { Shows } from '../../filters/viewSpec/overviewChoice';
import { usePlacesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { useSpeech } from '../../i18n/speech';
import { StatusSign } from '../drawing/StatusSign';
import type { PlacesTableRow } from '../model/placesTable';
import { type PlacesCell, placesRow } from '../texts/placesTableText';
import { pooledYears } from '../texts/wholeText';
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
  const { words } = speech;
  const { indicator } = row;
  const { name, unit, notes, whole, cells } = placesRow(row, show, speech);
  const placeOf = (column: number) => ({
    'data-row': index,
    'data-column': column,
    tabIndex: column === tabColumn ? 0 : -1,
    'aria-describedby': explained?.column === column ? explained.by : undefined,
  });
  const { judgedIn } = whole;
  const verdictText = whole.verdict && words.verdict[whole.verdict];
  const verdict = verdictText && judgedIn !== null ? t.judged(judgedIn, verdictText) : verdictText;
  return (
    <tr data-row-indicator={indicator.id} data-chosen={isChosen || undefined}>
      <th scope="row" className={classes.name}>
        <Button
          look="bare"
          className={classes.indicator}
          aria-pressed={isChosen}
          title={t.showOnMap(name)}
          onClick={() => onIndicator(indicator.id)}
          data-row={index}
          data-column={-1}
          tabIndex={tabColumn === -1 ? 0 : -1}
        >
          {name}
          <span className={classes.unit}>{unit}</span>
          {notes.length > 0 && <span className={classes.pooled}>{notes.join(words.list.dot)}</span>}
          {tellsTheme && <span className={classes.theme}>{words.domains[indicator.domain]}</span>}
        </Button>
      </th>
      <td
        {...placeOf(0)}
        className={classes.whole}
        aria-label={[whole.text, pooledYears(row, words), verdict].filter(Boolean).join(words.list.comma)}
        data-missing={whole.value === null || undefined}
      >
        {whole.text}
        {whole.verdict && (
          <span className={classes.sign}>
            <StatusSign status={whole.verdict} size={10} />
            {judgedIn !== null && <small className={classes.judged} data-year={judgedIn} />}
          </span>
        )}
      </td>
      {cells.map((cell, position) => (
        <LeagueCell key={cell.line.region.code} cell={cell} position={placeOf(position + 1)} />
      ))}
    </tr>
  );
});

function LeagueCell({ cell, position }: { cell: PlacesCell; position: object }) {
  const { words } = useSpeech();
  const t = usePlacesTableWords();
  const { text, smallCases, place, isBySize } = cell;
  const { step, rank, tied } = place;
  const texts = [
    smallCases ? words.figure.smallCases(`${text} ${smallCases}`) : text,
    isBySize && rank !== null ? t.bySizeInWords(rank, tied) : '',
    step === null ? '' : t.legend.steps[step],
  ];
  return (
    <td
      {...position}
      className={classes.cell}
      data-code={cell.line.region.code}
      data-step={step ?? undefined}
      data-plain={place.plain ?? undefined}
      data-small={place.small || undefined}
      data-mark={cell.mark ?? undefined}
      aria-label={texts.filter(Boolean).join(words.list.comma)}
      style={step === null ? undefined : stepStyle(step)}
    >
      {text}
      {step !== null && <StepMark step={step} className={classes.mark} />}
      {smallCases && <span className={classes.small}> {smallCases}</span>}
    </td>
  );
}
