import type { Visit } from './visits';

/** Typed or named where a parent can type or name something; nothing else in the world reads so. */
export const TYPED = {
  age: 'qzxageqzx',
  code: 'qzxcodeqzx',
  message: 'qzxmessageqzx',
  fileName: 'qzxfilenameqzx',
  fileText: 'qzxfiletextqzx',
} as const;

/** A shorter word stands everywhere by chance. */
const SHORTEST = 8;

/** What a visit must leave nowhere: everything typed, the ids of what was asked and chosen, the words of what was chosen, and the code of it all. */
export function marksOf({ child, asked, words, code }: Visit): readonly string[] {
  const chosen = [
    ...(child.worries ?? []),
    ...(child.conditions ?? []),
    ...Object.entries(child.answers ?? {}).flatMap(([question, choice]) => [`${question}=${choice}`, question]),
    ...Object.keys(child.ticks ?? {}),
  ];
  return [...new Set([...Object.values(TYPED), ...chosen, ...asked, ...words, ...code])].filter(
    (mark) => mark.length >= SHORTEST,
  );
}

/** A mark as it might be written: as it is, as a part of an address, in base64 at each of the three places, in hexadecimal. */
function formsOf(mark: string): readonly string[] {
  const inBase64 = [0, 1, 2].map((before) => {
    const text = Buffer.from(' '.repeat(before) + mark).toString('base64');
    return text.slice(before === 0 ? 0 : before + 1, Math.floor(((before + mark.length) * 4) / 3) - 1);
  });
  return [mark, encodeURIComponent(mark), ...inBase64, Buffer.from(mark).toString('hex')];
}

/** @returns each place with a mark in it, as "place: mark" */
export function found(marks: readonly string[], places: Readonly<Record<string, readonly string[]>>): string[] {
  const forms = marks.map((mark) => [mark, formsOf(mark).map((form) => form.toLowerCase())] as const);
  return Object.entries(places).flatMap(([place, texts]) => {
    const all = texts.join('\n').toLowerCase();
    return forms.filter(([, looks]) => looks.some((look) => all.includes(look))).map(([mark]) => `${place}: ${mark}`);
  });
}
