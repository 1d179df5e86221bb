import { useMemo, useState } from 'react';
import type { DomainData } from '../../data/domainData';
import { useOwnWords } from '../../i18n/own/useOwnWords';
import { useSpeech } from '../../i18n/speech';
import { formatValue } from '../../measures/format';
import { type Confirmed, confirmedKey } from '../../own/dataSet';
import { useOwnData } from '../../own/OwnData';
import { cellsInView } from '../../own/plausible/cellsInView';
import { watched } from '../../own/plausible/plausible';
import { type Doubt, isDoubt } from '../../own/reading/recognise';
import { CellTable } from './CellTable';
import classes from './DataPage.module.css';
import { ConfirmNote } from './Preview';

/** More are counted and not listed. */
const mostRows = 300;

type Finding = Omit<Confirmed, 'why'> & { why: Doubt; source: string; confirmed: boolean };

/** The watch over the server's figures and the office's own, on demand; what was confirmed stays listed with its note. */
export function Checks({ themes }: { themes: readonly DomainData[] }) {
  const said = useOwnWords();
  const { words } = useSpeech();
  const { own, change } = useOwnData();
  const [asked, setAsked] = useState(false);
  const found = useMemo(
    () =>
      asked
        ? watched(cellsInView(themes), themes, []).flatMap(
            ({ indicator, region, year, value, why, place }): Finding[] =>
              why && value !== null
                ? [{ indicator, region, year, value, why, note: '', source: place, confirmed: false }]
                : [],
          )
        : null,
    [asked, themes],
  );
  const answers = new Map(own.confirmed.map((one) => [confirmedKey(one), one]));
  const doubtful = (found ?? []).filter((one) => !answers.has(confirmedKey(one)));
  const confirmed = own.confirmed.flatMap(({ why, ...one }): Finding[] =>
    isDoubt(why) ? [{ ...one, why, source: '', confirmed: true }] : [],
  );
  const confirm = ({ source: _, confirmed: __, ...one }: Finding, note: string | null) =>
    change((now) => ({
      ...now,
      confirmed: [
        ...now.confirmed.filter((other) => confirmedKey(other) !== confirmedKey(one)),
        ...(note === null ? [] : [{ ...one, note }]),
      ],
    }));
  const sourceOf = (mark: string) => Object.entries(words.mark).find(([key]) => key === mark)?.[1] ?? '';
  return (
    <section className={classes.card} aria-label={said.checks}>
      <h2>{said.checks}</h2>
      <p className={classes.hint}>{said.checksHint}</p>
      {!asked && (
        <button type="button" className={classes.plain} onClick={() => setAsked(true)}>
          {said.check}
        </button>
      )}
      <p role="status" className={classes.hint}>
        {found && (doubtful.length === 0 ? said.checksNone : said.checksFound(doubtful.length))}
      </p>
      {doubtful.length > 0 && (
        <Findings list={doubtful} themes={themes} sourceOf={sourceOf} onNote={(one, note) => confirm(one, note)} />
      )}
      {confirmed.length > 0 && (
        <>
          <h3>{said.checksConfirmed(confirmed.length)}</h3>
          <Findings list={confirmed} themes={themes} sourceOf={sourceOf} onNote={(one, note) => confirm(one, note)} />
        </>
      )}
    </section>
  );
}

type FindingsProps = {
  list: readonly Finding[];
  themes: readonly DomainData[];
  sourceOf: (mark: string) => string;
  onNote: (finding: Finding, note: string | null) => void;
};

function Findings({ list, themes, sourceOf, onNote }: FindingsProps) {
  const said = useOwnWords();
  const { say, words, language } = useSpeech();
  const indicators = new Map(themes.flatMap((data) => data.indicators.indicators.map((one) => [one.id, one])));
  const regions = new Map(
    themes.slice(0, 1).flatMap(({ regions: { whole, parts } }) => [whole, ...parts].map((one) => [one.code, one])),
  );
  const { indicator, region, year, value, status } = said.columns;
  return (
    <>
      <CellTable
        head={[indicator, region, year, value, said.source, status].map((text) => (
          <th key={text} scope="col">
            {text}
          </th>
        ))}
      >
        {list.slice(0, mostRows).map((one) => {
          const [of, where] = [indicators.get(one.indicator), regions.get(one.region)];
          const name = of ? say(of.name) : one.indicator;
          const place = said.cell(name, where ? say(where.shortName) : one.region, words.years.one(one.year));
          return (
            <tr key={confirmedKey(one)} data-status={one.confirmed ? 'confirmed' : 'doubtful'}>
              <td>{name}</td>
              <td>{where ? say(where.shortName) : one.region}</td>
              <td>{one.year}</td>
              <td>{of ? formatValue(one.value, of, language) : one.value}</td>
              <td>{sourceOf(one.source)}</td>
              <td>
                {said.whys[one.why]}
                <ConfirmNote
                  place={place}
                  note={one.confirmed ? one.note : null}
                  onNote={(note) => onNote(one, note)}
                />
              </td>
            </tr>
          );
        })}
      </CellTable>
      {list.length > mostRows && <p className={classes.hint}>{said.more(list.length - mostRows)}</p>}
    </>
  );
}
