import type { SnapshotFrom } from 'xstate';
import { agesOf, isWithin, monthsFromWeeks } from '../guidance/corrected-age';
import type { Country } from '../model/country';
import type { StartContent } from '../model/start-content';
import { signOffOf } from './sign-off';
import type { wizardMachine } from './wizard-machine';
import type { CountryView, DraftVisit, HelpLineView, WizardView } from './wizard-view';

export { agesOf, monthsFromWeeks };

function countryView({ country, ageMonths }: DraftVisit, countries: readonly Country[]): CountryView | undefined {
  const found = countries.find(({ code }) => code === country);
  if (!found) return undefined;
  const fitting = found.routes.filter((route) => ageMonths === undefined || isWithin(ageMonths, route));
  return {
    code: found.code,
    emergencyNumbers: found.emergency.numbers,
    ...(found.doctorLine ? { doctorLine: found.doctorLine } : {}),
    routes: fitting.map(({ route }) => route),
    lastChecked: found.lastChecked,
  };
}

function helpLines({ country, ageMonths = 0 }: DraftVisit, start: StartContent): readonly HelpLineView[] {
  const lines = start.countries.find(({ code }) => code === country)?.helpLines;
  return start.helpLines
    .filter((topic) => isWithin(ageMonths, topic))
    .map(({ id }) => {
      const line = lines?.[id];
      return line ? { topic: id, line } : { topic: id };
    });
}

/** All a screen may know of a snapshot: derived on read, nothing of it is kept. */
export function viewOf(snapshot: SnapshotFrom<typeof wizardMachine>): WizardView {
  const { start, knowledge, visit, place, trail, entered, setAside } = snapshot.context;
  const months = visit.ageMonths;
  const isAtResult = place.screen === 'result' || place.screen === 'urgent';
  const question = place.question === undefined ? undefined : knowledge.questionView(place.question, visit);
  const guidance = isAtResult ? knowledge.guidance(visit) : undefined;
  const summary = isAtResult ? knowledge.summary(visit) : undefined;
  const country = countryView(visit, start.countries);
  return {
    screen: place.screen,
    visit,
    signOff: signOffOf(start.version, start.reviews),
    canGoBack: trail.length > 0,
    depth: trail.length,
    ...(entered ? { entered } : {}),
    isRecalling: snapshot.matches('recalling'),
    isWaiting: snapshot.matches('waiting'),
    setAside,
    canResume: place.screen === 'welcome' && months !== undefined,
    ...(months === undefined ? {} : { ages: agesOf({ ...visit, ageMonths: months }) }),
    worriesOffered: start.worries
      .filter((worry) => months !== undefined && isWithin(months, worry))
      .map(({ id }) => id),
    conditionsOffered: start.conditions.map(({ id }) => id),
    countriesOffered: start.countries.map(({ code }) => code),
    rightNowSigns: start.rightNow.filter((sign) => months === undefined || isWithin(months, sign)),
    ...(country ? { country } : {}),
    helpLines: helpLines(visit, start),
    ...(question ? { question } : {}),
    urgent: place.screen === 'urgent' ? knowledge.unseenUrgentFlags(visit) : [],
    review: place.screen === 'review' ? knowledge.review(visit) : [],
    ...(guidance ? { guidance } : {}),
    ...(summary ? { summary } : {}),
    sources: knowledge.sources,
    ...(knowledge.ruleBook ? { ruleBook: knowledge.ruleBook } : {}),
    explainer: knowledge.explainer,
  };
}
