/** A series that breaks the contract. It is left out, so that the other series of its theme can be shown. */
export type LeftOut = {
  /** `null` where it cannot be read. */
  indicator: string | null;
  region: string | null;
  /** Dotted path of the first field that breaks the contract. */
  field: string;
  expected: string;
};
