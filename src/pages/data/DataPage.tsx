import { useMemo } from 'react';
import { Link } from 'react-router';
import { allDomains } from '../../contract/domains';
import { FilePicker } from '../../controls/choices/FilePicker';
import { Button } from '../../controls/elements/Button';
import { AnswerFailed } from '../../controls/states/Gate';
import { failureOf, readyOf } from '../../data/loaded';
import { OverlayContext, useOverlay } from '../../data/overlay';
import { useAnswers } from '../../data/useAnswers';
import { realParam, searchText } from '../../filters/address';
import { paramReader, sharedSearch } from '../../filters/params';
import { useAddress, withParam } from '../../filters/useAddress';
import { useFilters } from '../../filters/useFilters';
import type { AsideWords } from '../../i18n/aside/aside.zh';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import { asideText, describeAside } from '../../ownData/dataSets/aside';
import { dataSetExtension } from '../../ownData/dataSets/dataSetFile';
import { useOwnData } from '../../ownData/dataSets/OwnData';
import type { AsideData } from '../../ownData/dataSets/storedData';
import { Notices } from '../shared/Notices';
import page from '../shared/Page.module.css';
import { PutAside } from '../shared/PutAside';
import { Checks } from './Checks';
import classes from './DataPage.module.css';
import { DataSets } from './DataSets';
import { EntryCard } from './entry/EntryCard';
import { FormChoice } from './FormChoice';
import { formParam } from './formParam';
import { OwnIndicators } from './OwnIndicators';
import { Preview } from './Preview';
import { Remembered } from './Remembered';
import { Reported } from './Reported';
import { useAccept } from './useAccept';
import { useImport } from './useImport';

/** Own figures, compared with all of the server's values, even if simulated values are hidden elsewhere. */
export default function DataPage() {
  const overlay = useOverlay();
  const whole = useMemo(() => ({ ...overlay, read: overlay.readWhole }), [overlay]);
  return (
    <OverlayContext value={whole}>
      <OwnFigures />
    </OverlayContext>
  );
}

/** Imports and checks workbooks, and stores them as data sets over the server's figures. */
function OwnFigures() {
  const t = useOwnDataWords();
  const { words } = useSpeech();
  const { ignored } = useFilters(null);
  const { search } = useAddress();
  const params = paramReader(search);
  const theme = params.read(formParam);
  const { own, aside, storing, keepAside } = useOwnData();
  const served = useAnswers(allDomains);
  const themes = useMemo(() => readyOf(served), [served]);
  const regions = themes[0]?.regions ?? null;
  const ready = regions !== null && themes.length === served.length;
  const failure = failureOf(served);
  const { review, progress, take, byHand, discard, cancel, ...means } = useImport(
    themes,
    ready ? regions : null,
    own.confirmed,
  );
  const accept = useAccept(discard);
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
      <Notices withStorage={false} ignored={[...ignored, ...params.ignored]} />
      <h1 className={classes.title}>{t.title}</h1>
      <p className={classes.lead}>{t.lead}</p>
      {storing !== 'stored' && (
        <p className={classes.warning} role="alert">
          {{ reading: t.stillReading, writing: t.stillWriting, refused: t.storageFailure }[storing]}
        </p>
      )}
      <PutAside
        items={aside}
        title={t.aside}
        textOf={(one, words) => asideLine(words, one)}
        fileOf={(one) => ({
          name: describeAside(one).name ?? t.asideFile,
          extension: dataSetExtension,
          text: asideText(one),
        })}
        onKeep={keepAside}
      />
      {failure && <AnswerFailed {...failure} />}
      <section className={classes.card} aria-label={t.importTitle}>
        <h2>{t.importTitle}</h2>
        <div className={classes.actions}>
          <FilePicker
            label={t.importData}
            accept=".xlsx,.ods,.csv,.tsv,.txt,.json"
            multiple
            disabled={!ready || progress !== null}
            look="primary"
            onFiles={(files) => void take(files)}
          />
          <span className={classes.hint}>{t.importHint}</span>
          <Link to={{ pathname: '/overview', search: searchText(withParam(realParam, true)(sharedSearch(search))) }}>
            {words.filters.hideSimulated}
          </Link>
        </div>
        {ready && <FormChoice key={theme} themes={themes} theme={theme} />}
        {ready && <Remembered {...{ byHand, themes }} match={means.match} />}
        {progress && <Reading progress={progress} onCancel={cancel} />}
      </section>
      {review && <Preview {...means} review={review} themes={themes} onAccept={accept} onDiscard={discard} />}
      <EntryCard />
      <Reported themes={themes} />
      <DataSets themes={themes} />
      <OwnIndicators themes={themes} />
      {ready && <Checks themes={themes} />}
    </main>
  );
}

type ReadingProps = { progress: { done: number; total: number }; onCancel: () => void };

function Reading({ progress, onCancel }: ReadingProps) {
  const t = useOwnDataWords();
  return (
    <p role="status">
      {t.reading(progress.done, progress.total)} <Button onClick={onCancel}>{t.cancel}</Button>
    </p>
  );
}

function asideLine(words: AsideWords, aside: AsideData): string {
  const { name, why } = describeAside(aside);
  const what = name ?? words.unnamed;
  return why.kind === 'newer' ? words.newer(what) : words.broken(what, why.field);
}
