import type { Page } from 'playwright-core';
import type { Guide } from './walk';

/**
 * What lies outside the phone, or makes its page wider than it is: a page that clips would hide it, and a phone that zooms out would
 * show it small, so every box and every line of text is measured.
 * @param width of the phone in CSS pixels
 */
export const stickingOut = (page: Guide, width: number): Promise<string[]> =>
  page.evaluate((width) => {
    const found = new Set<string>();
    const measure = ({ left, right }: DOMRect, name: string) => {
      if (right - left > 0 && (left < -0.5 || right > width + 0.5)) found.add(`${name}: ${left} to ${right} px`);
    };
    const wide = Math.max(document.documentElement.scrollWidth, window.innerWidth);
    if (wide > width) found.add(`the page: ${wide} px`);
    for (const element of document.querySelectorAll('header *, main, main *')) {
      if (!element.checkVisibility() || (element instanceof SVGElement && element.ownerSVGElement)) continue;
      measure(element.getBoundingClientRect(), `<${element.localName}> ${element.textContent?.trim().slice(0, 40)}`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      // words for a screen reader alone stand in a box of one pixel
      const box = texts.currentNode.parentElement;
      if (!box?.checkVisibility() || box.closest('select') || box.getBoundingClientRect().width <= 1) continue;
      range.selectNodeContents(texts.currentNode);
      for (const line of range.getClientRects()) measure(line, `“${range.toString().trim().slice(0, 40)}”`);
    }
    return [...found];
  }, width);

/** From now on a step takes long enough to be caught in the middle. */
export const slowMotion = (page: Page): Promise<void> =>
  page.evaluate(() => document.documentElement.style.setProperty('--step', '20s'));

/** The width of the page with every motion held at its first moment, where it shifts most; the motions are then ended. */
export const widthInMotion = (page: Page): Promise<{ readonly motions: number; readonly width: number }> =>
  page.evaluate(() => {
    const motions = document.getAnimations().filter((motion) => motion instanceof CSSAnimation);
    for (const motion of motions) {
      motion.pause();
      motion.currentTime = 0;
    }
    const width = Math.max(document.documentElement.scrollWidth, window.innerWidth);
    for (const motion of motions) motion.finish();
    return { motions: motions.length, width };
  });

/** CSS pixels; a link inside a line of text cannot be higher than the line allows */
const SMALLEST = { target: 44, inText: 24 };

interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isInText: boolean;
}

/** Everything that can be tapped, with its size. A tick box is as large as its label. What only a keyboard finds is no target. */
const targets = (page: Guide): Promise<readonly Target[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')].flatMap(
      (element) => {
        if (!element.checkVisibility() || element.matches('.skip')) return [];
        const isLine = getComputedStyle(element).display.startsWith('inline');
        const words = element.textContent?.trim() ?? '';
        const isInText = isLine && (element.parentElement?.textContent?.trim().length ?? 0) > words.length;
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        return [{ name: `<${element.localName}> ${words.slice(0, 40)}`, width, height, isInText }];
      },
    ),
  );

/** Everything that can be tapped and is smaller than a finger needs, as "what: width x height". */
export const smallTargets = async (page: Guide): Promise<string[]> =>
  (await targets(page))
    .filter(({ width, height, isInText }) =>
      isInText ? height < SMALLEST.inText - 0.5 : Math.min(width, height) < SMALLEST.target - 0.5,
    )
    .map(({ name, width, height }) => `${name}: ${width} x ${height} px`);

/** The smallest side of what stands by itself, and the smallest height of what stands in a line of text, in CSS pixels. */
export async function smallestTargets(page: Guide): Promise<{ readonly alone: number; readonly inText: number }> {
  const all = await targets(page);
  const least = (sizes: readonly number[]) => Math.min(Infinity, ...sizes);
  return {
    alone: least(all.filter(({ isInText }) => !isInText).map(({ width, height }) => Math.min(width, height))),
    inText: least(all.filter(({ isInText }) => isInText).map(({ height }) => height)),
  };
}

/** Where the words or the element stand that a parent looks for, from the top of what is seen; undefined: not to be seen at all. */
export type Standing = { readonly top: number; readonly bottom: number } | undefined;

/** @param looked words as they stand on the page, or a selector in square brackets */
export const whereStands = (
  page: Page,
  looked: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, Standing>>> =>
  page.evaluate((looked) => {
    const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    const all = [...document.querySelectorAll('main, main *')].filter((element) => element.checkVisibility());
    const found = Object.entries(looked).map(([name, words]) => {
      const has = (element: Element) => plain(element.textContent).includes(words);
      const innermost = all.find((element) => has(element) && ![...element.children].some(has));
      const element = words.startsWith('[') ? document.querySelector(words) : innermost;
      const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
      return [name, bottom > top ? { top, bottom } : undefined];
    });
    return Object.fromEntries(found);
  }, looked);

/** What stands wholly on the screen without scrolling, from top to bottom. */
export const firstScreenful = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('header button, h1, h2, h3, main p, main li, main button, main summary, main a')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().bottom <= window.innerHeight)
      .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .join(' | '),
  );

/** Words on the screen, as a measure of how long it takes to read. */
export const countWords = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('main')?.innerText.split(/\s+/).filter(Boolean).length ?? 0);
