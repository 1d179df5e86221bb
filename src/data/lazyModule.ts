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
 * Code that is lazyModule when it is first asked for. A failure is kept until `forgetFailures`, so that what draws with it
 * fails once instead of asking again and again; `retry` asks at once. Rejects with `CodeMissing`. `present` is the code once
 * it has come, `undefined` until then.
 */
export function lazyModule<Code>(fetch: () => Promise<Code>) {
  let loading: Promise<Code> | undefined;
  let code: Code | undefined;
  let failed = false;
  let times = 0;
  const forget = () => {
    loading = undefined;
    failed = false;
  };
  const request = async () => {
    try {
      code = await fetch();
      return code;
    } catch (cause) {
      failed = true;
      times += 1;
      failures.add(forget);
      if (times > 1) await reloadIfReachable(cause);
      throw new CodeMissing(cause);
    }
  };
  const load = () => {
    loading ??= request();
    return loading;
  };
  const retry = () => {
    if (failed) forget();
    return load();
  };
  return { load, retry, present: () => code };
}
