import type { Browser, CDPSession, Page } from 'playwright-core';

/** Speaks to a tab past the driver, which gives a crashed one up. */
class RawTab {
  private next = 0;
  private readonly waiting = new Map<number, (result: unknown) => void>();

  constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {
    session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== this.sessionId) return;
      const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
      if (id !== undefined) this.waiting.get(id)?.(result);
    });
  }

  send(method: string, params: object = {}): Promise<unknown> {
    const id = (this.next += 1);
    const answered = new Promise((done) => this.waiting.set(id, done));
    const message = JSON.stringify({ id, method, params });
    void this.session.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    return answered;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    return (answer as { result: { value: T } }).result.value;
  }
}

export interface FoundAgain {
  readonly place: string;
  readonly words: string;
  readonly kept: unknown;
}

const LOOK = `(() => {
  if (document.documentElement.dataset.ready === undefined) return null;
  const main = document.querySelector('main').cloneNode(true);
  main.querySelectorAll('[data-without-network]').forEach((each) => each.remove());
  const { screen = '', question = '' } = main.dataset;
  return {
    place: (screen + ' ' + question).trim(),
    words: main.innerText.replace(/\\s+/g, ' ').trim(),
    kept: JSON.parse(sessionStorage.getItem('therapy-guide') ?? 'null'),
  };
})()`;

/** Ends the process of the tab, loads it anew as the browser's own button does, and looks at what is there. */
export async function crashTab(browser: Browser, page: Page): Promise<FoundAgain> {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const session = await browser.newBrowserCDPSession();
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: targetInfo.targetId, flatten: false });
  const tab = new RawTab(session, sessionId);
  const crashed = new Promise((done) => page.once('crash', done));
  void tab.send('Page.crash');
  await crashed;
  await tab.send('Page.reload');
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await tab.evaluate<FoundAgain | null>(LOOK).catch(() => null);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the crashed tab does not come back');
}
