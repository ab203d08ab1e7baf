import type { Texts } from '../i18n/start-i18n';
import { REVIEWER_ROLES, type Review, type SignOff } from '../model/sign-off';
import { dateInWords } from './date-in-words';
import { listed } from '../summary/listed';

const isOfRules = ({ scope }: Review): boolean => scope === 'questions-and-rules';

/** Who has reviewed the questions and rules of this version, in a sentence or two. */
export function reviewWords(t: Texts, { state, reviews, missing }: SignOff): string {
  const roles = (wanted: readonly string[]) =>
    listed(
      t,
      wanted.map((role) => t(`review.roles.${role}`)),
    );
  return t(`review.${state}`, {
    by: roles(REVIEWER_ROLES.filter((role) => !missing.includes(role))),
    missing: roles(missing),
    date: dateOfLast(t, reviews),
  });
}

/** Who has checked the words of a language that was translated; nothing once a clinician has, and of English, which is signed with the content. */
export function wordsReview(t: Texts): string | undefined {
  const key = `review.words.${t.language.review}`;
  return t.has(key) ? t(key) : undefined;
}

const dateOfLast = (t: Texts, reviews: readonly Review[]): string => {
  const last = reviews.findLast(isOfRules);
  return last ? dateInWords(t, last.date) : '';
};

/** The same by name, as the end of a line. */
export function reviewedBy(t: Texts, { state, reviews }: SignOff): string {
  const names = [...new Set(reviews.filter(isOfRules).map(({ name }) => name))];
  return t(`review.inLine.${state}`, { names: listed(t, names) });
}

/** The line under every result: which guide, which rules, who reviewed them, who shows it. */
export const provenance = (t: Texts, version: string, signOff: SignOff, clinic: string | undefined): string => {
  const values = { version, review: reviewedBy(t, signOff) };
  return clinic === undefined ? t('result:foot', values) : t('result:footShown', { ...values, clinic });
};

/** In so few words that no page of paper grows with a signature: without names. */
export const reviewOnPaper = (t: Texts, { state }: SignOff): string => t(`review.onPaper.${state}`);

/** The same line on paper; on the doctor's page no clinic is named. */
export const footOnPaper = (t: Texts, version: string, signOff: SignOff, clinic?: string): string => {
  const values = { version, review: reviewOnPaper(t, signOff) };
  return clinic === undefined ? t('summary:foot', values) : t('summary:footShown', { ...values, clinic });
};

/** Every signature under this version. */
export const signatures = (t: Texts, { reviews }: SignOff): readonly string[] =>
  reviews.map(({ name, role, date, scope }) =>
    t('about:review.line', {
      name,
      role: t(`review.roles.${role}`),
      date: dateInWords(t, date),
      scope: t(`about:review.scopes.${scope}`),
    }),
  );

/** What no clinician has looked at yet; empty where all has been. */
export function notReviewed(t: Texts, { state, reviews }: SignOff): readonly string[] {
  if (state !== 'reviewed') return [t(`about:review.missing.${state}`)];
  return reviews.some(({ scope }) => scope === 'texts') ? [] : [t('about:review.missing.texts')];
}
