import { useEffect, useState } from 'react';
import { serverFileReason } from '../controls/states/explainFailure';
import { Missed } from '../controls/states/Missed';
import type { Choice } from '../data/server/chooseServer';
import type { Connection } from '../data/server/connection';
import { nameOf } from '../data/server/serverFile';
import { useSpeech } from '../i18n/speech';

/** Reports that `server.json` does not name the server as it should, and which source is used instead. */
export function ServerNotice({ connect }: { connect: () => Promise<Connection> }) {
  const { words } = useSpeech();
  const [choice, setChoice] = useState<Choice | null>(null);
  useEffect(() => {
    // Without a server, the figures report it.
    connect().then(setChoice, () => undefined);
  }, [connect]);
  if (!choice?.notice) return null;
  const { server, notice } = choice;
  const source = server.kind === 'real' ? words.missed.server(nameOf(server)) : words.missed.demonstration;
  const text =
    notice.kind === 'not-named'
      ? words.missed.serverNotNamed(source)
      : words.missed.serverFileUnreadable(serverFileReason(notice.error, words.gate), source);
  return <Missed text={text} onRetry={null} onClose={() => setChoice(null)} />;
}
