import type { ReactNode } from 'react';
import classes from './DataPage.module.css';

/** A long or wide table in a box of its own, scrolled by the keyboard too. */
export function CellTable({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard
    <div className={classes.cells} tabIndex={0}>
      <table>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
