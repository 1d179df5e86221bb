import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { Region } from '../../contract/region';
import { Button } from '../../controls/elements/Button';
import type { Sort } from '../../filters/viewSpec/overviewChoice';
import { usePlacesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { useSpeech } from '../../i18n/speech';
import { onScreen } from '../drawing/dark';

import classes from './PlacesTable.module.css';

type Props = {
  region: Region;
  column: number;
  /** Colour of the dot before the name; `null` if the league is not chosen. */
  colour: string | null;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  isWhole?: boolean;
};

/** Column heading that sorts: first worst to best, then best to worst, then the default order. */
export function PlacesTableColumn({ region, column, colour, sort, onSort, isWhole = false }: Props) {
  const { words, say } = useSpeech();
  const t = usePlacesTableWords();
  const { code } = region;
  const order = sort?.code === code ? sort.order : null;
  const name = say(region.shortName);
  const Icon = order === null ? ChevronsUpDown : order === 'worst-first' ? ArrowUp : ArrowDown;
  const next: Sort | null =
    order === null ? { code, order: 'worst-first' } : order === 'worst-first' ? { code, order: 'best-first' } : null;
  const what = isWhole ? t.sort.whole : t.sort.league(say(region.name));
  return (
    <th
      scope="col"
      className={isWhole ? `${classes.column} ${classes.wholeHead}` : classes.column}
      aria-sort={order === null ? 'none' : order === 'worst-first' ? 'ascending' : 'descending'}
    >
      <Button
        look="bare"
        className={classes.sort}
        aria-label={[name, what, order && t.sort[order]].filter(Boolean).join(words.list.comma)}
        title={what}
        data-row={-1}
        data-column={column}
        data-sorted={order ?? undefined}
        onClick={() => onSort(next)}
      >
        {colour && !isWhole && <span className={classes.dot} style={{ background: onScreen(colour) }} />}
        {name}
        <Icon size={11} aria-hidden="true" />
      </Button>
    </th>
  );
}
