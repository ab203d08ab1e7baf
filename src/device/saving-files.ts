/** Long enough for a slow browser to take the file over. */
const KEPT_FOR_MS = 60_000;

/** Hands a file to the browser's downloads. Whether one arrives cannot be seen: a frame that may not download does nothing. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
