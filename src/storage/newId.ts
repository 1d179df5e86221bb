let count = 0;

/** An id that no other tab, file or visit has; plain http has no `crypto.randomUUID`. */
export function newId(): string {
  count += 1;
  return [Date.now().toString(36), Math.random().toString(36).slice(2, 8), count.toString(36)].join('-');
}
