import type { Content } from '../model/content';
import type { Flag } from '../model/flag';
import type { Condition, Predicate, Rule } from '../model/rule';
import { shortName, wordsOf, type Words } from './question-names';

/** What a rule decides; each has a sentence of its own around the conditions. */
export type RuleKind = 'status' | 'sign' | 'bornEarly' | 'cap' | 'level' | 'first' | 'alsoAsk';

interface RuleOfKind extends Rule<string> {
  readonly kind: RuleKind;
}

/** Every rule that a reason can name, by id, with the numbers its words need. Made from the very data that decides. */
export interface RuleBook {
  readonly rules: ReadonlyMap<string, RuleOfKind>;
  readonly flags: ReadonlyMap<string, Flag>;
  /** so many clear misses at once ask for a look at the whole child */
  readonly fourAreas: number;
}

/** A rule in words: a lead, and below it the ways in which it holds; any one of them is enough. */
export interface RuleWords {
  readonly lead: string;
  readonly ways: readonly string[];
}

export function ruleBookOf({ rules, flags }: Content): RuleBook {
  const kinds: Readonly<Record<RuleKind, readonly Rule<string>[]>> = {
    status: rules.status,
    sign: rules.signs,
    bornEarly: [rules.bornEarly],
    cap: rules.caps,
    level: rules.level,
    first: rules.first,
    alsoAsk: rules.alsoAsk,
  };
  const all = Object.entries(kinds).flatMap(([kind, list]) => list.map((rule) => [kind as RuleKind, rule] as const));
  return {
    rules: new Map(all.map(([kind, { id, when, then, sources }]) => [id, { kind, id, when, then, sources }])),
    flags: new Map(flags.map((flag) => [flag.id, flag])),
    fourAreas: rules.fourAreas,
  };
}

/** Several names in the language's own way; the code is all that is taken from it. */
type List = (parts: readonly string[]) => string;

const inKey = (value: Condition['value']): string => String(value).replace('.', '-');

function nameOf(t: Words, { fact, of = '' }: Condition): string {
  if (fact === 'answer') return shortName(t, of);
  if (fact === 'worryTicked') return t(`worries:${of}.told`);
  if (fact === 'flag') return t(`flags:${of}.text`).replace(/\.$/, '');
  return of === '' ? '' : t(`areas:area.${of}.name`);
}

function valueOf(t: Words, { fact, of = '', value }: Condition): string {
  if (fact === 'ageUsed' || fact === 'ageReal') return monthsInWords(t, Number(value));
  if (fact === 'answer') {
    const own = `${wordsOf(of)}.answers.${value}`;
    return t(t.has(own) ? own : `told.${value}`);
  }
  return t.has(`rules:status.${value}`) ? t(`rules:status.${value}`) : String(value);
}

/** "2 years", "16 months". */
export function monthsInWords(t: Words, months: number): string {
  return months >= 24 && months % 12 === 0
    ? t('age.years', { count: months / 12 })
    : t('age.months', { count: months });
}

/** One condition in words. A threshold that has no words of its own is named as a number. */
export function conditionInWords(t: Words, condition: Condition, { fourAreas }: RuleBook): string {
  const { fact, op, value } = condition;
  const own = `rules:fact.${fact}.${op}.${inKey(value)}`;
  const key = t.has(own) ? own : `rules:fact.${fact}.${op}.any`;
  return t(key, { of: nameOf(t, condition), value: valueOf(t, condition), areas: fourAreas });
}

const waysOf = (t: Words, when: Predicate, book: RuleBook, list: List): readonly string[] =>
  when.map((line) => list(line.map((condition) => conditionInWords(t, condition, book))));

/** A rule, or the lines of it that held, in words. */
export function ruleInWords(
  t: Words,
  { kind, then, when }: Pick<RuleOfKind, 'kind' | 'then' | 'when'>,
  book: RuleBook,
  list: List,
): RuleWords {
  const decided: Readonly<Record<RuleKind, string>> = {
    status: 'status',
    sign: 'status',
    bornEarly: 'status',
    cap: 'status',
    level: 'level',
    first: 'first',
    alsoAsk: 'alsoAsk',
  };
  const words = decided[kind] === 'alsoAsk' ? t(`alsoAsk:${then}.title`) : t(`rules:${decided[kind]}.${then}`);
  return { lead: t(`rules:lead.${kind}`, { then: words }), ways: waysOf(t, when, book, list) };
}

/** A sign of danger in words: what it always means, and when it means more or less. */
export function flagInWords(t: Words, { urgency, unless = [] }: Flag, book: RuleBook, list: List): RuleWords {
  const label = (of: string) => t(`urgent.${of}.label`);
  return {
    lead: t('rules:flag.always', { urgency: label(urgency) }),
    ways: unless.map(({ when, urgency: instead }) =>
      t('rules:flag.unless', {
        urgency: label(instead),
        when: waysOf(t, when, book, list).join(t('rules:or')),
      }),
    ),
  };
}

/** Whatever a reason names: a rule, a sign of danger, or what speaks against a therapy. Undefined where there are no words for it. */
export function reasonInWords(t: Words, rule: string, book: RuleBook, list: List): RuleWords | undefined {
  const known = book.rules.get(rule);
  if (known) return ruleInWords(t, known, book, list);
  const flag = book.flags.get(rule);
  if (flag) return flagInWords(t, flag, book, list);
  const key = `rules:plain.${rule.replaceAll('.', '-')}`;
  return t.has(key) ? { lead: t(key), ways: [] } : undefined;
}
