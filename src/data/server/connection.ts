import type { Client } from '../client';
import type { Choice } from './chooseServer';

/** The chosen server, and the client for it. */
export type Connection = Choice & { client: Client };

/** Connects on first use. A failure is thrown to all waiting callers, and the next call tries again. */
export function connectOnce(connect: () => Promise<Connection>): () => Promise<Connection> {
  let connecting: Promise<Connection> | undefined;
  return () => {
    connecting ??= connect().catch((error: unknown) => {
      connecting = undefined;
      throw error;
    });
    return connecting;
  };
}

/** A client that connects on its first request. */
export function clientOf(connect: () => Promise<Connection>): Client {
  return { get: async (path, schema, signal) => (await connect()).client.get(path, schema, signal) };
}
