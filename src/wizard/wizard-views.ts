import type { SnapshotFrom } from 'xstate';
import { agesOf, isWithin, monthsFromWeeks } from '../guidance/corrected-age';
import type { StartContent } from '../model/start-content';
import type { Knowledge } from './knowledge';
import { signOffOf } from './sign-off';
import { isWholeVisit, type WizardContext } from './wizard-vocabulary';
import type { wizardMachine } from './wizard-machine';
import type { CountryView, DraftVisit, HelpLineView, ReceivedView, WizardView } from './wizard-view';

export { agesOf, monthsFromWeeks };

function countryView(
  { country, ageMonths }: DraftVisit,
  start: StartContent,
  { countries }: Knowledge,
): CountryView | undefined {
  const found = start.countries.find(({ code }) => code === country);
  if (!found) return undefined;
  const known = countries.find(({ code }) => code === country);
  const fitting = known?.routes.filter((route) => ageMonths === undefined || isWithin(ageMonths, route)) ?? [];
  return {
    code: found.code,
    emergencyNumbers: found.emergency.numbers,
    ...(known?.doctorLine ? { doctorLine: known.doctorLine } : {}),
    routes: fitting.map(({ route }) => route),
    ...(known ? { lastChecked: known.lastChecked } : {}),
  };
}

function helpLinesOf(
  { country, ageMonths = 0 }: DraftVisit,
  { countries, helpLines }: Knowledge,
): readonly HelpLineView[] {
  const lines = countries.find(({ code }) => code === country)?.helpLines;
  return helpLines
    .filter((topic) => isWithin(ageMonths, topic))
    .map(({ id }) => {
      const line = lines?.[id];
      return line ? { topic: id, line } : { topic: id };
    });
}

type OfVisit = Pick<WizardView, 'visit' | 'ages' | 'worriesOffered' | 'rightNowSigns' | 'country' | 'helpLines'>;

/** What a screen may know of a visit by its age and country alone. */
function ofVisit(visit: DraftVisit, start: StartContent, knowledge: Knowledge): OfVisit {
  const months = visit.ageMonths;
  const country = countryView(visit, start, knowledge);
  return {
    visit,
    ...(months === undefined ? {} : { ages: agesOf({ ...visit, ageMonths: months }) }),
    worriesOffered: start.worries
      .filter((worry) => months !== undefined && isWithin(months, worry))
      .map(({ id }) => id),
    rightNowSigns: start.rightNow.filter((sign) => months === undefined || isWithin(months, sign)),
    ...(country ? { country } : {}),
    helpLines: helpLinesOf(visit, knowledge),
  };
}

/** What is the same whatever visit is looked at. */
type Common = Omit<WizardView, keyof OfVisit | 'received' | 'savedFile' | 'lookedBack'>;

/** Somebody else's visit: the same view, of that visit in place of the one in hand. */
function receivedView({ received, knowledge, start }: WizardContext, common: Common): ReceivedView | undefined {
  const opened = received ? knowledge.open(received) : undefined;
  if (!opened || 'problem' in opened) return opened;
  const { visit } = opened;
  const guidance = knowledge.guidance(visit);
  const summary = knowledge.summary(visit);
  if (!guidance || !summary) return undefined;
  const { review, responseOf } = knowledge;
  const view = {
    ...common,
    ...ofVisit(visit, start, knowledge),
    guidance,
    summary,
    review: review(visit),
    responseOf,
  };
  return { view, guidance, summary };
}

/** All a screen may know of a snapshot: derived on read, nothing of it is kept. */
export function viewOf(snapshot: SnapshotFrom<typeof wizardMachine>): WizardView {
  const { start, knowledge, visit, before, place, trail, entered, setAside, file, today } = snapshot.context;
  const isAtResult = place.screen === 'result' || place.screen === 'urgent';
  const question = place.question === undefined ? undefined : knowledge.questionView(place.question, visit);
  const left = knowledge.left(visit);
  const guidance = isAtResult ? knowledge.guidance(visit) : undefined;
  const summary = isAtResult ? knowledge.summary(visit) : undefined;
  const common: Common = {
    screen: place.screen,
    signOff: signOffOf(start.version, start.reviews),
    canGoBack: trail.length > 0,
    depth: trail.length,
    ...(entered ? { entered } : {}),
    isRecalling: snapshot.matches('recalling'),
    isWaiting: snapshot.matches('waiting'),
    setAside,
    today,
    canResume: place.screen === 'welcome' && visit.ageMonths !== undefined,
    conditionsOffered: start.conditions.map(({ id }) => id),
    countriesOffered: start.countries.map(({ code: of }) => of),
    countriesChecked: knowledge.countries.map(({ code: of, lastChecked }) => ({ code: of, lastChecked })),
    contentVersion: start.version,
    ...(question ? { question } : {}),
    ...(left === undefined ? {} : { left }),
    opened: place.screen === 'question' ? knowledge.opened(before, visit) : 0,
    urgent: place.screen === 'urgent' ? knowledge.unseenUrgentFlags(visit) : [],
    review: place.screen === 'review' ? knowledge.review(visit) : [],
    ...(place.screen === 'review' ? { workOutResult: knowledge.workOut } : {}),
    ...(guidance ? { guidance } : {}),
    ...(summary ? { summary } : {}),
    sources: knowledge.sources,
    ...(knowledge.ruleBook ? { ruleBook: knowledge.ruleBook } : {}),
    explainer: knowledge.explainer,
    codeOf: knowledge.codeOf,
    ...(guidance && isWholeVisit(visit) ? { whatIf: knowledge.whatIf, responseOf: knowledge.responseOf } : {}),
  };
  const read = place.screen === 'welcome' && file !== undefined ? knowledge.open(file) : undefined;
  const lookedBack =
    place.screen === 'result' && file !== undefined && isWholeVisit(visit)
      ? knowledge.lookBack(file, visit)
      : undefined;
  const received = place.screen === 'handover' ? receivedView(snapshot.context, common) : undefined;
  return {
    ...common,
    ...ofVisit(visit, start, knowledge),
    ...(read && file !== undefined ? { savedFile: { given: file, read } } : {}),
    ...(lookedBack ? { lookedBack } : {}),
    ...(received ? { received } : {}),
  };
}

/** The welcome before anything was said or kept. */
export const isFresh = ({ screen, canResume, setAside, isRecalling }: WizardView): boolean =>
  screen === 'welcome' && !canResume && !setAside && !isRecalling;
