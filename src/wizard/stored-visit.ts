import type { Catalogue } from '../guidance/catalogue';
import { readVisit, VisitProblem } from '../guidance/read-visit';
import type { Visit } from '../model/visit';
import { showsTheWay, type Place, type ReadVisit, type StoredVisit } from './place';
import type { ChildGiven } from './wizard-events';
import { SCREENS, type DraftVisit, type Screen } from './wizard-view';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Screens on which no age has been given yet. */
const BEFORE_THE_AGE: readonly Screen[] = ['welcome', 'child', 'out-of-range', 'about', 'handover'];

/** An age that was entered may lie outside 0 to 12 years; anything but whole numbers and a country is no entry. */
function readEntered(value: unknown): ChildGiven | undefined {
  if (value === undefined) return undefined;
  const isEntry =
    isRecord(value) &&
    Number.isInteger(value['ageMonths']) &&
    Object.entries(value).every(([key, entry]) =>
      key === 'country' ? typeof entry === 'string' : ENTRIES.includes(key) && Number.isInteger(entry),
    );
  if (!isEntry) throw new VisitProblem('A stored entry is no age.');
  return value as unknown as ChildGiven;
}
const ENTRIES = ['ageMonths', 'ageWeeks', 'weeksEarly'];

const withoutAge = (visit: Visit): DraftVisit =>
  Object.fromEntries(Object.entries(visit).filter(([key]) => key !== 'ageMonths')) as DraftVisit;

/** What stands on the page for today was shown last without the answer that led there. */
function whenShownLast({ visit, place, trail }: StoredVisit): DraftVisit {
  const last = showsTheWay(place) ? undefined : trail.findLast(showsTheWay)?.question;
  return { ...visit, answers: Object.fromEntries(Object.entries(visit.answers).filter(([id]) => id !== last)) };
}

/**
 * Reads what the device kept, as strictly as a stranger's file.
 * @returns undefined where it cannot be read: it is then set aside and the parent starts clean
 */
export function readStored(value: unknown, catalogue: Catalogue): ReadVisit | undefined {
  if (!isRecord(value) || !isRecord(value['visit']) || !Array.isArray(value['trail'])) return undefined;
  const isRetired = (id: unknown) =>
    catalogue.content.retired.some((each) => each.list === 'questions' && each.id === id);
  const readPlace = (place: unknown): Place => {
    if (!isRecord(place) || !SCREENS.includes(place['screen'] as Screen))
      throw new VisitProblem('A stored place is no screen.');
    const { screen, question } = place as { screen: Screen; question?: unknown };
    if (screen !== 'question') return { screen };
    // the questions were still on their way, or this one is asked no more: the next one is found again
    if (question === undefined || isRetired(question)) return { screen };
    if (typeof question !== 'string' || !catalogue.questions.has(question))
      throw new VisitProblem('A stored place is no question.');
    return { screen, question };
  };
  try {
    const place = readPlace(value['place']);
    const trail = value['trail'].filter((at) => !isRecord(at) || !isRetired(at['question'])).map(readPlace);
    const entered = readEntered(value['entered']);
    const isGiven = value['visit']['ageMonths'] !== undefined;
    if (!isGiven && !BEFORE_THE_AGE.includes(place.screen)) return undefined;
    const visit = readVisit(isGiven ? value['visit'] : { ...value['visit'], ageMonths: 0 }, catalogue);
    const stored = { visit: isGiven ? visit : withoutAge(visit), place, trail, ...(entered ? { entered } : {}) };
    return { ...stored, before: whenShownLast(stored) };
  } catch (problem) {
    if (problem instanceof VisitProblem) return undefined;
    throw problem;
  }
}
