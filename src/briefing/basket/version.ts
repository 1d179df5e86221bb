/**
 * Version of the format of briefings, on the shelf and in files. Raise it whenever older briefings must be read
 * differently.
 */
export const shelfVersion = 5;

/** Format and version at the start of each file. */
export const briefingFile = { format: 'jinguo-briefing', version: shelfVersion };
