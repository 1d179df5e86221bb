import { useState } from 'react';

/** Input during typing or dragging. It starts from `settled` and restarts whenever that changes, without losing the focus. */
export function useDraft<Value extends string | number>(settled: Value) {
  const [draft, setDraft] = useState<string | number>(settled);
  const [from, setFrom] = useState(settled);
  if (from !== settled) {
    setFrom(settled);
    setDraft(settled);
  }
  return [draft, setDraft] as const;
}
