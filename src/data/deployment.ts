const reloadedFor = 'reloaded-for';

/**
 * Call once. When code does not come because a newer version has been deployed, the page reloads itself, once for each
 * version; its address holds the reader's view. A stylesheet that failed is taken away, so that it is asked for again.
 */
export function watchDeployments(basePath: string): void {
  window.addEventListener('vite:preloadError', () => void reloadIfReplaced(basePath));
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement) target.remove();
    },
    true,
  );
}

async function reloadIfReplaced(basePath: string): Promise<void> {
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.getAttribute('src');
  const page = await fetch(basePath, { cache: 'no-store' }).then(
    (response) => (response.ok ? response.text() : ''),
    () => '',
  );
  const current = new DOMParser().parseFromString(page, 'text/html').querySelector('script[type="module"][src]');
  const version = current?.getAttribute('src');
  if (!own || !version || version === own || !isFirstFor(version)) return;
  window.location.reload();
}

/** Where nothing can be remembered the page does not reload by itself, lest it never stop. */
function isFirstFor(version: string): boolean {
  try {
    if (sessionStorage.getItem(reloadedFor) === version) return false;
    sessionStorage.setItem(reloadedFor, version);
    return true;
  } catch {
    return false;
  }
}
