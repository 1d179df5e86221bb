import { type ComponentType, use } from 'react';
import { fetchLostStyles, reloadIfReachable } from './deployment';

/** The code of a part of the page did not come: no network, or a newer version has replaced it on the server. */
export class CodeMissing extends Error {
  constructor(cause: unknown) {
    super('The code of this part did not come', { cause });
    this.name = 'CodeMissing';
  }
}

/** How each part whose code did not come is asked for anew. */
const failures = new Set<() => void>();

/** Lets every part whose code did not come be asked for again the next time it is drawn. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
  fetchLostStyles();
}

/**
 * Code that is fetched when it is first asked for. A failure is kept until `forgetFailures`, so that what draws with it
 * fails once instead of asking again and again; `again` asks at once. Rejects with `CodeMissing`.
 */
export function fetched<Code>(load: () => Promise<Code>) {
  let loading: Promise<Code> | undefined;
  let failed = false;
  let times = 0;
  const forget = () => {
    loading = undefined;
    failed = false;
  };
  const now = () => {
    loading ??= load().catch(async (cause: unknown) => {
      failed = true;
      times += 1;
      failures.add(forget);
      if (times > 1) await reloadIfReachable(cause);
      throw new CodeMissing(cause);
    });
    return loading;
  };
  const again = () => {
    if (failed) forget();
    return now();
  };
  return { now, again };
}

/**
 * A component whose code is fetched when it is first drawn, or before that by `preload`: then it is drawn at once,
 * where `lazy` shows its fallback first, which React keeps for a third of a second. Stands within a `Boundary`, which
 * takes the failure.
 */
export function loadable<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const code = fetched(load);
  function Loadable(props: Props) {
    const Component = use(settledInPlace(code.now()));
    return <Component {...props} />;
  }
  /** Settles when the code is there or has failed, which is seen where the part is drawn. */
  const preload = () =>
    settledInPlace(code.now()).then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(Loadable, { preload, load: code.again });
}

/** Lets `use` read what has come already without waiting a turn: it looks for these two fields on a promise. */
function settledInPlace<Code>(promise: Promise<Code>): Promise<Code> {
  if (!('status' in promise)) {
    Object.assign(promise, { status: 'pending' });
    promise.then(
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      (reason: unknown) => Object.assign(promise, { status: 'rejected', reason }),
    );
  }
  return promise;
}
