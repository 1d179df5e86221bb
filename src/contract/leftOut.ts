/** A series that is not as promised and was left out, so that the others of its theme can be shown. */
export type LeftOut = {
  /** As far as it can be read; `null` elsewhere. */
  indicator: string | null;
  region: string | null;
  /** The dotted path of the first field that is not as promised. */
  field: string;
  expected: string;
};
