import type { AreaId } from '../model/area';
import { URGENCY_ORDER, type Flag, type Urgency } from '../model/flag';
import type { GivenAnswer, RaisedFlag } from '../model/guidance';
import type { Choice, QuestionId } from '../model/question';
import { judgementsOf, type Judgements } from './area-status';
import type { Catalogue } from './catalogue';
import { ageBy, isWithin } from './corrected-age';
import { isTrue, type Facts } from './predicate';
import { openedDetails, type Reading } from './reading';
import { reasonOf } from './reason';

interface FlagsRead {
  /** most urgent first, then in the order of the list */
  readonly flags: readonly RaisedFlag[];
  /** questions whose sign a ticked condition explains and a team follows: for the next visit */
  readonly forNextVisit: readonly QuestionId[];
}

/** What the answers come to, before it is decided what else is asked. */
interface Judged extends FlagsRead {
  readonly judgements: Judgements;
}

export const oneStepLess = (urgency: Urgency): Urgency =>
  URGENCY_ORDER[Math.max(0, URGENCY_ORDER.indexOf(urgency) - 1)] ?? urgency;

/** The question that asks whether a doctor already knows of what was answered here. */
function knownQuestion(question: QuestionId, { signs, content, detailOf }: Catalogue): QuestionId {
  const owner = detailOf.get(question) ?? question;
  const group = signs.get(owner)?.group;
  if (group) return `${group}.known`;
  return content.singles.some(({ id }) => id === owner) ? `${owner}.known` : 'gates.known';
}

function raisingAnswers(flag: Flag, { counted, visit }: Reading, { questions }: Catalogue): readonly GivenAnswer[] {
  const given = (id: QuestionId) => (id === 'rightNow' ? visit.rightNow : counted[id]);
  return flag.raisedBy
    .filter(({ question, choice }) => {
      const said = given(question);
      // on a skill only "not yet" raises a flag; on a sign "not sure" keeps it, one step less urgent
      return said === choice || (said === 'not-sure' && questions.get(question)?.kind === 'safety');
    })
    .map(({ question }) => ({ id: question, choice: given(question) as Choice }));
}

/** Flags by the answers to gates alone: whether "does a doctor know?" is asked for them. */
export const isRaisedByGate = (flag: RaisedFlag, { questions }: Catalogue): boolean =>
  flag.because.some(({ answers }) => answers.some(({ id }) => questions.get(id)?.kind === 'skill'));

export function flagsOf(reading: Reading, judgements: Judgements, catalogue: Catalogue): FlagsRead {
  const { content } = catalogue;
  const { counted, ages, conditions } = reading;
  const facts: Facts = (fact, of = '') => {
    if (fact === 'answer') return typeof counted[of] === 'string' ? (counted[of] as string) : undefined;
    if (fact === 'ageUsed') return ages.correctedInMonths;
    if (fact === 'ageReal') return ages.realInMonths;
    if (fact === 'gateOf') return judgements.get(of as AreaId).gate;
    return fact === 'statusOf' ? judgements.get(of as AreaId).status : undefined;
  };

  const flags: RaisedFlag[] = [];
  const forNextVisit: QuestionId[] = [];
  for (const flag of content.flags) {
    if (!isWithin(ageBy(flag.age, ages), flag)) continue;
    const answers = raisingAnswers(flag, reading, catalogue);
    if (answers.length === 0) continue;
    const unsure =
      answers.every(({ choice }) => choice === 'not-sure') && !flag.sureBy?.some((detail) => counted[detail] === 'yes');
    const known = answers.every(({ id }) => counted[knownQuestion(id, catalogue)] === 'followed');
    if (known && flag.explainedBy?.some((condition) => conditions.includes(condition))) {
      forNextVisit.push(...answers.map(({ id }) => id));
      continue;
    }
    const urgency = flag.unless?.find(({ when }) => isTrue(when, facts))?.urgency ?? flag.urgency;
    const lowered = unsure ? oneStepLess(urgency) : urgency;
    const isToday = lowered === 'today' || lowered === 'emergency';
    const open = answers
      .flatMap(({ id, choice }) => openedDetails(id, choice, reading, catalogue))
      .filter((detail) => counted[detail] === undefined);
    const details = answers
      .flatMap(({ id, choice }) => openedDetails(id, choice, reading, catalogue))
      .flatMap((id) => (counted[id] === undefined ? [] : [{ id, choice: counted[id] }]));
    flags.push({
      id: flag.id,
      urgency: lowered,
      urgencyIfSo: urgency,
      route: flag.route === 'doctor-today' && !isToday ? 'doctor' : flag.route,
      because: [reasonOf(flag, [...answers, ...details], catalogue)],
      unsure,
      known,
      settled: !open.some((detail) => flag.settledBy?.includes(detail)),
    });
  }
  const byUrgency = (a: RaisedFlag, b: RaisedFlag) =>
    URGENCY_ORDER.indexOf(b.urgency) - URGENCY_ORDER.indexOf(a.urgency);
  return { flags: flags.sort(byUrgency), forNextVisit };
}

export function judgedOf(reading: Reading, catalogue: Catalogue): Judged {
  const judgements = judgementsOf(reading, catalogue);
  return { judgements, ...flagsOf(reading, judgements, catalogue) };
}
