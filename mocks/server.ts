import { setupServer } from 'msw/node';
import { handlers } from './handlers';
import type { Scenario } from './scenarios';

/** The statistics server for tests in Node: `listen()` before, `close()` after. */
export function server(scenario?: Scenario) {
  return setupServer(...handlers(scenario));
}
