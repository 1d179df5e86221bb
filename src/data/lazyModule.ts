import { fetchLostStyles, reloadIfReachable } from './deployment';

/** The code of a part of the page could not be loaded: no network, or a newer version has replaced it on the server. */
export class CodeMissing extends Error {
  constructor(cause: unknown) {
    super('The code of this part did not come', { cause });
    this.name = 'CodeMissing';
  }
}

/** Functions that reset each failed part, so that it can be requested again. */
const failures = new Set<() => void>();

/** Has every failed part requested again when it is next rendered. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
  fetchLostStyles();
}

/**
 * Code that is loaded on first use. A failure lasts until `forgetFailures`, so that a component fails once instead of requesting
 * its code again and again; `retry` requests it at once. Rejects with `CodeMissing`. `present` returns the loaded code, or
 * `undefined`.
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
