import type { BriefingWords } from '../../i18n/briefing/briefing.zh';

/** Placeholders of a batch: a briefing that leaves alone prints them as they are. */
export function placeholders(text: string, { batch, preflight }: BriefingWords, joiner: string): string | null {
  const names = Object.values(batch.places).flat();
  const found = names.map((name) => `{${name}}`).filter((one) => text.includes(one));
  return found.length > 0 ? preflight.placeholders(found.join(joiner)) : null;
}
