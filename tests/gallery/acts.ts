import { ready, reload, type Stage } from './settings';
import { pseudoFolder } from './spoken';

/** What is done on a screen before its picture is taken; by the attributes of the page alone, so it is the same in every language. */
export type Act = (stage: Stage) => Promise<void>;

export const inTurn =
  (...acts: readonly Act[]): Act =>
  async (stage) => {
    for (const act of acts) await act(stage);
  };

export const pressed =
  (selector: string): Act =>
  ({ guide }) =>
    guide.locator(selector).first().tap();

export const shown =
  (selector: string): Act =>
  async ({ guide }) => {
    await guide.locator(selector).first().waitFor();
    await guide.locator('html:not([data-unfinished])').waitFor({ state: 'attached' });
  };

/** Presses, and waits until that screen is there. */
export const gone = (selector: string, to: string): Act =>
  inTurn(pressed(selector), shown(`main[data-screen="${to}"]`));

export const filled =
  (name: string, value: string): Act =>
  async ({ guide }) => {
    const field = guide.locator(`[name=${name}]`);
    const isChoice = await field.evaluate((element) => element.localName === 'select');
    await (isChoice ? field.selectOption(value) : field.fill(value));
  };

/** Answers with the finger, which counts only once the question has been seen. */
export const answered = (choice: string): Act =>
  inTurn(shown('main[data-armed]'), pressed(`[data-answer="${choice}"]`));

export const unfolded: Act = ({ guide }) =>
  guide.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

/** Why the question is asked. */
export const whyShown = inTurn(pressed('main [aria-expanded=false]'), shown('main .reason'));

/** Kept on this device, and then the guide opened anew. */
export const keptAndOpened: Act = async (stage) => {
  await pressed('[data-kept=no] .link')(stage);
  await shown('[data-kept=yes]')(stage);
  await stage.page.evaluate(() => sessionStorage.clear());
  await reload(stage);
  await shown('[data-kept-visit]')(stage);
};

/** What the tab kept can no longer be read. */
export const garbled: Act = async (stage) => {
  await stage.page.evaluate(() => sessionStorage.setItem('therapy-guide', 'garbled'));
  await reload(stage);
};

/** From now on nothing that is told in words of time can be shown: a fault as any, in the middle of a visit. */
export const broken: Act = async ({ page }) => {
  await page.evaluate('Intl.DateTimeFormat = class { constructor() { throw new Error("broken"); } }');
};

/** A new version of the guide has come, and waits for the end of the visit. */
export const updated: Act = async (stage) => {
  const { page, host, folder } = stage;
  host.publish(folder === 'dist' ? pseudoFolder() : 'dist');
  await reload(stage);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.waiting instanceof ServiceWorker,
  );
};

/** The link of the result, opened in another tab's place as a doctor does. */
export const handedOver: Act = async (stage) => {
  const { page, address } = stage;
  await pressed('[data-action=share]')(stage);
  const link = (await page.locator('[data-share-link]').getAttribute('href')) ?? '';
  const code = link.slice(link.indexOf('#'));
  await page.goto('about:blank');
  await page.goto(address + code);
  await ready(page);
  await shown('main[data-screen=handover] .parts')(stage);
};

/** A file that is none of ours, picked on the welcome. */
export const wrongFilePicked: Act = async ({ page }) => {
  const file = { name: 'holiday.html', mimeType: 'text/html', buffer: Buffer.from('<p>Holiday</p>') };
  await page.locator('[data-saved-file] input[type=file]').setInputFiles(file);
  await page.locator('[data-saved-file] .problem').first().waitFor();
};
