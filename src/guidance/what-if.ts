import { THERAPY_IDS, type Level } from '../model/area';
import type { Urgency } from '../model/flag';
import type { Choice, Question } from '../model/question';
import type { Visit } from '../model/visit';
import type { AnswerChange } from '../model/what-if';
import { choicesOf, type Catalogue } from './catalogue';
import { judgedOf } from './flags';
import { listOf } from './area-questions';
import { readingOf, type Reading } from './reading';
import { pathOf } from './relevant-questions';
import { levelsOf } from './support-levels';

/** The same visit but for one answer. */
interface Edit extends Pick<AnswerChange, 'question' | 'from' | 'to'> {
  readonly visit: Visit;
}

/** What is compared: the part of the guidance that an answer can change for better or worse. */
interface Verdict {
  readonly levels: readonly Level[];
  readonly urgencies: ReadonlyMap<string, Urgency>;
}

/** A worry ticked or unticked. The main worries stay as they are; where none were named, every ticked worry is one. */
function editsOfWorries(visit: Visit, { content }: Catalogue): readonly Edit[] {
  const { worries = [], mainWorries } = visit;
  const weight = (id: string) => (mainWorries === undefined || mainWorries.includes(id) ? 'main' : 'ticked');
  return content.worries.map(({ id }): Edit => {
    if (!worries.includes(id))
      return { question: id, from: null, to: weight(id), visit: { ...visit, worries: [...worries, id] } };
    // a main worry that is not ticked counts for nothing
    const others = worries.filter((other) => other !== id);
    return { question: id, from: weight(id), to: null, visit: { ...visit, worries: others } };
  });
}

/** Each other choice; of a list one tick more or less. */
function otherChoices(question: Question, from: Choice | undefined): readonly Choice[] {
  const choices = choicesOf(question);
  if (!question.list) return choices.filter((choice) => choice !== from);
  const ticked = listOf(from);
  return choices.map((tick) => choices.filter((choice) => (choice === tick) !== ticked.includes(choice)));
}

function editsOfAnswers({ visit, counted }: Reading, path: readonly Question[]): readonly Edit[] {
  return path.flatMap((question) => {
    const from = counted[question.id];
    return otherChoices(question, from).map((to): Edit => ({
      question: question.id,
      from: from ?? null,
      to,
      visit: { ...visit, answers: { ...visit.answers, [question.id]: to } },
    }));
  });
}

function verdictOf(reading: Reading, catalogue: Catalogue): Verdict {
  const { judgements, flags } = judgedOf(reading, catalogue);
  return {
    levels: levelsOf(reading, judgements, catalogue).map(({ level }) => level),
    urgencies: new Map(flags.map(({ id, urgency }) => [id, urgency])),
  };
}

/** What is said otherwise: therapies and flags in the order of their lists. */
function differences(before: Verdict, after: Verdict, { content }: Catalogue): Pick<AnswerChange, 'levels' | 'flags'> {
  const levels = THERAPY_IDS.map((therapy, index) => ({
    therapy,
    from: before.levels[index] ?? 'not-now',
    to: after.levels[index] ?? 'not-now',
  }));
  const flags = content.flags.map(({ id }) => ({
    id,
    from: before.urgencies.get(id) ?? null,
    to: after.urgencies.get(id) ?? null,
  }));
  return { levels: levels.filter(({ from, to }) => from !== to), flags: flags.filter(({ from, to }) => from !== to) };
}

/**
 * The single answers whose change would change a therapy's level or a flag, found by trying each: the worries first, then the
 * questions on the path in the order asked, each with its other choices in their order. `visit` has been read by `readVisit`.
 */
export function whatIf(visit: Visit, catalogue: Catalogue): readonly AnswerChange[] {
  const reading = readingOf(visit, catalogue);
  const path = pathOf(reading, catalogue).flatMap(({ id }) => catalogue.questions.get(id) ?? []);
  const before = verdictOf(reading, catalogue);
  return [...editsOfWorries(visit, catalogue), ...editsOfAnswers(reading, path)]
    .map(({ visit: edited, ...edit }) => ({
      ...edit,
      ...differences(before, verdictOf(readingOf(edited, catalogue), catalogue), catalogue),
    }))
    .filter(({ levels, flags }) => levels.length > 0 || flags.length > 0);
}
