import type { Page } from 'playwright-core';

/**
 * How a screen looks, whatever its words and the fonts of this machine: where each thing that is drawn begins and ends, how far it stands from what
 * is before it, and in which colours it is seen. Sizes are in rem.
 */
export interface Look {
  readonly [name: string]: Seen;
}
export interface Seen {
  /** from the edge of the page, or of the button around a drawing; only the nearer edge counts for what is as wide as its words */
  readonly start?: number;
  readonly end?: number;
  /** from what stands before it */
  readonly above?: number;
  /** to the end of what it closes, where the space before it is whatever is left */
  readonly below?: number;
  /** the least it is high */
  readonly least?: number;
  /** of a drawing */
  readonly size?: string;
  /** the colour that most of it has in the picture, and that of the strokes of a drawing, or of the words, in their first line */
  readonly fill?: string;
  readonly strokes?: string;
  readonly words?: string;
}
type Box = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;
/** What is seen, and where in the picture its colours are to be read, in pixels. */
interface Place {
  readonly name: string;
  readonly seen: Omit<Seen, 'fill' | 'strokes' | 'words'>;
  readonly box: Box;
  readonly firstLine?: Box | undefined;
  readonly kind: 'drawing' | 'place' | 'other';
}

const DRAWN = [
  ...['header', 'header button', '.caption', 'h1', '.sheet', '[role=alert]', '.bottom', '[data-answer]', '.tick'],
  ...[
    '.primary',
    '.secondary',
    'summary',
    'main [aria-expanded]',
    'input',
    'select',
    'svg.icon',
    'svg.ring',
    '.how-soon',
  ],
].join();

/** Runs in the page. */
function placesOf([within, drawn]: readonly [within: string, drawn: string]): Place[] {
  const root = document.documentElement;
  const rem = parseFloat(getComputedStyle(root).fontSize);
  const inRem = (pixels: number) => Math.round((pixels / rem) * 100) / 100;
  const isRtl = root.dir === 'rtl';
  const main = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
  const names = new Map<string, number>();

  const ownName = (element: Element): string => {
    const { dataset, localName } = element as HTMLElement;
    const told = dataset['answer'] ?? dataset['action'] ?? element.getAttribute('name');
    const [class1] = [...element.classList].filter((name) => !name.startsWith('svelte-'));
    if (told) return told;
    return localName === 'svg' ? 'drawing' : (class1 ?? localName);
  };
  const surroundings = (element: Element) =>
    element.parentElement?.closest('[data-answer], [data-action], .sheet, .tick, .how-soon, summary, button');
  const nameOf = (element: Element): string => {
    const around = surroundings(element);
    const name = around ? `${ownName(around)} / ${ownName(element)}` : ownName(element);
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  };
  /** to the end of the nearest thing before it that does not stand beside it, or to where its surroundings begin */
  const gapAbove = (element: Element, top: number): number => {
    for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
      const { bottom, height } = before.getBoundingClientRect();
      if (height > 0 && bottom <= top + 1) return top - bottom;
    }
    return top - (element.parentElement?.getBoundingClientRect().top ?? 0);
  };

  const gapBelow = (element: Element, bottom: number) =>
    (element.parentElement?.getBoundingClientRect().bottom ?? 0) - bottom;
  const inPicture = ({ x, y, width, height }: DOMRect) => ({
    x: x + window.scrollX,
    y: y + window.scrollY,
    width,
    height,
  });
  const sides = (box: DOMRect, around: { left: number; right: number }) =>
    isRtl ? [around.right - box.right, box.left - around.left] : [box.left - around.left, around.right - box.right];

  function drawingSeen(element: Element, box: DOMRect) {
    const around = surroundings(element) ?? element.parentElement ?? root;
    const before = document.createRange();
    before.setStart(around, 0);
    before.setEndBefore(element);
    const [start = 0, end = 0] = sides(box, around.getBoundingClientRect());
    const size = `${inRem(box.width)} x ${inRem(box.height)}`;
    // a ring is as large as the words in it
    if (getComputedStyle(element).position === 'absolute') return { start: inRem(start) };
    if (before.toString().trim() === '') return { start: inRem(start), size };
    // behind words it stands where they end, or at the far edge
    return getComputedStyle(around).justifyContent === 'space-between' ? { end: inRem(end), size } : { size };
  }
  function boxSeen(element: Element, box: DOMRect) {
    const [start = 0, end = 0] = sides(box, { left: 0, right: root.clientWidth });
    // what unfolds may be as wide as its words
    const isAsItsWords = element.matches('summary, .link, .plain-button') && !element.matches('header *');
    const isFull = box.width > 0.9 * main.width && !isAsItsWords;
    const isAtEnd = end < start && !isAsItsWords;
    const isBottom = element.matches('.bottom');
    const least = parseFloat(getComputedStyle(element).minBlockSize) || 0;
    return {
      ...(isFull || !isAtEnd ? { start: inRem(start) } : {}),
      ...(isFull || isAtEnd ? { end: inRem(end) } : {}),
      // the space before the bottom place is whatever is left
      ...(isBottom ? {} : { above: inRem(gapAbove(element, box.top)) }),
      ...(isBottom && !element.nextElementSibling ? { below: inRem(gapBelow(element, box.bottom)) } : {}),
      ...(least > 0 ? { least: inRem(least) } : {}),
    };
  }
  function firstLineOf(element: Element): DOMRect | undefined {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      const [line] = range.getClientRects();
      if (line && line.width > 1 && range.toString().trim() !== '') return line;
    }
    return undefined;
  }

  return (
    [...document.querySelectorAll(within)]
      .flatMap((part) => [...(part.matches(drawn) ? [part] : []), ...part.querySelectorAll(drawn)])
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 1)
      // there for a keyboard alone
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .map((element) => {
        const box = element.getBoundingClientRect();
        const isDrawing = element.localName === 'svg';
        const line = firstLineOf(element);
        return {
          name: nameOf(element),
          seen: isDrawing ? drawingSeen(element, box) : boxSeen(element, box),
          box: inPicture(box),
          firstLine: line && inPicture(line),
          kind: isDrawing ? 'drawing' : element.matches('.bottom') ? 'place' : 'other',
        };
      })
  );
}

