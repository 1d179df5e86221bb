/** ①, ②, … for the mark of a break in the drawing and before its note. `index` counts from 0. */
export function circled(index: number): string {
  return String.fromCodePoint(0x2460 + index);
}
