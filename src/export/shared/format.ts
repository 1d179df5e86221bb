/** A way in which something leaves the page; `Order` is all that it is made from. */
export type Format<Id extends string, Order> = { id: Id; make: (order: Order) => Promise<Blob> } & (
  | { way: 'download'; extension: string }
  | { way: 'copy-picture' | 'copy-text' | 'copy-sentence' }
);

/** Extension of the file that is offered where a copy is not allowed; a sentence can be copied by hand. */
export const downloadInstead = { 'copy-picture': 'png', 'copy-text': 'csv', 'copy-sentence': null } as const;
