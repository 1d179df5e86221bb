import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import './kit.css';
// In a layer, so that whatever dresses a plain button wins, in whichever order the chunks of pages bring their styles.
import '@mantine/core/styles/UnstyledButton.layer.css';
import './global.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { ShelfProvider } from '../briefing/basket/ShelfContext';
import { createClient, type Send } from '../data/client';
import { keepInBrowser, StaleContext, staleAnswers } from '../data/keptAnswers';
import { AnnouncementPlace } from '../export/controls/AnnouncementPlace';
import { TitlesProvider } from '../figures/card/TitlesContext';
import { OwnDataProvider } from '../own/OwnData';
import { ReadingProvider } from './ReadingProvider';
import { Routes } from './routes';
import { ScopeProvider } from './ScopeProvider';
import { Speaking } from './Speaking';
import { StaleNotice } from './StaleNotice';
import { theme } from './theme';
import { UpdateNotice } from './UpdateNotice';

type Props = {
  /** How requests reach the statistics server. */
  send: Send;
  /** Its address, without a slash at the end. */
  serverUrl: string;
  /** Whether the last good answers are kept in this browser, for when the server cannot be reached. */
  keepAnswers?: boolean;
  /** Where the dashboard lies, with a slash at both ends: `/` or `/fedn/dash/`. */
  basePath: string;
};

export function App({ send, serverUrl, keepAnswers = false, basePath }: Props) {
  const [{ client, stale }] = useState(() => {
    const answers = staleAnswers();
    const kept = keepAnswers ? { keep: keepInBrowser(serverUrl), stale: answers } : undefined;
    return { client: createClient(send, serverUrl, { kept }), stale: answers };
  });
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } }),
  );
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queryClient}>
        <StaleContext value={stale}>
          <BrowserRouter basename={basePath} useTransitions={false}>
            <TitlesProvider>
              <Speaking>
                <OwnDataProvider>
                  <ReadingProvider>
                    <ScopeProvider client={client}>
                      <ShelfProvider>
                        <Routes />
                        <StaleNotice />
                        <UpdateNotice basePath={basePath} />
                        <AnnouncementPlace />
                      </ShelfProvider>
                    </ScopeProvider>
                  </ReadingProvider>
                </OwnDataProvider>
              </Speaking>
            </TitlesProvider>
          </BrowserRouter>
        </StaleContext>
      </QueryClientProvider>
    </MantineProvider>
  );
}
