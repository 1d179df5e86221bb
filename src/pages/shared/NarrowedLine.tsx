import { Button } from '../../controls/elements/Button';
import { useSpeech } from '../../i18n/speech';
import classes from './NarrowedLine.module.css';
import type { Narrowing } from './narrowing';

type Props = { narrowing: Narrowing; count: number; onAll: () => void };

/** Says that a theme is narrowed to one verdict, and links back to the whole theme. */
export function NarrowedLine({ narrowing: { status, due }, count, onAll }: Props) {
  const { words } = useSpeech();
  const { narrowed } = words.filters;
  const name = words.verdict[status];
  return (
    <p className={classes.line} role="status">
      {count === 0 ? narrowed.none(name, due) : narrowed.some(name, due, count)}
      <Button look="link" onClick={onAll}>
        {narrowed.all}
      </Button>
    </p>
  );
}
