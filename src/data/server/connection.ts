import type { Client } from '../client';
import type { Choice } from './chooseServer';

/** The server that was chosen, and who asks it. */
export type Connection = Choice & { client: Client };

/** Connects when first asked; a failure is thrown to all who wait, and the next to ask tries again. */
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

/** Asks whoever is connected by then. */
export function clientOf(connect: () => Promise<Connection>): Client {
  return { get: async (path, schema, signal) => (await connect()).client.get(path, schema, signal) };
}
