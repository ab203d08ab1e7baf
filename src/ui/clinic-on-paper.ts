import type { ClinicProfile } from '../clinic/profile';
import type { Texts } from '../i18n/start-i18n';
import type { Guidance } from '../model/guidance';
import { commas } from '../summary/listed';
import { factsOf, offerWords, raisedAt, therapyNames, weekWords } from './clinic-words';

/** How the clinic is reached, what it offers and what it says of itself: from all of it to its name and one way to it. */
export function clinicOnPaper(t: Texts, profile: ClinicProfile, guidance: Guidance): readonly (readonly string[])[] {
  const { name: clinic, phone, sms, whatsapp, email, bookingAddress, postalAddress, hours } = profile;
  const { others } = raisedAt(profile, guidance);
  const isThere = (way: string | undefined): way is string => way !== undefined;
  const reached = (ways: readonly (string | undefined)[]) =>
    t('summary:parent.clinicWays', { clinic, list: ways.filter(isThere).join(' · ') });
  const texted = sms === undefined || sms === phone ? undefined : t('summary:parent.clinicSms', { number: sms });
  const chatted = whatsapp === undefined ? undefined : t('summary:parent.clinicWhatsapp', { number: whatsapp });
  const main = [phone ?? texted ?? chatted ?? email ?? bookingAddress];
  const all = [
    phone,
    texted,
    whatsapp === phone ? undefined : chatted,
    email,
    bookingAddress,
    postalAddress && commas(t, postalAddress),
  ];
  const [offers = ''] = offerWords(t, profile, []);
  const offersNot = others.length === 0 ? [] : [t('clinic:offer.offersNot', { therapies: therapyNames(t, others) })];
  const offer = [offers, ...offersNot].join(' ');
  const facts = [...(hours ? weekWords(t, profile, hours) : []), ...factsOf(t, profile)].join(' · ');
  return [
    [reached(all), offerWords(t, profile, others).join(' '), ...(facts === '' ? [] : [facts])],
    [reached(all), offer],
    [reached(main), offer],
    [reached(main)],
  ];
}
