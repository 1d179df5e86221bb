import { useQueries as useQueriesOf } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { allDomains } from '../../contract/domains';
import { useQueries } from '../../data/queries';
import { useReading } from '../../data/reading';
import { Gate, Note } from '../../figures/controls/Gate';
import { useSpeech } from '../../i18n/speech';
import page from '../Page.module.css';
import { DomainPage } from './DomainPage';

/** Any indicator by itself, whichever set it belongs to. */
export default function IndicatorPage() {
  const { id = '' } = useParams();
  const { words } = useSpeech();
  const queries = useQueries();
  const { added } = useReading();
  const answers = useQueriesOf({ queries: allDomains.map((domain) => queries.indicators(domain)) });
  const served = answers.flatMap(({ data }) => data?.indicators ?? []);
  const found = [...served, ...added].find((one) => one.id === id);
  if (found) return <DomainPage key={id} domain={found.domain} only={id} />;
  const failed = answers.filter(({ isError }) => isError);
  const error = failed[0]?.error;
  const retry = () => {
    for (const one of failed) void one.refetch();
  };
  const pending = answers.some(({ isFetching }) => isFetching);
  return (
    <main id="content" className={page.page}>
      {pending || error ? (
        <Gate domain={error && !pending ? { state: 'failed', error, retry } : { state: 'pending' }}>{() => null}</Gate>
      ) : (
        <Note heading="h1" title={words.figure.unknownIndicator(id)} text={words.figure.unknownIndicatorWayOut} />
      )}
    </main>
  );
}
