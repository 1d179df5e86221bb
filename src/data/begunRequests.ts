declare global {
  interface Window {
    /** Set by `browser.js`: the first requests of the page, by address, begun while the script was loading. */
    begunRequests?: Record<string, Promise<Response>>;
  }
}

/** As `fetch`, but the first request to an address takes the one that has begun before the script. */
export function fetchOnce(request: Request): Promise<Response> {
  const begun = window.begunRequests?.[request.url];
  delete window.begunRequests?.[request.url];
  return begun ?? fetch(request);
}
