import { format, resolveConfig } from 'prettier';
import { CONTENT } from '../content/content';
import { checkContent, CHECKS } from './check-content';
import { hashToSign } from './content-hash';
import { written } from './ledger';
import { readProject, writeLedger } from './read-project';
import { otherLayout, pathOf, readSourceFiles, type SourceFile } from './source-files';

async function layoutOf(file: SourceFile): Promise<readonly string[]> {
  const options = await resolveConfig(pathOf('package.json'));
  return otherLayout(file, await format(file.text, { ...options, filepath: file.path }));
}

/** @param isWriting new ids and the hash of the version are written down first */
export async function checkProject(isWriting: boolean) {
  const read = readProject(CONTENT);
  if (isWriting) writeLedger(written(read));
  const project = isWriting ? readProject(CONTENT) : read;
  const layout = await Promise.all(readSourceFiles().map(layoutOf));
  return {
    sentences: [...checkContent(project), ...layout.flat()],
    goodNews: [
      `All ${CHECKS.length} checks hold.`,
      `Whoever signs version ${CONTENT.version} writes the hash ${hashToSign(CONTENT, project.words)}.`,
    ],
  };
}
