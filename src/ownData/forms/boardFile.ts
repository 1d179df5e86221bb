import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import type { OwnDataWords } from '../../i18n/ownData/ownData.zh';
import type { Speech } from '../../i18n/speech';
import { lineName } from '../../measures/format';
import { workbookFile } from '../../office/workbookFile';
import { type Board, lackingOf } from './reported';

/** 报送情况 as a workbook to print: the board, and below it how much each league has reported. `day` is that of the export. */
export function boardFile(board: Board, year: number, day: string, t: OwnDataWords, speech: Speech): Promise<Blob> {
  const { words, say } = speech;
  const lacking = new Map(lackingOf(board).map(({ region, indicators }) => [region.code, indicators.length]));
  const head = [t.columns.indicator, ...board.regions.map((region) => lineName({ region }, { say }))];
  const title = t.boardTitle(words.years.one(year));
  const exported = dataFileWords(speech).workbook.exported(day);
  const rows = [
    [{ value: title, bold: true }],
    [exported],
    head.map((value) => ({ value, bold: true })),
    ...board.rows.map(({ indicator, states }) => [say(indicator.name), ...states.map((one) => t.states[one])]),
    [
      t.isReported,
      ...board.regions.map(({ code }) => t.share(board.rows.length - (lacking.get(code) ?? 0), board.rows.length)),
    ],
  ];
  const sheet = {
    name: t.reported,
    rows,
    widths: [40, ...board.regions.map(() => 11)],
    frozen: { rows: 3, columns: 1 },
    print: { headRow: 3 },
  };
  return workbookFile([sheet], undefined, { title, mark: exported });
}
