import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from './support/axe-faults';
import { clinicFile, LOGO, serveClinic, WORDY } from './support/clinic-site';
import { CLUMSY_CHILD } from './support/clumsy-child';
import { LATE_TALKER } from './support/late-talker';
import { filesAskedFor, openBrowser, openPhone, type Phone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';
import { KEYS, walk, type Child } from './support/walk';

const TNDC = 'Trisha Neuro Development Clinic (TNDC)';
const TRYUMPH = 'Tryumph Speech Therapy';
const isLoud = (message: string) => /^(error|warning)/.test(message);

describe('a guide that a clinic shows', () => {
  let served: ServedDist;
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
    served = await serveDist();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function open(address: string): Promise<Phone> {
    const phone = await openPhone(browser);
    await phone.page.goto(address);
    await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    return phone;
  }
  const visit = async (clinic: string, child: Child) => {
    const phone = await open(`${served.address}#clinic=${clinic}`);
    const met = await walk(phone.page, child, undefined, KEYS);
    return { phone, page: phone.page, met };
  };
  const captionOf = (page: Page) => page.locator('main[data-screen="welcome"]').innerText();
  const offersOf = (page: Page) =>
    page
      .locator('main [data-therapy]')
      .evaluateAll((chapters) =>
        Object.fromEntries(
          chapters.map((chapter) => [
            chapter.getAttribute('data-therapy'),
            chapter.querySelector('[data-offered]')?.getAttribute('data-offered'),
          ]),
        ),
      );
  const hrefs = (page: Page) =>
    page.locator('[data-contact] a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

  describe('by a link, to one of the clinics that are built in', () => {
    it('of speech therapy alone: it asks to call for speech, and says where to go for the rest', async () => {
      const { phone, page } = await visit('tryumph', LATE_TALKER);
      expect(await offersOf(page)).toEqual({ speech: 'true', occupational: 'false', physical: 'false' });
      await page.getByRole('heading', { name: `Ask ${TRYUMPH}` }).waitFor();
      expect(await page.locator('[data-contact]').innerText()).toMatch(
        /Home visits · Online sessions[^]*first call is free[^]*within 1 to 2 working days/,
      );
      expect(await hrefs(page)).toEqual([
        'tel:+15128989858',
        'sms:+15128989858?&body=Hello.%20I%20would%20like%20to%20ask%20about%20an%20appointment%20for%20my%20child.%20What%20is%20the%20next%20step%3F',
      ]);
      expect(phone.messages.filter(isLoud)).toEqual([]);
      expect(phone.errors).toEqual([]);
      await phone.close();
    });

    it('of speech therapy alone, where the hands and the body are meant: others come first', async () => {
      const { phone, page, met } = await visit('tryumph', CLUMSY_CHILD.child);
      expect(met.screens.at(-1)).toBe('result');
      const headings = await page.locator('main h2').allInnerTexts();
      expect(headings).not.toContain(`Ask ${TRYUMPH}`);
      expect(headings.indexOf('How to find a therapist')).toBeGreaterThan(0);
      expect(headings.indexOf(`${TRYUMPH} shows this guide`)).toBeGreaterThan(
        headings.indexOf('How to find a therapist'),
      );
      expect(await page.locator('[data-therapy="occupational"] [data-offered]').innerText()).toMatch(
        /does not offer this\. If your child needs it, Tryumph sends you on to occupational therapists it trusts/,
      );
      await phone.close();
    });

    it('of occupational therapy and physiotherapy: both are to be had there, speech is not', async () => {
      const { phone, page } = await visit('tndc', CLUMSY_CHILD.child);
      expect(await offersOf(page)).toEqual({ speech: 'false', occupational: 'true', physical: 'true' });
      await page.getByRole('heading', { name: `Ask ${TNDC}` }).waitFor();
      expect(await page.getByText('How to find a therapist').count()).toBe(0);
      const contact = await page.locator('[data-contact]').innerText();
      expect(contact).toMatch(/(Open now, until|Closed now\. Opens)/);
      expect(contact).toMatch(/Monday to Saturday: 9:00\sam to 7:00\spm\s+Sunday: closed/);
      expect(await hrefs(page)).toEqual([expect.stringMatching(/^mailto:contact\.drektatndc@gmail\.com\?subject=/)]);
      await phone.close();
    });

    it.each([
      ['a late talker', LATE_TALKER],
      ['a clumsy child', CLUMSY_CHILD.child],
    ])('changes no question, level, order or flag: %s', async (_, child) => {
      const seen = [];
      for (const clinic of ['', 'tndc', 'tryumph']) {
        // the country is said, for each clinic suggests its own
        const { phone, page, met } = await visit(clinic, { ...child, country: 'GB' });
        const marks = await page
          .locator('main :is([data-therapy], [data-area], [data-flag])')
          .evaluateAll((all) => all.map(({ dataset }) => JSON.stringify(dataset)));
        await page.locator('[data-action="share"]').press('Enter');
        const code = await page.locator('[data-share-link]').getAttribute('href');
        seen.push({ asked: met.asked, urgent: met.urgent, head: await page.locator('h1').innerText(), marks, code });
        await phone.close();
      }
      expect(seen[0]?.marks.length).toBeGreaterThan(20);
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2]).toEqual(seen[0]);
    });

    it('also on the page for frames, which lies in a folder of its own', async () => {
      const phone = await open(`${served.address}embed/#clinic=tndc`);
      expect(await captionOf(phone.page)).toContain(`shown by ${TNDC}`);
      expect(filesAskedFor(phone)).toContain('/clinic.js');
      expect(phone.errors).toEqual([]);
      await phone.close();
    });

    it('stays after “Delete and leave”, and nothing of the child with it', async () => {
      const { phone, page } = await visit('tndc', LATE_TALKER);
      await page.locator('[data-action="delete"]').press('Enter');
      await page.locator('html[data-ready] main[data-screen="welcome"]').waitFor();
      expect(await captionOf(page)).toContain(`shown by ${TNDC}`);
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('?clinic=tndc');
      await phone.close();
    });
  });

  describe('a request', () => {
    it('is made for the same files, in the same order, whatever is answered; for none of a clinic before the start, for none after', async () => {
      const asked = [];
      for (const child of [LATE_TALKER, CLUMSY_CHILD.child]) {
        const phone = await openPhone(browser);
        await phone.page.goto(`${served.address}#clinic=tndc`);
        await phone.page.locator('html[data-startable]').waitFor({ state: 'attached' });
        expect(await captionOf(phone.page)).toContain(`shown by ${TNDC}`);
        await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
        const before = filesAskedFor(phone).length;
        await walk(phone.page, child, undefined, KEYS);
        await phone.page.locator('[data-add-answers]').check();
        for (const link of await phone.page.locator('[data-contact] a').all()) await link.focus();
        expect(filesAskedFor(phone)).toHaveLength(before);
        asked.push(filesAskedFor(phone));
        await phone.close();
      }
      expect(asked[1]).toEqual(asked[0]);
      const [files = []] = asked;
      const own = files.findIndex((file) => file.endsWith('/clinic.js'));
      expect(files[own + 1]).toMatch(/\/tndc-[\w-]+\.js$/);
      expect(files.filter((file) => /read-clinic|tryumph/.test(file))).toEqual([]);
    });

    it('of a clinic is not among those before the start', async () => {
      const phone = await openPhone(browser);
      const late: string[] = [];
      await phone.page.route(/clinic|tndc/, async (route) => {
        late.push(route.request().url());
        await phone.page.locator('html[data-startable]').waitFor({ state: 'attached' });
        await route.continue();
      });
      await phone.page.goto(`${served.address}#clinic=tndc`);
      await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
      expect(late.map((url) => new URL(url).pathname)).toEqual([
        expect.stringMatching(/load-clinic/),
        '/clinic.js',
        expect.stringMatching(/tndc/),
      ]);
      await phone.close();
    });

    it('for a file that does not come holds nothing else up', async () => {
      const phone = await openPhone(browser);
      await phone.page.route('**/clinic.js', () => undefined);
      await phone.page.goto(served.address);
      const met = await walk(phone.page, LATE_TALKER, undefined, KEYS);
      expect(met.screens.at(-1)).toBe('result');
      expect(await phone.page.locator('html[data-ready]').count()).toBe(0);
      await phone.close();
    });
  });

  describe('a hostile link', () => {
    it.each([
      '#clinic=../../clinic',
      '#clinic=..%2f..%2fetc%2fpasswd',
      '#clinic=https://evil.example/tndc',
      '#clinic=//evil.example',
      '#clinic=javascript:alert(1)',
      '#clinic=%3Cscript%3Ealert(1)%3C/script%3E',
      '#clinic=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
      '#clinic=__proto__',
      '#clinic=constructor',
      '#clinic=%00tndc',
      '#clinic=tndc.json',
      '#clinic=TNDC',
      `#clinic=${'x'.repeat(20_000)}`,
      '#clinic=nobody&clinic=tndc',
      '?clinic=%E0%A4%A',
      '?name=Evil&phone=%2B10000000000&email=evil@evil.example&accent=%23ff0000&logo=//evil.example/x.svg',
      '#name=Evil&phone=+10000000000&whatsapp=+10000000000&referral=Call%20me&text=Hi&bookingAddress=https://evil.example',
    ])('%s changes nothing', async (link) => {
      const plain = await open(served.address);
      const phone = await open(served.address + link);
      const body = (page: Page) => page.locator('body').innerHTML();
      expect(await body(phone.page)).toBe(await body(plain.page));
      expect(await phone.page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
      const paths = (all: Phone) => filesAskedFor(all).map((path) => path.replace(/\?.*/, ''));
      expect(paths(phone)).toEqual(paths(plain));
      expect(new Set(phone.requests.map(({ origin }) => origin))).toEqual(new Set([served.origin]));
      expect(phone.errors).toEqual([]);
      expect(phone.messages.filter(isLoud)).toEqual([]);
      await phone.close();
      await plain.close();
    });

    it('cannot add a contact to a clinic that is built in', async () => {
      const phone = await open(
        `${served.address}?phone=%2B10000000000#clinic=tryumph&phone=%2B10000000000&sms=%2B10000000000&name=Evil`,
      );
      await walk(phone.page, LATE_TALKER, undefined, KEYS);
      const html = await phone.page.locator('body').innerHTML();
      expect(html).toContain('tel:+15128989858');
      expect(html).not.toMatch(/10000000000|Evil/);
      await phone.close();
    });
  });

  describe('by a file beside the page', () => {
    it('shows its name, its colour in a form that can be read, its picture and its pages, and nothing moves', async () => {
      const site = await serveClinic({ 'clinic.js': clinicFile(WORDY), 'logo.svg': LOGO });
      const phone = await openPhone(browser);
      await phone.page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await phone.page.goto(site.address);
      await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
      expect(await captionOf(phone.page)).toContain(`shown by ${WORDY.name}`);
      expect(await phone.page.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(120);
      const ink = () =>
        phone.page.locator('[data-action="start"]').evaluate((button) => getComputedStyle(button).backgroundColor);
      const light = await ink();
      await phone.page.emulateMedia({ colorScheme: 'dark' });
      expect(await ink()).not.toBe(light);
      expect(await axeFaults(phone.page, ['color-contrast-enhanced'])).toEqual([]);
      await phone.page.emulateMedia({ colorScheme: 'light' });
      expect(await axeFaults(phone.page)).toEqual([]);
      expect(phone.messages.filter(isLoud)).toEqual([
        expect.stringMatching(/^warning: clinic\.js: The accent #ff8800 is hard/),
      ]);
      await walk(phone.page, LATE_TALKER, undefined, KEYS);
      expect(await axeFaults(phone.page)).toEqual([]);
      expect(await hrefs(phone.page)).toHaveLength(6);
      const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      expect(phone.errors).toEqual([]);
      await phone.close();
      await site.close();
    });

    it('shows no other clinic there, whatever a link names', async () => {
      const site = await serveClinic({ 'clinic.js': clinicFile({ ...WORDY, logo: undefined, accent: '#1b3a63' }) });
      const phone = await open(`${site.address}#clinic=tndc`);
      expect(await captionOf(phone.page)).toContain(`shown by ${WORDY.name}`);
      expect(phone.messages.filter(isLoud)).toEqual([]);
      await phone.close();
      await site.close();
    });

    it.each([
      ['is missing', undefined, /clinic\.js could not be read/],
      ['is empty', '', /clinic\.js is not used[^]*must be an object/],
      ['is no script', 'export default { name: ', /clinic\.js could not be read[^]*SyntaxError/],
      ['stops halfway', 'throw new Error("no")', /clinic\.js could not be read[^]*no/],
      [
        'has a mistake',
        clinicFile({ ...WORDY, phone: '0100' }),
        /clinic\.js is not used[^]*The field "phone" is wrong/,
      ],
      [
        'names a picture of another site',
        clinicFile({ ...WORDY, logo: 'https://evil.example/x.svg' }),
        /The field "logo" is wrong/,
      ],
    ])('that %s shows no clinic, and tells the console alone', async (_, text, sentence) => {
      const plain = await open(served.address);
      const site = await serveClinic({ 'clinic.js': text });
      const phone = await open(site.address);
      const words = (page: Page) => page.locator('body').innerText();
      expect(await words(phone.page)).toBe(await words(plain.page));
      expect(phone.messages.filter((message) => message.startsWith('warning')).join()).toMatch(sentence);
      const met = await walk(phone.page, LATE_TALKER, undefined, KEYS);
      expect(met.screens.at(-1)).toBe('result');
      expect(await phone.page.locator('[data-contact]').count()).toBe(0);
      await plain.close();
      await phone.close();
      await site.close();
    });
  });
});
