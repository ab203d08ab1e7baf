import type { Texts } from '../i18n/start-i18n';

/** A country's name in the language of the page. */
export function countryName(t: Texts, code: string): string {
  return new Intl.DisplayNames([t.language.code, 'en'], { type: 'region' }).of(code) ?? code;
}
