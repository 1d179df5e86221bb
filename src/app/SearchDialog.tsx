import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/spotlight/styles.css';
import { useQueries as useQueriesOf } from '@tanstack/react-query';
import { Search as SearchIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { allDomains, type Domain } from '../contract/domains';
import type { Indicator } from '../contract/indicator';
import { useOverlay } from '../data/overlay';
import { useQueries, useQueriesOfTheWhole } from '../data/queries';
import { useEveryRegion } from '../data/useEveryRegion';
import { onLevel, searchText } from '../filters/address';
import { sharedSearch } from '../filters/params';
import { useSpeech } from '../i18n/speech';
import { useScope } from './ScopeProvider';
import classes from './SearchDialog.module.css';
import { codedGroup, couldBeCode, type Finding, type FindingGroup, findIn, offersFor, searchable } from './searchHits';

const [store, spotlight] = createSpotlight();

/** Opens when mounted. Choosing an indicator leads to its card and keeps the filters. */
export default function SearchDialog() {
  const { words } = useScope();
  const [query, setQuery] = useState('');
  // Enter was pressed before a result was there or selected: the first result is opened once it is there.
  const [entered, setEntered] = useState(false);
  const navigate = useNavigate();
  useEffect(() => spotlight.open(), []);
  const go = ({ pathname, search, hash, scope }: Finding) => {
    const shared = sharedSearch(new URLSearchParams(window.location.search));
    const there = scope === undefined ? shared : onLevel(shared, scope);
    void navigate({ pathname, search: search ?? searchText(there), hash });
  };
  const { groups, offers, lost, pending, failed } = useResults(query);
  const best = groups[0]?.findings[0];
  useEffect(() => {
    if (!entered || pending) return;
    setEntered(false);
    if (!best) return;
    spotlight.close();
    go(best);
  });
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      scrollable
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      maxHeight="60vh"
      attributes={{ content: { 'aria-label': words.search.open } }}
      classNames={{
        actionDescription: classes.definition ?? '',
        empty: classes.empty ?? '',
      }}
    >
      <Spotlight.Search
        placeholder={words.search.placeholder}
        aria-label={words.search.placeholder}
        leftSection={<SearchIcon size={18} aria-hidden="true" />}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && !isOneSelected()) setEntered(true);
        }}
      />
      <Spotlight.ActionsList {...scrolledByKeyboard}>
        {lost && <Spotlight.Empty>{words.search.codeUnknown}</Spotlight.Empty>}
        {groups.map((group) => (
          <Group key={group.id} group={group} onChoose={go} />
        ))}
        {failed && <Spotlight.Empty>{words.search.failed}</Spotlight.Empty>}
        {groups.length === 0 && !failed && (
          <Spotlight.Empty>{pending ? words.search.loading : words.search.nothing}</Spotlight.Empty>
        )}
        {offers.length > 0 && (
          <Group group={{ id: 'offers', label: words.search.didYouMean, findings: offers }} onChoose={go} />
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** What fits the query, on the level of the whole region. `lost`: the query is a code of no picture. */
function useResults(query: string) {
  // The words of the whole region, as the search finds leagues on every level.
  const { words } = useScope();
  const speech = { ...useSpeech(), words };
  const queries = useQueries();
  const answers = useQueriesOf({ queries: allDomains.map((domain) => queries.indicators(domain)) });
  // Only pictures of the whole region have codes.
  const ofTheWhole = useQueriesOfTheWhole();
  const served = useQueriesOf({
    queries: allDomains.map((domain) => ({ ...ofTheWhole.indicators(domain), enabled: couldBeCode(query) })),
  });
  const { regions, divisions, failed: unread } = useEveryRegion();
  const { added } = useOverlay();
  const withAdded = (results: typeof answers): Partial<Record<Domain, readonly Indicator[]>> =>
    Object.fromEntries(
      allDomains.map((domain, index) => [
        domain,
        [...(results[index]?.data?.indicators ?? []), ...added.filter((one) => one.domain === domain)],
      ]),
    );
  const indicators = withAdded(answers);
  const all = searchable(indicators, regions, divisions, speech);
  const coded = codedGroup(query, withAdded(served), regions, speech);
  const groups = coded ? [coded] : findIn(all, query);
  const pending = answers.some((answer) => answer.isPending) || served.some((answer) => answer.isLoading);
  const failed = unread || answers.some((answer) => answer.isError);
  const lost = coded?.findings.length === 0 && !pending;
  const offers = groups.length > 0 || pending ? [] : offersFor(all, query);
  return { groups, offers, lost, pending, failed };
}

/** The viewport of the list must be focusable, so that it can be scrolled by keyboard. */
const scrolledByKeyboard = { viewportProps: { tabIndex: 0 } };

function Group({ group, onChoose }: { group: FindingGroup; onChoose: (finding: Finding) => void }) {
  const { say } = useSpeech();
  return (
    <Spotlight.ActionsGroup label={group.label}>
      {group.findings.map((one) => (
        <Spotlight.Action
          key={one.id}
          label={say(one.name)}
          description={one.description}
          onClick={() => onChoose(one)}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function isOneSelected(): boolean {
  return document.querySelector('[data-action][data-selected]') !== null;
}
