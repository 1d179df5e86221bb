/** Long enough for the browser to have begun the download, also where it asks where to save. */
const kept = 60_000;

/** Hands a file to the reader as a download. */
export function deliver(file: Blob, fileName: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), kept);
}
