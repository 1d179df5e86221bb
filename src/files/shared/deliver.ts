/** In milliseconds: enough for the browser to start the download, even if it asks for a folder first. */
const lifetime = 60_000;

/** Starts the download of a file. */
export function deliver(file: Blob, fileName: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), lifetime);
}

/** The extension of a file that was wanted with `extension`, but may have become a ZIP of several. */
export function extensionOf({ type }: Blob, extension: string): string {
  return type === 'application/zip' ? 'zip' : extension;
}
