/** Whether no key comes twice: what is told twice would be counted twice. */
export function isEachOnce(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}
