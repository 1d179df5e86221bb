/** Index of the last value that is not missing, or −1. */
export function lastKnownIndex(values: readonly (number | null)[]): number {
  let index = values.length - 1;
  while (index >= 0 && values[index] === null) index -= 1;
  return index;
}
