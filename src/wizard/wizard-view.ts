import type { Country } from '../model/country';
import type { AreaId } from '../model/area';
import type { Ages } from '../model/child';
import type { HelpLine, HelpLineTopic } from '../model/country';
import type { RaisedFlag, Guidance, GivenAnswer } from '../model/guidance';
import type { Choice, QuestionId, QuestionKind, SourceId } from '../model/question';
import type { SignOff } from '../model/sign-off';
import type { Source } from '../model/source';
import type { PanelSign } from '../model/start-content';
import type { Summary } from '../model/summary';
import type { Visit } from '../model/visit';
import type { AnswerChange } from '../model/what-if';
import type { FhirResponse } from '../summary/as-fhir';
import type { Words } from '../summary/question-names';
import type { RuleBook } from '../summary/rule-book';
import type { LookedBack } from './looking-back';
import type { Received, ReceivedProblem } from './received';
import type { ChildGiven } from './wizard-events';

export const SCREENS = [
  'welcome',
  'child',
  'out-of-range',
  'right-now',
  'concerns',
  'background',
  'question',
  'urgent',
  'review',
  'result',
  'about',
  'handover',
] as const;
export type Screen = (typeof SCREENS)[number];

/** A visit that is still being given: the age may be missing. */
export type DraftVisit = Omit<Visit, 'ageMonths'> & { readonly ageMonths?: number };

export type Section = 'safety' | 'gates' | 'everyday' | 'follow-ups' | 'closing';

export interface QuestionView {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  readonly area: AreaId | 'safety';
  readonly section: Section;
  /** what the buttons say, in order; a list question has `none` and `these` */
  readonly choices: readonly string[];
  /** what can be ticked in a list question, else empty */
  readonly ticks: readonly string[];
  /** the signs that stand as lines in a safety group, else empty */
  readonly lines: readonly QuestionId[];
  /** for "does a doctor already know?": the signs it is about, else empty */
  readonly about: readonly QuestionId[];
  /** the answer given before, when the parent comes back */
  readonly chosen?: Choice;
  readonly sources: readonly Source[];
  /** from 6 years worries are answered no / a little / a lot */
  readonly fromSixYears: boolean;
  /** after many questions "see what we have so far" is offered */
  readonly mayStopHere: boolean;
}

export interface ReviewSection {
  readonly area: AreaId | 'safety' | 'everyday' | 'closing';
  readonly entries: readonly (GivenAnswer & { readonly kind: QuestionKind })[];
}

/** Shown to every family of the age, whatever they answer; the line is named only where one is known for the country. */
export interface HelpLineView {
  readonly topic: HelpLineTopic;
  readonly line?: HelpLine;
}

export interface CountryView {
  readonly code: string;
  readonly emergencyNumbers: readonly string[];
  /** health advice by phone, urgent but no emergency */
  readonly doctorLine?: { readonly name: string; readonly number: string };
  /** keys under `steps:routes`, those that fit the age first */
  readonly routes: readonly string[];
  /** unknown until the content is there */
  readonly lastChecked?: string;
}

/** All a screen may know. Derived on read. */
export interface WizardView {
  readonly screen: Screen;
  readonly visit: DraftVisit;
  /** who has reviewed the version of the content in use */
  readonly signOff: SignOff;
  readonly canGoBack: boolean;
  /** steps behind this one; the browser's history keeps the same number */
  readonly depth: number;
  /** what the child screen was given last, also where it lies outside 0 to 155 months */
  readonly entered?: ChildGiven;
  /** YYYY-MM-DD */
  readonly today: string;
  /** a visit from before was found and is offered at the welcome */
  readonly canResume: boolean;
  /** a visit that the tab kept is being read */
  readonly isRecalling: boolean;
  /** the next question is decided when the content has arrived */
  readonly isWaiting: boolean;
  /** a visit was kept but could not be read: the welcome says so in a word */
  readonly setAside: boolean;
  readonly ages?: Ages;
  readonly worriesOffered: readonly string[];
  readonly conditionsOffered: readonly string[];
  readonly countriesOffered: readonly string[];
  /** when the numbers and ways to help of each country were last gone through */
  readonly countriesChecked: readonly Pick<Country, 'code' | 'lastChecked'>[];
  /** of the questions and rules */
  readonly contentVersion: string;
  /** signs of the emergency panel that fit the age */
  readonly rightNowSigns: readonly PanelSign[];
  readonly country?: CountryView;
  readonly helpLines: readonly HelpLineView[];
  readonly question?: QuestionView;
  /** questions without an answer on the way as it stands; unknown until the content is there */
  readonly left?: number;
  /** how many more questions the last answer or change opened, where more are left than before; else 0 */
  readonly opened: number;
  /** flags of the urgent page, most urgent first */
  readonly urgent: readonly RaisedFlag[];
  readonly review: readonly ReviewSection[];
  readonly guidance?: Guidance;
  /** on `review`: works the result out ahead, so that the step to it has only to show it */
  readonly workOutResult?: (visit: DraftVisit) => void;
  /** the document that result, print and every take-away form render */
  readonly summary?: Summary;
  /** every source that is used, by id */
  readonly sources: Readonly<Record<string, Source>>;
  /** what every rule says; there once the content has arrived */
  readonly ruleBook?: RuleBook;
  /** the sources behind each part of the explainer ("faq.howLong") and behind what is said of each condition, by id */
  readonly explainer: Readonly<Record<string, readonly SourceId[]>>;
  /** on the result: which single answers would change it; asked for only when a parent wants to know, since each is tried */
  readonly whatIf?: (visit: DraftVisit) => readonly AnswerChange[];
  /** where a result is shown: the answers for a record system, in the words of a language */
  readonly responseOf?: (visit: DraftVisit, t: Words, language: string) => FhirResponse | undefined;
  /** on `welcome`: the file that was opened there, as given and as read */
  readonly savedFile?: { readonly given: string; readonly read: Received };
  /** on `result`: what changed since the visit in the file that was opened there */
  readonly lookedBack?: LookedBack;
  /** this step could not be worked out: the view is that of the last one, but for what was said */
  readonly hasStumbled?: boolean;
  /** the short code of a visit with an age, made where one is wanted */
  readonly codeOf?: (visit: DraftVisit) => string | undefined;
  /** on `handover`: what was opened, as a view of its own, or why it cannot be shown; undefined where nothing was opened yet */
  readonly received?: ReceivedView;
}

export type ReceivedView =
  | { readonly view: WizardView; readonly guidance: Guidance; readonly summary: Summary }
  | { readonly problem: ReceivedProblem };
