import * as v from 'valibot';
import { storedText, storeText } from '../../storage/storedText';
import { AnswerError } from '../answerError';
import { fetchOnce } from '../begunRequests';
import { createClient, mayPass } from '../client';
import { nameOf, type Server, serverFile, serverFileSchema, serverNameSchema } from './serverFile';

/** Why the server of the last visit is used: the file names none any more, or the file cannot be used. */
type FileNotice = { kind: 'not-named' } | { kind: 'unreadable'; error: AnswerError };

export type Choice = { server: Server; notice: FileNotice | null };

/** Milliseconds to wait for the file where the server of the last visit can be used instead. */
const patience = 4_000;

/**
 * Chooses the server from the one named in the file (`null`: none) and the server of the last visit. Simulated data never replace
 * a real server, neither a known one nor one that an unreadable file might name. Throws the error of the file where no server is
 * known.
 */
export function choose(named: Server | null | AnswerError, known: Server | null): Choice {
  if (named instanceof AnswerError) {
    if (!known) throw named;
    // Without a network no notice is needed: the answers report it themselves.
    const passes = mayPass(named) || named.failure.kind === 'timeout';
    return { server: known, notice: passes ? null : { kind: 'unreadable', error: named } };
  }
  if (named) return { server: named, notice: null };
  if (known?.kind === 'real') return { server: known, notice: { kind: 'not-named' } };
  return { server: { kind: 'stand-in' }, notice: null };
}

/**
 * Reads the file at `basePath` (a slash at both ends) anew, and remembers the chosen server for the next visit.
 * Rejects with `AnswerError`.
 */
export async function chooseServer(basePath: string): Promise<Choice> {
  const known = readKnown(basePath);
  const client = createClient(
    (request) => fetchOnce(new Request(request, { cache: 'no-store' })),
    basePath.replace(/\/$/, ''),
    {
      timeout: known ? patience : undefined,
    },
  );
  const named = await client.get(serverFile, serverFileSchema).then(
    ({ statisticsServer }) => statisticsServer,
    (error: unknown) => {
      if (error instanceof AnswerError) return error;
      throw error;
    },
  );
  const choice = choose(named, known);
  // Without storage, each visit depends on the file.
  storeText(keyOf(basePath), nameOf(choice.server));
  return choice;
}

/** Several dashboards may share one address. */
const keyOf = (basePath: string) => `statistics-server:${basePath}`;

function readKnown(basePath: string): Server | null {
  const { success, output } = v.safeParse(serverNameSchema, storedText(keyOf(basePath)));
  return success ? output : null;
}
