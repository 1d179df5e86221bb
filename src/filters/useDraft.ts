import { useState } from 'react';

/** What is being typed or dragged: starts from `settled` and starts anew whenever that changes, keeping the focus. */
export function useDraft<Value extends string | number>(settled: Value) {
  const [draft, setDraft] = useState<string | number>(settled);
  const [from, setFrom] = useState(settled);
  if (from !== settled) {
    setFrom(settled);
    setDraft(settled);
  }
  return [draft, setDraft] as const;
}
