import { Children, type ComponentProps, type ReactNode } from 'react';
import classes from './Table.module.css';

/** A table of texts and numbers on a page. A class of its own wins over the look that all share. */
export function Table({ className = '', ...rest }: ComponentProps<'table'>) {
  return <table className={`${classes.table} ${className}`} {...rest} />;
}

/** The head of a table whose columns have a name each, and nothing more. */
export function TableHead({ names }: { names: readonly ReactNode[] }) {
  return (
    <thead>
      <tr>
        {Children.map(names, (name) => (
          <th scope="col">{name}</th>
        ))}
      </tr>
    </thead>
  );
}
