import type { Words } from '../../i18n/zh';
import type { Announcement } from './announce';

/** The announcement that a file could not be written, for any reason. */
export function failure(reason: unknown, words: Words): Announcement {
  const cause = reason instanceof Error ? reason.message : String(reason);
  return { tone: 'failed', title: words.export.failed, text: words.export.failedWayOut(cause) };
}
