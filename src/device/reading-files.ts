/** Far above the largest file of this guide. */
const MOST_BYTES = 2_000_000;

export type FileRead = { readonly text: string } | { readonly problem: 'too-large' | 'unreadable' };

/** The text of a file that somebody chose or dropped. It is read here and goes nowhere. */
export async function readTextFile(file: File): Promise<FileRead> {
  if (file.size > MOST_BYTES) return { problem: 'too-large' };
  try {
    return { text: await file.text() };
  } catch {
    return { problem: 'unreadable' };
  }
}
