import type { Country, HelpTopic } from '../model/country';
import type { RaisedFlag, Guidance } from '../model/guidance';
import type { QuestionId, SourceId } from '../model/question';
import type { Source } from '../model/source';
import type { StartContent } from '../model/start-content';
import type { Summary } from '../model/summary';
import type { Visit } from '../model/visit';
import type { AnswerChange } from '../model/what-if';
import { CHOICES } from '../model/question';
import type { FhirResponse } from '../summary/as-fhir';
import type { Words } from '../summary/question-names';
import type { RuleBook } from '../summary/rule-book';
import type { LookedBack } from './looking-back';
import type { ReadVisit } from './place';
import type { Received } from './received';
import type { DraftVisit, QuestionView, ReviewSection } from './wizard-view';

/** What can be known of a visit. All of it is derived on asking and never stored. */
export interface Knowledge {
  /** false while only what comes with the page is there */
  readonly isWhole: boolean;
  readonly sources: Readonly<Record<string, Source>>;
  /** ways to help, lines and routes; the emergency numbers come with the page */
  readonly countries: readonly Country[];
  readonly helpLines: readonly HelpTopic[];
  readonly ruleBook?: RuleBook;
  readonly explainer: Readonly<Record<string, readonly SourceId[]>>;
  /** the first relevant question without an answer */
  nextQuestion(visit: DraftVisit): QuestionId | undefined;
  isStillAsked(question: QuestionId, visit: DraftVisit): boolean;
  /** relevant questions without an answer; undefined while the content is on its way */
  left(visit: DraftVisit): number | undefined;
  /** how many more questions were opened since an earlier state of the visit, where more are left now than were then; else 0 */
  opened(before: DraftVisit | undefined, visit: DraftVisit): number;
  /** emergency and same-day flags whose page the parent has not seen, once their urgency is settled */
  unseenUrgentFlags(visit: DraftVisit): readonly RaisedFlag[];
  questionView(question: QuestionId, visit: DraftVisit): QuestionView | undefined;
  review(visit: DraftVisit): readonly ReviewSection[];
  guidance(visit: DraftVisit): Guidance | undefined;
  /** works the guidance out ahead; what fails here fails again, and is told, where it is asked for */
  readonly workOut: (visit: DraftVisit) => void;
  summary(visit: DraftVisit): Summary | undefined;
  /** what the device kept, checked as strictly as a stranger's file; undefined where it cannot be read */
  readStored(kept: unknown): ReadVisit | undefined;
  /** single answers whose change would change a level or a flag, found by trying each: some tenths of a second on a phone */
  readonly whatIf: (visit: DraftVisit) => readonly AnswerChange[];
  /** the short code of a visit, for a link and a QR code; undefined without an age, and while the content is on its way */
  readonly codeOf: (visit: DraftVisit) => string | undefined;
  /** the answers for a record system; undefined while the content is on its way */
  readonly responseOf: (visit: DraftVisit, t: Words, language: string) => FhirResponse | undefined;
  /** what was handed over; undefined while the content is on its way */
  open(given: string): Received | undefined;
  /** what changed since the visit in a file; undefined while the content is on its way */
  lookBack(given: string, now: Visit): LookedBack | undefined;
}

const PANEL_FLAG: RaisedFlag = {
  id: 'flag.rightNow',
  urgency: 'emergency',
  urgencyIfSo: 'emergency',
  route: 'emergency-number',
  because: [],
  unsure: false,
  known: false,
  settled: true,
};

/** What the page knows by itself: the panel of emergencies and the first question, so that neither waits for anything. */
export function firstKnowledge({ firstQuestion }: StartContent): Knowledge {
  const { id, kind, area } = firstQuestion;
  return {
    isWhole: false,
    sources: {},
    countries: [],
    helpLines: [],
    explainer: {},
    nextQuestion: ({ answers }) => (answers[id] === undefined ? id : undefined),
    isStillAsked: () => true,
    left: () => undefined,
    opened: () => 0,
    unseenUrgentFlags: ({ rightNow, seen }) =>
      rightNow === 'yes-or-not-sure' && !seen?.includes(`${PANEL_FLAG.id}:${PANEL_FLAG.urgency}`) ? [PANEL_FLAG] : [],
    questionView: (question, { answers }) =>
      question !== id
        ? undefined
        : {
            id,
            kind,
            area,
            section: 'safety',
            choices: CHOICES.safety,
            ticks: [],
            lines: [],
            about: [],
            sources: [],
            fromSixYears: false,
            ...(answers[id] === undefined ? {} : { chosen: answers[id] }),
            mayStopHere: false,
          },
    review: () => [],
    guidance: () => undefined,
    summary: () => undefined,
    readStored: () => undefined,
    whatIf: () => [],
    workOut: () => undefined,
    codeOf: () => undefined,
    responseOf: () => undefined,
    open: () => undefined,
    lookBack: () => undefined,
  };
}
