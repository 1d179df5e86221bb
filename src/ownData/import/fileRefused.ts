/** Why nothing of a file was read. */
export type FileRefusal =
  | 'tooLarge'
  | 'tooManyCells'
  /** Texts, styles and rules beyond any table. */
  | 'tooMuchBesides'
  | 'notReadable'
  /** A page of the web, or XML, that is only called a workbook. */
  | 'markup'
  | 'oldFormat'
  | 'locked'
  /** One of the two, and its directory does not say which. */
  | 'oldOrLocked'
  | 'empty';

export class FileRefused extends Error {
  readonly why: FileRefusal;

  constructor(why: FileRefusal) {
    super(why);
    this.why = why;
  }
}
