import type { Mark } from '../../contract/mark';

/** ◆ before a published value, ◇ before an implied one; a simulated one stands bare. */
export const markSigns: Record<Mark, string> = { published: '◆', implied: '◇', simulated: '' };
