import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import WebDriver from 'webdriver';
import { ensureWebKitDriver, ensureXvfb } from '../../../scripts/ensure-engines.mjs';
import { inPage, until, type AtEnd, type Driver } from './driver';
import { startProgram } from './start-program';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs in the page: the driver tells nothing of the console, so the page itself has to listen. */
function listen(): void {
  const complaints: string[] = [];
  const add = (complaint: string) => void complaints.push(complaint);
  window.addEventListener('error', ({ message, target }) => add(`error: ${message ?? target}`), true);
  window.addEventListener('unhandledrejection', ({ reason }) => add(`rejection: ${reason}`));
  document.addEventListener('securitypolicyviolation', (event) => add(`policy: ${event.violatedDirective}`));
  for (const kind of ['error', 'warn'] as const) console[kind] = (...words) => add(`${kind}: ${words.join(' ')}`);
  Object.assign(window, { complaints });
}

/**
 * The small browser that comes with WebKitGTK, on a screen of its own. It falls short in three ways. Its window never gets narrower
 * than about 447 px, so a phone's width is seen in the other engines. Printing is unknown to its driver, so its paper is not looked
 * at. Complaints are heard only once a page has loaded; one that fails before that never gets ready, and the journey stops.
 */
export async function openWebKit(atEnd: AtEnd): Promise<Driver> {
  const screenSize = ['-screen', '0', '800x800x24'];
  const screen = startProgram(ensureXvfb(), ['-displayfd', '3', '-nolisten', 'tcp', ...screenSize], {}, atEnd);
  let display = '';
  screen.on('data', (number: Buffer) => (display += String(number)));
  await until('Xvfb opens a screen', () => Promise.resolve(display.endsWith('\n')));
  const port = await freePort();
  startProgram(ensureWebKitDriver(), [`--port=${port}`], { DISPLAY: `:${display.trim()}` }, atEnd);
  await until('WebKitWebDriver answers', async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok);
  const browser = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port,
    connectionRetryCount: 0,
    logLevel: 'error',
    capabilities: { 'wdio:enforceWebDriverClassic': true },
  });
  atEnd(() => browser.deleteSession());
  await browser.setWindowRect(null, null, 360, 640);

  const complaints: string[] = [];
  const page = { evaluate: (expression: string) => browser.executeScript(`return ${expression}`, []) };
  const find = async (selector: string) => Object.values(await browser.findElement('css selector', selector))[0] ?? '';
  async function takeComplaints() {
    complaints.push(
      ...(await inPage(page, () => (window as unknown as { complaints: string[] }).complaints.splice(0))),
    );
  }

  const { browserName, browserVersion } = browser.capabilities as Record<string, string>;
  return {
    ...page,
    name: `WebKitGTK ${browserVersion} (${browserName})`,
    async open(address) {
      if (await inPage(page, () => 'complaints' in window)) await takeComplaints();
      await browser.navigateTo(address);
      await inPage(page, listen);
    },
    async reload() {
      await takeComplaints();
      await browser.refresh();
      await inPage(page, listen);
    },
    press: async (selector) => browser.elementClick(await find(selector)),
    type: async (selector, text) => browser.elementSendKeys(await find(selector), text),
    choose: async (selector, value) => browser.elementClick(await find(`${selector} option[value="${value}"]`)),
    async complaints() {
      await takeComplaints();
      return complaints;
    },
  };
}
