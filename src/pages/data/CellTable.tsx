import { Children, type ReactNode } from 'react';
import classes from './DataPage.module.css';

/** A long or wide table in a box that also scrolls by keyboard. */
export function CellTable({ heads, children }: { heads: readonly ReactNode[]; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard
    <div className={classes.cells} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {Children.map(heads, (head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