/** Runs in an empty page: the colour that most of each box has in a picture, and the one that is farthest from it. */
async function coloursIn([picture, boxes]: readonly [picture: string, boxes: readonly Box[]]): Promise<Colours[]> {
  const bitmap = await createImageBitmap(await (await fetch(picture)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const apart = (one: number, other: number) =>
    [16, 8, 0].reduce((sum, at) => sum + Math.abs(((one >> at) & 255) - ((other >> at) & 255)), 0);
  const named = (colour: number) => `#${colour.toString(16).padStart(6, '0')}`;
  /** within its edges, where a line may run or a corner be round */
  const EDGE = 2;
  return boxes.map(({ x, y, width, height }) => {
    const [left = 0, top = 0] = [x, y].map((at) => Math.round(at + EDGE));
    const [wide = 1, high = 1] = [width, height].map((size) => Math.max(1, Math.round(size - 2 * EDGE)));
    const { data } = context.getImageData(left, top, wide, high);
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [most = 0] = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
    const far = [...counts.keys()].reduce(
      (best, colour) => (apart(colour, most) > apart(best, most) ? colour : best),
      most,
    );
    return { most: named(most), far: named(far) };
  });
}
interface Colours {
  readonly most: string;
  readonly far: string;
}

/**
 * @param within what is looked at
 * @param darkroom an empty page, in which the picture is read
 */
export async function lookAt(page: Page, within: string, darkroom: Page): Promise<Look> {
  const places = await page.evaluate(placesOf, [within, DRAWN] as const);
  const png = await page.screenshot({ fullPage: true, animations: 'disabled', scale: 'css' });
  const picture = `data:image/png;base64,${png.toString('base64')}`;
  const read = (boxes: readonly Box[]) => darkroom.evaluate(coloursIn, [picture, boxes] as const);
  const whole = await read(places.map(({ box }) => box));
  const lines = await read(places.map(({ box, firstLine }) => firstLine ?? box));
  const look = places.map(({ name, seen, kind, firstLine }, index) => {
    const { most = '', far = '' } = whole[index] ?? {};
    const colours: Seen = {
      ...(kind === 'place' ? {} : { fill: most }),
      ...(kind === 'drawing' ? { strokes: far } : {}),
      ...(kind === 'other' && firstLine ? { words: lines[index]?.far ?? '' } : {}),
    };
    return [name, { ...seen, ...colours }] as const;
  });
  return Object.fromEntries(look);
}
