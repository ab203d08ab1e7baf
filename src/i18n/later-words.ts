import result from '../../locales/en/result.json';
import summary from '../../locales/en/summary.json';
import type { Words } from './pseudo-language';

const others = import.meta.glob<Words>(
  '../../locales/en/{safety,questions,flags,areas,therapies,faq,steps,alsoAsk,rules,handover,take,clinic,about}.json',
  { eager: true, import: 'default' },
);
const named = (name: string): Words => others[`../../locales/en/${name}.json`] ?? {};

/** The rest of English: one chunk, asked for in idle time, never because of an answer. */
export const LATER_WORDS: Readonly<Record<string, Words>> = {
  result,
  summary,
  questions: { ...named('safety'), ...named('questions') },
  flags: named('flags'),
  areas: named('areas'),
  therapies: named('therapies'),
  faq: named('faq'),
  steps: named('steps'),
  alsoAsk: named('alsoAsk'),
  rules: named('rules'),
  handover: named('handover'),
  take: named('take'),
  clinic: named('clinic'),
  about: named('about'),
};
