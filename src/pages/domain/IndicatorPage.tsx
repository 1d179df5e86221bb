import { useParams } from 'react-router';
import { allDomains } from '../../contract/domains';
import { Gate, Note } from '../../controls/states/Gate';
import { readyOf, together } from '../../data/loaded';
import { useOverlay } from '../../data/overlay';
import { useQueries } from '../../data/queries';
import { useLoaded } from '../../data/useLoaded';
import { useSpeech } from '../../i18n/speech';
import page from '../shared/Page.module.css';
import { DomainPage } from './DomainPage';

/** One indicator by itself, from any theme. */
export default function IndicatorPage() {
  const { id = '' } = useParams();
  const { words } = useSpeech();
  const queries = useQueries();
  const { added } = useOverlay();
  const answers = useLoaded(allDomains.map((domain) => queries.indicators(domain)));
  const all = [...readyOf(answers).flatMap(({ indicators }) => indicators), ...added];
  const indicator = all.find((one) => one.id === id);
  if (indicator) return <DomainPage key={id} domain={indicator.domain} only={id} />;
  return (
    <main id="content" className={page.page}>
      <Gate loaded={together(answers)}>
        {() => (
          <Note heading="h1" title={words.figure.unknownIndicator(id)} text={words.figure.unknownIndicatorWayOut} />
        )}
      </Gate>
    </main>
  );
}
