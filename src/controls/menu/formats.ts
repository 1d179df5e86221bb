type Way =
  | { way: 'download'; extension: string }
  | { way: 'copy-picture' | 'copy-text' | 'copy-sentence' }
  | { way: 'print' };

/**
 * All formats and ways of export, in the order of the menus. A new one needs a line here, its words and icon, and an entry in
 * the `Makers` of everything that can be exported in it.
 */
const formats = {
  copyText: { way: 'copy-sentence' },
  copyPicture: { way: 'copy-picture' },
  png: { way: 'download', extension: 'png' },
  tablePages: { way: 'download', extension: 'zip' },
  svg: { way: 'download', extension: 'svg' },
  profileChart: { way: 'download', extension: 'png' },
  csv: { way: 'download', extension: 'csv' },
  copyData: { way: 'copy-text' },
  pagePicture: { way: 'download', extension: 'png' },
  pages: { way: 'download', extension: 'zip' },
  archive: { way: 'download', extension: 'zip' },
  workbook: { way: 'download', extension: 'xlsx' },
  tableWorkbook: { way: 'download', extension: 'xlsx' },
  everything: { way: 'download', extension: 'xlsx' },
  print: { way: 'print' },
  word: { way: 'download', extension: 'docx' },
  slides: { way: 'download', extension: 'pptx' },
  printPaper: { way: 'print' },
  longPicture: { way: 'download', extension: 'png' },
  pictures: { way: 'download', extension: 'zip' },
  webPage: { way: 'download', extension: 'html' },
} as const satisfies Record<string, Way>;
export type FormatId = keyof typeof formats;

export function wayOf(format: FormatId): Way {
  return formats[format];
}

/** The formats that satisfy `are`, in the order of the menus. */
export function formatsThat(are: (format: FormatId) => boolean): FormatId[] {
  return (Object.keys(formats) as FormatId[]).filter(are);
}
