/** Whether all keys differ: duplicates would be counted twice. */
export function isEachOnce(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}
