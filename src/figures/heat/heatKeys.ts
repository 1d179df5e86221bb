/** A place in the grid; column −1 is that of the rows' names, 0 that of 全区; row −1 is that of the columns' names. */
export type GridPlace = { row: number; column: number };

type GridSize = { rows: number; columns: number };

/** Where a key leads from a place of the grid; `null` where it leads nowhere. */
export function nextPlace(
  key: string,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
  control: boolean,
): GridPlace | null {
  const within = (place: GridPlace): GridPlace => ({
    row: Math.min(Math.max(place.row, -1), rows - 1),
    // The corner has nothing to be read.
    column: Math.min(Math.max(place.column, place.row < 0 ? 0 : -1), columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'Home':
      return within(control ? { row: 0, column: -1 } : { row, column: -1 });
    case 'End':
      return within(control ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 });
    case 'PageDown':
      return within({ row: row + 10, column });
    case 'PageUp':
      return within({ row: Math.max(0, row - 10), column });
    default:
      return null;
  }
}
