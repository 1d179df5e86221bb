import { Link } from 'react-router';
import type { PlacesTableRow } from '../../figures/model/placesTable';
import { biggestMovers, type Mover, moverSpan } from '../../figures/model/verdictCounts';
import { useOverviewWords } from '../../i18n/overview/useOverviewWords';
import { useSpeech } from '../../i18n/speech';
import { differenceUnit, formatNumber, formatSigned, isPercentage } from '../../measures/format';
import classes from './ThemeTile.module.css';
import { useThemeLink } from './useThemeLink';

/** Movers that fit in a tile, alone and below targets. */
const mostMovers = { alone: 2, below: 1 };

type Props = { rows: readonly PlacesTableRow[]; place: keyof typeof mostMovers };

/** The largest changes in a theme, alone if it has no targets. A note says so, instead of an empty bar. */
export function Movers({ rows, place }: Props) {
  const { words } = useSpeech();
  const t = useOverviewWords();
  const movers = biggestMovers(rows, mostMovers[place]);
  const targets = rows.filter(({ indicator }) => indicator.target !== null);
  const isHidden = targets.some(({ model }) => model.wholeInYear.missing === 'hidden');
  const without = isHidden ? words.missing.hidden : targets.length === 0 ? t.noTarget : '';
  return (
    <>
      <p className={classes.moved}>
        {place === 'alone' && without !== '' && without + words.list.dot}
        {movers.length > 0 ? t.moved(moverSpan) : t.nothingMoved}
        {movers.some((mover) => mover.simulated) && <span className={classes.simulated}>{t.simulated}</span>}
      </p>
      <ul className={classes.movers}>
        {movers.map((mover) => (
          <li key={mover.row.indicator.id}>
            <MoverLine mover={mover} />
          </li>
        ))}
      </ul>
    </>
  );
}

function MoverLine({ mover }: { mover: Mover }) {
  const speech = useSpeech();
  const { words, say } = speech;
  const t = useOverviewWords();
  const linkTo = useThemeLink();
  const { row, difference, part, verdict, fromYear, toYear } = mover;
  const { indicator } = row;
  const symbol = differenceUnit(indicator, speech);
  const size = `${difference > 0 ? '↑' : '↓'} ${formatNumber(Math.abs(difference), indicator.decimals)}${symbol}`;
  // A percentage beside percentage points would be confused with them.
  const change = isPercentage(indicator) ? size : t.change(size, `${formatSigned(part * 100, 0)}%`);
  return (
    <Link className={classes.mover} to={{ ...linkTo(indicator.domain, null), hash: indicator.id }}>
      <span className={classes.moverName}>
        {say(indicator.name)}
        <span className={classes.moverYears}>{t.movedIn(words.years.span(fromYear, toYear))}</span>
      </span>
      <b data-verdict={verdict}>{change}</b>
    </Link>
  );
}
