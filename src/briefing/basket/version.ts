/** How briefings are written, on the shelf and in files; raised whenever what was written before must be read differently. */
export const shelfVersion = 3;

/** How files of briefings begin. */
export const briefingFile = { format: 'jinguo-briefing', version: shelfVersion };
