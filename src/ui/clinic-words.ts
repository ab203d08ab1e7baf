import { DAYS, openStateOf, weekOf, type Day, type Hours, type Range } from '../clinic/opening-hours';
import type { ClinicProfile } from '../clinic/profile';
import type { Texts } from '../i18n/start-i18n';
import { THERAPY_IDS, type TherapyId } from '../model/area';
import type { Guidance } from '../model/guidance';
import { languageName } from './language-name';
import { commas, listed } from '../summary/listed';

/** The therapies there is reason to ask about, by whether the clinic offers them. */
export function raisedAt(
  { therapies: offered }: ClinicProfile,
  { therapies }: Pick<Guidance, 'therapies'>,
): { readonly offered: readonly TherapyId[]; readonly others: readonly TherapyId[] } {
  const raised = therapies.filter(({ level }) => level !== 'not-now').map(({ id }) => id);
  return {
    offered: raised.filter((id) => offered.includes(id)),
    others: raised.filter((id) => !offered.includes(id)),
  };
}

export const therapyNames = (t: Texts, ids: readonly TherapyId[]): string =>
  listed(
    t,
    ids.map((id) => t(`result:therapy.${id}`)),
  );

/** What the clinic says of a therapy that it does not offer, or the guide's own sentence. */
export function referralOf(t: Texts, { referral }: ClinicProfile, id: TherapyId): string {
  return referral?.[id]?.[t.language.code] ?? t('clinic:offer.referral');
}

/** What it offers; of the others it speaks only where there is reason to ask about them. */
export function offerWords(t: Texts, profile: ClinicProfile, others: readonly TherapyId[]): readonly string[] {
  const { name: clinic, therapies } = profile;
  const offered = THERAPY_IDS.filter((id) => therapies.includes(id));
  const referrals = [...new Set(others.map((id) => referralOf(t, profile, id)))];
  return [
    t('clinic:offer.offers', { clinic, therapies: therapyNames(t, offered) }),
    ...(others.length === 0
      ? []
      : [[t('clinic:offer.offersNot', { clinic, therapies: therapyNames(t, others) }), ...referrals].join(' ')]),
  ];
}

function spanWords(t: Texts, key: string, span: readonly [number, number] | undefined): readonly string[] {
  if (!span) return [];
  const [from, to] = span;
  return [from === to ? t(`clinic:facts.${key}`, { count: to }) : t(`clinic:facts.${key}Between`, { from, to })];
}

/** All else the clinic says of itself; what it does not say has no line. */
export function factsOf(t: Texts, profile: ClinicProfile): readonly string[] {
  const { newFamilies, waitInWeeks, modes, freeFirstCall, replyInBusinessDays, languages, place } = profile;
  const modeNames = (modes ?? []).map((mode) => t(`clinic:facts.modes.${mode}`));
  const languageNames = (languages ?? []).map((code) => languageName(t, code));
  return [
    newFamilies === undefined ? '' : t(`clinic:facts.newFamilies.${newFamilies}`),
    ...spanWords(t, 'wait', waitInWeeks),
    modeNames.join(' · '),
    freeFirstCall === true ? t('clinic:facts.freeFirstCall') : '',
    ...spanWords(t, 'reply', replyInBusinessDays),
    languageNames.length === 0 ? '' : t('clinic:facts.languages', { list: commas(t, languageNames) }),
    place === undefined ? '' : t('clinic:facts.place', { place }),
  ].filter((text) => text !== '');
}

/** A Monday. */
const SOME_WEEK = Date.UTC(2026, 0, 5);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Times as they are written where the clinic is. */
function clockWords(t: Texts, { country }: ClinicProfile) {
  const [code = 'en'] = t.language.code.split('-');
  const locale = country === undefined ? t.language.dates : `${code}-${country}`;
  const format = (options: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(SOME_WEEK + at));
  return {
    time: (minute: number) => format({ hour: 'numeric', minute: '2-digit' }, minute * MINUTE),
    day: (day: Day) => format({ weekday: 'long' }, DAYS.indexOf(day) * DAY),
  };
}

export function openWords(t: Texts, profile: ClinicProfile, hours: Hours, now: Date): string {
  const { time, day } = clockWords(t, profile);
  const { isOpen, changes } = openStateOf(hours, now);
  if (!changes) return t('clinic:hours.never');
  if (isOpen) return t('clinic:hours.open', { time: time(changes.at) });
  if (changes.isToday) return t('clinic:hours.today', { time: time(changes.at) });
  return t('clinic:hours.later', { day: day(changes.day), time: time(changes.at) });
}

/** The week, a line for days in a row that are alike. */
export function weekWords(t: Texts, profile: ClinicProfile, hours: Hours): readonly string[] {
  const { time, day } = clockWords(t, profile);
  const timesOf = (ranges: readonly Range[]) =>
    ranges.length === 0
      ? t('clinic:hours.closed')
      : commas(
          t,
          ranges.map(({ from, to }) => t('clinic:hours.range', { from: time(from), to: time(to) })),
        );
  return weekOf(hours).map(({ from, to, ranges }) =>
    t('clinic:hours.line', {
      days: from === to ? day(from) : t('clinic:hours.days', { from: day(from), to: day(to) }),
      times: timesOf(ranges),
    }),
  );
}
