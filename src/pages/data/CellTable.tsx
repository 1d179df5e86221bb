import type { ReactNode } from 'react';
import { Table, TableHead } from '../../controls/elements/Table';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import classes from './DataPage.module.css';

/** Maximum number of rows; more are only counted. */
const mostRows = 300;

type Props<Item> = { heads: readonly ReactNode[]; list: readonly Item[]; children: (item: Item) => ReactNode };

/** A long or wide table in a box that also scrolls by keyboard. */
export function CellTable<Item>({ heads, list, children }: Props<Item>) {
  const t = useOwnDataWords();
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard */}
      <div className={classes.cells} tabIndex={0}>
        <Table>
          <TableHead names={heads} />
          <tbody>{list.slice(0, mostRows).map(children)}</tbody>
        </Table>
      </div>
      {list.length > mostRows && <p className={classes.hint}>{t.more(list.length - mostRows)}</p>}
    </>
  );
}
