import { agesOf } from '../../guidance/corrected-age';
import { FULL_TERM_WEEKS } from '../../model/child';
import { ageInWords } from '../../summary/age-in-words';
import type { Book, GuidedCase } from './book';
import { conditionName, quoted, therapyName, worryName } from './words-of';

const languageName = ({ t }: Book, code: string): string =>
  new Intl.DisplayNames([t.language.code], { type: 'language' }).of(code) ?? code;

/** Who the child of a worked case is: all that was said before the first question. */
export function childInWords(book: Book, { visit }: GuidedCase): string {
  const { say, t, and } = book;
  const { realInMonths, correctedInMonths } = agesOf(visit);
  const { ageWeeks, weeksEarly, worries = [], mainWorries, conditions = [], therapiesUnderway = [] } = visit;
  const age = ageWeeks === undefined ? ageInWords(t, visit.ageMonths) : t('age.weeks', { count: ageWeeks });
  const used = correctedInMonths < 0 ? say('case.beforeDue') : ageInWords(t, correctedInMonths);
  const parts = [
    say('case.age', { age }),
    weeksEarly === undefined ? '' : say('case.bornAt', { weeks: FULL_TERM_WEEKS - weeksEarly }),
    realInMonths === correctedInMonths ? '' : say('case.used', { age: used }),
    visit.rightNow === 'yes-or-not-sure' ? say('case.rightNow') : '',
    worries.length === 0 ? '' : say('case.worries', { worries: and(worries.map((id) => quoted(worryName(book, id)))) }),
    worries.length > 0 && mainWorries !== undefined && mainWorries.length < worries.length
      ? say(mainWorries.length === 0 ? 'case.noMain' : 'case.main', {
          worries: and(mainWorries.map((id) => quoted(worryName(book, id)))),
        })
      : '',
    conditions.length === 0
      ? ''
      : say('case.conditions', { conditions: and(conditions.map((id) => quoted(conditionName(book, id)))) }),
    therapiesUnderway.length === 0
      ? ''
      : say('case.underway', { therapies: and(therapiesUnderway.map((id) => therapyName(book, id))) }),
    visit.hearing === undefined ? '' : say('case.hearing', { hearing: t(`background.hearings.${visit.hearing}`) }),
    (visit.homeLanguages ?? []).length === 0
      ? ''
      : say('case.languages', {
          languages: and((visit.homeLanguages ?? []).map((code) => languageName(book, code))),
        }),
  ];
  return parts.filter((part) => part !== '').join(' ');
}
