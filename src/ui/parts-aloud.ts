import type { Said } from '../device/speaking';

/** One block of the page: marked while it is read. */
export interface PartAloud {
  readonly element: Element;
  readonly said: readonly Said[];
}

/** What stands as a block of its own. Of blocks in blocks the inner ones count. */
const BLOCKS =
  'h1, h2, h3, h4, p, li, dt, dd, th, td, legend, label, .field > .quiet, .answer, .primary[href], details[open] > summary';
/** What the eye has no use for, or the ear: where on the way this is, what else can be pressed, an address of the web. */
const SILENT = '[aria-hidden="true"], [hidden], .unseen, .caption, button:not(.answer), a[href^="http"]';

const isFolded = (element: Element): boolean => element.closest('details:not([open])') !== null;

function textOf(node: Node): string {
  if (node instanceof Element) {
    if (node.matches(SILENT)) return '';
    if (node.matches('br')) return '\n';
    return [...node.childNodes].map(textOf).join('');
  }
  return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').replace(/\s+/g, ' ') : '';
}

/** Sentence by sentence, for some engines break off in a long text. An older browser says the whole. */
function sentencesOf(text: string, lang: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [text];
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
}

/** All that can be read in a place of the page, in its order. It is read from the page itself, so that nothing is heard that is not seen. */
export function partsAloud(place: Element): readonly PartAloud[] {
  return [...place.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null && block.closest(SILENT) === null && !isFolded(block))
    .map((element) => {
      const lang = element.closest<HTMLElement>('[lang]')?.lang ?? '';
      const lines = textOf(element).split('\n');
      const said = lines
        .flatMap((line) => sentencesOf(line, lang))
        .filter((text) => text !== '')
        .map((text) => ({ text, lang }));
      return { element, said };
    })
    .filter(({ said }) => said.length > 0);
}
