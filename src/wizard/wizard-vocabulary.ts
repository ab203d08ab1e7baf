import { assign, setup } from 'xstate';
import { LAST_MONTH } from '../model/child';
import type { Choice, QuestionId } from '../model/question';
import type { StartContent } from '../model/start-content';
import { VISIT_VERSION, type Visit } from '../model/visit';
import type { Knowledge } from './knowledge';
import { showsTheWay, type Place, type StoredVisit } from './place';
import type { BackgroundGiven, ChildGiven, WizardEvent } from './wizard-events';
import type { DraftVisit, Screen } from './wizard-view';

export interface WizardInput {
  readonly start: StartContent;
  /** YYYY-MM-DD */
  readonly today: string;
  /** what the tab kept, as it was read: checked when the content has arrived */
  readonly kept?: unknown;
  /** a link that carries somebody's visit, as it was opened */
  readonly received?: string | undefined;
  readonly knowledge?: Knowledge | undefined;
}

export interface WizardContext {
  readonly start: StartContent;
  readonly knowledge: Knowledge;
  readonly today: string;
  readonly kept: unknown;
  readonly visit: DraftVisit;
  /** the visit as the way that is left was shown last, or as it was read: what was opened since follows from both. Never kept on the device */
  readonly before: DraftVisit | undefined;
  readonly entered: ChildGiven | null;
  readonly place: Place;
  /** places left behind, for Back */
  readonly trail: readonly Place[];
  /** something was kept but could not be read */
  readonly setAside: boolean;
  /** what was handed over, as it was given: never kept on the device */
  readonly received: string | undefined;
  /** a file that is looked at on the screen in hand: never kept on the device */
  readonly file: string | undefined;
}

export const emptyVisit: DraftVisit = { v: VISIT_VERSION, answers: {} };

export const isWholeVisit = (visit: DraftVisit): visit is Visit => visit.ageMonths !== undefined;

const isWithinAges = ({ ageMonths }: ChildGiven): boolean =>
  Number.isInteger(ageMonths) && ageMonths >= 0 && ageMonths <= LAST_MONTH;

/** A visit without some of what was said: an absent key is "not said", and an old value never stays behind. */
function without<K extends keyof DraftVisit>(visit: DraftVisit, ...keys: readonly K[]): Omit<DraftVisit, K> {
  return Object.fromEntries(
    Object.entries(visit).filter(([key]) => !(keys as readonly string[]).includes(key)),
  ) as Omit<DraftVisit, K>;
}
const withChild = (visit: DraftVisit, child: ChildGiven): DraftVisit => ({
  ...without(visit, 'ageWeeks', 'weeksEarly', 'country'),
  ...child,
});
const withBackground = (visit: DraftVisit, background: BackgroundGiven): DraftVisit => ({
  ...without(visit, 'hearing', 'answeredBy', 'interpreter'),
  ...background,
});

const shownLast = ({ place, visit, before }: WizardContext) => (showsTheWay(place) ? visit : before);

