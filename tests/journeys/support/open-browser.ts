import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { ensureBrowser, ensureWholeBrowser } from '../../../scripts/ensure-browser.mjs';

export interface RequestRecord {
  /** milliseconds since the phone was opened */
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly origin: string;
  /** without the origin, so that two visits can be compared */
  readonly path: string;
  readonly kind: string;
}

export interface Phone {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly requests: RequestRecord[];
  /** every console message, as `type: text`, and which file where one did not come */
  readonly messages: string[];
  /** every uncaught error and every request that failed */
  readonly errors: string[];
  /** milliseconds since the phone was opened, on the clock of `requests` */
  now(): number;
  close(): Promise<void>;
}

/** Without these the browser itself looks for updates, and a test could not tell its requests from the page's. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: [...QUIET, ...args] });
}

/** As people have it, with its windows: it asks for icons and can install a page. */
export async function openWholeBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: ensureWholeBrowser(), args: [...QUIET, ...args] });
}

/** A browser that keeps a page it left, whole, and shows it again on Back, as a parent's does. Its driver else switches that off. */
export async function openRememberingBrowser(): Promise<Browser> {
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  return chromium.launch({ executablePath: ensureWholeBrowser(), args: QUIET, ignoreDefaultArgs });
}

/** What the page asked for, in order; the icon of the tab is the browser's own wish, at a moment of its choice. */
export const filesAskedFor = ({ requests }: Phone): readonly string[] =>
  requests.map(({ path }) => path).filter((path) => !path.endsWith('/icon.svg'));

/** A small phone in a fresh profile that writes down everything it asks for and everything it says. */
export async function openPhone(browser: Browser, options: BrowserContextOptions = {}): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
    ...options,
  });
  // Another browser may be at work beside this one.
  context.setDefaultTimeout(60_000);
  const start = performance.now();
  const now = () => performance.now() - start;
  const requests: RequestRecord[] = [];
  const messages: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const { origin, pathname, search } = new URL(request.url());
    requests.push({
      at: now(),
      method: request.method(),
      url: request.url(),
      origin,
      path: pathname + search,
      kind: request.resourceType(),
    });
  });
  context.on('requestfailed', (request) => {
    errors.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  context.on('console', (message) => {
    const text = message.text();
    const file = text.startsWith('Failed to load resource') ? ` ${message.location().url}` : '';
    messages.push(`${message.type()}: ${text}${file}`);
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  const page = await context.newPage();
  return { context, page, requests, messages, errors, now, close: () => context.close() };
}
