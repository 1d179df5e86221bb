import type { OwnDataWords } from '../../i18n/ownData/ownData.zh';
import type { Speech } from '../../i18n/speech';
import { lineName } from '../../measures/format';
import { workbookFile } from '../../office/workbookFile';
import { type Board, lackingOf } from './reported';

/** 报送情况 as a workbook: the board, and below it how much each league has reported. */
export function boardFile(board: Board, year: number, t: OwnDataWords, { words, say }: Speech): Promise<Blob> {
  const lacking = new Map(lackingOf(board).map(({ region, indicators }) => [region.code, indicators.length]));
  const head = [t.columns.indicator, ...board.regions.map((region) => lineName({ region }, { say }))];
  const rows = [
    [{ value: t.boardTitle(words.years.one(year)), bold: true }],
    head.map((value) => ({ value, bold: true })),
    ...board.rows.map(({ indicator, states }) => [say(indicator.name), ...states.map((one) => t.states[one])]),
    [
      t.isReported,
      ...board.regions.map(({ code }) => t.share(board.rows.length - (lacking.get(code) ?? 0), board.rows.length)),
    ],
  ];
  return workbookFile([
    {
      name: t.reported,
      rows,
      widths: [40, ...board.regions.map(() => 11)],
      frozen: { rows: 2, columns: 1 },
    },
  ]);
}
