/** Texts of one namespace: sentences at the leaves. */
export type Words = { readonly [key: string]: string | readonly string[] | Words };

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  l: 'ļ',
  n: 'ñ',
  o: 'ó',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  w: 'ŵ',
  y: 'ý',
  A: 'Á',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Î',
  L: 'Ļ',
  N: 'Ñ',
  O: 'Ó',
  S: 'Š',
  T: 'Ţ',
  U: 'Ú',
  W: 'Ŵ',
  Y: 'Ý',
};
const RIGHT_TO_LEFT = '\u202e';
const END = '\u202c';
/** What is put in later, and marks for bold words, stay as they are. */
const KEPT = /(\{\{[^}]*\}\}|\*\*)/;

const accented = (text: string) => text.replace(/[A-Za-z]/g, (letter) => ACCENTS[letter] ?? letter);
const mirrored = (text: string) => text.replace(/[A-Za-z’']+/g, (word) => `${RIGHT_TO_LEFT}${word}${END}`);
const outsideKept = (text: string, change: (part: string) => string) =>
  text
    .split(KEPT)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

/** English made long (brackets show where a text is cut, accents where it is not translated) or mirrored. */
function pseudoSentence(text: string, code: string): string {
  if (code === 'ar-XB') return outsideKept(text, mirrored);
  return `[${outsideKept(text, accented)}${'~'.repeat(Math.ceil(text.length * 0.4))}]`;
}

/** Arabic counts with six forms where English has two. */
const withAllForms = (key: string): readonly string[] =>
  key.endsWith('_other') ? ['zero', 'two', 'few', 'many', 'other'].map((form) => key.replace(/other$/, form)) : [key];

export function pseudoWords<T>(words: T, code: string): T {
  if (typeof words === 'string') return pseudoSentence(words, code) as T;
  if (Array.isArray(words)) return words.map((entry: unknown) => pseudoWords(entry, code)) as T;
  const entries = Object.entries(words as object).flatMap(([key, value]) =>
    withAllForms(key).map((form) => [form, pseudoWords<unknown>(value, code)]),
  );
  return Object.fromEntries(entries) as T;
}
