/** How briefings are written, on the shelf and in files; raised whenever what was written before must be read differently. */
export const shelfVersion = 3;

/** What a file of a briefing calls itself. */
export const briefingFormat = 'jinguo-briefing';
