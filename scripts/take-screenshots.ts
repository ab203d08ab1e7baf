// `npm run screenshots`: the pictures in the README, from the built app and one invented child. Run `npm run build` first.
import { openBrowser, openPhone } from '../tests/journeys/support/open-browser';
import { LATE_TALKER } from '../tests/journeys/support/late-talker';
import { serveDist } from '../tests/journeys/support/serve-dist';
import { walk } from '../tests/journeys/support/walk';

const FOLDER = 'docs/screens';
/** Which of the screens met are kept, by screen or question. */
const KEPT: Readonly<Record<string, string>> = {
  welcome: '1-welcome',
  'talking.threeWords': '2-question',
  review: '3-review',
  result: '4-result',
};

const served = await serveDist();
const browser = await openBrowser();
const { page } = await openPhone(browser);
await page.goto(served.address);
await page.locator('html[data-ready]').waitFor();
await walk(page, LATE_TALKER, async (screen) => {
  const question = await page.locator('main').getAttribute('data-question');
  const name = KEPT[question ?? screen];
  if (name === undefined) return;
  // a step moves for a moment
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
});
await page.locator('figure.circles').evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
await page.screenshot({ path: `${FOLDER}/5-circles.png` });
await page.getByRole('button', { name: 'Show the sheet here' }).tap();
await page.locator('[data-paper]').evaluate((paper) => paper.scrollIntoView());
await page.waitForTimeout(300);
await page.screenshot({ path: `${FOLDER}/6-sheet.png` });
await browser.close();
await served.close();
