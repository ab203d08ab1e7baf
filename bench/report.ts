import type { Load } from './measure-load';
import type { Run } from './measure-visit';

/** One round of one page. */
export interface Round {
  readonly cold: Load;
  readonly warm: Load;
  readonly run: Run;
}
export type Rounds = Readonly<Record<string, readonly Round[]>>;

/** The value below which this share of the values lies, by the nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}
export const median = (values: readonly number[]) => quantile(values, 0.5);

/** A figure of a round; `undefined` where a page has no such thing. */
const FIGURES: readonly (readonly [name: string, digits: number, of: (round: Round) => number | undefined])[] = [
  ['kB until the first answer', 1, ({ cold }) => cold.kilobytes],
  ['requests until the first answer', 0, ({ cold }) => cold.requests],
  ['first paint, ms', 0, ({ cold }) => cold.firstPaint],
  ['first answer possible, ms', 0, ({ cold }) => cold.firstAnswer],
  ['longest task at load, ms', 0, ({ cold }) => cold.longestTask],
  ['blocking at load, ms', 0, ({ cold }) => cold.blocking],
  ['layout shift at load', 3, ({ cold }) => cold.shift],
  ['warm: first paint, ms', 0, ({ warm }) => warm.firstPaint],
  ['warm: first answer possible, ms', 0, ({ warm }) => warm.firstAnswer],
  ['per answer, median, ms', 1, ({ run }) => median(run.answers)],
  ['per answer, 95th percentile, ms', 1, ({ run }) => quantile(run.answers, 0.95)],
  ['per answer, slowest, ms', 1, ({ run }) => Math.max(...run.answers)],
  ['step to the result, ms', 1, ({ run }) => run.toResult],
  ['tasks over 50 ms after the load', 0, ({ run }) => run.longTasks],
  ['longest of them, ms', 0, ({ run }) => run.longestTask],
  ['layout shift in the visit', 3, ({ run }) => run.shift],
  ['heap after the visit, with about 1 MB of the driver, MB', 2, ({ run }) => run.heap],
  ['elements of a question, most', 0, ({ run }) => run.questionNodes],
  ['elements at the end', 0, ({ run }) => run.endNodes],
];

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(heading: string, subjects: readonly string[], cell: (figure: number, subject: string) => string) {
  return [
    row([heading, ...subjects]),
    row(['---', ...subjects.map(() => '---:')]),
    ...FIGURES.map(([name], figure) => row([name, ...subjects.map((subject) => cell(figure, subject))])),
  ].join('\n');
}

/** Medians of the rounds with their spread, then how many times another page's each median is. */
export function reportOf(rounds: Rounds): string {
  const subjects = Object.keys(rounds);
  const valuesOf = (figure: number, subject: string) =>
    (rounds[subject] ?? []).flatMap((round) => FIGURES[figure]?.[2](round) ?? []);
  const said = (figure: number, subject: string) => {
    const values = valuesOf(figure, subject);
    if (values.length === 0) return '–';
    const show = (value: number) => value.toFixed(FIGURES[figure]?.[1] ?? 1);
    return `${show(median(values))} (${show(Math.min(...values))} to ${show(Math.max(...values))})`;
  };
  const ratioTo = (base: string) => (figure: number, subject: string) => {
    const [own, other] = [median(valuesOf(figure, subject)), median(valuesOf(figure, base))];
    return Number.isFinite(own / other) ? (own / other).toFixed(2) : '–';
  };
  return [
    table('median (least to most)', subjects, said),
    table('as many times the hand-written page', subjects, ratioTo('hand-written')),
    table('as many times the bare stack', subjects, ratioTo('bare-stack')),
    table('as many times SurveyJS', subjects, ratioTo('surveyjs')),
  ].join('\n\n');
}

/** Is it flat? The first, some on the way, the last, and the most. */
export function heapLine(heaps: readonly number[]): string {
  const shown = [1, 2, 5, 10, heaps.length].filter(
    (visit, at, all) => visit <= heaps.length && all.indexOf(visit) === at,
  );
  const after = shown.map((visit) => `${visit}: ${heaps[visit - 1]?.toFixed(2)}`).join(', ');
  return `Heap of the app after so many visits in one page, MB: ${after}; most ${Math.max(...heaps).toFixed(2)}`;
}
