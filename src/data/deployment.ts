const reloadedFor = 'reloaded-for';

/** Stylesheets that failed to load; Vite requests each only once. */
const lostStyles = new Set<string>();

/**
 * Call once. When code is missing because a newer version has been deployed, the page reloads itself, once per version. The
 * address keeps the reader's view.
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

/** Requests the stylesheets that failed to load again. */
export function fetchLostStyles(): void {
  for (const href of lostStyles)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  lostStyles.clear();
}

/**
 * A browser may remember a failed module as long as the page is open. If the module can be loaded now, the page reloads itself,
 * once per module, and the promise does not settle. The address keeps the reader's view.
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
 * The start script of the served version (`null` where unknown), and whether this page runs it. The request has a query, because
 * the service worker would answer a plain one with the page of its own version.
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

/** Without storage the page does not reload itself, because it could not stop. */
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
