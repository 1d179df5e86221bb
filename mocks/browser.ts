import { getResponse } from 'msw';
import { handlers } from './handlers';
import { readScenario } from './scenarios';

// Read once: links within the page need not carry `?mock=` on.
const endpoints = handlers(readScenario(location.search));

/**
 * Answers in the page itself, without a service worker: faster on a first visit, and works on plain `http://10.x.x.x`,
 * where browsers have none. 404 for what the server does not have.
 */
export async function answer(request: Request): Promise<Response> {
  // Without credentials MSW does not ask for `document.cookie`, which a browser may refuse.
  const plain = new Request(request, { credentials: 'omit' });
  return (await getResponse(endpoints, plain)) ?? Response.json({ message: 'Not found' }, { status: 404 });
}
