import type { Language } from './languages';
import type { Speaker, TextValues } from './speaker';
import type { Namespaces } from './words';

/**
 * Says the first words without i18next, which is as heavy as all of Svelte and comes with the rest. The same files in the same format:
 * nested keys, `{{values}}`, plural forms by `Intl`; a test compares every text with what i18next says.
 */
export function firstSpeaker(words: Namespaces, { code }: Language): Speaker {
  const plural = new Intl.PluralRules(code);
  function at(key: string): unknown {
    const [namespace, path] = key.includes(':') ? (key.split(':', 2) as [string, string]) : ['app', key];
    return path
      .split('.')
      .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], words[namespace]);
  }
  const filled = (text: string, values: TextValues) =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  return {
    at,
    say(key, values = {}) {
      const { count } = values;
      const text = typeof count === 'number' ? (at(`${key}_${plural.select(count)}`) ?? at(key)) : at(key);
      return typeof text === 'string' ? filled(text, values) : undefined;
    },
  };
}
