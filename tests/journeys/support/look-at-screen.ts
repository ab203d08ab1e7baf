import type { Page } from 'playwright-core';

/**
 * What lies outside the phone, or makes its page wider than it is: a page that clips would hide it, and a phone that zooms out would
 * show it small, so every box and every line of text is measured.
 * @param width of the phone in CSS pixels
 */
export const stickingOut = (page: Page, width: number): Promise<string[]> =>
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
