import type { Texts } from '../i18n/start-i18n';

/** A language spoken at home in the language of the page; one that is not offered as the browser knows it. */
export function languageName(t: Texts, code: string): string {
  const own = `background.languageNames.${code}`;
  if (t.has(own)) return t(own);
  try {
    return new Intl.DisplayNames([t.language.code, 'en'], { type: 'language' }).of(code) ?? code;
  } catch {
    // what somebody handed over can look like a language and be none
    return code;
  }
}
