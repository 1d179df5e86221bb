import { useMemo, useState } from 'react';
import type { DomainData } from '../../data/domainData';
import { announce } from '../../export/controls/announce';
import { copyText } from '../../export/shared/clipboard';
import { deliver } from '../../export/shared/deliver';
import { safeFileName } from '../../export/shared/fileName';
import { useOwnWords } from '../../i18n/own/useOwnWords';
import { useSpeech } from '../../i18n/speech';
import { lackingOf, reportedYears, reportingBoard } from '../../own/reported';
import classes from './DataPage.module.css';

/** 报送情况: which league has reported which indicator of a year, and whom to remind of what. */
export function Reported({ themes }: { themes: readonly DomainData[] }) {
  const said = useOwnWords();
  const { say, words } = useSpeech();
  const years = useMemo(() => reportedYears(themes), [themes]);
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen !== null && years.includes(chosen) ? chosen : years[0];
  const board = useMemo(() => (year === undefined ? null : reportingBoard(themes, year)), [themes, year]);
  if (year === undefined || !board) return null;
  const lacking = lackingOf(board);
  const remind = async () => {
    const lines = lacking.map(({ region, indicators }) =>
      said.remindLine(
        say(region.name),
        indicators.length,
        indicators.map(({ name }) => say(name)).join(words.region.joiner),
      ),
    );
    const text = [said.remindHead(words.years.one(year)), ...lines].join('\n');
    try {
      await copyText(text);
      await announce({ tone: 'done', text: words.export.copied.text });
    } catch {
      deliver(new Blob([text], { type: 'text/plain;charset=utf-8' }), safeFileName([said.remind, String(year)], 'txt'));
    }
  };
  return (
    <section className={classes.card} aria-label={said.reported}>
      <h2>{said.reported}</h2>
      <div className={classes.actions}>
        <select
          aria-label={said.columns.year}
          value={year}
          onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {words.years.one(one)}
            </option>
          ))}
        </select>
        {lacking.length > 0 && (
          <button type="button" className={classes.plain} onClick={() => void remind()}>
            {said.remind}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard */}
      <div className={classes.cells} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{said.columns.indicator}</th>
              {board.regions.map((region, at) => (
                <th key={region.code} scope="col">
                  {say(region.shortName)}
                  <br />
                  {said.share(board.rows.filter(({ reported }) => reported[at]).length, board.rows.length)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.rows.map(({ indicator, reported }) => (
              <tr key={indicator.id}>
                <th scope="row">{say(indicator.name)}</th>
                {board.regions.map(({ code }, at) => (
                  <td key={code} data-reported={reported[at]}>
                    {reported[at] ? said.isReported : said.isLacking}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
