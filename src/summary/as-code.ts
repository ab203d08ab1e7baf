import { THERAPY_IDS } from '../model/area';
import { URGENCY_ORDER } from '../model/flag';
import type { Choice } from '../model/question';
import { ANSWERED_BY, HEARING_CHOICES, RIGHT_NOW_CHOICES, type Visit } from '../model/visit';
import { bytesOf, lettersOf } from './code-letters';
import {
  BrokenCode,
  bytesOfNumbers,
  digits,
  freeText,
  listOf,
  NewerCode,
  NumberReader,
  oneOf,
  permanent,
  text,
  whole,
  type Part,
} from './code-parts';

/** The permanent numbers of all that a visit can name, what is retired among them. */
export interface CodeBook {
  readonly questions: ReadonlyMap<
    string,
    { readonly number: number; readonly choices: readonly string[]; readonly isList: boolean }
  >;
  /** questions that are asked no more: their answers are passed over */
  readonly retiredQuestions: ReadonlySet<number>;
  readonly worries: ReadonlyMap<string, number>;
  readonly conditions: ReadonlyMap<string, number>;
  readonly flags: ReadonlyMap<string, number>;
}

/** Why a code is no visit: cut or changed on its way, or made by a later version of this page. */
export type CodeProblem = 'damaged' | 'newer';
export type CodeRead = { readonly visit: unknown } | { readonly problem: CodeProblem };

/** Changes when the order of `partsOf` does; a code with another one is of a later version. */
const FORM = 1;
const MOST_WEEKS_OVERDUE = 4;
/** stands in place of a choice where several were ticked */
const SEVERAL = 7;
const CHOICE_PLACES = 8;
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

type Answers = Visit['answers'];

/** Question numbers rising, each as its distance from the one before, together with the place of its choice: mostly one byte an answer. */
function answersPart({ questions, retiredQuestions }: CodeBook): Part<Answers> {
  const rising = [...questions].sort(([, a], [, b]) => a.number - b.number);
  const byNumber = new Map(rising.map(([id, question]) => [question.number, { id, ...question }]));
  return {
    write: (answers) => {
      let last = 0;
      const given = rising.filter(([id]) => answers[id] !== undefined);
      if (given.length < Object.keys(answers).length) throw new BrokenCode();
      const rows = given.map(([id, { number, choices, isList }]) => {
        const apart = (number - last) * CHOICE_PLACES;
        last = number;
        if (isList) return [apart + SEVERAL, ...listOf(oneOf(choices)).write(answers[id] as readonly string[])];
        const [place = 0] = oneOf(choices).write(answers[id] as string);
        return [apart + place];
      });
      return [rows.length, ...rows.flat()];
    },
    read: (from) => {
      const answers: Record<string, Choice> = {};
      let number = 0;
      for (let left = from.next(); left > 0; left -= 1) {
        const row = from.next();
        number += Math.floor(row / CHOICE_PLACES);
        const place = row % CHOICE_PLACES;
        if (retiredQuestions.has(number)) {
          if (place === SEVERAL) listOf(whole()).read(from);
          continue;
        }
        const question = byNumber.get(number);
        if (!question) throw new NewerCode();
        const { id, choices, isList } = question;
        if (isList !== (place === SEVERAL)) throw new NewerCode();
        const choice = isList ? listOf(oneOf(choices)).read(from) : choices[place];
        if (choice === undefined) throw new NewerCode();
        answers[id] = choice;
      }
      return answers;
    },
  };
}

type Field = Exclude<keyof Visit, 'v'>;

/** All of a visit, in the order of the code. What was not said is left out; one number in front says what is there. */
function partsOf(book: CodeBook): readonly (readonly [Field, Part<never>])[] {
  const parts = {
    ageMonths: whole(),
    contentVersion: text([digits(), digits()], '.'),
    date: text([digits(4), digits(2), digits(2)], '-'),
    ageWeeks: whole(),
    weeksEarly: whole(-MOST_WEEKS_OVERDUE),
    country: text([oneOf(CAPITALS), oneOf(CAPITALS)]),
    rightNow: oneOf(RIGHT_NOW_CHOICES),
    worries: listOf(permanent(book.worries)),
    mainWorries: listOf(permanent(book.worries)),
    conditions: listOf(permanent(book.conditions)),
    therapiesUnderway: listOf(oneOf(THERAPY_IDS)),
    hearing: oneOf(HEARING_CHOICES),
    homeLanguages: listOf(freeText),
    answeredBy: oneOf(ANSWERED_BY),
    interpreter: oneOf([false, true]),
    answers: answersPart(book),
    seen: listOf(text([permanent(book.flags), oneOf(URGENCY_ORDER)], ':')),
  } satisfies { [K in Field]-?: Part<NonNullable<Visit[K]>> };
  return Object.entries(parts) as [];
}

/** A whole visit in few letters. @throws BrokenCode for a visit that the book does not know all of */
export function asCode(visit: Visit, book: CodeBook): string {
  const all = partsOf(book);
  const parts = all.filter(([field]) => visit[field] !== undefined);
  const isThere = all.reduce((bits, [field], place) => (visit[field] === undefined ? bits : bits | (1 << place)), 0);
  return lettersOf(
    bytesOfNumbers([FORM, isThere, ...parts.flatMap(([field, part]) => part.write(visit[field] as never))]),
  );
}

/** Reads what `asCode` wrote; what is inside is still to be checked like a stranger's file. */
export function readCode(letters: string, book: CodeBook): CodeRead {
  const bytes = bytesOf(letters);
  if (!bytes) return { problem: 'damaged' };
  try {
    const from = new NumberReader(bytes);
    if (from.next() !== FORM) return { problem: 'newer' };
    const isThere = from.next();
    const parts = partsOf(book);
    if (isThere >= 1 << parts.length) return { problem: 'newer' };
    const visit = Object.fromEntries(
      parts.filter((_, index) => isThere & (1 << index)).map(([field, part]) => [field, part.read(from)]),
    );
    return from.left() === 0 ? { visit } : { problem: 'damaged' };
  } catch (problem) {
    if (problem instanceof NewerCode) return { problem: 'newer' };
    if (problem instanceof BrokenCode) return { problem: 'damaged' };
    throw problem;
  }
}

const IN_A_LINK = /[#?&]s=([^&#\s]*)/i;
const ALONE = /^[A-Z2-7]{8,}$/i;

/** The code in a link, in what a scanner typed, or alone; undefined where there is none. */
export function codeIn(given: string): string | undefined {
  const text = given.trim();
  return IN_A_LINK.exec(text)?.[1] ?? (ALONE.test(text) ? text : undefined);
}
