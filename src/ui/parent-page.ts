import type { ClinicProfile } from '../clinic/profile';
import type { Texts } from '../i18n/start-i18n';
import { LEVEL_ORDER } from '../model/area';
import type { Guidance, RaisedFlag, TherapyGuidance } from '../model/guidance';
import type { WizardView } from '../wizard/wizard-view';
import { clinicOnPaper } from './clinic-on-paper';
import { answersOf, flagText, isTodayIfSo } from './flag-words';
import { headlineOf } from './headline-words';
import { lineName } from './line-name';
import { fitting } from './paper-room';
import { answerWords, shortName } from './question-words';
import { AREA_STATES, howSoonOf, isHeld, levelWords, lookAgainOn, sentenceOf, stateOf } from './result-words';
import { talkingPointsOnPaper } from './talking-points';

/** One heading of the family's page and what stands below it; words between double stars are bold. */
export interface PaperBlock {
  readonly id: string;
  readonly heading: string;
  readonly points: readonly string[];
}

export interface ParentPage {
  readonly headline: string;
  readonly lead: readonly string[];
  /** most pressing first */
  readonly before: readonly PaperBlock[];
  /** side by side */
  readonly beside: readonly PaperBlock[];
  readonly after: readonly PaperBlock[];
}

type Told = Pick<WizardView, 'visit' | 'country' | 'guidance'>;

/** Short enough for one page, whatever was answered. */
const MOST_FLAGS_IN_FULL = 4;
/** of more than that */
const LEADING_FLAGS = 1;
const MOST_STRENGTHS = 6;
const MOST_NEXT_VISIT = 4;
const MOST_OTHERS = 6;
/** Where many signs or many others to ask are named, less is told of the rest. */
const ROOMY = { reasons: 3, routes: 3, toSay: 5 };
const CROWDED = { reasons: 1, routes: 1, toSay: 2 };

const hasManyFlags = ({ flags }: Guidance): boolean => flags.length > MOST_FLAGS_IN_FULL;
const isCrowded = (guidance: Guidance): boolean => hasManyFlags(guidance) || guidance.alsoAsk.length > MOST_OTHERS;
const roomIn = (guidance: Guidance) => (isCrowded(guidance) ? CROWDED : ROOMY);

const spaced = (...texts: readonly string[]) => texts.filter((text) => text !== '').join(' ');

/** What to do first, under the headline. */
function leadOf(t: Texts, { visit, country }: Told, guidance: Guidance): readonly string[] {
  const number = country?.emergencyNumbers[0];
  const line = country?.doctorLine;
  const emergency =
    number === undefined ? t('summary:parent.emergencyUnknown') : t('summary:parent.emergency', { number });
  if (guidance.headline === 'emergency') return [t('urgent.emergency.text'), t('result:notDiagnosis')];
  const atAnyHour =
    line === undefined ? t('urgent.today.noLine') : t('urgent.today.line', { line: lineName(line.number, line.name) });
  const worse = number === undefined ? t('urgent.today.worseUnknown') : t('urgent.today.worse', { number });
  if (guidance.headline === 'today')
    return [t('urgent.today.ring'), spaced(atAnyHour, worse), t('result:notDiagnosis')];
  return [
    spaced(howSoonOf(t, guidance, visit).text, sentenceOf(t, guidance)),
    spaced(
      guidance.complete ? '' : t('result:incomplete'),
      t('result:notDiagnosis'),
      emergency,
      line === undefined ? '' : t('summary:parent.line', { line: lineName(line.number, line.name) }),
    ),
  ];
}

function headlineOnPaper(t: Texts, { country }: Told, guidance: Guidance): string {
  if (!isHeld(guidance)) return headlineOf(t, guidance);
  if (guidance.headline === 'today') return t('urgent.today.heading');
  const number = country?.emergencyNumbers[0];
  return number === undefined ? t('urgent.emergency.headingUnknown') : t('urgent.emergency.heading', { number });
}

/** Few flags with what to do until then; of many what was answered. */
function flagPoints(t: Texts, told: Told, guidance: Guidance): readonly string[] {
  const { flags } = guidance;
  const words = answerWords(t, told);
  const inFull = (flag: RaisedFlag) => {
    const { id, urgency, unsure, known } = flag;
    return t('summary:parent.flag', {
      urgency: t(`urgent.${urgency}.label`),
      text: spaced(
        unsure ? t('urgent.ifYouThink') : '',
        flagText(t, id, 'text'),
        isTodayIfSo(flag) ? t('urgent.ifSoToday') : '',
        known ? flagText(t, id, 'known') : '',
        flagText(t, id, 'meanwhile'),
      ),
    });
  };
  const answered = ({ because }: RaisedFlag) =>
    answersOf({ because })
      .slice(0, 1)
      .map((answer) => (answer.choice === 'not-yet' ? words(answer) : shortName(t, answer.id)));
  const full = hasManyFlags(guidance) ? LEADING_FLAGS : flags.length;
  const rest = flags.slice(full);
  const alike = (one: RaisedFlag) => (other: RaisedFlag) =>
    one.urgency === other.urgency && one.unsure === other.unsure;
  return [
    ...flags.slice(0, full).map(inFull),
    ...rest
      .filter((flag, index) => rest.findIndex(alike(flag)) === index)
      .map((flag) =>
        t(`summary:parent.${flag.unsure ? 'flagsTooUnsure' : 'flagsToo'}`, {
          urgency: t(`urgent.${flag.urgency}.label`),
          list: rest.filter(alike(flag)).flatMap(answered).join('; '),
        }),
      ),
  ];
}

