import { useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { newId } from '../../briefing/basket/shelf';
import { allDomains } from '../../contract/domains';
import { ReadingContext, useReading } from '../../data/reading';
import { useEveryTheme } from '../../data/useEveryTheme';
import { announce } from '../../export/controls/announce';
import { dayOf } from '../../export/shared/request';
import { realParam, searchText } from '../../filters/address';
import { paramReader, sharedSearch } from '../../filters/params';
import { useAddress, withParam } from '../../filters/useAddress';
import { useFilters } from '../../filters/useFilters';
import { useOwnWords } from '../../i18n/own/useOwnWords';
import { useSpeech } from '../../i18n/speech';
import { useOwnData } from '../../own/OwnData';
import { Notices } from '../Notices';
import page from '../Page.module.css';
import { Checks } from './Checks';
import classes from './DataPage.module.css';
import { DataSets } from './DataSets';
import { FormChoice } from './FormChoice';
import { formParam } from './formParam';
import { OwnIndicators } from './OwnIndicators';
import { Preview, type Taken } from './Preview';
import { Reported } from './Reported';
import { useImport } from './useImport';

/** Own figures, held against all that the server has, whether or not simulated values are hidden elsewhere. */
export default function DataPage() {
  const reading = useReading();
  const whole = useMemo(() => ({ ...reading, read: reading.readWhole }), [reading]);
  return (
    <ReadingContext value={whole}>
      <OwnFigures />
    </ReadingContext>
  );
}

/** Workbooks in, checked, and kept as data sets that lie over the server's. */
function OwnFigures() {
  const said = useOwnWords();
  const { words } = useSpeech();
  const { ignored } = useFilters(null);
  const { search } = useAddress();
  const asked = paramReader(search);
  const theme = asked.read(formParam);
  const { own, kept, change } = useOwnData();
  const every = useEveryTheme(allDomains);
  const themes = useMemo(() => every.flatMap(({ state }) => (state.state === 'ready' ? [state.data] : [])), [every]);
  const [regions = null] = themes.map((data) => data.regions);
  const ready = regions !== null && themes.length === every.length;
  const { pending, reading, take, match, discard, cancel } = useImport(themes, ready ? regions : null, own.confirmed);
  const input = useRef<HTMLInputElement>(null);
  const accept = ({ name, values, confirmed }: Taken) => {
    change((now) => ({
      ...now,
      sets: [{ id: newId(), name, day: dayOf(new Date()), on: true, values }, ...now.sets],
      confirmed: [...now.confirmed, ...confirmed],
    }));
    discard();
    void announce({ tone: 'done', text: said.accepted(name, values.length) });
  };
  return (
    <main
      id="content"
      className={page.page}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files);
      }}
    >
      <Notices sample={false} ignored={[...ignored, ...asked.ignored]} />
      <h1 className={classes.title}>{said.title}</h1>
      <p className={classes.lead}>{said.lead}</p>
      {!kept && (
        <p className={classes.warning} role="alert">
          {said.notKept}
        </p>
      )}
      <section className={classes.card} aria-label={said.importData}>
        <div className={classes.actions}>
          <button
            type="button"
            className={classes.primary}
            disabled={!ready || reading !== null}
            onClick={() => input.current?.click()}
          >
            {said.importData}
          </button>
          <span className={classes.hint}>{said.importHint}</span>
          <Link to={{ pathname: '/overview', search: searchText(withParam(realParam, true)(sharedSearch(search))) }}>
            {words.filters.hideSimulated}
          </Link>
        </div>
        {ready && <FormChoice key={theme} themes={themes} theme={theme} />}
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".xlsx,.csv,.tsv,.txt"
          aria-label={said.importData}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void take(files);
          }}
        />
        {reading && (
          <p role="status">
            {said.reading(reading.done, reading.total)}{' '}
            <button type="button" className={classes.plain} onClick={cancel}>
              {said.cancel}
            </button>
          </p>
        )}
      </section>
      {pending && (
        <Preview
          key={pending.cells.length}
          cells={pending.cells}
          unknown={pending.unknown}
          name={pending.name}
          themes={themes}
          onMatch={match}
          onAccept={accept}
          onDiscard={discard}
        />
      )}
      <DataSets themes={themes} />
      <Reported themes={themes} />
      <OwnIndicators themes={themes} />
      {ready && <Checks themes={themes} />}
    </main>
  );
}
