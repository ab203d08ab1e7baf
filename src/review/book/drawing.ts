import { el, type Html, type Piece } from './html';

/** How it looks is said once by the style of the book; ids would stand twice in a page, and titles are names of the source. */
const KEPT = /^(viewBox|transform|d|points|cx|cy|rx|ry|x|y|class)$/;
const LEFT_OUT = ['title'];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const plain = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');

const attributesIn = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:]+)="([^"]*)"/g)]
      .map(([, name = '', value = '']) => [name, plain(value)] as const)
      .filter(([name]) => KEPT.test(name)),
  );

interface Open {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Piece[];
}

/** What the layouter has drawn, as a piece of the page. @param label says what it shows to whoever cannot see it */
export function drawing(svg: string, label: string): Html {
  const root: Open = { tag: 'root', attributes: {}, children: [] };
  const open: Open[] = [root];
  for (const [, closing, tag = '', inside = '', text] of svg
    .replaceAll(/<!--[^]*?-->/g, '')
    .matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    const top = open.at(-1) ?? root;
    if (text !== undefined) {
      if (text.trim() !== '') top.children.push(plain(text));
      continue;
    }
    if (closing === '') open.push({ tag, attributes: attributesIn(inside), children: [] });
    if (closing === '' && !inside.endsWith('/')) continue;
    const done = open.pop();
    if (done && !LEFT_OUT.includes(done.tag)) open.at(-1)?.children.push(el(done.tag, done.attributes, done.children));
  }
  const [drawn] = root.children;
  if (typeof drawn !== 'object') throw new Error('Nothing was drawn.');
  return { ...drawn, attributes: { ...drawn.attributes, role: 'img', 'aria-label': label } };
}
