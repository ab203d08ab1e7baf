import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../src/clinic/accent';

/** WCAG 2.2: 1.4.6 (AAA) for words of any size, 1.4.11 (AA) for lines that carry meaning. */
const FOR_WORDS = 7;
const FOR_LINES = 3;

const STYLES = resolve(import.meta.dirname, '../src/ui/styles');
const css = readFileSync(join(STYLES, 'tokens.css'), 'utf8');

/** The first block of a query, by its braces; without a query the first of the file. */
function blockOf(query = ''): string {
  const start = css.indexOf(':root {', query === '' ? 0 : css.indexOf(query));
  return css.slice(start, css.indexOf('\n', css.indexOf('\n  }\n', start) + 1));
}
const LIGHT = css.slice(0, css.indexOf('@media'));
const DARK = blockOf('(prefers-color-scheme: dark)');

type Colours = Readonly<Record<string, string>>;
const coloursOf = (block: string): Colours =>
  Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (?:var\(--clinic-\w+, )?(#[\da-f]{6})/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
/** What a mode does not say is as in light. */
const THEMES: Readonly<Record<string, Colours>> = {
  light: coloursOf(LIGHT),
  dark: { ...coloursOf(LIGHT), ...coloursOf(DARK) },
};

/** What stands on what. `today` and `emergency` are sheets; `emergency` is a colour of words too. */
const WORDS: readonly (readonly [words: string, on: readonly string[]])[] = [
  ['text', ['paper', 'slip', 'wash']],
  ['quiet', ['paper', 'slip', 'wash']],
  ['ink', ['paper', 'slip', 'wash']],
  ['on-ink', ['ink']],
  ['on-today', ['today']],
  ['on-emergency', ['emergency']],
  ['emergency', ['paper']],
];
const LINES: typeof WORDS = [['rule', ['paper', 'slip', 'wash']]];
/** Ornament, never the sole edge of anything. */
const ORNAMENT = ['hair'];

interface Pair {
  readonly name: string;
  readonly contrast: number;
}
const pairsOf = (theme: string, table: typeof WORDS): readonly Pair[] =>
  table.flatMap(([one, all]) =>
    all.map((other) => ({
      name: `${theme}: ${one} on ${other}`,
      contrast: contrastOf(THEMES[theme]?.[one] ?? '', THEMES[theme]?.[other] ?? ''),
    })),
  );
const told = ({ name, contrast }: Pair) => `${name}: ${contrast.toFixed(2)}`;
const least = (pairs: readonly Pair[]) => [...pairs].sort((one, other) => one.contrast - other.contrast)[0] as Pair;

describe.each(Object.keys(THEMES))('the colours, %s', (theme) => {
  it('are all held against something', () => {
    const named = new Set([...WORDS, ...LINES].flatMap(([one, all]) => [one, ...all]).concat(ORNAMENT));
    expect(new Set(Object.keys(THEMES[theme] ?? {}))).toEqual(named);
  });

  it('give words 7 to 1 wherever they stand', () => {
    expect(
      pairsOf(theme, WORDS)
        .filter(({ contrast }) => !(contrast >= FOR_WORDS))
        .map(told),
    ).toEqual([]);
  });

  it('give lines that carry meaning 3 to 1', () => {
    expect(
      pairsOf(theme, LINES)
        .filter(({ contrast }) => !(contrast >= FOR_LINES))
        .map(told),
    ).toEqual([]);
  });

  it('are told in the comments as they are measured', () => {
    const block = theme === 'light' ? LIGHT : DARK;
    const wrong: string[] = [];
    let count = 0;
    for (const [, one = '', comment = ''] of block.matchAll(/--([a-z-]+): [^/\n]*\/\*([^*]*)\*\//g))
      for (const [, figure = '', other = ''] of comment.matchAll(/(\d+\.\d) on (\w+)/g)) {
        const pair = {
          name: `${one} on ${other}`,
          contrast: contrastOf(THEMES[theme]?.[one] ?? '', THEMES[theme]?.[other] ?? ''),
        };
        count += 1;
        if (Math.abs(pair.contrast - Number(figure)) > 0.06) wrong.push(`${told(pair)}, told as ${figure}`);
      }
    expect(count).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
  });
});

it('the smallest pair of colours is the one that ACCESSIBILITY.md names', () => {
  const words = least(Object.keys(THEMES).flatMap((theme) => pairsOf(theme, WORDS)));
  const lines = least(Object.keys(THEMES).flatMap((theme) => pairsOf(theme, LINES)));
  console.log(`Smallest contrast of words: ${told(words)}; of lines: ${told(lines)}`);
  const record = readFileSync(resolve(import.meta.dirname, '../ACCESSIBILITY.md'), 'utf8');
  expect(record).toContain(told(words));
  expect(record).toContain(told(lines));
});
