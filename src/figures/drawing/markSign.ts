import type { Mark } from '../../contract/mark';

/** ◆ before a published value, ■ before a reported one, ◇ before an implied one; a simulated one stands bare. */
export const markSigns: Record<Mark, string> = { published: '◆', own: '■', implied: '◇', simulated: '' };

/** Only what an office reported bears its sign where places and values of leagues stand close: theirs are never published. */
export function reportedSign(mark: Mark | null): string {
  return mark === 'own' ? markSigns.own : '';
}
