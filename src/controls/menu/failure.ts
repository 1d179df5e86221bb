import type { Words } from '../../i18n/zh';
import type { Announcement } from './announce';

/** What is said when a file could not be made, whatever the reason. */
export function failure(reason: unknown, words: Words): Announcement {
  const cause = reason instanceof Error ? reason.message : String(reason);
  return { tone: 'failed', title: words.export.failed, text: words.export.failedWayOut(cause) };
}
