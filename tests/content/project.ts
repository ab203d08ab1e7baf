import { expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import type { Check, Project } from '../../src/review/checks/check';
import { readProject } from '../../src/review/read-project';

/** The content and all that belongs to it, as it stands on disk. */
export const PROJECT: Project = readProject(CONTENT);

/** One test for each check: it has nothing to say. */
export const hold = (checks: readonly Check[]): void => {
  it.each(checks.map((check) => [check.says, check] as const))('%s', (_, { find }) => {
    expect(find(PROJECT)).toEqual([]);
  });
};
