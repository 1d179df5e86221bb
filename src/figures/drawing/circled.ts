/** ①, ②, … marks a break in the drawing and its note. `index` counts from 0. */
export function circled(index: number): string {
  return String.fromCodePoint(0x2460 + index);
}
