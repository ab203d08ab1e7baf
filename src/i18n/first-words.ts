import a11y from '../../locales/en/a11y.json';
import app from '../../locales/en/app.json';
import type { Words } from './pseudo-language';

const others = import.meta.glob<Words>('../../locales/en/{rightNow,worries,conditions,first-question}.json', {
  eager: true,
  import: 'default',
});
const named = (name: string): Words => others[`../../locales/en/${name}.json`] ?? {};

/** English up to the first question, by namespace; the first question is the first part of `questions`. */
export const FIRST_WORDS: Readonly<Record<string, Words>> = {
  app,
  a11y,
  rightNow: named('rightNow'),
  worries: named('worries'),
  conditions: named('conditions'),
  questions: named('first-question'),
};
