import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Region } from '../contract/region';
import type { Client } from '../data/client';
import { dataOf, loading } from '../data/loaded';
import { ClientContext, createQueries, QueriesContext } from '../data/queries';
import { useLoaded } from '../data/useLoaded';
import { scopeParam } from '../filters/address';
import { paramReader } from '../filters/params';
import { SpeechProvider, speechInLeague, useSpeech } from '../i18n/speech';
import type { Words } from '../i18n/zh';

export type Scope = {
  /** The leagues whose divisions can be shown; none on pages of the whole region. */
  leagues: readonly Region[];
  /** The current league; `null`: the whole region. */
  league: Region | null;
  /** The code in the address where no league has it. */
  unknown: string | null;
  /** The words of the whole region; the words of `useSpeech` are those of the league. */
  words: Words;
};

const ScopeContext = createContext<Scope | null>(null);

/** Throws outside of a `ScopeProvider`, which the app mounts once. */
export function useScope(): Scope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('ScopeProvider is missing');
  return scope;
}

/** Pages that always show the whole region, whatever the address says. */
const ofTheWhole = /^\/(outlines|briefing|about)(\/|$)/;

/**
 * Within a league (`within=`) all pages work as for the whole region, one level down: data are requested for that league only,
 * and texts say banner instead of league.
 */
export function ScopeProvider({ client, children }: { client: Client; children: ReactNode }) {
  const speech = useSpeech();
  const { pathname, search } = useLocation();
  const isOfTheWhole = ofTheWhole.test(pathname);
  const requested = isOfTheWhole ? null : paramReader(new URLSearchParams(search)).read(scopeParam);
  const top = useMemo(() => createQueries(client), [client]);
  const [regions = loading] = useLoaded([top.regions()]);
  const data = dataOf(regions);
  const leagues = useMemo(
    () => (isOfTheWhole ? [] : (data?.parts ?? []).filter(({ divisions }) => divisions !== null)),
    [data, isOfTheWhole],
  );
  const league = leagues.find(({ code }) => code === requested) ?? null;
  const isUnknown = requested !== null && data !== null && league === null;
  // Requested at once; whether the league exists is known a moment later.
  const code = isUnknown ? null : requested;
  const queries = useMemo(() => (code === null ? top : createQueries(client, { scope: code })), [client, top, code]);
  const { words } = speech;
  const speechHere = useMemo(() => (league ? speechInLeague(speech, league.name) : speech), [speech, league]);
  const scope = useMemo(
    () => ({ leagues, league, unknown: isUnknown ? requested : null, words }),
    [leagues, league, isUnknown, requested, words],
  );
  return (
    <ClientContext value={client}>
      <QueriesContext value={queries}>
        <ScopeContext value={scope}>
          <SpeechProvider speech={speechHere}>{children}</SpeechProvider>
        </ScopeContext>
      </QueriesContext>
    </ClientContext>
  );
}
