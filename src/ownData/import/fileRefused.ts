/** Why a file was not read. */
export type FileRefusal =
  | 'tooLarge'
  | 'tooManyCells'
  /** More texts, styles and rules than any table needs. */
  | 'tooMuchBesides'
  | 'notReadable'
  /** A ZIP that is cut off or does not match its checksums. */
  | 'damaged'
  /** A web page, or an archive of one, under the name of a workbook. */
  | 'markup'
  | 'xml'
  /** Excel 2 to 2003 (.xls). */
  | 'oldFormat'
  /** The older format of WPS (.et), by its name: inside it is an .xls. */
  | 'wpsFormat'
  /** Excel's binary workbook (.xlsb). */
  | 'binaryFormat'
  | 'locked'
  /** One of the two: the directory of the file does not tell which. */
  | 'oldOrLocked'
  /** A text, a presentation or another document of an office program. */
  | 'document'
  | 'pdf'
  | 'picture'
  /** Packed files. */
  | 'archive'
  /** A data set of this dashboard, which is opened and not imported. */
  | 'dataSet'
  /** Traditional characters (Big5). */
  | 'encoding'
  | 'empty';

export class FileRefused extends Error {
  readonly why: FileRefusal;

  constructor(why: FileRefusal) {
    super(why);
    this.why = why;
  }
}
