// `npm run screenshots`: the pictures in the README, from the built app and one invented child. Run `npm run build` first.
import { openBrowser, openPhone } from '../tests/journeys/support/open-browser';
import { serveDist } from '../tests/journeys/support/serve-dist';
import { walk, type Child } from '../tests/journeys/support/walk';

const FOLDER = 'docs/screens';
const CHILD: Child = {
  years: 1,
  months: 8,
  worries: ['worry.talking'],
  answers: {
    'safety.breathing': 'some',
    'safety.noWords': 'yes',
    'talking.threeWords': 'not-yet',
    'talking.wordOrTwo': 'not-yet',
  },
};
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
await walk(page, CHILD, async (screen) => {
  const question = await page.locator('main').getAttribute('data-question');
  const name = KEPT[question ?? screen];
  if (name === undefined) return;
  // a step moves for a moment
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
});
await page.getByRole('button', { name: 'Show the sheet here' }).tap();
await page.locator('[data-paper]').evaluate((paper) => paper.scrollIntoView());
await page.waitForTimeout(300);
await page.screenshot({ path: `${FOLDER}/5-sheet.png` });
await browser.close();
await served.close();
