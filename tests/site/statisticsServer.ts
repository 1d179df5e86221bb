import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getResponse } from 'msw';
import { handlers } from '../../mocks/handlers.ts';

/**
 * A statistics server of its own, on another port than the page, as a real one would be: the stand-in's answers over
 * the network, each passed through `edit` first, which may hold it back.
 */
export async function statisticsServer(
  edit: (path: string, answer: unknown) => unknown = (_path, answer) => answer,
): Promise<{ url: string; asked: string[]; close: () => Promise<void> }> {
  const asked: string[] = [];
  const standIn = handlers();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    void getResponse(standIn, new Request(`http://statistics.test${path}`)).then(async (answer) => {
      response.writeHead(answer?.status ?? 404, {
        'content-type': 'application/json; charset=utf-8',
        'access-control-allow-origin': '*',
      });
      response.end(answer ? JSON.stringify(await edit(path, await answer.json())) : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
