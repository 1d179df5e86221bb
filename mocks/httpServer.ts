import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getResponse } from 'msw';
import { handlers } from './handlers';
import type { Scenario } from './scenarios';

export type HttpServer = { url: string; requests: string[]; close: () => Promise<void> };

/** Changes an answer before it is sent, and may delay it. A `Response` is sent unchanged. */
export type Edit = (path: string, answer: unknown) => unknown;

/**
 * Serves the answers of the stand-in over real HTTP on loopback, each passed through `edit`. `port` 0 takes any free port;
 * a port in use rejects.
 */
export async function httpServer(
  port = 0,
  edit: Edit = (_path, answer) => answer,
  scenario?: Scenario,
): Promise<HttpServer> {
  const requests: string[] = [];
  const standIn = handlers(scenario);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    void getResponse(standIn, new Request(`http://statistics.test${path}`)).then(async (answer) => {
      const edited = answer ? await edit(path, await answer.json()) : null;
      const sent = edited instanceof Response ? edited : Response.json(edited, { status: answer?.status ?? 404 });
      response.writeHead(sent.status, { ...Object.fromEntries(sent.headers), 'access-control-allow-origin': '*' });
      response.end(await sent.text());
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
