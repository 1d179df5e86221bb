import { getResponse } from 'msw';
import { handlers } from './handlers';
import { readScenario } from './scenarios';

// Read once, because links within the page do not keep `?mock=`.
const endpoints = handlers(readScenario(location.search));

/**
 * Answers in the page itself, without a service worker: faster on a first visit, and it also works on plain `http://10.x.x.x`,
 * where browsers have no service worker. Unknown paths get 404.
 */
export async function answer(request: Request): Promise<Response> {
  // Without credentials MSW does not read `document.cookie`, which a browser may refuse.
  const plain = new Request(request, { credentials: 'omit' });
  return (await getResponse(endpoints, plain)) ?? Response.json({ message: 'Not found' }, { status: 404 });
}
