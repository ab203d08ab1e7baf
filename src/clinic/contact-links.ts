/**
 * Addresses that open a phone, a message or an e-mail. What a parent said stands in one only where the parent has seen and ticked it,
 * and never in one of the web.
 */

/** A link, and whether it takes the whole text along; one that is too long takes none of it, for half a message misleads. */
export interface WrittenLink {
  readonly href: string;
  readonly isWhole: boolean;
}

/** Windows hands on at most 2046 letters of an address, Firefox 2008, Gmail about 1620 (issue reports, not measured here). */
const MOST_IN_MAIL = 1600;
/** Seven text messages in one; with more many phones send a picture message or nothing. */
const MOST_LETTERS_IN_SMS = 1000;
const MOST_IN_WHATSAPP = 2000;

/** One half of a character, which has no encoding, and what no message can hold. */
const cleaned = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\P{Cc}\n\t]/gu, '');

const encoded = (text: string) => encodeURIComponent(cleaned(text));
const dialled = (number: string) => number.replace(/[^\d+]/g, '');

export const callLink = (number: string): string => `tel:${dialled(number)}`;

/** RFC 5724 begins the text with `?`, iOS with `&`; each of them reads past the other's sign. */
export function smsLink(number: string, text: string): WrittenLink {
  const isWhole = cleaned(text).length <= MOST_LETTERS_IN_SMS;
  return { href: `sms:${dialled(number)}${isWhole ? `?&body=${encoded(text)}` : ''}`, isWhole };
}

/** A line of an e-mail ends in CR LF (RFC 6068). */
export function mailLink(address: string, subject: string, text: string): WrittenLink {
  const to = `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encoded(subject)}`;
  const whole = `${to}&body=${encoded(text).replaceAll('%0A', '%0D%0A')}`;
  return whole.length <= MOST_IN_MAIL ? { href: whole, isWhole: true } : { href: to, isWhole: false };
}

/** Goes by a web site, so it never carries an answer. */
export function whatsappLink(number: string, text: string): WrittenLink {
  const to = `https://wa.me/${number.replace(/\D/g, '')}`;
  const whole = `${to}?text=${encoded(text)}`;
  return whole.length <= MOST_IN_WHATSAPP ? { href: whole, isWhole: true } : { href: to, isWhole: false };
}
