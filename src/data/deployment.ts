const reloadedFor = 'reloaded-for';

/** Stylesheets that did not come; Vite asks for each only once. */
const lostStyles = new Set<string>();

/**
 * Call once. When code does not come because a newer version has been deployed, the page reloads itself, once for each
 * version; its address holds the reader's view.
 */
export function watchDeployments(basePath: string): void {
  window.addEventListener('vite:preloadError', () => void reloadIfReplaced(basePath));
  window.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
      lostStyles.add(target.href);
      target.remove();
    },
    true,
  );
}

/** Asks for the stylesheets that did not come. */
export function fetchLostStyles(): void {
  for (const href of lostStyles)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  lostStyles.clear();
}

/**
 * A browser may remember for as long as the page is open that a module did not come. When it could be had now, the page
 * reloads itself, once for each module; its address holds the reader's view. Does not settle when it does.
 */
export async function reloadIfReachable(cause: unknown): Promise<void> {
  const [url] = /https?:\S+\.js/.exec(cause instanceof Error ? cause.message : '') ?? [];
  if (!url) return;
  const isThere = await fetch(url, { cache: 'no-store' }).then(
    ({ ok, headers }) => ok && /javascript/.test(headers.get('content-type') ?? ''),
    () => false,
  );
  if (isThere && reloadOnceFor(url)) await new Promise(() => {});
}

async function reloadIfReplaced(basePath: string): Promise<void> {
  const { served, isRunning } = await servedVersion(basePath);
  if (served && !isRunning) reloadOnceFor(served);
}

/**
 * The start script of the version that is served now, `null` where that cannot be told, and whether it is the one that runs.
 * Asked with a query, to which the service worker has no answer: without it, it gives the page of its own version.
 */
export async function servedVersion(basePath: string): Promise<{ served: string | null; isRunning: boolean }> {
  const page = await fetch(`${basePath}?version`, { cache: 'no-store' }).then(
    (response) => (response.ok ? response.text() : ''),
    () => '',
  );
  const served = startScriptOf(new DOMParser().parseFromString(page, 'text/html'));
  return { served, isRunning: served !== null && served === startScriptOf(document) };
}

function startScriptOf(page: Document): string | null {
  return page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null;
}

/** Where nothing can be remembered the page does not reload by itself, lest it never stop. */
function reloadOnceFor(what: string): boolean {
  try {
    if (sessionStorage.getItem(reloadedFor) === what) return false;
    sessionStorage.setItem(reloadedFor, what);
  } catch {
    return false;
  }
  window.location.reload();
  return true;
}
