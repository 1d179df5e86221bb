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
import { domains } from '../contract/domains';
import { useQueries } from '../data/queries';
import { searchText } from '../filters/address';
import { matchesText } from '../i18n/pinyin';
import { useWords } from '../i18n/words';
import classes from './SearchDialog.module.css';

const [store, spotlight] = createSpotlight();

/** Opens as it appears. Choosing an indicator leads to its card, with the filters as they are. */
export default function SearchDialog() {
  const { words, say } = useWords();
  const [query, setQuery] = useState('');
  // Enter before anything was found, or marked as found: the first is meant, once it is there.
  const [entered, setEntered] = useState(false);
  const navigate = useNavigate();
  const queries = useQueries();
  const answers = useQueriesOf({ queries: domains.map((domain) => queries.indicators(domain)) });
  useEffect(() => spotlight.open(), []);
  const go = (domain: string, indicator: string) => {
    const search = new URLSearchParams(window.location.search);
    search.delete('sheet');
    search.delete('status');
    void navigate({ pathname: `/${domain}`, search: searchText(search), hash: indicator });
  };
  const found = domains.map((domain, index) => ({
    domain,
    indicators: (answers[index]?.data?.indicators ?? []).filter((one) => matchesText(one.name, query)),
  }));
  const shown = found.filter(({ indicators }) => indicators.length > 0);
  const pending = answers.some((answer) => answer.isPending);
  const [best] = shown.flatMap(({ indicators }) => indicators);
  useEffect(() => {
    if (!entered || pending) return;
    setEntered(false);
    if (!best) return;
    spotlight.close();
    go(best.domain, best.id);
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
      classNames={{ actionDescription: classes.definition ?? '' }}
    >
      <Spotlight.Search
        placeholder={words.search.placeholder}
        aria-label={words.search.placeholder}
        leftSection={<SearchIcon size={18} aria-hidden="true" />}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && !isOneSelected()) setEntered(true);
        }}
      />
      <Spotlight.ActionsList>
        {shown.map(({ domain, indicators }) => (
          <Spotlight.ActionsGroup key={domain} label={words.domains[domain]}>
            {indicators.map((indicator) => (
              <Spotlight.Action
                key={indicator.id}
                label={say(indicator.name)}
                description={say(indicator.definition)}
                onClick={() => go(domain, indicator.id)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {answers.some((answer) => answer.isError) && <Spotlight.Empty>{words.search.failed}</Spotlight.Empty>}
        {shown.length === 0 && !answers.some((answer) => answer.isError) && (
          <Spotlight.Empty>{pending ? words.search.loading : words.search.nothing}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function isOneSelected(): boolean {
  return document.querySelector('[data-action][data-selected]') !== null;
}
