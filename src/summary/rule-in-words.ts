import type { Flag } from '../model/flag';
import type { Reason } from '../model/guidance';
import type { Condition, Predicate } from '../model/rule';
import { commas, semicolons, withoutFullStop } from './listed';
import { shortName, wordsOf, type Words } from './question-names';
import type { RuleBook, RuleKind, RuleOfKind } from './rule-book';

/** A rule in words: a lead, and below it the ways in which it holds; any one of them is enough. */
export interface RuleWords {
  readonly lead: string;
  readonly ways: readonly string[];
}

/** Several names in the language's own way; the code is all that is taken from it. */
type List = (parts: readonly string[]) => string;

const inKey = (value: Condition['value']): string => String(value).replace('.', '-');

function nameOf(t: Words, { fact, of = '' }: Condition): string {
  if (fact === 'answer') return shortName(t, of);
  if (fact === 'worryTicked') return t(`worries:${of}.told`);
  if (fact === 'flag') return withoutFullStop(t(`flags:${of}.text`));
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

const quoted = (t: Words, text: string): string => t('rules:quoted', { text });
const either = (t: Words, parts: readonly string[]): string => parts.join(t('rules:either'));
const areaName = (t: Words, area: string): string => t(`areas:area.${area}.name`);

/** The answers that are worth so much: "“not yet” or “often”". Empty where none is. */
function answersWorth(t: Words, value: number, { worth }: Pick<RuleBook['facts'], 'worth'>): string {
  const choices = Object.keys(worth).filter((choice) => (worth[choice] ?? 0) > 0 && (worth[choice] ?? 0) >= value);
  return either(
    t,
    choices.map((choice) => quoted(t, t(`told.${choice}`))),
  );
}

const conditionLabels = (t: Words, ids: readonly string[]): string =>
  either(
    t,
    ids.map((id) => quoted(t, t(`conditions:${id}.label`))),
  );

/** What can count as a point for getting stuck on words: an answer each, or another part of talking that is missed. */
function pointsInWords(t: Words, { stutterPoints: { questions, gates }, ...facts }: RuleBook['facts']): string {
  const answers = questions.map(({ question, choice }) =>
    t('rules:fact.answer.is.any', {
      of: shortName(t, question),
      value: valueOf(t, { fact: 'answer', op: 'is', of: question, value: choice }),
    }),
  );
  const missed = t('rules:fact.gateOf.at-least.answers', {
    answers: answersWorth(t, 1, facts),
    of: either(
      t,
      gates.map((area) => areaName(t, area)),
    ),
  });
  return semicolons(t, [...answers, missed]);
}

/** What a fact stands for, where the rule only names it: read from the data, so that the words change with it. */
function factInWords(
  t: Words,
  { fact, value }: Condition,
  { facts }: RuleBook,
): Readonly<Record<string, string | number>> {
  switch (fact) {
    case 'strongGroups':
      return {
        groups: semicolons(
          t,
          facts.developmentGroups.map((group) =>
            commas(
              t,
              group.map((area) => areaName(t, area)),
            ),
          ),
        ),
      };
    case 'stutterPoints':
      return { points: pointsInWords(t, facts) };
    case 'bornVeryEarly':
    case 'eyesAndHearing':
      return { [fact]: conditionLabels(t, facts[fact]) };
    default:
      return { areas: facts.fourAreas, answers: answersWorth(t, Number(value), facts) };
  }
}

/** One condition in words. A threshold that has no words of its own is named as a number. */
export function conditionInWords(t: Words, condition: Condition, book: RuleBook): string {
  const { fact, op, value } = condition;
  const known = factInWords(t, condition, book);
  const own = `rules:fact.${fact}.${op}.${inKey(value)}`;
  const byAnswers = `rules:fact.${fact}.${op}.answers`;
  const key = t.has(own)
    ? own
    : t.has(byAnswers) && known['answers'] !== ''
      ? byAnswers
      : `rules:fact.${fact}.${op}.any`;
  return t(key, { of: nameOf(t, condition), value: valueOf(t, condition), ...known });
}

/** Conditions hold an "or" of their own, so what joins them is stronger than a comma. */
const waysOf = (t: Words, when: Predicate, book: RuleBook): readonly string[] =>
  when.map((line) => line.map((condition) => conditionInWords(t, condition, book)).join(t('rules:and')));

/** A rule, or the lines of it that held, in words. */
export function ruleInWords(
  t: Words,
  { kind, then, when, areas = [], fromMonths = 0 }: Pick<RuleOfKind, 'kind' | 'then' | 'when' | 'areas' | 'fromMonths'>,
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
  const lead = t(fromMonths > 0 ? `rules:lead.${kind}From` : `rules:lead.${kind}`, {
    then: words,
    areas: list(areas.map((area) => quoted(t, areaName(t, area)))),
    age: monthsInWords(t, fromMonths),
  });
  return { lead, ways: waysOf(t, when, book) };
}

/** A sign of danger in words: what it always means, and when it means more or less. */
export function flagInWords(
  t: Words,
  { urgency, unless = [], raisedBy, sureBy = [], explainedBy }: Flag,
  book: RuleBook,
): RuleWords {
  const label = (of: string) => t(`urgent.${of}.label`);
  const isSkill = ({ choice }: Flag['raisedBy'][number]) => choice === 'not-yet';
  const lead = [
    t('rules:flag.always', { urgency: label(urgency) }),
    ...(raisedBy.every(isSkill) ? [] : [t('rules:flag.unsure')]),
    ...(sureBy.length === 0
      ? []
      : [t('rules:flag.sure', { answers: sureBy.map((id) => shortName(t, id)).join(t('rules:or')) })]),
    ...(raisedBy.some(isSkill) ? [t('rules:flag.skill')] : []),
    t(explainedBy ? 'rules:flag.explained' : 'rules:flag.nothingLowers'),
  ];
  return {
    lead: lead.join(' '),
    ways: unless.map(({ when, urgency: instead }) =>
      t('rules:flag.unless', { urgency: label(instead), when: waysOf(t, when, book).join(t('rules:or')) }),
    ),
  };
}

/** Whatever a reason names: a rule, a sign of danger, or what speaks against a therapy. Words of its own come first; undefined where there are none. */
export function reasonInWords(t: Words, rule: string, book: RuleBook, list: List): RuleWords | undefined {
  const plain = `rules:plain.${rule.replaceAll('.', '-')}`;
  if (t.has(plain)) return { lead: t(plain), ways: [] };
  const known = book.rules.get(rule);
  if (known) return ruleInWords(t, known, book, list);
  const flag = book.flags.get(rule);
  return flag && flagInWords(t, flag, book);
}

/** Of a list of conditions any of which is enough, those that this child has; all where none is known to be named. */
function ofThisChild(book: RuleBook, conditions: readonly string[]): RuleBook {
  const held = (ids: readonly string[]) => {
    const named = ids.filter((id) => conditions.includes(id));
    return named.length === 0 ? ids : named;
  };
  const { bornVeryEarly, eyesAndHearing } = book.facts;
  return {
    ...book,
    facts: { ...book.facts, bornVeryEarly: held(bornVeryEarly), eyesAndHearing: held(eyesAndHearing) },
  };
}

/**
 * Why something is said of one child: the rule in words, and of several ways to it only those that held.
 * @param conditions what a professional has named for this child
 */
export function heldInWords(
  t: Words,
  { rule, when = [] }: Pick<Reason, 'rule' | 'when'>,
  book: RuleBook,
  list: List,
  conditions: readonly string[],
): RuleWords | undefined {
  const known = book.rules.get(rule);
  const own = ofThisChild(book, conditions);
  return known && when.length > 0 ? ruleInWords(t, { ...known, when }, own, list) : reasonInWords(t, rule, own, list);
}
