/** A way in which something leaves the page; `Order` is all that it is made from. */
export type Format<Id extends string, Order> = { id: Id; make: (order: Order) => Promise<Blob> } & (
  | { way: 'download'; extension: string }
  | { way: 'copy-picture' | 'copy-text' }
);

/** Extension of the file that is offered where a copy is not allowed. */
export const downloadInstead = { 'copy-picture': 'png', 'copy-text': 'csv' } as const;
