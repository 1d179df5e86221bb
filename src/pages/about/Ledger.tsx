import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { allDomains } from '../../contract/domains';
import { Button } from '../../controls/elements/Button';
import { Gate, Note } from '../../controls/states/Gate';
import { loadedOf, readyOf } from '../../data/loaded';
import { useQueries } from '../../data/queries';
import { useLoaded } from '../../data/useLoaded';
import { useAddress } from '../../filters/useAddress';
import { useFilters } from '../../filters/useFilters';
import { useAboutWords } from '../../i18n/about/useAboutWords';
import { languageTags, useSpeech } from '../../i18n/speech';
import { Notices } from '../shared/Notices';
import classes from './Ledger.module.css';
import { LedgerTable } from './LedgerTable';
import { LedgerTools } from './LedgerTools';
import { arrangeLedger, buildLedger, type LedgerTexts } from './ledger';
import { readLedgerChoices, withoutLedgerChoices } from './ledgerAddress';
import { factTexts } from './ledgerText';

/** The list of published figures (公布数据台账), searchable. */
export function Ledger() {
  const speech = useSpeech();
  const { language } = speech;
  const about = useAboutWords();
  const queries = useQueries();
  const facts = useQuery(queries.facts());
  const themes = useLoaded(allDomains.map((domain) => queries.indicators(domain)));
  const { search, edit } = useAddress();
  const entries = useMemo(
    () =>
      facts.data &&
      buildLedger(
        facts.data,
        readyOf(themes).flatMap(({ indicators }) => indicators),
      ),
    [facts.data, themes],
  );
  const topics = useMemo(() => entries && [...new Set(entries.map(({ fact }) => fact.topic))], [entries]);
  const { ignored: common } = useFilters(null);
  const { choices, ignored } = useMemo(() => readLedgerChoices(search, topics ?? null), [search, topics]);
  const texts: LedgerTexts = useMemo(() => (entry) => factTexts(entry, speech), [speech]);
  const visible = useMemo(
    () => entries && arrangeLedger(entries, choices, texts, languageTags[language]),
    [entries, choices, texts, language],
  );
  const clear = () => edit(withoutLedgerChoices);
  return (
    <section id="ledger" className={classes.ledger} aria-labelledby="ledger-title">
      <h2 id="ledger-title">{about.ledger.title}</h2>
      <p className={classes.lead}>{about.ledger.lead}</p>
      <div id="traps" role="note" className={classes.traps}>
        <h3>{about.ledger.traps.title}</h3>
        <ol>
          {about.ledger.traps.list.map((trap, index) => (
            <li key={trap}>
              {about.ledger.traps.numbers[index]} {trap}
            </li>
          ))}
        </ol>
      </div>
      <Notices ignored={[...common, ...ignored]} />
      <Gate loaded={loadedOf(facts)}>
        {() =>
          visible &&
          entries &&
          topics && (
            <>
              <LedgerTools
                choices={choices}
                topics={topics}
                visible={visible.length}
                total={entries.length}
                edit={edit}
              />
              {themes.some(({ state }) => state === 'failed') && <p role="status">{about.ledger.linksMissing}</p>}
              {visible.length === 0 ? (
                <Note title={about.ledger.empty} text={about.ledger.emptyWayOut}>
                  <Button onClick={clear}>{about.ledger.clear}</Button>
                </Note>
              ) : (
                <LedgerTable entries={visible} order={choices.order} search={search} edit={edit} />
              )}
            </>
          )
        }
      </Gate>
    </section>
  );
}
