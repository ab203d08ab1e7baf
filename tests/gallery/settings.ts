import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { startChangingHost, type ChangingHost } from '../journeys/support/changing-host';
import { clinicFile, LOGO, WORDY } from '../journeys/support/clinic-site';
import { fakeVoices } from '../journeys/support/fake-voices';
import { guideIn } from '../journeys/support/framed-guide';
import { serveHost } from '../journeys/support/host-page';
import { laterScripts } from '../journeys/support/later-files';
import { openPhone } from '../journeys/support/open-browser';
import { serveDist } from '../journeys/support/serve-dist';
import type { Spoken } from './spoken';

/** A guide that is open in a browser, and what can happen to it. */
export interface Stage extends Spoken {
  readonly page: Page;
  /** the page itself, or the frame in it */
  readonly guide: Page | Frame;
  readonly host: ChangingHost;
  /** of the guide, in the language of the picture */
  readonly address: string;
  readonly close: () => Promise<void>;
}
type Bare = Omit<Stage, 'guide'> & { readonly atEnd: (work: () => Promise<unknown>) => void };

interface Setting {
  readonly options?: BrowserContextOptions;
  open(stage: Bare): Promise<Page | Frame>;
}

export const ready = (guide: Page | Frame) =>
  guide.locator('html[data-ready]:not([data-unfinished])').waitFor({ state: 'attached' });
const startable = (page: Page) => page.locator('html[data-startable]').waitFor({ state: 'attached' });
export async function reload({ page }: Pick<Stage, 'page'>): Promise<void> {
  await page.reload();
  await ready(page);
}

const openAt =
  (after = '') =>
  async ({ page, address }: Bare) => {
    await page.goto(address + after);
    await ready(page);
    return page;
  };

/** What a clinic edits, as long as it may be, and its picture. */
async function publishWordyClinic({ host, atEnd }: Bare): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gallery-clinic-'));
  atEnd(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'clinic.js'), clinicFile(WORDY));
  await writeFile(join(folder, 'logo.svg'), LOGO);
  for (const name of ['clinic.js', 'logo.svg']) host.publish(folder, name);
}

/** In the page of a clinic, with something before it and after it. */
const openFramed =
  (width: number, isHosted: boolean) =>
  async ({ page, code, folder, atEnd }: Bare) => {
    // without the headers of our samples: they let only pages of secure sites frame the guide
    const served = await serveDist({ folder });
    atEnd(served.close);
    const script = isHosted ? `<script src="${served.address}embed.js" async></script>` : '';
    const host = await serveHost(`<body style="margin:0;font:16px/1.5 sans-serif">
<p style="margin:12px">A clinic’s page, before the guide.</p>
<iframe src="${served.address}embed/?lang=${code}" title="Therapy Guide" style="display:block;margin:0 auto;width:${width}px;height:640px;border:0"></iframe>
${script}<p style="margin:12px">And after it.</p></body>`);
    atEnd(host.close);
    await page.goto(host.address);
    const frame = await guideIn(page);
    await ready(frame);
    if (isHosted) await frame.waitForSelector('html[data-hosted]', { state: 'attached' });
    return frame;
  };

/** Words of a made-up language are made by a script of their own, which is none of the rest. */
async function restOf(address: string): Promise<(url: URL) => boolean> {
  const isLater = await laterScripts(address);
  return (url) => isLater(url) && !url.pathname.includes('pseudo-language');
}

/** Where the guide stands, and what happens around it. */
export const SETTINGS = {
  alone: { open: openAt() },
  clinic: { open: openAt('#clinic=tndc') },
  clinicOfSpeech: { open: openAt('#clinic=tryumph') },
  wordyClinic: {
    async open(stage) {
      await publishWordyClinic(stage);
      return openAt()(stage);
    },
  },
  withoutNetwork: {
    async open(stage) {
      await openAt()(stage);
      await stage.host.stop();
      await reload(stage);
      return stage.page;
    },
  },
  /** the script of the page itself is on its way and does not come */
  withoutScriptYet: {
    async open({ page, address }) {
      await page.route('**/assets/*.js', () => undefined);
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator('main h1').waitFor();
      return page;
    },
  },
  /** what is needed from the second question on does not come */
  withoutTheRestYet: {
    async open({ page, address }) {
      await page.route(await restOf(address), () => undefined);
      await page.goto(address);
      await startable(page);
      return page;
    },
  },
  /** the same, and the host says that it is not there */
  withoutTheRest: {
    async open({ page, host, address }) {
      const isRest = await restOf(address);
      host.breakFiles((path) => (isRest(new URL(path, address)) ? 'missing' : undefined));
      await page.goto(address);
      await startable(page);
      return page;
    },
  },
  scriptOff: {
    options: { javaScriptEnabled: false },
    async open({ page, address }) {
      await page.goto(address);
      return page;
    },
  },
  withVoice: {
    async open(stage) {
      await fakeVoices(stage.page, [{ name: 'own', lang: stage.code, localService: true }]);
      return openAt()(stage);
    },
  },
  withoutStorage: {
    async open(stage) {
      await stage.page.addInitScript(
        'Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); }',
      );
      return openAt()(stage);
    },
  },
  kit: {
    async open({ page, host, code }) {
      await page.goto(`${host.address}kit/?lang=${code}`);
      await ready(page);
      return page;
    },
  },
  frame280: { open: openFramed(280, false) },
  frame360: { open: openFramed(360, true) },
} as const satisfies Readonly<Record<string, Setting>>;
export type SettingName = keyof typeof SETTINGS;

/** Opens the guide, on a host of its own, with an empty browser. */
export async function openStage(browser: Browser, name: SettingName, spoken: Spoken): Promise<Stage> {
  const setting: Setting = SETTINGS[name];
  // The browser leaves first: a host waits for those who are still connected.
  const ends: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const end of ends) await end();
  };
  try {
    const phone = await openPhone(browser, { reducedMotion: 'reduce', ...setting.options });
    ends.push(phone.close);
    const host = await startChangingHost(resolve(spoken.folder));
    ends.push(host.stop);
    const stage = {
      ...spoken,
      page: phone.page,
      host,
      // English stands at the root, every other language in a folder of its own
      address: host.address + (spoken.code === 'en' ? '' : `${spoken.code}/`),
      close,
      atEnd: (end: () => Promise<unknown>) => void ends.push(end),
    };
    return { ...stage, guide: await setting.open(stage) };
  } catch (error) {
    await close();
    throw error;
  }
}
