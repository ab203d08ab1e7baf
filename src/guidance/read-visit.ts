import { LAST_MONTH } from '../model/child';
import { THERAPY_IDS } from '../model/area';
import { URGENCY_ORDER } from '../model/flag';
import { ANSWERED_BY, HEARING_CHOICES, RIGHT_NOW_CHOICES, VISIT_VERSION, type Visit } from '../model/visit';
import { choicesOf, type Catalogue } from './catalogue';
import { monthsFromWeeks } from './corrected-age';
import { withoutRetired } from './without-retired';

/** One sentence that names what is wrong, for the person who wrote the file. */
export class VisitProblem extends Error {}

const LAST_WEEK = 25;
const MAX_MAIN_WORRIES = 2;
/** Born between 22 and 44 completed weeks. */
const WEEKS_EARLY = { least: -4, most: 18 };

const fail = (sentence: string): never => {
  throw new VisitProblem(sentence);
};
const show = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);

type Check = (value: unknown, name: string) => void;

const whole =
  (least: number, most: number): Check =>
  (value, name) => {
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) {
      fail(`${name} is ${show(value)}; it takes a whole number from ${least} to ${most}.`);
    }
  };
const oneOf =
  (known: readonly unknown[]): Check =>
  (value, name) => {
    if (!known.includes(value)) fail(`${name} is ${show(value)}; known are ${known.map(show).join(', ')}.`);
  };
const matching =
  (pattern: RegExp, form: string): Check =>
  (value, name) => {
    if (typeof value !== 'string' || !pattern.test(value)) fail(`${name} is ${show(value)}; it takes ${form}.`);
  };
const listOf =
  (each: Check, most = Infinity): Check =>
  (value, name) => {
    if (!Array.isArray(value)) return fail(`${name} is ${show(value)}; it takes a list.`);
    if (new Set(value).size < value.length) fail(`${name} names something twice.`);
    if (value.length > most) fail(`${name} has ${value.length} entries; at most ${most} are possible.`);
    for (const entry of value) each(entry, name);
  };
const knownId =
  (ids: readonly string[], what: string): Check =>
  (value, name) => {
    if (!ids.includes(value as string)) fail(`${name} names ${show(value)}, which is no known ${what}.`);
  };
const realDate: Check = (value, name) => {
  const date =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    fail(`${name} is ${show(value)}; it takes a date such as 2026-11-22.`);
  }
};

function checkAnswer(id: string, choice: unknown, { questions }: Catalogue): void {
  const question = questions.get(id);
  if (!question) return fail(`answers names ${show(id)}, which is no known question.`);
  const choices = choicesOf(question);
  const name = `answers[${show(id)}]`;
  if (question.list) listOf(oneOf(choices))(choice, name);
  else oneOf(choices)(choice, name);
}

function checksOf({ content }: Catalogue): Record<string, Check> {
  const flags = content.flags
    .map(({ id }) => id)
    .join('|')
    .replaceAll('.', '\\.');
  return {
    v: oneOf([VISIT_VERSION]),
    contentVersion: matching(/^\d{4}\.\d+$/, 'a version such as 2026.1'),
    date: realDate,
    ageMonths: whole(0, LAST_MONTH),
    ageWeeks: whole(0, LAST_WEEK),
    weeksEarly: whole(WEEKS_EARLY.least, WEEKS_EARLY.most),
    country: matching(/^[A-Z]{2}$/, 'an ISO code of two capital letters'),
    rightNow: oneOf(RIGHT_NOW_CHOICES),
    worries: listOf(
      knownId(
        content.worries.map(({ id }) => id),
        'worry',
      ),
    ),
    mainWorries: listOf(
      knownId(
        content.worries.map(({ id }) => id),
        'worry',
      ),
      MAX_MAIN_WORRIES,
    ),
    conditions: listOf(
      knownId(
        content.conditions.map(({ id }) => id),
        'condition',
      ),
    ),
    therapiesUnderway: listOf(oneOf(THERAPY_IDS)),
    hearing: oneOf(HEARING_CHOICES),
    homeLanguages: listOf(matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'language codes such as "en"')),
    answeredBy: oneOf(ANSWERED_BY),
    interpreter: oneOf([true, false]),
    seen: listOf(
      matching(new RegExp(`^(${flags}):(${URGENCY_ORDER.join('|')})$`), 'entries such as "flag.limp:today"'),
    ),
  };
}

/**
 * Checks what comes from a file, the tab's storage or a hand-over as strictly as a stranger's, and never guesses. What was retired
 * since is left out.
 * @throws VisitProblem with one sentence naming the first thing that is wrong
 */
export function readVisit(value: unknown, catalogue: Catalogue): Visit {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail('A visit is an object with at least "ageMonths".');
  const { answers = {}, ...rest } = withoutRetired(value as Record<string, unknown>, catalogue.content).visit;
  const checks = checksOf(catalogue);
  if (rest['ageMonths'] === undefined) fail('ageMonths is missing; a visit needs the age in completed months.');
  for (const [name, entry] of Object.entries(rest)) {
    if (entry === undefined) continue;
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    (check ?? fail(`${show(name)} is no part of a visit.`))(entry, name);
  }
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    return fail('answers takes an object of question ids and choices.');
  for (const [id, choice] of Object.entries(answers)) checkAnswer(id, choice, catalogue);
  const visit = { v: VISIT_VERSION, ...rest, answers } as Visit;
  if (visit.ageWeeks !== undefined && visit.ageMonths !== monthsFromWeeks(visit.ageWeeks)) {
    fail(
      `ageWeeks ${visit.ageWeeks} are ${monthsFromWeeks(visit.ageWeeks)} completed months, but ageMonths says ${visit.ageMonths}.`,
    );
  }
  const unticked = visit.mainWorries?.find((id) => !visit.worries?.includes(id));
  if (unticked) fail(`mainWorries names ${show(unticked)}, which is not among worries.`);
  return visit;
}
