import { useMemo, useState } from 'react';
import type { Mark } from '../../contract/mark';
import { Button } from '../../controls/elements/Button';
import type { DomainData } from '../../data/domainData';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import { formatValue, lineName } from '../../measures/format';
import { observationsInView } from '../../ownData/check/observationsInView';
import { doubtsOf } from '../../ownData/check/plausible';
import { confirmedKey, type Observation } from '../../ownData/dataSets/dataSet';
import { useOwnData } from '../../ownData/dataSets/OwnData';
import type { Doubt } from '../../ownData/recognise/read';
import { CellTable } from './CellTable';
import { ConfirmNote } from './ConfirmNote';
import classes from './DataPage.module.css';
import { namesIn } from './names';

/**
 * `mark`: mark of the value in its series; `null` in a list of earlier confirmations. `note`: `null` if not confirmed.
 */
type Finding = Observation & { why: Doubt; mark: Mark | null; note: string | null };

/** Checks the server's and the office's own figures on demand; confirmed values stay listed with their notes. */
export function Checks({ themes }: { themes: readonly DomainData[] }) {
  const t = useOwnDataWords();
  const { own, change } = useOwnData();
  const [isChecking, setChecking] = useState(false);
  const findings = useMemo(() => (isChecking ? findingsIn(themes) : null), [isChecking, themes]);
  const answers = new Set(own.confirmed.map(confirmedKey));
  const doubtful = (findings ?? []).filter((one) => !answers.has(confirmedKey(one)));
  const isDoubt = (why: string): why is Doubt => Object.hasOwn(t.whys, why);
  const confirmed = own.confirmed.flatMap(({ why, ...one }): Finding[] =>
    isDoubt(why) ? [{ ...one, why, mark: null }] : [],
  );
  const confirm = ({ mark: _, ...one }: Finding, note: string | null) =>
    change((now) => ({
      ...now,
      confirmed: [
        ...now.confirmed.filter((other) => confirmedKey(other) !== confirmedKey(one)),
        ...(note === null ? [] : [{ ...one, note }]),
      ],
    }));
  return (
    <section className={classes.card} aria-label={t.checks}>
      <h2>{t.checks}</h2>
      <p className={classes.hint}>{t.checksHint}</p>
      {!isChecking && <Button onClick={() => setChecking(true)}>{t.check}</Button>}
      <p role="status" className={classes.hint}>
        {findings && (doubtful.length === 0 ? t.checksNone : t.checksFound(doubtful.length))}
      </p>
      {doubtful.length > 0 && <Findings list={doubtful} themes={themes} onNote={confirm} />}
      {confirmed.length > 0 && (
        <>
          <h3>{t.checksConfirmed(confirmed.length)}</h3>
          <Findings list={confirmed} themes={themes} onNote={confirm} />
        </>
      )}
    </section>
  );
}

function findingsIn(themes: readonly DomainData[]): Finding[] {
  const observations = observationsInView(themes);
  const doubtOf = doubtsOf(observations, themes);
  return observations.flatMap((one) => {
    const why = doubtOf(one);
    return why ? [{ ...one, why, note: null }] : [];
  });
}

type FindingsProps = {
  list: readonly Finding[];
  themes: readonly DomainData[];
  onNote: (finding: Finding, note: string | null) => void;
};

function Findings({ list, themes, onNote }: FindingsProps) {
  const t = useOwnDataWords();
  const { say, words, language } = useSpeech();
  const { indicators, regions } = useMemo(() => namesIn(themes), [themes]);
  const { indicator, region, year, value, status } = t.columns;
  return (
    <CellTable heads={[indicator, region, year, value, t.source, status]} list={list}>
      {(one) => {
        const [of, where] = [indicators.get(one.indicator), regions.get(one.region)];
        const name = of ? say(of.name) : one.indicator;
        const at = where ? lineName({ region: where }, { say }) : one.region;
        const place = t.cell(name, at, words.years.one(one.year));
        return (
          <tr key={confirmedKey(one)} data-status={one.note === null ? 'doubtful' : 'confirmed'}>
            <td>{name}</td>
            <td>{at}</td>
            <td>{one.year}</td>
            <td>{of ? formatValue(one.value, of, language) : one.value}</td>
            <td>{one.mark && words.mark[one.mark]}</td>
            <td>
              {t.whys[one.why]}
              <ConfirmNote place={place} note={one.note} onNote={(note) => onNote(one, note)} />
            </td>
          </tr>
        );
      }}
    </CellTable>
  );
}
