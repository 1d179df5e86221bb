/**
 * The theme of an Office file with typefaces that every Chinese machine has. What a run does not say comes from here, and
 * WPS reports Calibri and 等线 as missing where they are not installed.
 */
export function withThemeFonts(theme: string, typeface: string): string {
  return theme
    .replace(/<a:latin typeface="[^"]*"[^>]*\/>/g, `<a:latin typeface="${typeface}"/>`)
    .replace(/<a:ea typeface="[^"]*"[^>]*\/>/g, `<a:ea typeface="${typeface}"/>`)
    .replace(/(<a:font script="Hans" typeface=")[^"]*/g, `$1${typeface}`);
}

/** A part of DrawingML that names the typeface of Chinese wherever it names that of Latin letters. */
export function withEastAsian(xml: string): string {
  return xml.replace(
    /<a:latin typeface="([^"]*)"([^>]*)\/>(?!<a:ea)/g,
    (latin, typeface: string) => `${latin}<a:ea typeface="${typeface}"/>`,
  );
}
