import { languageOf, PSEUDO_LANGUAGES } from './languages';
import { pseudoWords } from './pseudo-language';
import { textsOf, type Texts } from './start-i18n';
import type { Namespaces } from './words';

const KIT = import.meta.glob<Namespaces>('../../locales/*/app.json', { eager: true, query: '?kit', import: 'default' });

/** All that the page for clinics says, in any language at once: it writes two of them on one sheet. */
export function kitTexts(code: string): Texts {
  const language = languageOf(code);
  const isPseudo = import.meta.env.MODE === 'pseudo' && PSEUDO_LANGUAGES.includes(language);
  const words = KIT[`../../locales/${isPseudo ? 'en' : language.code}/app.json`] ?? {};
  return textsOf(isPseudo ? pseudoWords(words, language.code) : words, language);
}
