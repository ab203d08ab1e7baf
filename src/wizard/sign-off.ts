import { REVIEWER_ROLES, type Review, type SignOff } from '../model/sign-off';

/** Only signatures under this very version count, so a raised version starts again from "not yet". */
export function signOffOf(version: string, reviews: readonly Review[]): SignOff {
  const ofVersion = reviews
    .filter(({ contentVersion }) => contentVersion === version)
    .sort((a, b) => a.date.localeCompare(b.date));
  const signed = new Set(ofVersion.filter(({ scope }) => scope === 'questions-and-rules').map(({ role }) => role));
  const missing = REVIEWER_ROLES.filter((role) => !signed.has(role));
  const state = missing.length === 0 ? 'reviewed' : signed.size > 0 ? 'partly' : 'not-yet';
  return { state, reviews: ofVersion, missing };
}
