import { UnstyledButton } from '@mantine/core';
import { useSpeech } from '../../i18n/speech';
import classes from './NarrowedLine.module.css';
import type { Narrowing } from './narrowing';

type Props = { narrowing: Narrowing; count: number; onAll: () => void };

/** Says that a theme is narrowed to one verdict, and leads back to all of it. */
export function NarrowedLine({ narrowing: { status, due }, count, onAll }: Props) {
  const { words } = useSpeech();
  const name = words.verdict[status];
  return (
    <p className={classes.line} role="status">
      {count === 0 ? words.overview.filteredNone(name, due) : words.overview.filtered(name, due, count)}
      <UnstyledButton className={classes.all} onClick={onAll}>
        {words.overview.showAll}
      </UnstyledButton>
    </p>
  );
}
