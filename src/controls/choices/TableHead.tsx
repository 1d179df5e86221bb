import { Children, type ReactNode } from 'react';

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
