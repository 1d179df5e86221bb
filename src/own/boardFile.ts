import type { OwnWords } from '../i18n/own/own.zh';
import type { Speech } from '../i18n/speech';
import { type Board, lackingOf } from './reported';
import { workbookFile } from './workbookFile';

/** 报送情况 as a workbook: the board, and below it how much each league has reported. */
export function boardFile(board: Board, year: number, said: OwnWords, { words, say }: Speech): Promise<Blob> {
  const lacking = new Map(lackingOf(board).map(({ region, indicators }) => [region.code, indicators.length]));
  const bold = { style: { font: { bold: true } } };
  const head = [said.columns.indicator, ...board.regions.map(({ shortName }) => say(shortName))];
  const rows = [
    [said.boardTitle(words.years.one(year))],
    head,
    ...board.rows.map(({ indicator, states }) => [say(indicator.name), ...states.map((one) => said.states[one])]),
    [
      said.isReported,
      ...board.regions.map(({ code }) => said.share(board.rows.length - (lacking.get(code) ?? 0), board.rows.length)),
    ],
  ];
  return workbookFile([
    {
      name: said.reported,
      rows,
      columns: [{ width: 40 }, ...board.regions.map(() => ({ width: 11 }))],
      freezePane: { rows: 2, columns: 1 },
      cells: new Map([['0,0', bold], ...head.map((_, column): [string, typeof bold] => [`1,${column}`, bold])]),
    },
  ]);
}
