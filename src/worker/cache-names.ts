/**
 * Every version keeps each group of its files in a cache of its own, named `therapy-guide <folder> <version> <group>`: so the names alone tell
 * which groups are in use. Caches belong to a whole origin, on which the guide may lie in several folders.
 */
const startOf = (folder: string): string => `therapy-guide ${new URL(folder).pathname} `;

export const cacheOf = (folder: string, version: string, group: string): string =>
  `${startOf(folder)}${version} ${group}`;

/** For what a clinic wrote: it stays when a version goes. */
export const clinicCache = (folder: string): string => `${startOf(folder)}clinic`;

interface Named {
  readonly name: string;
  readonly version: string;
  readonly group: string;
}

function versioned(folder: string, names: readonly string[]): Named[] {
  return names.flatMap((name) => {
    if (!name.startsWith(startOf(folder))) return [];
    const [version, group, ...more] = name.slice(startOf(folder).length).split(' ');
    return version !== undefined && group !== undefined && more.length === 0 ? [{ name, version, group }] : [];
  });
}

/** The groups that any version keeps here. */
export const groupsKept = (folder: string, names: readonly string[]): string[] => [
  ...new Set(versioned(folder, names).map(({ group }) => group)),
];

export const ofOtherVersions = (folder: string, version: string, names: readonly string[]): string[] =>
  versioned(folder, names)
    .filter((cache) => cache.version !== version)
    .map(({ name }) => name);
