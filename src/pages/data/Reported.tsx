import { Fragment, useMemo, useState } from 'react';
import { dayOf } from '../../contract/day';
import { Choice } from '../../controls/choices/SelectChoice';
import { Button } from '../../controls/elements/Button';
import { Input, Labelled } from '../../controls/elements/Field';
import { announce } from '../../controls/menu/announce';
import { failure } from '../../controls/menu/failure';
import type { DomainData } from '../../data/domainData';
import { copyText } from '../../files/shared/clipboard';
import { deliver } from '../../files/shared/deliver';
import { safeFileName } from '../../files/shared/fileName';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import { useOwnData } from '../../ownData/dataSets/OwnData';
import { lackingOf, reportedYears, reportingBoard } from '../../ownData/forms/reported';
import { CellTable } from './CellTable';
import classes from './DataPage.module.css';

/** 报送情况: which league has reported which indicator of a year, and which leagues to remind of what. */
export function Reported({ themes }: { themes: readonly DomainData[] }) {
  const t = useOwnDataWords();
  const speech = useSpeech();
  const { say, words } = speech;
  const { own, change } = useOwnData();
  const years = useMemo(() => reportedYears(themes), [themes]);
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen !== null && years.includes(chosen) ? chosen : years[0];
  const board = useMemo(() => (year === undefined ? null : reportingBoard(themes, own, year)), [themes, own, year]);
  if (year === undefined || !board) return null;
  const lacking = lackingOf(board);
  const remind = async () => {
    const lines = lacking.map(({ region, indicators }) =>
      t.remindLine(
        say(region.name),
        indicators.length,
        indicators.map(({ name }) => say(name)).join(words.region.joiner),
      ),
    );
    const text = [t.remindHead(words.years.one(year)), ...lines].join('\n');
    try {
      await copyText(text);
      await announce({ tone: 'done', text: words.export.copied.text });
    } catch {
      deliver(new Blob([text], { type: 'text/plain;charset=utf-8' }), safeFileName([t.remind, String(year)], 'txt'));
    }
  };
  const save = async () => {
    try {
      const { boardFile } = await import('../../ownData/forms/boardFile');
      const file = await boardFile(board, year, dayOf(new Date()), t, speech);
      deliver(file, safeFileName([t.boardTitle(words.years.one(year))], 'xlsx'));
    } catch (reason) {
      await announce(failure(reason, words));
    }
  };
  return (
    <section className={classes.card} aria-label={t.reported}>
      <h2>{t.reported}</h2>
      <div className={classes.actions}>
        <Choice label={t.columns.year} value={String(year)} onChange={(value) => setChosen(Number(value))}>
          {years.map((one) => (
            <option key={one} value={one}>
              {words.years.one(one)}
            </option>
          ))}
        </Choice>
        <Labelled label={t.deadline} place="before">
          {(field) => (
            <Input
              {...field}
              type="date"
              max="9999-12-31"
              value={own.deadlines[year] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                change((now) => ({ ...now, deadlines: { ...now.deadlines, [year]: value === '' ? '9999' : value } }))
              }
            />
          )}
        </Labelled>
        {lacking.length > 0 && <Button onClick={() => void remind()}>{t.remind}</Button>}
        <Button onClick={() => void save()}>{t.boardFile}</Button>
      </div>
      <CellTable
        heads={[
          t.columns.indicator,
          ...board.regions.map((region, at) => (
            <Fragment key={region.code}>
              {say(region.shortName)}
              <br />
              {t.share(board.rows.filter(({ states }) => states[at] !== 'missing').length, board.rows.length)}
            </Fragment>
          )),
        ]}
        list={board.rows}
      >
        {({ indicator, states }) => (
          <tr key={indicator.id}>
            <th scope="row">{say(indicator.name)}</th>
            {board.regions.map(({ code }, at) => {
              const state = states[at] ?? 'missing';
              return (
                <td key={code} data-state={state}>
                  {t.states[state]}
                </td>
              );
            })}
          </tr>
        )}
      </CellTable>
    </section>
  );
}
