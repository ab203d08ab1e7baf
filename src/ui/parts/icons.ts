/** One pen line in a box of 24; `filled` for dots. Drawn, never a font; only beside a word. */
export interface Drawing {
  readonly line: string;
  readonly filled?: string;
  readonly dashed?: true;
  /** points along the reading direction, as an arrow or as the mark of a question does: it turns round in right-to-left languages */
  readonly arrow?: true;
  /** steps back behind others like it */
  readonly thin?: true;
}

export const dot = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const LIST = 'M10 5h10.5M10 12h10.5M10 19h10.5';
export const ring = dot(12, 12, 9);

/** What the screens up to the first question need, and those that all screens share. */
export const DRAWINGS = {
  tick: { line: 'M4 13.5c1.8 1.2 3.2 2.9 4.4 5C10.6 13 14.5 8 20.5 4.5' },
  wave: { line: 'M3 14.5c1.2-4.8 4.8-6 8.2-2.8 3.4 3.2 7.6 3.3 9.8-1.7' },
  'two-waves': {
    line: 'M3 9.5c1.2-4 4.8-5 8.2-2.3 3.4 2.7 7.6 2.8 9.8-1.5M3 18.5c1.2-4 4.8-5 8.2-2.3 3.4 2.7 7.6 2.8 9.8-1.5',
  },
  'kept-free': { line: ring, dashed: true },
  'closed-eye': { line: 'M2.5 9c3.5 6.5 15.5 6.5 19 0M12 14v4M6 12.5 4 16M18 12.5l2 3.5' },
  question: { line: 'M8 8.5c0-5.5 8.3-5.5 8.3-.2 0 3.4-4.3 3.5-4.3 7', filled: dot(12, 19.5, 1.5), arrow: true },
  stroke: { line: 'M6 12h12' },
  'list-none': { line: `${LIST}${dot(5, 5, 1.7)}${dot(5, 12, 1.7)}${dot(5, 19, 1.7)}` },
  'list-some': { line: `${LIST}${dot(5, 5, 1.7)}${dot(5, 19, 1.7)}`, filled: dot(5, 12, 3) },
  back: { line: 'M15 4.5 8 12l7 7.5', arrow: true },
  forward: { line: 'M9 4.5 16 12l-7 7.5', arrow: true },
  down: { line: 'M4.5 8.5 12 16l7.5-7.5' },
  clock: { line: `${ring}M12 6.5V12.5l3.8 2` },
  book: { line: 'M12 7c-2-2-5-2.5-9-2.5V18c4 0 7 .5 9 2.5 2-2 5-2.5 9-2.5V4.5c-4 0-7 .5-9 2.5zM12 7v13.5' },
  house: { line: 'M3 11.5 12 4l9 7.5V20.5H3zM12 16v4.5' },
  globe: { line: `${ring}M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18` },
  phone: {
    line: 'M4.2 3.8 7.5 3l3 6-2.3 2c1.2 2.3 2.6 3.7 4.9 4.9l2-2.3 6 3-.8 3.3c-.3 1.2-1.4 1.5-2.4 1.3C11 20 4.5 13.5 2.9 6.2c-.2-1 .1-2.1 1.3-2.4z',
  },
} as const satisfies Readonly<Record<string, Drawing>>;

export type IconName = keyof typeof DRAWINGS;
