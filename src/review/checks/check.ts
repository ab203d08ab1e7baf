import type { Content } from '../../model/content';
import type { Question, Sign } from '../../model/question';
import type { Ledger } from '../ledger';
import type { Words } from '../texts';

/** Everything a change of the content can touch. */
export interface Project {
  readonly content: Content;
  /** `locales/en` by file name without ending */
  readonly words: Readonly<Record<string, Words>>;
  /** the other folders of `locales` by language, each likewise */
  readonly translations: Readonly<Record<string, Readonly<Record<string, Words>>>>;
  readonly ledger: Ledger;
}

/** One thing that always holds, and what to say to whoever broke it: plain sentences that name the thing and what to do. */
export interface Check {
  readonly says: string;
  readonly find: (project: Project) => readonly string[];
}

/** Every question of every kind, each from its own list: nothing is merged by id, so a doubled one shows. */
export const allQuestions = (content: Content): readonly (Question | Sign)[] => [
  ...content.questions,
  ...content.groups,
  ...content.singles,
  ...content.details,
  ...content.signs,
  ...content.known,
  content.everyday,
  ...content.closing,
];

/** What stands more than once. */
export const doubled = <T>(values: readonly T[]): readonly T[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** How a sentence about an unknown name ends: "; did you mean X?" where a known one is near, else what to do. */
export function didYouMean(name: string, known: readonly string[], orElse = ': correct it or take it out.'): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const near = known
    .map((other) => ({ other, far: distance(plain(name), plain(other)) }))
    .sort((a, b) => a.far - b.far)[0];
  return near && near.far <= Math.max(2, name.length / 4) ? `; did you mean ${near.other}?` : orElse;
}

export const listed = (names: readonly (string | number)[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Stretches of months: "30 to 35 months", "9 months". */
export function monthsInWords(months: readonly number[]): string {
  const stretches: [first: number, last: number][] = [];
  for (const month of months) {
    const last = stretches.at(-1);
    if (last && last[1] + 1 === month) last[1] = month;
    else stretches.push([month, month]);
  }
  const words = stretches.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`));
  return `${listed(words)} months`;
}
