import type { Texts } from '../i18n/start-i18n';
import type { GivenAnswer, RaisedFlag } from '../model/guidance';

/** The answers that raised a flag, each once. */
export function answersOf(flag: Pick<RaisedFlag, 'because'>): readonly GivenAnswer[] {
  const all = flag.because.flatMap(({ answers }) => answers);
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}

/** A text of a flag; nothing where the words have not arrived yet: an emergency page waits for nothing. */
export function flagText(t: Texts, id: string, part: 'text' | 'why' | 'meanwhile' | 'known'): string {
  const key = `flags:${id}.${part}`;
  return t.has(key) ? t(key) : '';
}

/** "Not sure" made it less urgent than today: it is still said that a yes would be for today. */
export const isTodayIfSo = ({ urgency, urgencyIfSo }: Pick<RaisedFlag, 'urgency' | 'urgencyIfSo'>): boolean =>
  urgencyIfSo === 'today' && urgency !== 'today';
