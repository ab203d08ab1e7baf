/** Far above the largest file of this guide. */
const MOST_BYTES = 2_000_000;

export type FileProblem = 'picture' | 'empty' | 'too-large' | 'unreadable';
export type FileRead = { readonly text: string } | { readonly problem: FileProblem };

/** The text of a file that somebody chose or dropped. It is read here and goes nowhere. */
export async function readTextFile(file: File): Promise<FileRead> {
  if (file.type.startsWith('image/')) return { problem: 'picture' };
  if (file.size === 0) return { problem: 'empty' };
  if (file.size > MOST_BYTES) return { problem: 'too-large' };
  try {
    return { text: await file.text() };
  } catch {
    return { problem: 'unreadable' };
  }
}
