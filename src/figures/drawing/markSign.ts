import type { Mark } from '../../contract/mark';

/** ◆ before a published value, ■ before a reported one, ◇ before an implied one; a simulated one stands bare. */
export const markSigns: Record<Mark, string> = { published: '◆', own: '■', implied: '◇', simulated: '' };
