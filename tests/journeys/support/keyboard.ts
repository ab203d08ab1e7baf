import type { Page } from 'playwright-core';

/** What has the focus: where it stands among all that can have it, and how it shows. */
interface Stop {
  /** place among everything that can be reached on this page, in the order of the document; -1: nothing of it has the focus */
  readonly index: number;
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** what keeps the eye from finding it; empty where nothing does */
  readonly unseen: string;
}

const THINNEST_RING = 2;
/** A field for a date is one thing, and a stop for day, month, year and calendar each. */
const PARTS_OF_A_DATE = 5;

const focusedStop = (page: Page): Promise<Stop> =>
  page.evaluate((thinnest) => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary');
    const focused = document.activeElement as HTMLElement;
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(focused);
    const ring = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    const reach = ring + parseFloat(outlineOffset);
    const atCentre = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    // at 400 % an answer can be higher than the window: then a part of it has to be seen
    const isTall = bottom - top + 2 * reach > window.innerHeight;
    const isCut = isTall
      ? bottom < reach || top > window.innerHeight - reach
      : top - reach < -0.5 || bottom + reach > window.innerHeight + 0.5;
    const faults = [
      ring < thinnest ? 'no ring' : '',
      isCut ? `cut off: ${top} to ${bottom} px` : '',
      focused.contains(atCentre) ? '' : `under <${atCentre?.localName}>`,
    ];
    return {
      index: [...all].filter((element) => element.checkVisibility()).indexOf(focused),
      name: (focused.ariaLabel ?? focused.closest('label')?.textContent ?? focused.textContent ?? '')
        .trim()
        .slice(0, 60),
      top: top + window.scrollY,
      bottom: bottom + window.scrollY,
      left,
      right,
      unseen: faults.filter(Boolean).join(', '),
    };
  }, THINNEST_RING);

const isFocusedOn = (page: Page, selector: string) =>
  page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);

const reachableCount = (page: Page): Promise<number> =>
  page
    .locator('a[href], button, input, select, summary')
    .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);

/** Every stop of one round with this key, from the first of the page to the last, or from the last to the first; then out of the page. */
async function stopsBy(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly Stop[]> {
  const count = await reachableCount(page);
  const begins = key === 'Tab' ? 0 : count - 1;
  let at = -1;
  const next = async () => {
    for (let presses = 0; presses < PARTS_OF_A_DATE; presses += 1) {
      await page.keyboard.press(key);
      const stop = await focusedStop(page);
      if (stop.index < 0 || stop.index !== at) {
        at = stop.index;
        return stop;
      }
    }
    throw new Error(`${key} is held up at number ${at}`);
  };
  let stop = await next();
  for (let tabs = 0; stop.index !== begins; tabs += 1, stop = await next())
    if (tabs > count + 1) throw new Error(`${key} is held up at ${stop.name}`);
  const stops = [stop];
  while (stops.length < count) stops.push(await next());
  const { index, name } = await next();
  if (index >= 0 && index !== begins) throw new Error(`${key} does not leave the page, but goes to ${name}`);
  return stops;
}

/** Tabs until what is looked for has the focus; never focuses anything itself. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const most = (await reachableCount(page)) + 2;
  for (let tabs = 0; tabs < most; tabs += 1) {
    await page.keyboard.press(key);
    if (await isFocusedOn(page, selector)) return;
  }
  throw new Error(`no ${selector} is reached by ${key}`);
}

/** Below the other, or in its line on the side that is read later. */
const comesAfter = (one: Stop, other: Stop, isLtr: boolean): boolean =>
  other.top >= one.bottom - 1 ||
  ((isLtr ? other.left >= one.right - 1 : other.right <= one.left + 1) && other.bottom > one.top);

/** Every stop forward, and back where that is asked for: what is out of order, not reached, or not seen. */
export async function stopFaults(page: Page, keys: readonly ('Tab' | 'Shift+Tab')[]): Promise<readonly string[]> {
  const isLtr = await page.evaluate(() => getComputedStyle(document.body).direction === 'ltr');
  const faults: string[] = [];
  for (const key of keys) {
    const stops = await stopsBy(page, key);
    const inOrder = key === 'Tab' ? stops : stops.toReversed();
    inOrder.forEach(({ index, name, unseen }, place) => {
      if (index !== place) faults.push(`${key} comes to ${name} as number ${place}, and it stands as number ${index}`);
      if (unseen !== '') faults.push(`${key}: ${name}: ${unseen}`);
      // the first, which skips the head, is there while it has the focus, and then pushes all else down
      const before = place > 1 ? inOrder[place - 1] : undefined;
      const now = inOrder[place];
      if (key === 'Tab' && before && now && !comesAfter(before, now, isLtr))
        faults.push(`${name} stands before ${before.name}`);
    });
  }
  return faults;
}
