import { cacheOf, clinicCache, groupsKept, ofOtherVersions } from './cache-names';
import { CORE, groupOf, groupsUsed, isOfClinic, pathBelow, START_PAGE, type FileList } from './file-list';

const CLINIC_MS = 2000;

/** Page and script name a file in different ways, and a host may add "Vary". */
const AS_NAMED: CacheQueryOptions = { ignoreVary: true };

/**
 * A file exactly as it was built, or nothing: half an upload, a login page in between or another version are refused by the browser itself.
 * The page has just loaded most of them, so they come from the browser's own cache; only what is not there as built is asked of the host.
 */
function load(address: string, hash: string): Promise<Response> {
  const ask = (cache: RequestCache) => fetch(address, { cache, integrity: `sha256-${hash}`, redirect: 'error' });
  return ask('force-cache').catch(() => ask('reload'));
}

/** What one version keeps. @param folder the address of the guide, with a slash at its end */
export function keptFiles(folder: string, version: string, files: FileList) {
  const addressOf = (path: string) => new URL(path, folder).href;

  async function keepGroup(group: string): Promise<void> {
    const cache = await caches.open(cacheOf(folder, version, group));
    const missing = Object.entries(files[group] ?? {}).map(async ([path, hash]) => {
      if (!(await cache.match(addressOf(path), AS_NAMED)))
        await cache.put(addressOf(path), await load(addressOf(path), hash));
    });
    await Promise.all(missing);
  }
  const keep = (groups: readonly string[]) => Promise.all(groups.map(keepGroup));

  /** For the first time; from then on each answer of the host takes the copy's place. */
  async function keepOfClinic(path: string): Promise<void> {
    const cache = await caches.open(clinicCache(folder));
    if (await cache.match(addressOf(path), AS_NAMED)) return;
    const response = await fetch(addressOf(path), { cache: 'force-cache' });
    if (response.ok) await cache.put(addressOf(path), response);
  }
  const kept = async (path: string, group = groupOf(files, path)): Promise<Response | undefined> =>
    group === undefined
      ? undefined
      : caches.match(addressOf(path), { ...AS_NAMED, cacheName: cacheOf(folder, version, group) });

  return {
    /** Everything a visit needs, and what the version before was used for. */
    async install(): Promise<void> {
      const before = groupsKept(folder, await caches.keys()).filter((group) => Object.hasOwn(files, group));
      await keep([...new Set([CORE, ...before])]);
    },
    /** @returns whether a page that used these files opens without a network now */
    async keepUsed(addresses: readonly string[]): Promise<boolean> {
      const paths = addresses.flatMap((address) => pathBelow(folder, address) ?? []);
      const { groups, isWhole } = groupsUsed(files, paths);
      // The guide works without a clinic too.
      await Promise.allSettled(paths.filter(isOfClinic).map(keepOfClinic));
      return keep(groups).then(
        () => isWhole,
        () => false,
      );
    },
    async deleteOtherVersions(): Promise<void> {
      const names = ofOtherVersions(folder, version, await caches.keys());
      await Promise.all(names.map((name) => caches.delete(name)));
    },
    kept,
    /** When this version came from the host, by the host's clock. */
    fetchedAt: async (): Promise<number> => Date.parse((await kept(START_PAGE))?.headers.get('Date') ?? ''),
    /** A clinic's number may change on any day: the newest, or the copy where no answer comes. */
    async newestOfClinic(path: string, request: Request): Promise<Response> {
      const cache = await caches.open(clinicCache(folder));
      const copy = await cache.match(addressOf(path), AS_NAMED);
      const newest = fetch(request).then(async (response) => {
        if (copy && response.ok) await cache.put(addressOf(path), response.clone());
        return response;
      });
      if (!copy) return newest;
      const waited = new Promise<Response>((done) => setTimeout(() => done(copy.clone()), CLINIC_MS));
      return Promise.race([newest, waited]).catch(() => copy);
    },
  };
}
