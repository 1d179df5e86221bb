import { Skeleton } from '../../controls/states/Skeleton';
import classes from './Theme.module.css';

/** Where the tiles and the first cards of a theme will stand; a single card has no tiles, nor has a view of one year. */
export function ThemePlaces({ isSingle, hasTiles }: { isSingle: boolean; hasTiles: boolean }) {
  const cards = isSingle ? ['a'] : ['a', 'b', 'c', 'd'];
  return (
    <>
      {hasTiles && !isSingle && <Skeleton className={classes.tilesPlace} />}
      <div className={classes.figures} data-alone={isSingle || undefined}>
        {cards.map((key) => (
          <Skeleton key={key} className={classes.cardPlace} />
        ))}
      </div>
    </>
  );
}
