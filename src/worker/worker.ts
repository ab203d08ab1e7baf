/**
 * Answers for the guide where there is no network. Built to `sw.js`; it keeps public files of this host alone, never an answer, and an address
 * without what a link chose. When a new version comes is decided in `src/README.md`.
 */
import { groupOf, isOfClinic, pathBelow, type FileList } from './file-list';
import { keptFiles } from './kept-files';
import type { ToWorker } from './messages';
import { mayTakeOver } from './taking-over';

declare const self: ServiceWorkerGlobalScope;
/** put in by the build */
declare const __FILES__: FileList;
declare const __VERSION__: string;

const FILES = __FILES__;
const folder = self.registration.scope;
const files = keptFiles(folder, __VERSION__, FILES);

self.addEventListener('install', (event) => event.waitUntil(files.install()));

/** From here on a tab that was open before there was a worker stays on this version too. */
async function begin(): Promise<void> {
  await self.clients.claim();
  // A version that is on its way has its files here already.
  if (!self.registration.installing && !self.registration.waiting) await files.deleteOtherVersions();
}
self.addEventListener('activate', (event) => event.waitUntil(begin()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathBelow(folder, request.url);
  if (request.method !== 'GET' || path === undefined) return;
  if (groupOf(FILES, path) !== undefined)
    event.respondWith(files.kept(path).then((response) => response ?? fetch(request)));
  else if (isOfClinic(path)) event.respondWith(files.newestOfClinic(path, request));
});

async function takeOver(isInVisit: boolean): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = open.filter(({ url }) => pathBelow(folder, url) !== undefined);
  const moment = { isInVisit, others: ours.length - 1, fetchedAt: await files.fetchedAt(), now: Date.now() };
  if (mayTakeOver(moment)) await self.skipWaiting();
}

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  if (message.type === 'take-over') event.waitUntil(takeOver(message.isInVisit));
  else event.waitUntil(files.keepUsed(message.used).then((isKept) => event.ports[0]?.postMessage(isKept)));
});
