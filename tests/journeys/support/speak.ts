import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

const library = dirname(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader'));

/** The virtual screen reader as a script for the page itself, where what the style sheets hide is hidden. */
const READER = readFileSync(join(library, '../esm/index.browser.js'), 'utf8').replace(
  /export\{[\w$]+ as Virtual,\s*([\w$]+) as virtual\};/,
  (_, name: string) => `window.virtualReader=${name};`,
);
if (!READER.includes('window.virtualReader=')) throw new Error('The virtual screen reader is not where it was.');

interface Reader {
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
  stop(): Promise<void>;
}

const hasReader = (page: Page) => page.evaluate(() => 'virtualReader' in window);
async function bringReader(page: Page): Promise<void> {
  if (!(await hasReader(page))) await page.evaluate(`(() => {${READER}\n})()`);
}

/**
 * Every phrase from the first of the page to the last, as the virtual reader says them. It does not know that a closed `details` hides its content, that browsers make its
 * `summary` and the choice of a file a button, and what was ticked since the page was written; for the time of reading this is said in attributes that it knows.
 * Of a choice it says the value where a real one says the words.
 */
export async function phrasesOf(page: Page): Promise<readonly string[]> {
  await bringReader(page);
  return page.evaluate(async () => {
    const reader = (window as unknown as { virtualReader: Reader }).virtualReader;
    const all = [...document.body.querySelectorAll<HTMLElement>('*')];
    const unseen = all.filter((one) => !one.hidden && !one.checkVisibility({ visibilityProperty: true }));
    const summaries = document.querySelectorAll<HTMLElement>('summary');
    const files = document.querySelectorAll('input[type=file]');
    const boxes = document.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    for (const one of unseen) one.hidden = true;
    for (const summary of summaries) {
      summary.setAttribute('role', 'button');
      summary.ariaExpanded = String(summary.closest('details')?.open);
    }
    for (const box of boxes) box.ariaChecked = String(box.checked);
    for (const file of files) file.setAttribute('role', 'button');
    await reader.start({ container: document.body });
    while ((await reader.lastSpokenPhrase()) !== 'end of document') await reader.next();
    const phrases = await reader.spokenPhraseLog();
    await reader.stop();
    for (const one of unseen) one.hidden = false;
    for (const summary of summaries) {
      summary.removeAttribute('role');
      summary.ariaExpanded = null;
    }
    for (const box of boxes) box.ariaChecked = null;
    for (const file of files) file.removeAttribute('role');
    return phrases;
  });
}

/** The roles that both know. Chromium's name for a `summary` is its own. */
const COMPARED = ['heading', 'button', 'link', 'checkbox', 'textbox', 'combobox', 'image', 'alert', 'main', 'banner'];
const ROLES: Readonly<Record<string, string>> = { DisclosureTriangle: 'button' };

/** The button inside a field for a day, which no page can name. */
const BROWSERS_OWN = /^Show date picker/;

/** What the browser itself hands to a screen reader: each thing of these roles, with its name and state, in order. */
export async function heardFromBrowser(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : [];
  };
  return inOrder(nodes[0]?.nodeId ?? '').flatMap(({ ignored, role, name, description, properties = [] }) => {
    const said = ROLES[role?.value] ?? role?.value;
    if (ignored || !COMPARED.includes(said) || BROWSERS_OWN.test(name?.value ?? '')) return [];
    const of = (wanted: string) => properties.find(({ name }) => name === wanted)?.value.value as unknown;
    const states = [
      said === 'heading' ? (description?.value ?? '') : '',
      said === 'heading' ? `level ${of('level')}` : '',
      said === 'checkbox' ? (of('checked') === 'true' ? 'checked' : 'not checked') : '',
      said === 'button' && of('expanded') !== undefined ? (of('expanded') ? 'expanded' : 'not expanded') : '',
    ];
    return [[said, name?.value, ...states].filter((word) => word !== '' && word !== undefined).join(', ')];
  });
}

/** The same of what the virtual reader says; of a field its value and description are left out, which the browser keeps apart. */
export function comparable(phrases: readonly string[], heard: readonly string[]): readonly string[] {
  const ofRole = new RegExp(`^(${COMPARED.join('|')})\\b`);
  return phrases
    .filter((phrase) => ofRole.test(phrase))
    .map((phrase, at) =>
      /^(textbox|combobox)/.test(phrase) && phrase.startsWith(heard[at] ?? '-') ? (heard[at] ?? '') : phrase,
    );
}

/** What is said unasked while something is done: the live regions of the page. */
export async function saidUnasked(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  await bringReader(page);
  await page.evaluate(async () => {
    const reader = (window as unknown as { virtualReader: Reader }).virtualReader;
    await reader.start({ container: document.body });
    await reader.clearSpokenPhraseLog();
  });
  await act();
  const phrases = await page.evaluate(async () => {
    const reader = (window as unknown as { virtualReader: Reader }).virtualReader;
    const said = await reader.spokenPhraseLog();
    await reader.stop();
    return said;
  });
  return phrases.filter((phrase) => /^(polite|assertive):/.test(phrase));
}

/** Said by no screen reader, or of no use to the person who reads the script. */
const UNSAID = /^(paragraph|strong|emphasis|document|generic)$/;
const OPENS_NOTHING = /^(button|link|heading|term|checkbox|textbox|combobox|image|img)\b/;
const ITEM = /^listitem, level \d+, position (\d+), set size (\d+)$/;
export const QUIET = /, (not invalid|has popup listbox, not expanded|has popup listbox)/g;

/**
 * The phrases as a script that a person can read: indented by what they stand in, one line for each thing, without what only the virtual reader says twice (the words inside a
 * button after its name, a label before its field).
 */
export function scriptOf(phrases: readonly string[]): string {
  const lines: string[] = [];
  const open: string[] = [];
  const nameOf = (phrase = '') => /^(?:checkbox|textbox|combobox|group|term), (.*)$/.exec(phrase)?.[1] ?? '';
  const labels = (text: string, phrase: string | undefined) => nameOf(phrase).startsWith(text);
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at] ?? '';
    const ended = /^end(?: of|,) (.*)$/.exec(phrase)?.[1];
    if (ended !== undefined) {
      if (open.at(-1) === ended) open.pop();
      continue;
    }
    if (UNSAID.test(phrase) || phrase.trim() === '') continue;
    const [, place, size] = ITEM.exec(phrase) ?? [];
    const isText = !OPENS_NOTHING.test(phrase) && !phrases.includes(`end of ${phrase}`, at);
    if (isText && (labels(phrase, phrases[at + 1]) || labels(phrase, phrases[at - 1]))) continue;
    const end = phrases.indexOf(`end of ${phrase}`, at);
    const inside = phrases.slice(at + 1, Math.max(end, at));
    const said = phrase === 'term' ? `term, ${inside.join(' ')}` : phrase.replace(QUIET, '');
    lines.push('  '.repeat(open.length) + (place ? `item ${place} of ${size}` : said));
    if (!OPENS_NOTHING.test(phrase)) {
      if (end > at) open.push(phrase);
    } else if (end > at && !inside.some((one) => OPENS_NOTHING.test(one))) at = end;
  }
  return `${lines.join('\n').replaceAll(/(item \d+ of \d+)\n +/g, '$1: ')}\n`;
}
