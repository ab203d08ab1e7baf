import { LAST_MONTH, type AgeRange } from '../model/child';
import type { Question } from '../model/question';
import { choicesOf, type Catalogue } from '../guidance/catalogue';
import type { QuestionUse } from '../guidance/question-uses';
import { rolesOf } from './question-roles';
import conditions from '../../locales/en/conditions.json';
import firstQuestion from '../../locales/en/first-question.json';
import flags from '../../locales/en/flags.json';
import questions from '../../locales/en/questions.json';
import safety from '../../locales/en/safety.json';
import worries from '../../locales/en/worries.json';

type Words = { readonly [key: string]: Words | string };
/** The words of questions stand in three files: what comes with the page, signs of danger, skills and worries. */
const QUESTION_FILES = [firstQuestion, safety, questions] as unknown as readonly Words[];

/** One text by its dotted id; empty where there is none (a test proves that there is). */
function wordsOf(words: Words, path: string): string {
  const found = path
    .split('.')
    .reduce<Words | string | undefined>((at, key) => (typeof at === 'object' ? at[key] : undefined), words);
  return typeof found === 'string' ? found : '';
}

const questionWords = (path: string): string =>
  QUESTION_FILES.map((words) => wordsOf(words, path)).find((text) => text !== '') ?? '';

/** Where the words of a question stand: "does a doctor know?" has one wording for all groups. */
export const wordingKey = ({ id, kind }: Question): string => (kind === 'known' && id !== 'gates.known' ? 'known' : id);

/** One use of a skill or worry, in words. */
function roleInWords({ role, area, gate }: QuestionUse, { languages }: Question): string {
  const only = languages ? `, where ${languages.join(' or ')} is spoken at home` : '';
  switch (role) {
    case 'gate':
      return 'always asked';
    case 'opened-gate':
      return `asked if a worry or "everyday life" opens ${area}`;
    case 'first-follow-up':
      return `asked if ${gate} is not reassuring, or ${area} worries${only}`;
    case 'next-follow-up':
      return `asked if ${gate} is clearly missed, or ${area} is a main worry${only}`;
    case 'step-back':
      return `asked as the step back if ${gate} is clearly missed`;
  }
}

function agesAndRoles(question: Question, catalogue: Catalogue): { ages: AgeRange; relevantWhen: string } {
  const { content, signs } = catalogue;
  const sign = signs.get(question.id);
  const always = { fromMonths: 0, toMonths: LAST_MONTH };
  if (sign) {
    const beside = sign.skill ? `, where the age band does not ask ${sign.skill}` : '';
    return {
      ages: { fromMonths: sign.fromMonths, toMonths: sign.toMonths },
      relevantWhen: `a line of ${sign.group}${beside}; asked on its own unless the group is none (${sign.age} age)`,
    };
  }
  const parent = catalogue.detailOf.get(question.id);
  if (parent)
    return {
      ages: {
        ...(signs.get(parent) ?? always),
        fromMonths: Math.max(signs.get(parent)?.fromMonths ?? 0, question.fromMonths ?? 0),
      },
      relevantWhen: `asked after ${parent} is ${content.detailsOf[parent]?.openedBy.join(' or ')}`,
    };
  if (question.id === content.notWalkingGate.question)
    return {
      ages: { ...always, fromMonths: content.notWalkingGate.fromMonths },
      relevantWhen: 'asked of a child who does not walk',
    };
  if (question.id === 'gates.known')
    return {
      ages: always,
      relevantWhen: 'asked once if a condition is ticked and a skill that is not there raises a flag',
    };
  if (question.kind === 'known')
    return { ages: always, relevantWhen: `asked if a sign of ${question.id.replace('.known', '')} is yes` };
  if (question.kind === 'group') {
    const lines = catalogue.signsOfGroup.get(question.id) ?? [];
    const from = Math.min(...lines.map(({ fromMonths }) => fromMonths));
    return {
      ages: { fromMonths: from, toMonths: Math.max(...lines.map(({ toMonths }) => toMonths)) },
      relevantWhen: 'always asked',
    };
  }
  if (question.kind === 'everyday')
    return {
      ages: { ...always, fromMonths: Math.min(...Object.values(content.everydayFrom)) },
      relevantWhen: 'always asked',
    };
  if (question.kind === 'closing')
    return { ages: always, relevantWhen: 'asked if an area is watch or more, or a flag stands' };
  if (question.kind === 'safety') return { ages: always, relevantWhen: 'always asked' };
  const roles = rolesOf(question, catalogue);
  return {
    ages: {
      fromMonths: Math.min(...roles.map(({ fromMonths }) => fromMonths)),
      toMonths: Math.max(...roles.map(({ toMonths }) => toMonths)),
    },
    relevantWhen: roles
      .map((role) => `${role.fromMonths} to ${role.toMonths} months: ${roleInWords(role, question)}`)
      .join('; '),
  };
}

const isOf = (age: number | undefined, { fromMonths, toMonths }: AgeRange): boolean =>
  age === undefined || (fromMonths <= age && age <= toMonths);

/** A question that is asked in two stretches of age is of an age only within one of them. */
function isAskedAt(question: Question, age: number | undefined, catalogue: Catalogue): boolean {
  const { ages } = agesAndRoles(question, catalogue);
  if (!isOf(age, ages)) return false;
  const roles = question.kind === 'skill' || question.kind === 'worry' ? rolesOf(question, catalogue) : [];
  return roles.length === 0 || roles.some((role) => isOf(age, role));
}

/** Questions, worries, conditions and flags as the contract of the command line has them; of one (corrected) age where given. */
export function catalogueAsJson(catalogue: Catalogue, age?: number) {
  const { content } = catalogue;
  const asOne = (question: Question) => {
    const { ages, relevantWhen } = agesAndRoles(question, catalogue);
    const key = wordingKey(question);
    return {
      id: question.id,
      number: question.number,
      area: question.area,
      kind: question.kind,
      choices: choicesOf(question),
      text: questionWords(`${key}.ask`),
      help: questionWords(`${key}.help`),
      ages,
      relevantWhen,
      sources: question.sources,
    };
  };
  return {
    contentVersion: content.version,
    questions: [...catalogue.questions.values()].filter((question) => isAskedAt(question, age, catalogue)).map(asOne),
    worries: content.worries
      .filter((worry) => isOf(age, worry))
      .map(({ id }) => ({ id, text: wordsOf(worries as unknown as Words, `${id}.label`) })),
    conditions: content.conditions.map(({ id }) => ({
      id,
      text: wordsOf(conditions as unknown as Words, `${id}.label`),
    })),
    flags: content.flags
      .filter((flag) => isOf(age, flag))
      .map(({ id, urgency, route }) => ({
        id,
        urgency,
        route,
        text: wordsOf(flags as unknown as Words, `${id}.text`),
      })),
  };
}
