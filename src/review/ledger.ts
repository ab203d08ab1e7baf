import type { Content } from '../model/content';
import type { RetiredId } from '../model/retired';
import { allQuestions, type Project } from './checks/check';
import { contentHash } from './content-hash';

export type Numbers = Readonly<Record<string, number>>;
/** By list: questions, worries, conditions, flags, areas. */
export type Ids = Readonly<Record<string, Numbers>>;

/** What was published and holds for ever: `published-ids.json` and `content-hashes.json` beside the content. Nothing is taken out of it. */
export interface Ledger {
  readonly published: Ids;
  /** content version → hash of what it says */
  readonly hashes: Readonly<Record<string, string>>;
}

const numbersOf = (entries: readonly { id: string; number: number }[]): Numbers =>
  Object.fromEntries(entries.map(({ id, number }) => [id, number]));

/** All ids that are for ever, with their numbers. */
export const permanentIds = (content: Content): Ids => ({
  questions: numbersOf(allQuestions(content)),
  worries: numbersOf(content.worries),
  conditions: numbersOf(content.conditions),
  flags: numbersOf(content.flags),
  areas: Object.fromEntries(Object.entries(content.areas).map(([id, { number }]) => [id, number])),
});

/** The smallest number that no entry of the list has, nor ever had. */
export function freeNumber(list: string, content: Content, { published }: Ledger): number {
  const used = new Set([
    ...Object.values(permanentIds(content)[list] ?? {}),
    ...Object.values(published[list] ?? {}),
    ...content.retired.filter((each) => each.list === list).map(({ number }) => number),
  ]);
  let free = 1;
  while (used.has(free)) free += 1;
  return free;
}

/** What breaks the promise "ids are for ever". */
export function brokenPromises(now: Ids, { published }: Pick<Ledger, 'published'>, retired: readonly RetiredId[]) {
  return Object.entries(now).flatMap(([list, numbers]) => {
    const before = published[list] ?? {};
    const gone = numbersOf(retired.filter((each) => each.list === list));
    const used = [...Object.entries(before), ...Object.entries(gone)];
    const vanished = Object.keys(before)
      .filter((id) => !(id in numbers) && !(id in gone))
      .map(
        (id) =>
          `${id} vanished from the ${list}: it was published, so bring it back, or list it in src/content/retired.ts with its number ${before[id]}.`,
      );
    const back = Object.keys(gone)
      .filter((id) => id in numbers)
      .map((id) => `${id} is retired from the ${list}: give the new one another id and number.`);
    const changed = Object.entries(numbers).flatMap(([id, number]) => {
      const old = before[id];
      if (old !== undefined && old !== number)
        return [`${id} had the number ${old} and now has ${number}: give it back its number.`];
      // Two that are both there are told apart by the check of numbers.
      const owner = used.find(([other, taken]) => taken === number && !(other in numbers))?.[0];
      return owner === undefined
        ? []
        : [`number ${number} belongs to ${owner} already: give ${id} a number that was never used.`];
    });
    return [...vanished, ...back, ...changed];
  });
}

/** New ids, each as "list: id". */
export const missingFromLedger = (now: Ids, { published }: Pick<Ledger, 'published'>): readonly string[] =>
  Object.entries(now).flatMap(([list, numbers]) =>
    Object.keys(numbers)
      .filter((id) => !(id in (published[list] ?? {})))
      .map((id) => `${list}: ${id}`),
  );

/** What is published with everything new written down; nothing is taken out or changed. */
export const withNew = (now: Ids, { published }: Pick<Ledger, 'published'>): Ids =>
  Object.fromEntries(Object.entries(now).map(([list, numbers]) => [list, { ...numbers, ...published[list] }]));

/** The ledger with what is new. The hash of a version that somebody signed stays what it was. */
export function written({ content, ledger }: Project): Ledger {
  const { version, reviews } = content;
  const isSigned = reviews.some(({ contentVersion }) => contentVersion === version);
  return {
    published: withNew(permanentIds(content), ledger),
    hashes: { ...ledger.hashes, ...(isSigned ? {} : { [version]: contentHash(content) }) },
  };
}

const rank = (version: string): number => {
  const [year = 0, number = 0] = version.split('.').map(Number);
  return year * 1000 + number;
};

export const newestVersion = ({ hashes }: Pick<Ledger, 'hashes'>): string =>
  Object.keys(hashes).reduce((newest, version) => (rank(version) > rank(newest) ? version : newest), '0.0');

export const isNewer = (version: string, than: string): boolean => rank(version) > rank(than);

/** The version after the newest that is known. */
export function nextVersion(ledger: Pick<Ledger, 'hashes'>): string {
  const [year, number] = newestVersion(ledger).split('.').map(Number);
  return `${year}.${(number ?? 0) + 1}`;
}
