import type { Look, Seen } from './look';

/** In rem: browsers round, and a scroll bar takes its place. */
const NEAR = 0.2;
/** of 255: what a browser makes of the same colour, and thin strokes that never reach their own */
const NEAR_FILL = 6;
const NEAR_STROKE = 90;

const channelsOf = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
const apart = (one: string, other: string): number => {
  const of = channelsOf(other);
  return Math.max(...channelsOf(one).map((channel, index) => Math.abs(channel - (of[index] ?? 0))));
};
const sizes = (size: string) => size.split(' x ').map(Number);

const isNear: {
  readonly [part in keyof Seen]-?: (one: NonNullable<Seen[part]>, other: NonNullable<Seen[part]>) => boolean;
} = {
  start: (one, other) => Math.abs(one - other) <= NEAR,
  end: (one, other) => Math.abs(one - other) <= NEAR,
  above: (one, other) => Math.abs(one - other) <= NEAR,
  below: (one, other) => Math.abs(one - other) <= NEAR,
  least: (one, other) => Math.abs(one - other) <= NEAR,
  size: (one, other) => sizes(one).every((side, index) => Math.abs(side - (sizes(other)[index] ?? 0)) <= NEAR),
  fill: (one, other) => apart(one, other) <= NEAR_FILL,
  strokes: (one, other) => apart(one, other) <= NEAR_STROKE,
  words: (one, other) => apart(one, other) <= NEAR_STROKE,
};
const PARTS = Object.keys(isNear) as (keyof Seen)[];

/** What differs, one sentence each; nothing where somebody would say that it looks the same. */
export function differences(expected: Look, seen: Look): readonly string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(seen)])];
  return names.flatMap((name) => {
    const [before, now] = [expected[name], seen[name]];
    if (!before) return [`${name} is new`];
    if (!now) return [`${name} is gone`];
    return PARTS.filter((part) => {
      const [one, other] = [before[part], now[part]];
      if (one === undefined || other === undefined) return one !== other;
      return !(isNear[part] as (one: unknown, other: unknown) => boolean)(one, other);
    }).map((part) => `${name}: ${part} was ${before[part]} and is ${now[part]}`);
  });
}

/** One line for each thing that is drawn, so that a change is read in a comparison of texts. */
export const written = (look: Look): string =>
  Object.entries(look)
    .map(([name, seen]) => [
      name,
      ...PARTS.flatMap((part) => (seen[part] === undefined ? [] : [`${part} ${seen[part]}`])),
    ])
    .map((line) => `${line.join(' | ')}\n`)
    .join('');

const NUMBERS: readonly string[] = ['start', 'end', 'above', 'below', 'least'];
export const readLook = (text: string): Look =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', ...parts] = line.split(' | ');
        const pairs = parts.map((part) => {
          const [, key = '', value = ''] = /^(\w+) (.*)$/.exec(part) ?? [];
          return [key, NUMBERS.includes(key) ? Number(value) : value];
        });
        return [name, Object.fromEntries(pairs) as Seen];
      }),
  );
