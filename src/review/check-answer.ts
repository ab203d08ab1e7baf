import { readSourceFiles, unreadable } from './source-files';

const BROKEN = 1;

export interface Answer {
  readonly lines: readonly string[];
  readonly status: number;
}

/** Shown beside the change on the page of the pull request. */
const besideTheChange = (sentence: string): string => `::error title=Content::${sentence.replaceAll('%', '%25')}`;

/**
 * What `npm run check-content` says, and the status with which it ends.
 *
 * @param isWriting new ids and the hash of the version are written down first
 */
export async function checkAnswer(isWriting: boolean, isOnGitHub: boolean): Promise<Answer> {
  const slips = readSourceFiles().flatMap(unreadable);
  // Read only once every file can be read: a slip of the pen would otherwise end in a message of the compiler.
  const { sentences, goodNews } =
    slips.length > 0
      ? { sentences: slips, goodNews: [] }
      : await (await import('./check-project')).checkProject(isWriting);
  if (sentences.length === 0) return { lines: goodNews, status: 0 };
  return { lines: [...sentences, ...(isOnGitHub ? sentences.map(besideTheChange) : [])], status: BROKEN };
}
