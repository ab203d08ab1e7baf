import { createActor, type SnapshotFrom } from 'xstate';
import { CONTENT } from '../../src/content/content';
import { START_CONTENT } from '../../src/content/start-content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { guide } from '../../src/guidance/guide';
import { readVisit } from '../../src/guidance/read-visit';
import { AREA_IDS, STATUS_ORDER, type RankedStatus } from '../../src/model/area';
import { URGENCY_ORDER } from '../../src/model/flag';
import type { Guidance } from '../../src/model/guidance';
import type { QuestionId } from '../../src/model/question';
import type { Visit } from '../../src/model/visit';
import { knowledgeOf } from '../../src/wizard/whole-knowledge';
import { wizardMachine } from '../../src/wizard/wizard-machine';
import { viewOf } from '../../src/wizard/wizard-views';
import { answerTo } from './answer-to';
import { TODAY } from './played-visit';
import type { WorkedCase } from './worked-case';

const MORE_THAN_ANY_PATH = 300;
export const catalogue = catalogueOf(CONTENT);
const knowledge = knowledgeOf(CONTENT);

/** What came of walking one child through the real machine. */
export interface Played {
  readonly guidance: Guidance;
  readonly visit: Visit;
  /** the questions really put to the parent, in order */
  readonly asked: readonly QuestionId[];
  /** the urgent pages, "<flag>:<urgency>", in the order shown */
  readonly urgentPages: readonly string[];
  /** given answers that were never asked for, and ticks that were never offered */
  readonly neverAsked: readonly string[];
}

type Snapshot = SnapshotFrom<typeof wizardMachine>;

export function play(workedCase: WorkedCase): Played {
  const {
    ageMonths,
    ageWeeks,
    weeksEarly,
    worries = [],
    conditions = [],
    therapiesUnderway = [],
    hearing,
    homeLanguages = [],
  } = workedCase;
  const mainWorries = workedCase.mainWorries ?? worries;
  if (mainWorries.length > 2) throw new Error('Three worries and more need their main ones.');
  const actor = createActor(wizardMachine, { input: { start: START_CONTENT, knowledge, today: TODAY } }).start();
  const asked: QuestionId[] = [];
  const urgentPages: string[] = [];
  const notOffered: string[] = [];

  const answer = (snapshot: Snapshot): void => {
    const view = viewOf(snapshot).question;
    const question = catalogue.questions.get(snapshot.context.place.question ?? '');
    if (!view || !question) throw new Error('The machine asks a question nobody knows.');
    asked.push(question.id);
    const choice = answerTo(question, view.lines, workedCase);
    if (typeof choice !== 'string')
      notOffered.push(...choice.filter((tick) => !view.ticks.includes(tick)).map((tick) => `${question.id}: ${tick}`));
    actor.send({ type: 'ANSWER', choice });
  };
  const step = (snapshot: Snapshot): void => {
    switch (snapshot.value) {
      case 'welcoming':
        return actor.send({ type: 'START' });
      case 'meetingChild':
        return actor.send({
          type: 'GIVE_CHILD',
          child: {
            ageMonths,
            ...(ageWeeks === undefined ? {} : { ageWeeks }),
            ...(weeksEarly === undefined ? {} : { weeksEarly }),
          },
        });
      case 'checkingRightNow':
        return actor.send({ type: 'ANSWER_RIGHT_NOW', choice: workedCase.rightNow ?? 'none' });
      case 'hearingConcerns': {
        const offered = viewOf(snapshot).worriesOffered;
        notOffered.push(...worries.filter((worry) => !offered.includes(worry)));
        return actor.send({ type: 'GIVE_WORRIES', worries, mainWorries });
      }
      case 'hearingBackground':
        return actor.send({
          type: 'GIVE_BACKGROUND',
          background: { conditions, therapiesUnderway, homeLanguages, ...(hearing === undefined ? {} : { hearing }) },
        });
      case 'asking':
        return answer(snapshot);
      case 'alerting':
        urgentPages.push(...viewOf(snapshot).urgent.map(({ id, urgency }) => `${id}:${urgency}`));
        return actor.send({ type: 'GO_ON' });
      case 'reviewing':
        return actor.send({ type: 'SHOW_RESULT' });
      default:
        throw new Error(`The machine stands still at ${String(snapshot.value)}.`);
    }
  };
  for (let steps = 0; actor.getSnapshot().value !== 'explaining'; steps += 1) {
    if (steps > MORE_THAN_ANY_PATH)
      throw new Error(`No result after ${steps} steps; last asked ${asked.slice(-5).join(', ')}.`);
    step(actor.getSnapshot());
  }
  const { context } = actor.getSnapshot();
  const guidance = context.knowledge.guidance(context.visit);
  if (!guidance) throw new Error('A result without guidance.');
  const neverAsked = [...Object.keys(workedCase.answers).filter((id) => !asked.includes(id)), ...notOffered];
  return { guidance, visit: context.visit as Visit, asked, urgentPages, neverAsked };
}

