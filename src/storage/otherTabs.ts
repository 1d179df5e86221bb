export type OtherTabs = { notify: () => void; close: () => void };

/** Sends changes to the other tabs of this browser and receives theirs. Does nothing where the browser has no BroadcastChannel. */
export function otherTabs(name: string, onChange: () => void): OtherTabs {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = onChange;
    return { notify: () => channel.postMessage(null), close: () => channel.close() };
  } catch {
    return { notify: () => undefined, close: () => undefined };
  }
}
