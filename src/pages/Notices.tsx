import type { Ignored } from '../filters/address';
import { useWords } from '../i18n/words';
import classes from './Notices.module.css';

/** What the reader must know before the numbers: that they are simulated, and what of the address was not understood. */
export function Notices({ sample, ignored }: { sample: boolean; ignored: readonly Ignored[] }) {
  const { words } = useWords();
  return (
    <>
      {sample && (
        <p role="note" className={classes.notice}>
          {words.notice.sample}
        </p>
      )}
      {ignored.length > 0 && (
        <p role="alert" className={classes.notice}>
          {words.notice.ignored(ignored.map(({ param, value }) => `${param}=${shorten(value)}`).join(words.list.comma))}
        </p>
      )}
    </>
  );
}

/** An address may hold anything, of any length. */
function shorten(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
