import { readSourceFiles, unreadable } from './source-files';

const BROKEN = 1;

const slips = readSourceFiles().flatMap(unreadable);
/** Read only once every file can be read: a slip of the pen would otherwise end in a message of the compiler. */
const { sentences, goodNews } =
  slips.length > 0
    ? { sentences: slips, goodNews: [] }
    : await (await import('./check-project')).checkProject(process.argv.includes('--write'));

for (const line of sentences.length > 0 ? sentences : goodNews) console.log(line);
if (sentences.length > 0) {
  process.exitCode = BROKEN;
  // Shown beside the change on the page of the pull request.
  if (process.env['GITHUB_ACTIONS'])
    for (const sentence of sentences) console.log(`::error title=Content::${sentence.replaceAll('%', '%25')}`);
}