/** Every guard and action of the way through, named; the chart is in `wizard-machine`. */
export const wizard = setup({
  types: { input: {} as WizardInput, context: {} as WizardContext, events: {} as WizardEvent },
  guards: {
    isWithinAges: (_, { child }: { child: ChildGiven }) => isWithinAges(child),
    hasUnseenUrgentFlag: ({ context }) => context.knowledge.unseenUrgentFlags(context.visit).length > 0,
    hasNoAge: ({ context }) => !isWholeVisit(context.visit),
    hasNotSeenThePanel: ({ context }) => context.visit.rightNow === undefined,
    hasNotNamedWorries: ({ context }) => context.visit.worries === undefined,
    hasNotGivenBackground: ({ context }) => context.visit.conditions === undefined,
    hasQuestionLeft: ({ context }) => context.knowledge.nextQuestion(context.visit) !== undefined,
    canGoBack: ({ context }) => context.trail.length > 0,
    isAnswered: ({ context }) => context.visit.answers[context.place.question ?? ''] !== undefined,
    isAt: ({ context }, { screen }: { screen: Screen }) => context.place.screen === screen,
    isFor: (_, { what, screen }: { what: string; screen: Screen }) => what === screen,
    knowsTooLittle: ({ context }) => !context.knowledge.isWhole,
    isRecallingWithKnowledge: ({ context }) => context.kept !== undefined && context.knowledge.isWhole,
    holdsVisit: ({ context }, { given }: { given: string }) => {
      const opened = context.knowledge.open(given);
      return opened !== undefined && 'visit' in opened;
    },
    hasReceived: ({ context }) => context.received !== undefined,
    isRecalling: ({ context }) => context.kept !== undefined,
    /** the question under this place is asked of this child */
    isAtQuestion: ({ context: { place, knowledge, visit } }) =>
      place.question !== undefined && knowledge.isStillAsked(place.question, visit),
    isAskedOf: ({ context: { knowledge, visit } }, { question }: { question: QuestionId }) =>
      knowledge.isStillAsked(question, visit),
    mayStopHere: ({ context: { place, knowledge, visit } }) =>
      knowledge.questionView(place.question ?? '', visit)?.mayStopHere ?? false,
    hasVisit: ({ context }) => isWholeVisit(context.visit),
  },
  actions: {
    arriveAt: assign((_, { screen }: { screen: Screen }) => ({ place: { screen } })),
    leaveBehind: assign(({ context }) => ({ trail: [...context.trail, context.place], before: shownLast(context) })),
    goBack: assign(({ context }) => {
      const stillThere = context.trail.filter(
        ({ question }) => question === undefined || context.knowledge.isStillAsked(question, context.visit),
      );
      return {
        place: stillThere.at(-1) ?? { screen: 'welcome' },
        trail: stillThere.slice(0, -1),
        before: shownLast(context),
      };
    }),
    /** the way to a visit that is not read yet is kept with it */
    forgetWay: assign({ trail: [] }),
    learn: assign((_, { knowledge }: { knowledge: Knowledge }) => ({ knowledge })),
    receive: assign((_, { given }: { given: string }) => ({ received: given })),
    /** whoever only reads about the guide comes back to it */
    putReceivedAway: assign(({ context, event }) => ({
      received: event.type === 'SHOW_ABOUT' ? context.received : undefined,
    })),
    openFile: assign((_, { given }: { given: string }) => ({ file: given })),
    putFileAway: assign({ file: undefined }),
    takeFile: assign(({ context }, { given }: { given: string }) => {
      const opened = context.knowledge.open(given);
      if (!opened || 'problem' in opened) return {};
      const visit = { date: context.today, ...opened.visit };
      return { visit, before: visit, entered: null, setAside: false };
    }),
    holdKept: assign((_, { kept }: { kept: unknown }) => ({ kept })),
    recall: assign(({ context: { kept, knowledge } }) => {
      const stored = knowledge.readStored(kept);
      if (stored) return { kept: undefined, setAside: false, ...stored };
      return {
        kept: undefined,
        before: undefined,
        setAside: true,
        place: { screen: 'welcome' as const },
        trail: [],
      };
    }),
    startVisit: assign(({ context }) => ({
      setAside: false,
      visit: { ...emptyVisit, contentVersion: context.start.version, date: context.today },
      before: undefined,
      entered: null,
    })),
    startOver: assign(() => ({
      kept: undefined,
      received: undefined,
      setAside: false,
      visit: emptyVisit,
      entered: null,
      trail: [],
      place: { screen: 'welcome' as const },
    })),
    noteEntered: assign((_, { child }: { child: ChildGiven }) => ({ entered: child })),
    recordChild: assign(({ context }, { child }: { child: ChildGiven }) => ({
      visit: withChild(context.visit, child),
    })),
    recordRightNow: assign(({ context }, { choice }: { choice: 'none' | 'yes-or-not-sure' }) => ({
      visit: { ...context.visit, rightNow: choice },
    })),
    recordWorries: assign(
      ({ context }, { worries, mainWorries }: { worries: readonly string[]; mainWorries: readonly string[] }) => ({
        visit: { ...context.visit, worries, mainWorries },
      }),
    ),
    recordBackground: assign(({ context }, { background }: { background: BackgroundGiven }) => ({
      visit: withBackground(context.visit, background),
    })),
    recordAnswer: assign(({ context }, { choice }: { choice: Choice }) => {
      const { question } = context.place;
      return question === undefined
        ? {}
        : { visit: { ...context.visit, answers: { ...context.visit.answers, [question]: choice } } };
    }),
    recordCountry: assign(({ context }, { country }: { country: string | undefined }) => {
      const visit = without(context.visit, 'country');
      return { visit: country === undefined ? visit : { ...visit, country } };
    }),
    markSeen: assign(({ context }) => ({
      visit: {
        ...context.visit,
        seen: [
          ...new Set([
            ...(context.visit.seen ?? []),
            ...context.knowledge.unseenUrgentFlags(context.visit).map(({ id, urgency }) => `${id}:${urgency}`),
          ]),
        ],
      },
    })),
    askNext: assign(({ context }) => {
      const question = context.knowledge.nextQuestion(context.visit);
      return question === undefined ? {} : { place: { screen: 'question' as const, question } };
    }),
    askAgain: assign((_, { question }: { question: QuestionId }) => ({
      place: { screen: 'question' as const, question },
    })),
  },
});

/** What is kept on the device: what was said and where the parent was. Until something kept has been read, it stays as it is. */
export const toStore = ({ visit, place, trail, entered }: WizardContext): StoredVisit => ({
  visit,
  place,
  trail,
  ...(entered ? { entered } : {}),
});
