import type { Frame, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import type { Phone } from '../journeys/support/open-browser';
import type { ServedDist } from '../journeys/support/serve-dist';

/** Everything that was written somewhere while a visit went on, by the kind of place. */
export interface Watch {
  readonly places: Record<'requests' | 'addresses' | 'titles' | 'history' | 'file names' | 'messages', string[]>;
  /** reads what can only be read at the end: the console, the history, what the browser measured */
  end(): Promise<Readonly<Record<string, readonly string[]>>>;
}

/** Runs in every page and frame: tells of each title, address and entry of the history, also of those that stand for a moment. */
function tellAll(): void {
  const { tell } = window as unknown as { tell: (place: string, text: string) => void };
  const seen = new Set<string>();
  const say = (place: string, text: string) => {
    if (seen.has(place + text)) return;
    seen.add(place + text);
    tell(place, text);
  };
  const look = () => {
    say('titles', document.title);
    say('addresses', window.location.href);
    say('history', JSON.stringify(window.history.state));
    say('history', window.name);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  for (const event of ['popstate', 'hashchange', 'pagehide']) window.addEventListener(event, look);
  window.addEventListener('message', ({ data }) => say('messages', JSON.stringify(data)));
}

/** What the browser itself has noted of this page. */
const measured = (frame: Page | Frame) =>
  frame.evaluate(() => {
    const { navigation } = window as unknown as {
      navigation?: { entries(): { url: string; id: string; key: string; getState(): unknown }[] };
    };
    const entries = navigation?.entries() ?? [];
    return {
      history: entries.map((entry) => JSON.stringify([entry.url, entry.id, entry.key, entry.getState()])),
      performance: performance.getEntries().map((entry) => JSON.stringify(entry)),
    };
  });

export async function watch(phone: Phone, served: ServedDist): Promise<Watch> {
  const { context, page } = phone;
  const places: Watch['places'] = {
    requests: [],
    addresses: [],
    titles: [],
    history: [],
    'file names': [],
    messages: [],
  };
  context.on('request', (request) =>
    places.requests.push(request.method(), request.url(), JSON.stringify(request.headers()), request.postData() ?? ''),
  );
  page.on('download', (download) => places['file names'].push(download.suggestedFilename()));
  page.on('framenavigated', (frame) => places.addresses.push(frame.url(), frame.name()));
  await context.exposeFunction('tell', (place: keyof Watch['places'], text: string) => void places[place].push(text));
  await context.addInitScript(tellAll);

  return {
    places,
    async end() {
      const noted = await Promise.all(page.frames().map(measured));
      const session = await context.newCDPSession(page);
      const { entries } = await session.send('Page.getNavigationHistory');
      await session.detach();
      return {
        ...places,
        'requests at the server': served.asked,
        console: [...phone.messages, ...phone.errors],
        history: [
          ...places.history,
          ...noted.flatMap(({ history }) => history),
          ...entries.flatMap(({ url, title, userTypedURL }) => [url, title, userTypedURL]),
        ],
        performance: noted.flatMap(({ performance }) => performance),
      };
    },
  };
}

/** All that this origin still keeps on the device. Of a cache the bodies are the files of the guide, the same for everyone, so they are not read. */
export async function kept(page: Page): Promise<readonly string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => {
    const readAll = <T>(request: IDBRequest<T[]>) =>
      new Promise<T[]>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(new Error('A database could not be read.'));
      });
    const opened = (name: string) =>
      new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(new Error('A database could not be opened.'));
      });
    const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await opened(name);
      const stores = [...database.objectStoreNames];
      found.push(name, stores);
      for (const store of stores) {
        const records = database.transaction(store).objectStore(store);
        found.push(await readAll(records.getAll()), await readAll(records.getAllKeys()));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      found.push(
        name,
        requests.map(({ url, headers }) => [url, ...headers]),
      );
    }
    return found.map((each) => JSON.stringify(each));
  });
  return [...stored, JSON.stringify(cookies)];
}

/** What a PDF says of itself besides its pages: the table of its properties, and the same as XMP. */
export async function pdfProperties(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info, metadata } = await document.getMetadata();
  const outline = await document.getOutline();
  const attachments: unknown = await document.getAttachments();
  const xmp: unknown = metadata ? (metadata as { getRaw(): unknown }).getRaw() : '';
  return [info, outline, attachments, xmp].map((each) => JSON.stringify(each) ?? '');
}
