import type { Rolldown } from 'vite';
import { CORE, START_PAGE } from '../src/worker/file-list.ts';

/** Of each chunk what decides its group; style sheets go with the chunk that brings them. */
export type BuiltChunk = Pick<Rolldown.OutputChunk, 'fileName' | 'isEntry' | 'imports' | 'moduleIds' | 'viteMetadata'>;

const names = (ids: readonly string[], pattern: RegExp): string[] => [
  ...new Set(ids.flatMap((id) => pattern.exec(id)?.[1] ?? [])),
];
const languagesIn = (ids: readonly string[]): string[] => names(ids, /\/locales\/([^/]+)\/[^/]+\.json/);
const clinicsIn = (ids: readonly string[]): string[] =>
  names(ids, /\/src\/clinic\/(?:profiles\/)?([\w-]+)\.(?:json|ts)$/);

/** The chunks that the start page brings with it. */
function ofStart(chunks: readonly BuiltChunk[]): ReadonlySet<string> {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of found)
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach((each) => found.add(each));
  return found;
}

/**
 * What belongs together: the core; the texts of one language; one clinic's profile; and what reads a profile, which only the site of a clinic of
 * its own asks for. All but the core is kept by those who use it.
 */
function groupOfChunk({ fileName, moduleIds }: BuiltChunk, start: ReadonlySet<string>): string {
  const [language, ...more] = languagesIn(moduleIds);
  if (start.has(fileName)) return CORE;
  if (language !== undefined && more.length === 0) return language;
  const [clinic] = clinicsIn(moduleIds);
  const isOfOneClinic = moduleIds.every((id) => id.includes('/src/clinic/profiles/'));
  if (isOfOneClinic && clinic !== undefined) return `clinic-${clinic}`;
  return moduleIds.some((id) => id.endsWith('/src/clinic/read-clinic.ts')) ? 'own-clinic' : CORE;
}

export function groupsOfChunks(chunks: readonly BuiltChunk[]): [path: string, group: string][] {
  const start = ofStart(chunks);
  return chunks.flatMap((chunk) => {
    const { importedCss = [], importedAssets = [] } = chunk.viteMetadata ?? {};
    const group = groupOfChunk(chunk, start);
    return [chunk.fileName, ...importedCss, ...importedAssets].map((path): [string, string] => [path, group]);
  });
}

/** The icon of the tab: a browser asks for it with every page. */
export const ICON: readonly [path: string, group: string] = ['icon.svg', CORE];

/** The start page is of the core, each folder's page a group of its name: a language, or the page for frames. The page for clinics is none of it. */
export function groupOfPage(fileName: string): [path: string, group: string] | undefined {
  const folder = /^(?:([\w-]+)\/)?index\.html$/.exec(fileName);
  if (!folder || folder[1] === 'kit') return undefined;
  return folder[1] === undefined ? [START_PAGE, CORE] : [`${folder[1]}/`, folder[1]];
}