/** The one to call first at the top, as on the screen. */
const byLevel = ({ therapies }: Guidance): readonly TherapyGuidance[] =>
  [...therapies].sort(
    (a, b) => Number(b.first) - Number(a.first) || LEVEL_ORDER.indexOf(b.level) - LEVEL_ORDER.indexOf(a.level),
  );

function therapyPoints(t: Texts, told: Told, guidance: Guidance): readonly string[] {
  const words = answerWords(t, told);
  const held = isHeld(guidance);
  const because = ({ because: reasons }: TherapyGuidance) => {
    const told = [...new Set(reasons.flatMap(({ answers }) => answers).map(words))].slice(0, roomIn(guidance).reasons);
    return told.length === 0 ? '' : t('summary:parent.because', { list: told.join('; ') });
  };
  const points = byLevel(guidance).map((therapy) =>
    spaced(
      t('summary:parent.therapy', { therapy: t(`therapies:${therapy.id}.shortName`), level: levelWords(t, therapy) }),
      held ? '' : because(therapy),
      therapy.first && !held ? t('result:chapter.first') : '',
      therapy.underway ? t('result:chapter.underway') : '',
    ),
  );
  return held ? [t('result:chapter.doctorFirst'), ...points] : points;
}

function alsoPoints(t: Texts, { alsoAsk, nextVisit, followUpClinic }: Guidance): readonly string[] {
  const others = alsoAsk.filter((id) => id !== 'next-visit').map((id) => t(`alsoAsk:${id}.title`));
  const items = nextVisit.slice(0, MOST_NEXT_VISIT).map((id) => shortName(t, id));
  return [
    others.join(' · '),
    items.length === 0 ? '' : t('summary:parent.nextVisit', { list: items.join('; ') }),
    followUpClinic ? t('result:steps.followUp') : '',
  ].filter((text) => text !== '');
}

function routePoints(t: Texts, { country }: Told, guidance: Guidance): readonly string[] {
  return (country?.routes ?? ['elsewhere']).slice(0, roomIn(guidance).routes).map((route) =>
    t('summary:parent.route', {
      title: t(`steps:routes.${route}.title`),
      say: t('result:steps.say', { say: t(`steps:routes.${route}.say`) }),
    }),
  );
}

/**
 * The family's page: what to do and how soon first, what to say and where to get help last.
 * @param clinic who shows the guide; under an urgent sign, and where the page is full, it is not on it
 */
export function parentPage(t: Texts, told: Told, guidance: Guidance, clinic?: ClinicProfile): ParentPage {
  const block = (id: string, points: readonly string[]): PaperBlock => ({
    id,
    heading: t(`summary:parent.${id}`),
    points,
  });
  const areaNames = (state: string) =>
    guidance.areas.filter(({ status }) => stateOf(status) === state).map(({ id }) => t(`areas:area.${id}.name`));
  const areas = AREA_STATES.filter((state) => areaNames(state).length > 0).map((state) =>
    t('summary:parent.area', { state: t(`result:areas.states.${state}`), list: areaNames(state).join(' · ') }),
  );
  const held = isHeld(guidance);
  const again = lookAgainOn(t, guidance, told.visit);
  const lookAgain =
    again === '' ? [] : [spaced(t('result:steps.lookAgainText', { date: again }), t('result:worryCounts'))];
  const withPoints = (blocks: readonly PaperBlock[]) => blocks.filter(({ points }) => points.length > 0);
  const page: ParentPage = {
    headline: headlineOnPaper(t, told, guidance),
    lead: leadOf(t, told, guidance),
    before: withPoints([block('flags', flagPoints(t, told, guidance))]),
    beside: withPoints([
      block('strengths', held ? [] : guidance.strengths.slice(0, MOST_STRENGTHS).map((id) => shortName(t, id))),
      block('areas', areas),
    ]),
    after: withPoints([
      block('therapies', therapyPoints(t, told, guidance)),
      block('also', alsoPoints(t, guidance)),
      ...(held
        ? []
        : [
            block('say', talkingPointsOnPaper(t, told, guidance).slice(0, roomIn(guidance).toSay)),
            block('where', routePoints(t, told, guidance)),
            block('lookAgain', lookAgain),
          ]),
    ]),
  };
  if (held || !clinic) return page;
  const points = fitting(page, clinicOnPaper(t, clinic, guidance));
  return { ...page, after: [...page.after, ...withPoints([block('clinic', points)])] };
}