/** The same visit as a case file, fed to the rules without the machine. */
export const guideDirectly = (visit: Visit): Guidance =>
  guide(readVisit(JSON.parse(JSON.stringify(visit)), catalogue), catalogue);

const sorted = (list: readonly string[]): string => [...list].sort().join(', ') || 'none';

function listProblems(
  name: string,
  got: readonly string[],
  wanted:
    readonly string[] | { readonly includes?: readonly string[]; readonly excludes?: readonly string[] } | undefined,
): string[] {
  if (wanted === undefined) return [];
  if (Array.isArray(wanted))
    return sorted(got) === sorted(wanted as readonly string[])
      ? []
      : [`${name}: ${sorted(got)}; expected ${sorted(wanted as readonly string[])}`];
  const { includes = [], excludes = [] } = wanted as { includes?: readonly string[]; excludes?: readonly string[] };
  return [
    ...includes.filter((id) => !got.includes(id)).map((id) => `${name} should name ${id}, but has ${sorted(got)}`),
    ...excludes.filter((id) => got.includes(id)).map((id) => `${name} should not name ${id}`),
  ];
}

/** Every way in which what the rules say differs from what is expected; empty where all is as it should be. */
export function problemsOf({ expect }: WorkedCase, guidance: Guidance): readonly string[] {
  const problems: string[] = [];
  const compare = (name: string, got: unknown, wanted: unknown) => {
    if (got !== wanted) problems.push(`${name}: ${String(got)}; expected ${String(wanted)}`);
  };
  for (const { id, level } of guidance.therapies) compare(id, level, expect.therapies[id]);
  compare('first', guidance.therapies.find(({ first }) => first)?.id, expect.first);

  const flags = guidance.flags.map(({ id, urgency }) => `${id}:${urgency}`);
  problems.push(
    ...listProblems('flags', flags, expect.flagsInclude ? { includes: expect.flagsInclude } : (expect.flags ?? [])),
  );
  problems.push(
    ...listProblems(
      'unsure flags',
      guidance.flags.filter(({ unsure }) => unsure).map(({ id }) => id),
      expect.unsure ?? [],
    ),
  );
  problems.push(
    ...listProblems(
      'known flags',
      guidance.flags.filter(({ known }) => known).map(({ id }) => id),
      expect.known ?? [],
    ),
  );
  const ranks = guidance.flags.map(({ urgency }) => URGENCY_ORDER.indexOf(urgency));
  if (ranks.some((rank, index) => rank > (ranks[index - 1] ?? Infinity)))
    problems.push(`flags are not most urgent first: ${flags.join(', ')}`);
  const urgent = guidance.flags.some(({ urgency }) => urgency === 'today' || urgency === 'emergency');
  if (guidance.therapies.some(({ held }) => held !== urgent))
    problems.push(`therapies are ${urgent ? 'not held' : 'held'}`);

  const standsOut = STATUS_ORDER.slice(1) as readonly string[];
  for (const area of AREA_IDS) {
    const status = guidance.areas.find(({ id }) => id === area)?.status;
    const wanted = expect.areas?.[area];
    if (wanted !== undefined) compare(area, status, wanted);
    else if (standsOut.includes(status as RankedStatus))
      problems.push(`${area}: ${String(status)}; expected nothing to stand out`);
  }
  problems.push(...listProblems('alsoAsk', guidance.alsoAsk, expect.alsoAsk));
  problems.push(...listProblems('nextVisit', guidance.nextVisit, expect.nextVisit));
  problems.push(...listProblems('notKnown', guidance.notKnown, expect.notKnown));
  problems.push(
    ...listProblems('asked', guidance.asked, { includes: expect.asked ?? [], excludes: expect.notAsked ?? [] }),
  );
  if (expect.headline !== undefined) compare('headline', guidance.headline, expect.headline);
  if (expect.ageUsed !== undefined) compare('ageUsed', guidance.ageUsedMonths, expect.ageUsed);
  if (expect.followUpClinic !== undefined) compare('followUpClinic', guidance.followUpClinic, expect.followUpClinic);
  return problems;
}

/** As `problemsOf`, and what only the way through the machine shows. */
export function problemsOfPlayed(workedCase: WorkedCase, { guidance, asked, urgentPages }: Played): readonly string[] {
  const { expect, therapiesUnderway = [] } = workedCase;
  return [
    ...problemsOf(workedCase, guidance),
    ...(urgentPages.join() === (expect.urgentPages ?? []).join()
      ? []
      : [
          `urgent pages: ${urgentPages.join(', ') || 'none'}; expected ${(expect.urgentPages ?? []).join(', ') || 'none'}`,
        ]),
    ...listProblems('asked on the way', asked, { includes: expect.asked ?? [], excludes: expect.notAsked ?? [] }),
    ...listProblems(
      'underway',
      guidance.therapies.filter(({ underway }) => underway).map(({ id }) => id),
      therapiesUnderway,
    ),
  ];
}
