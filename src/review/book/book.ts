import { catalogueOf, type Catalogue } from '../../guidance/catalogue';
import { guide } from '../../guidance/guide';
import { readingOf } from '../../guidance/reading';
import type { Content } from '../../model/content';
import type { GivenAnswer, Guidance } from '../../model/guidance';
import type { Visit } from '../../model/visit';
import { ruleBookOf, type RuleBook } from '../../summary/rule-book';
import type { DrawFlow } from '../flow/draw-flow';
import { hashOf } from '../content-hash';
import type { BookTexts } from './texts-of-language';

/** A worked case as the book tells it: who the child is, and which answers are not the reassuring ones. */
export interface BookCase {
  readonly group: string;
  readonly title: string;
  readonly visit: Visit;
  readonly differing: readonly GivenAnswer[];
}

/** What a reader read of one entry: its first words, and the hash of all of them. */
export interface ReadEntry {
  readonly title: string;
  readonly hash: string;
}

/** What the book said when it was last signed, by the anchors of its entries. */
export interface SignedBook {
  readonly version: string;
  readonly date: string;
  readonly entries: Readonly<Record<string, ReadEntry>>;
}

export interface BookInput {
  readonly content: Content;
  readonly texts: BookTexts;
  readonly cases: readonly BookCase[];
  readonly draw: DrawFlow;
  /** YYYY-MM-DD, the day the content was last changed; absent where nobody says */
  readonly made?: string;
  readonly signed?: SignedBook;
}

/** A worked case with what the rules of this book say about it. */
export interface GuidedCase extends BookCase {
  readonly id: string;
  readonly guidance: Guidance;
  /** what a professional has named, also by the weeks at birth */
  readonly conditions: readonly string[];
  /** the rules that any reason of the result names */
  readonly rulesNamed: ReadonlySet<string>;
}

/** All that a chapter is made from. */
export interface Book extends Omit<BookInput, 'cases'> {
  readonly cases: readonly GuidedCase[];
  readonly catalogue: Catalogue;
  readonly rules: RuleBook;
  readonly t: BookTexts;
  /** the book's own words */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  and(parts: readonly string[]): string;
  or(parts: readonly string[]): string;
}

/** A worked case has no name but its title; this short one can stand in an address. */
export const caseId = (title: string): string => hashOf(title).slice(0, 8);

/** The rules that any reason of a result names. */
function rulesNamed({ areas, therapies, flags, alsoAskBecause }: Guidance): ReadonlySet<string> {
  const reasons = [
    ...areas.flatMap(({ findings }) => findings),
    ...therapies.flatMap(({ because, against }) => [...because, ...against]),
    ...flags.flatMap(({ because }) => because),
    ...alsoAskBecause,
  ];
  return new Set(reasons.map(({ rule }) => rule));
}

function guided(known: BookCase, catalogue: Catalogue): GuidedCase {
  const guidance = guide(known.visit, catalogue);
  const { conditions } = readingOf(known.visit, catalogue);
  return { ...known, id: caseId(known.title), guidance, conditions, rulesNamed: rulesNamed(guidance) };
}

export function bookOf(input: BookInput): Book {
  const { content, texts } = input;
  const join = (type: 'conjunction' | 'disjunction') => {
    const format = new Intl.ListFormat(texts.language.code, { type });
    return (parts: readonly string[]) => format.format(parts);
  };
  const catalogue = catalogueOf(content);
  return {
    ...input,
    catalogue,
    cases: input.cases.map((known) => guided(known, catalogue)),
    rules: ruleBookOf(content),
    t: texts,
    say: (key, values) => texts(`review:${key}`, values),
    and: join('conjunction'),
    or: join('disjunction'),
  };
}
