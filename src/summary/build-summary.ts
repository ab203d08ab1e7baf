import type { AreaId } from '../model/area';
import type { CountedAnswer, Guidance } from '../model/guidance';
import type { Choice } from '../model/question';
import type { DueAnswer, Listing, Summary } from '../model/summary';
import type { Visit } from '../model/visit';

/** How much of a list one page bears: up to `most` all of it in full, beyond that the first `lead`. */
interface Room {
  readonly most: number;
  readonly lead: number;
}
const MOST_FLAGS_IN_FULL = 4;
const ROOMY = { most: 4, lead: 2 };
const ALWAYS = { most: Infinity, lead: 0 };
/** Where there are many flags each of them is still named, in short, and less is told of the rest. */
const WITH_FEW_FLAGS = { flags: ALWAYS, notYet: { most: 8, lead: 3 }, answers: { most: 4, lead: 1 } };
const WITH_MANY_FLAGS = { flags: { most: 0, lead: 0 }, notYet: { most: 4, lead: 2 }, answers: { most: 2, lead: 1 } };

/** From this age until then the child screen asks at how many weeks the child was born. */
const WEEKS_EARLY_BELOW_MONTHS = 29;
const CHILD_SPEAKS_FROM_MONTHS = 96;
const SKILL = ['skill'];
const WORRY = ['worry'];
const NO_FINDING = ['group', 'known', 'everyday', 'closing'];

function listing<T>(list: readonly T[], { most, lead }: Room): Listing<T> {
  const full = list.length <= most ? list.length : lead;
  return { inFull: list.slice(0, full), rest: list.slice(full) };
}

const listOf = (choice: Choice | undefined): readonly string[] =>
  Array.isArray(choice) ? (choice as readonly string[]) : [];

const longestDueFirst = (a: DueAnswer, b: DueAnswer): number => (a.dueMonths ?? 0) - (b.dueMonths ?? 0);

/** Answers as a doctor looks for them; only a skill is due from a month on. */
const dueOf = (answers: readonly CountedAnswer[]): readonly DueAnswer[] =>
  answers
    .map(({ id, area, kind, dueMonths }) => ({
      id,
      area,
      ...(dueMonths === undefined || kind !== 'skill' ? {} : { dueMonths }),
    }))
    .sort(longestDueFirst);

/** One visit and what the rules say about it, as the one document that every form renders. */
export function buildSummary(visit: Visit, guidance: Guidance): Summary {
  const { answers, flags } = guidance;
  const room = flags.length > MOST_FLAGS_IN_FULL ? WITH_MANY_FLAGS : WITH_FEW_FLAGS;
  const choiceOf = (id: string) => answers.find((answer) => answer.id === id)?.choice;
  const answered = (choice: string, kinds: readonly string[]) =>
    dueOf(answers.filter((answer) => answer.choice === choice && kinds.includes(answer.kind)));
  const kindOf = new Map(answers.map(({ id, kind }) => [id, kind]));
  const flagged = new Set(
    flags.flatMap(({ because }) => because.flatMap((reason) => reason.answers.map(({ id }) => id))),
  );
  const followed = guidance.nextVisit.filter((id) => kindOf.get(id) === 'safety' && !flagged.has(id));
  const isStillUnknown = ({ id, kind }: CountedAnswer) =>
    guidance.notKnown.includes(id) && !NO_FINDING.includes(kind) && !flagged.has(id) && !followed.includes(id);
  const worries = visit.worries ?? [];
  const main = visit.mainWorries ?? worries;
  const pace = choiceOf('safety.loss.pace');
  const noticed = choiceOf('closing.noticed');
  const hard = [choiceOf('everyday.hard'), choiceOf('closing.impact')].filter((choice) => choice !== undefined);
  return {
    contentVersion: guidance.contentVersion,
    ageMonths: visit.ageMonths,
    ageUsedMonths: guidance.ageUsedMonths,
    asksWeeksEarly: visit.ageMonths < WEEKS_EARLY_BELOW_MONTHS,
    childSpeaks: visit.ageMonths >= CHILD_SPEAKS_FROM_MONTHS,
    ...(visit.date === undefined ? {} : { date: visit.date }),
    ...(visit.ageWeeks === undefined ? {} : { ageWeeks: visit.ageWeeks }),
    ...(visit.weeksEarly === undefined ? {} : { weeksEarly: visit.weeksEarly }),
    ...(visit.answeredBy === undefined ? {} : { answeredBy: visit.answeredBy }),
    ...(visit.interpreter === undefined ? {} : { interpreter: visit.interpreter }),
    urgent: listing(
      flags.filter(({ urgency }) => urgency !== 'book'),
      room.flags,
    ),
    toCheck: listing(
      flags.filter(({ urgency }) => urgency === 'book'),
      room.flags,
    ),
    followed,
    denied: [...(visit.rightNow === 'none' ? ['rightNow'] : []), ...guidance.denied],
    ...(choiceOf('safety.loss') === 'yes'
      ? { loss: { what: listOf(choiceOf('safety.loss.what')), ...(pace === undefined ? {} : { pace }) } }
      : {}),
    ...(visit.hearing === undefined ? {} : { hearing: visit.hearing }),
    mainWorries: listing(main, ROOMY),
    otherWorries: listing(
      worries.filter((id) => !main.includes(id)),
      ROOMY,
    ),
    notYet: listing(answered('not-yet', SKILL), room.notYet),
    sometimes: listing(answered('sometimes', [...SKILL, ...WORRY]), room.answers),
    often: listing(answered('often', WORRY), room.answers),
    ...(hard.length === 0 ? {} : { hardInDailyLife: listing([...new Set(hard.flatMap(listOf))] as AreaId[], ROOMY) }),
    ...(noticed === undefined ? {} : { noticed }),
    conditions: listing(visit.conditions ?? [], ROOMY),
    therapiesUnderway: visit.therapiesUnderway ?? [],
    homeLanguages: visit.homeLanguages ?? [],
    notKnown: listing(dueOf(answers.filter(isStillUnknown)), room.answers),
    unanswered: guidance.unanswered,
    areas: guidance.areas.map(({ id, status }) => ({ id, status })),
    told: {
      headline: guidance.headline,
      ...(flags[0] === undefined ? {} : { urgency: flags[0].urgency }),
      therapies: guidance.therapies.map(({ id, level }) => ({ id, level })),
      alsoAsk: guidance.alsoAsk,
      lookAgainInWeeks: guidance.lookAgainInWeeks,
    },
  };
}
