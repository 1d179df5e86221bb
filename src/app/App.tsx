import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import './kit.css';
// In a layer, so that the styles of a plain button win, in whichever order the chunks of pages are loaded.
import '@mantine/core/styles/UnstyledButton.layer.css';
import './global.css';
import { MantineProvider } from '@mantine/core';
import { type Query, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { ShelfProvider } from '../briefing/basket/ShelfContext';
import { AnnouncementPlace } from '../controls/menu/AnnouncementPlace';
import { MissedStack } from '../controls/states/Missed';
import { AnswerError } from '../data/answerError';
import { type Connection, clientOf } from '../data/server/connection';
import { type StaleAnswers, StaleContext } from '../data/storedAnswers';
import { TitlesProvider } from '../figures/card/TitlesContext';
import { OwnDataProvider } from '../ownData/dataSets/OwnData';
import { OverlayProvider } from './OverlayProvider';
import { Routes } from './routes';
import { ScopeProvider } from './ScopeProvider';
import { ServerNotice } from './ServerNotice';
import { Speaking } from './Speaking';
import { StaleNotice } from './StaleNotice';
import { theme } from './theme';
import { UpdateNotice } from './UpdateNotice';

type Props = {
  /** Finds the statistics server. May be called again after a failure. */
  connect: () => Promise<Connection>;
  /** The earlier answers that are shown because the server cannot be reached. */
  stale: StaleAnswers;
  /** The path of the dashboard, with a slash at both ends: `/` or `/fedn/dash/`. */
  basePath: string;
};

/** The dashboard, inside of a router. */
export function App({ connect, stale, basePath }: Props) {
  const [client] = useState(() => clientOf(connect));
  const [queryClient] = useState(
    () =>
      new QueryClient({
        queryCache: new QueryCache({ onError: forgetRefused }),
        defaultOptions: { queries: { refetchOnWindowFocus: false } },
      }),
  );
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queryClient}>
        <StaleContext value={stale}>
          <TitlesProvider>
            <Speaking>
              <OwnDataProvider>
                <OverlayProvider>
                  <ScopeProvider client={client}>
                    <ShelfProvider>
                      <Routes />
                      <MissedStack>
                        <ServerNotice connect={connect} />
                        <StaleNotice />
                        <UpdateNotice basePath={basePath} />
                      </MissedStack>
                      <AnnouncementPlace />
                    </ShelfProvider>
                  </ScopeProvider>
                </OverlayProvider>
              </OwnDataProvider>
            </Speaking>
          </TitlesProvider>
        </StaleContext>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Removes refused data, which may no longer be shown; by default queries keep them. */
function forgetRefused(error: Error, query: Query<unknown, unknown, unknown>): void {
  if (error instanceof AnswerError && error.failure.kind === 'refused') query.setState({ data: undefined });
}
