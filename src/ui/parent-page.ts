import type { ClinicProfile } from '../clinic/profile';
import type { Texts } from '../i18n/start-i18n';
import { AREA_IDS, LEVEL_ORDER, type AreaId, type Level } from '../model/area';
import type { Guidance, TherapyGuidance } from '../model/guidance';
import type { WizardView } from '../wizard/wizard-view';
import { semicolons } from '../summary/listed';
import { clinicOnPaper } from './clinic-on-paper';
import { flagsOnPaper, hasManyFlags } from './flags-on-paper';
import { headlineOf } from './headline-words';
import { lineName } from './line-name';
import { fitting, freeLines } from './paper-room';
import { answerWords, shortName } from './question-words';
import {
  AREA_STATES,
  howSoonOf,
  isHeld,
  levelWords,
  lookAgainOn,
  sentenceOf,
  stateOf,
  type AreaState,
} from './result-words';
import { spaced } from './spaced';
import { talkingPointsOnPaper } from './talking-points';

/** One heading of the family's page and what stands below it; words between double stars are bold. */
export interface PaperBlock {
  readonly id: string;
  readonly heading: string;
  readonly points: readonly string[];
  /** beside the picture: the shape or ring that stands before a point, as in the picture; else a dash */
  readonly marks?: readonly (PaperMark | undefined)[];
}
export type PaperMark = AreaState | Level;

export interface ParentPage {
  readonly headline: string;
  readonly lead: readonly string[];
  /** most pressing first */
  readonly before: readonly PaperBlock[];
  /** side by side; one below the other where the picture of the circles stands beside them */
  readonly beside: readonly PaperBlock[];
  readonly hasPicture: boolean;
  readonly after: readonly PaperBlock[];
}

type Told = Pick<WizardView, 'visit' | 'country' | 'guidance'>;

/** Short enough for one page, whatever was answered. */
const MOST_STRENGTHS = 6;
const MOST_NEXT_VISIT = 4;
const MOST_OTHERS = 6;
/** Where many signs or many others to ask are named, less is told of the rest. */
const ROOMY = { reasons: 3, routes: 3, toSay: 5 };
const CROWDED = { reasons: 1, routes: 1, toSay: 2 };

const isCrowded = (guidance: Guidance): boolean => hasManyFlags(guidance) || guidance.alsoAsk.length > MOST_OTHERS;
const roomIn = (guidance: Guidance) => (isCrowded(guidance) ? CROWDED : ROOMY);

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
    return told.length === 0 ? '' : t('summary:parent.because', { list: semicolons(t, told) });
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
    items.length === 0 ? '' : t('summary:parent.nextVisit', { list: semicolons(t, items) }),
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

/** How the areas stand, by state; beside the picture each with its number, and the shape of its state before it. */
function areasBlock(t: Texts, { areas }: Guidance, hasPicture: boolean): Omit<PaperBlock, 'id' | 'heading'> {
  const inState = (state: AreaState) => areas.filter(({ status }) => stateOf(status) === state).map(({ id }) => id);
  const states = AREA_STATES.filter((state) => inState(state).length > 0);
  const number = (id: AreaId) => (hasPicture ? `${AREA_IDS.indexOf(id) + 1}\u00a0` : '');
  return {
    points: states.map((state) =>
      t('summary:parent.area', {
        state: t(`result:areas.states.${state}`),
        list: inState(state)
          .map((id) => number(id) + t(`areas:area.${id}.name`))
          .join(' · '),
      }),
    ),
    // of what was not asked the picture shows the number alone
    ...(hasPicture ? { marks: states.map((state) => (state === 'not-asked' ? undefined : state)) } : {}),
  };
}

function pageOf(t: Texts, told: Told, guidance: Guidance, hasPicture: boolean): ParentPage {
  const block = (id: string, points: readonly string[], marks?: PaperBlock['marks']): PaperBlock => ({
    id,
    heading: t(`summary:parent.${id}`),
    points,
    ...(marks ? { marks } : {}),
  });
  const held = isHeld(guidance);
  const again = lookAgainOn(t, guidance, told.visit);
  const lookAgain =
    again === '' ? [] : [spaced(t('result:steps.lookAgainText', { date: again }), t('result:worryCounts'))];
  const withPoints = (blocks: readonly PaperBlock[]) => blocks.filter(({ points }) => points.length > 0);
  const areas = areasBlock(t, guidance, hasPicture);
  const rings = byLevel(guidance).map(({ level }) => level);
  return {
    headline: headlineOnPaper(t, told, guidance),
    lead: leadOf(t, told, guidance),
    hasPicture,
    before: withPoints([block('flags', flagsOnPaper(t, told, guidance))]),
    beside: withPoints([
      block('strengths', held ? [] : guidance.strengths.slice(0, MOST_STRENGTHS).map((id) => shortName(t, id))),
      block('areas', areas.points, areas.marks),
    ]),
    after: withPoints([
      block(
        'therapies',
        therapyPoints(t, told, guidance),
        hasPicture ? [...(held ? [undefined] : []), ...rings] : undefined,
      ),
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
}

/**
 * The family's page: what to do and how soon first, what to say and where to get help last. The picture of the circles stands on it where
 * there is room for it besides all that is said.
 * @param clinic who shows the guide; under an urgent sign, and where the page is full, it is not on it
 * @param mayPicture false where the page has no place for a picture whatever its room
 */
export function parentPage(
  t: Texts,
  told: Told,
  guidance: Guidance,
  clinic?: ClinicProfile,
  mayPicture = true,
): ParentPage {
  const plain = pageOf(t, told, guidance, false);
  const ways = isHeld(guidance) || !clinic ? [] : clinicOnPaper(t, clinic, guidance);
  const points = fitting(plain, ways);
  const shownBy: readonly PaperBlock[] =
    points.length > 0 ? [{ id: 'clinic', heading: t('summary:parent.clinic'), points }] : [];
  const whole = (page: ParentPage): ParentPage => ({ ...page, after: [...page.after, ...shownBy] });
  const pictured = whole(pageOf(t, told, guidance, true));
  return mayPicture && freeLines(pictured) >= 0 ? pictured : whole(plain);
}
