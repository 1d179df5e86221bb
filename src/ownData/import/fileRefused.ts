/** Why a file was not read. */
export type FileRefusal =
  | 'tooLarge'
  | 'tooManyCells'
  /** More texts, styles and rules than any table needs. */
  | 'tooMuchBesides'
  | 'notReadable'
  /** A web page or XML under the name of a workbook. */
  | 'markup'
  | 'oldFormat'
  | 'locked'
  /** One of the two: the directory of the file does not tell which. */
  | 'oldOrLocked'
  | 'empty';

export class FileRefused extends Error {
  readonly why: FileRefusal;

  constructor(why: FileRefusal) {
    super(why);
    this.why = why;
  }
}
