import { fontFamily } from './drawing';

/** Width of a line of text in the drawing fonts, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number, weight: 400 | 600 | 700 = 400): number {
  const key = `${weight} ${fontSize}px ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * fontSize;
  context.font = `${weight} ${fontSize}px ${fontFamily}`;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();
