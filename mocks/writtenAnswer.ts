/**
 * The file that holds the answer of the healthy server to a request about the whole region, below the address of the site; `null`
 * where there is none. The build writes such files, so that a page need not run the simulation.
 */
export function answerFile(url: string): string | null {
  const [, what, domain] = /\/api\/([a-z]+)(?:\?domain=([a-z]+))?$/.exec(url) ?? [];
  return what === undefined ? null : `demonstration/${domain === undefined ? what : `${what}-${domain}`}.json`;
}

/** The answer in a file; `null` where a scenario of the address (`?mock=`) changes it, or no file holds it. */
export async function writtenAnswer(
  { url, headers, signal }: Request,
  basePath: string,
  send: (request: Request) => Promise<Response>,
): Promise<Response | null> {
  const file = new URLSearchParams(location.search).has('mock') ? null : answerFile(url);
  const response =
    file === null ? null : await send(new Request(basePath + file, { headers, signal })).catch(() => null);
  // A site answers with its home page for a file that is not there.
  return response?.ok && response.headers.get('content-type')?.includes('json') ? response : null;
}
