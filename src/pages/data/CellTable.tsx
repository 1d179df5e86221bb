import { type ReactNode, useState } from 'react';
import { Button } from '../../controls/elements/Button';
import { Table, TableHead } from '../../controls/elements/Table';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import classes from './DataPage.module.css';

/** Rows on a page; browsers draw more of them slowly. */
const perPage = 100;

type Props<Item> = { heads: readonly ReactNode[]; list: readonly Item[]; children: (item: Item) => ReactNode };

/** A long or wide table, page by page, in a box that also scrolls by keyboard. */
export function CellTable<Item>({ heads, list, children }: Props<Item>) {
  const t = useOwnDataWords();
  const [chosen, setChosen] = useState(0);
  const last = Math.max(0, Math.ceil(list.length / perPage) - 1);
  const page = Math.min(chosen, last);
  const first = page * perPage;
  const onPage = list.slice(first, first + perPage);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard */}
      <div key={page} className={classes.cells} tabIndex={0}>
        <Table>
          <TableHead names={heads} />
          <tbody>{onPage.map(children)}</tbody>
        </Table>
      </div>
      {last > 0 && (
        <nav className={classes.actions} aria-label={t.pages.title}>
          <Button disabled={page === 0} onClick={() => setChosen(page - 1)}>
            {t.pages.before}
          </Button>
          <span role="status">{t.pages.rows(first + 1, first + onPage.length, list.length)}</span>
          <Button disabled={page === last} onClick={() => setChosen(page + 1)}>
            {t.pages.after}
          </Button>
        </nav>
      )}
    </>
  );
}
