import { UnstyledButton } from '@mantine/core';
import type { Status } from '../../figures/heatRows';
import { useWords } from '../../i18n/words';
import classes from './NarrowedLine.module.css';

/** Says that a theme is narrowed to one verdict, and leads back to all of it. */
export function NarrowedLine({ status, count, onAll }: { status: Status; count: number; onAll: () => void }) {
  const { words } = useWords();
  const name = words.overview.statuses[status];
  return (
    <p className={classes.line} role="status">
      {count === 0 ? words.overview.filteredNone(name) : words.overview.filtered(name, count)}
      <UnstyledButton className={classes.all} onClick={onAll}>
        {words.overview.showAll}
      </UnstyledButton>
    </p>
  );
}
