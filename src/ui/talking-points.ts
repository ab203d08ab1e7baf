import type { Texts } from '../i18n/start-i18n';
import type { Guidance } from '../model/guidance';
import type { WizardView } from '../wizard/wizard-view';
import { flagText } from './flag-words';
import { answerWords } from './question-words';
import { listed, semicolons, withoutFullStop } from '../summary/listed';
import { isHeld, stateOf } from './result-words';

/** More than these nobody reads out. */
const MOST_ANSWERS = 4;
const MOST_AREAS = 3;

type Told = Pick<WizardView, 'guidance' | 'visit'>;

/** What to say in three parts: the worry, the answers behind it, and what to ask for; gaps are left for what only the parent knows. */
function partsOf(t: Texts, view: Told, guidance: Guidance) {
  const say = (key: string, values?: Record<string, string>) => t(`steps:say.${key}`, values);
  const words = answerWords(t, view);
  const closer = guidance.areas.filter(({ status }) => stateOf(status) === 'closer');
  const findings = closer.length > 0 ? closer : guidance.areas.filter(({ status }) => stateOf(status) === 'ask');
  const seen = findings
    .flatMap((area) => area.findings)
    .flatMap(({ answers }) => answers)
    .filter(({ id }) => !/^(worry|condition|closing)\./.test(id))
    .map(words);
  const areas = findings.slice(0, MOST_AREAS).map(({ id }) => t(`areas:area.${id}.name`));
  const signs = guidance.flags
    .filter(({ urgency }) => urgency !== 'book')
    .map(({ id }) => withoutFullStop(flagText(t, id, 'text')))
    .filter((text) => text !== '');
  const asks = guidance.alsoAsk.filter((id) => id !== 'next-visit').map((id) => t(`alsoAsk:${id}.title`).toLowerCase());
  const therapies = guidance.therapies
    .filter(({ level, underway }) => level !== 'not-now' && !underway)
    .map(({ id }) => t(`result:therapy.${id}`));
  return {
    worry: areas.length > 0 ? say('worry', { areas: listed(t, areas) }) : say('worryOpen'),
    answers: [
      ...(signs.length > 0 ? [say('signs', { signs: semicolons(t, signs) })] : []),
      ...(seen.length > 0 ? [say('seen', { answers: semicolons(t, [...new Set(seen)].slice(0, MOST_ANSWERS)) })] : []),
    ],
    asks: [
      say('others'),
      asks.length > 0 ? say('askFor', { list: listed(t, asks) }) : say('check'),
      ...(therapies.length > 0 && !isHeld(guidance) ? [say('therapies', { therapies: listed(t, therapies) })] : []),
      say('comeBack'),
    ],
  };
}

/** What this parent can say to the doctor, to read out or copy. */
export function talkingPoints(t: Texts, view: Told, guidance: Guidance): readonly string[] {
  const { worry, answers, asks } = partsOf(t, view, guidance);
  return [worry, ...answers, ...asks];
}

/** The same for the sheet of paper, where the answers stand already. */
export function talkingPointsOnPaper(t: Texts, view: Told, guidance: Guidance): readonly string[] {
  const { worry, asks } = partsOf(t, view, guidance);
  return [worry, ...asks];
}

/** What was seen and answered, without what to ask for. */
export const answersInWords = (t: Texts, view: Told, guidance: Guidance): readonly string[] =>
  partsOf(t, view, guidance).answers;
