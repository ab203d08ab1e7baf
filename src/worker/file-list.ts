/** The built files by group, each with the SHA-256 of its content in base64; paths are below the guide's folder, a page by its folder. */
export type FileList = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What every visit needs. Each other group is kept once a page has used one of its files. */
export const CORE = 'core';
export const START_PAGE = './';

/** Files that a clinic writes: no version of the guide knows what is in them. */
const CLINIC_FILE = /^(?:clinic\.js|[^/]+\.(?:svg|png|jpe?g|gif|webp|avif))$/i;
export const isOfClinic = (path: string): boolean => CLINIC_FILE.test(path);

/**
 * Where an address lies below the guide's folder. What stands after `?` or `#` may be a choice and is left aside.
 * @returns undefined outside of the folder
 */
export function pathBelow(folder: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const guide = new URL(folder);
  if (origin !== guide.origin || !pathname.startsWith(guide.pathname)) return undefined;
  return pathname.slice(guide.pathname.length).replace(/(^|\/)index\.html$/, '$1') || START_PAGE;
}

export const groupOf = (files: FileList, path: string): string | undefined =>
  Object.keys(files).find((group) => Object.hasOwn(files[group] ?? {}, path));

/** @returns the groups to keep, and whether all scripts and styles that were used are of this version */
export function groupsUsed(files: FileList, paths: readonly string[]): { groups: string[]; isWhole: boolean } {
  const found = paths.map((path) => groupOf(files, path));
  return {
    groups: [...new Set([CORE, ...found.filter((group) => group !== undefined)])],
    isWhole: paths.every((path, place) => found[place] !== undefined || !path.startsWith('assets/')),
  };
}
