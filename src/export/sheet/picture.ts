/** Drawn units of a picture, and pixels for each of them. */
export type PictureSize = { width: number; height: number; scale: number };

/** Draws the text of an SVG file as a PNG. `lang` decides which shapes Chinese characters and digits take. */
export async function pngOf(svg: string, { width, height, scale }: PictureSize, lang: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode().catch(() => {
      throw new Error('the browser could not read the SVG');
    });
    const canvas = document.createElement('canvas');
    canvas.lang = lang;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('the browser has no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    // Frees the memory at once instead of when the next collection comes.
    canvas.width = 0;
    if (!png) throw new Error('the browser could not write the PNG');
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
