/** Origin of a picture: its address, relative to the dashboard, and the day of its data. */
export type Origin = { address: string; updated: string | null };

/** Keyword of the note in a PNG, and its id in an SVG. */
const keyword = 'jinguo-view';

/** Number of bytes before the first chunk of a PNG. */
const signature = 8;

/**
 * The PNG with a note of its origin in a text chunk (iTXt, UTF-8), which no program displays. Clipboards and messengers remove
 * such notes.
 */
export function pngWithOrigin(png: Uint8Array, origin: Origin): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  // Keyword, then: no compression, no language, no translated keyword.
  const data = encoder.encode(`${keyword}\0\0\0\0\0${JSON.stringify(origin)}`);
  const type = encoder.encode('iTXt');
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(type, 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  // After the header, which is the first chunk and has a fixed length.
  const at = signature + 25;
  const written = new Uint8Array(png.length + chunk.length);
  written.set(png.subarray(0, at));
  written.set(chunk, at);
  written.set(png.subarray(at), at + chunk.length);
  return written;
}

export function svgWithOrigin(svg: string, origin: Origin): string {
  const note = JSON.stringify(origin).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return svg.replace(/<\/svg>\s*$/, `<metadata id="${keyword}">${note}</metadata></svg>`);
}

/** The origin in a picture of this dashboard; `null` for any other file. Only the form of the note is checked: do not trust its content. */
export function originIn(file: Uint8Array): Origin | null {
  const isPng = file[0] === 0x89 && file[1] === 0x50 && file[2] === 0x4e && file[3] === 0x47;
  const text = isPng ? textOfPng(file) : textOfSvg(new TextDecoder().decode(file));
  if (text === null) return null;
  try {
    const read: Partial<Record<keyof Origin, unknown>> | null = JSON.parse(text);
    if (typeof read?.address !== 'string' || !isOwn(read.address)) return null;
    return { address: read.address, updated: typeof read.updated === 'string' ? read.updated : null };
  } catch {
    return null;
  }
}

/** Whether the address is a page of the dashboard and not of another host. */
function isOwn(address: string): boolean {
  const base = 'https://dashboard.invalid';
  try {
    return /^\/[a-z]/.test(address) && new URL(address, base).origin === base;
  } catch {
    return false;
  }
}

function textOfPng(file: Uint8Array): string | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const decoder = new TextDecoder();
  for (let at = signature; at + 12 <= file.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > file.length) return null;
    const type = decoder.decode(file.subarray(at + 4, at + 8));
    const data = file.subarray(at + 8, at + 8 + length);
    const head = `${keyword}\0\0\0\0\0`;
    if (type === 'iTXt' && decoder.decode(data.subarray(0, head.length)) === head) {
      return decoder.decode(data.subarray(head.length));
    }
    at += 12 + length;
  }
  return null;
}

function textOfSvg(text: string): string | null {
  if (!text.includes(keyword)) return null;
  const read = new DOMParser().parseFromString(text, 'image/svg+xml');
  return read.querySelector(`metadata[id="${keyword}"]`)?.textContent ?? null;
}

/** CRC of the PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
