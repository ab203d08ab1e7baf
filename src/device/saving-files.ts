/** Long enough for a slow browser to take the file over. */
const KEPT_FOR_MS = 60_000;

function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}

/** Hands a file to the browser's downloads. Whether one arrives cannot be seen: a frame that may not download does nothing. */
export const saveFile = (name: string, type: string, text: string): void => save(name, new Blob([text], { type }));

/** Black squares on white, as a PNG. @param d an SVG path @param size of its side, in units @param scale pixels for each unit */
export function saveDrawing(name: string, d: string, size: number, scale: number): void {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(scale, scale);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(d));
  canvas.toBlob((content) => content && save(name, content), 'image/png');
}
