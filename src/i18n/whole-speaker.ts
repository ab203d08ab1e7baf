import { createInstance } from 'i18next';
import type { Language } from './languages';
import type { Speaker } from './speaker';
import type { Namespaces } from './words';

const DEFAULT_NAMESPACE = 'app';

/** Says all words of a language, by i18next. */
export function wholeSpeaker(words: Namespaces, { code }: Language): Speaker {
  const i18n = createInstance({
    lng: code,
    fallbackLng: false,
    initAsync: false,
    defaultNS: DEFAULT_NAMESPACE,
    resources: { [code]: words },
    interpolation: { escapeValue: false },
    // what is said of a text that is not there
    parseMissingKeyHandler: () => undefined,
  });
  void i18n.init();
  const at = (key: string): unknown => {
    const end = key.indexOf(':');
    return i18n.getResource(code, end < 0 ? DEFAULT_NAMESPACE : key.slice(0, end), key.slice(end + 1));
  };
  return {
    // Where nothing is counted or filled in, a text is what stands there: a tenth of the time, and a result has hundreds.
    say(key, values) {
      if (values) return i18n.t(key, { ...values }) as string | undefined;
      const text = at(key);
      return typeof text === 'string' ? text : undefined;
    },
    at,
  };
}
