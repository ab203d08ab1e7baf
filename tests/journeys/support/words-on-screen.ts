import type { Guide } from './walk';

/**
 * Words that are cut by what they stand in, that lie over other words, short ones that are broken, and things to tap that lie over each other.
 * What can be scrolled to by a keyboard is not cut.
 * @param longest letters of a word that has to stand in one piece
 */
export const cutOrCovered = (page: Guide, longest: number): Promise<string[]> =>
  page.evaluate((longest) => {
    const found = new Set<string>();
    const name = (text: string | null | undefined) => `“${(text ?? '').trim().slice(0, 40)}”`;
    const lines: { text: Text; left: number; right: number; top: number; bottom: number }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const box = text.parentElement;
      if (!box?.checkVisibility({ visibilityProperty: true }) || text.data.trim() === '') continue;
      if (box.closest('svg, select, .unseen, .skip')) continue;
      for (const { index, 0: word } of text.data.matchAll(/(?<!\S)\p{L}{2,}(?=[.,;:!?]?(?:\s|$))/gu)) {
        if (word.length > longest) continue;
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size > 1)
          found.add(`${name(word)} is broken in ${name(text.data)}`);
      }
      range.selectNodeContents(text);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // the letters alone: their box is higher than the line
        const air = (bottom - top) * 0.2;
        lines.push({ text, left: left + 1, right: right - 1, top: top + air, bottom: bottom - air });
      }
      for (let around: Element | null = box; around; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.overflowX === 'visible' || around === document.documentElement || around === document.body) continue;
        if (style.display.startsWith('inline') && style.display === 'inline') continue;
        const edge = around.getBoundingClientRect();
        const line = range.getBoundingClientRect();
        const isCut =
          line.left < edge.left - 1 ||
          line.right > edge.right + 1 ||
          line.top < edge.top - 4 ||
          line.bottom > edge.bottom + 4;
        const scrolls = /auto|scroll/.test(style.overflowX) && around.matches('[tabindex], textarea');
        if (isCut && !scrolls) found.add(`${name(text.data)} is cut by <${around.localName}>`);
      }
    }
    lines.sort((one, other) => one.top - other.top);
    lines.forEach((one, at) => {
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.top >= one.bottom) break;
        if (other.text === one.text || other.left >= one.right || other.right <= one.left) continue;
        found.add(`${name(one.text.data)} lies over ${name(other.text.data)}`);
      }
    });
    const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .filter((target) => target.checkVisibility() && !target.matches('.skip'))
      .map((target) => ({ target, box: target.getBoundingClientRect() }));
    targets.forEach((one, at) => {
      for (const other of targets.slice(at + 1)) {
        if (one.target.contains(other.target)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > 1)
          found.add(
            `${name(one.target.textContent)} can be tapped where ${name(other.target.textContent)} can (${down} px)`,
          );
      }
    });
    return [...found];
  }, longest);

/**
 * Words that stand before what comes before them in the document: above it, or in its line on the side that is read first. Columns go
 * from the side that is read first to the other.
 */
export const outOfOrder = (page: Guide): Promise<string[]> =>
  page.evaluate(() => {
    const isLtr = getComputedStyle(document.body).direction === 'ltr';
    const blocks: { words: string; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const box = text.parentElement;
      if (!box?.checkVisibility() || text.data.trim() === '' || box.closest('svg, select, .unseen, .skip')) continue;
      range.selectNodeContents(text);
      const [first] = range.getClientRects();
      if (first) blocks.push({ words: text.data.trim().slice(0, 40), box: first });
    }
    return blocks.slice(1).flatMap(({ words, box }, at) => {
      const before = blocks[at];
      if (!before) return [];
      const isBeside = isLtr ? box.left >= before.box.right - 1 : box.right <= before.box.left + 1;
      const isAbove = box.bottom <= before.box.top + 1;
      const isSameLine = box.top < before.box.bottom - 1 && box.bottom > before.box.top + 1;
      const isBack = isSameLine && (isLtr ? box.right <= before.box.left + 1 : box.left >= before.box.right - 1);
      return (isAbove && !isBeside) || isBack ? [`“${words}” stands before “${before.words}”`] : [];
    });
  });

/** Addresses and numbers of telephones whose last letter stands before the first: between words from right to left a mark at the end changes sides. */
export const turnedRound = (page: Guide): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (!text.parentElement?.checkVisibility()) continue;
      for (const { index, 0: run } of text.data.matchAll(/https?:\/\/\S+|\+?\d[\d ()-]{4,}\d/gu)) {
        const placeOf = (at: number) => {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect();
        };
        const first = placeOf(index);
        const last = placeOf(index + run.length - 1);
        if (Math.abs(first.top - last.top) < 2 && last.left < first.left) found.push(run);
      }
    }
    return found;
  });
