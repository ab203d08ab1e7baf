import { createInstance } from 'i18next';
import type { Language } from './languages';
import type { Speaker } from './speaker';
import type { Namespaces } from './words';

/** Says all words of a language, by i18next. */
export function wholeSpeaker(words: Namespaces, { code }: Language): Speaker {
  const i18n = createInstance({
    lng: code,
    fallbackLng: false,
    initAsync: false,
    defaultNS: 'app',
    resources: { [code]: words },
    interpolation: { escapeValue: false },
  });
  void i18n.init();
  return {
    say: (key, values = {}) => (i18n.exists(key, { ...values }) ? i18n.t(key, { ...values }) : undefined),
    at: (key) => (i18n.exists(key) ? i18n.t(key, { returnObjects: true }) : undefined),
  };
}
