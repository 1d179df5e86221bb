export type OtherTabs = { notify: () => void; close: () => void };

/** Tells the other tabs of this browser that something has changed, and hears it from them; does neither where the browser cannot. */
export function otherTabs(name: string, onChange: () => void): OtherTabs {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = onChange;
    return { notify: () => channel.postMessage(null), close: () => channel.close() };
  } catch {
    return { notify: () => undefined, close: () => undefined };
  }
}
