/**
 * The theme of an Office file with typefaces that every Chinese computer has. Runs without a typeface use the theme, and WPS
 * reports Calibri and 等线 as missing if they are not installed.
 */
export function withThemeFonts(theme: string, typeface: string): string {
  return theme
    .replace(/<a:latin typeface="[^"]*"[^>]*\/>/g, `<a:latin typeface="${typeface}"/>`)
    .replace(/<a:ea typeface="[^"]*"[^>]*\/>/g, `<a:ea typeface="${typeface}"/>`)
    .replace(/(<a:font script="Hans" typeface=")[^"]*/g, `$1${typeface}`);
}

/** Adds a typeface for Chinese wherever a DrawingML part has one for Latin letters. */
export function withEastAsian(xml: string): string {
  return xml.replace(
    /<a:latin typeface="([^"]*)"([^>]*)\/>(?!<a:ea)/g,
    (latin, typeface: string) => `${latin}<a:ea typeface="${typeface}"/>`,
  );
}
