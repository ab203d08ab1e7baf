/** The words of one language, handed in: this floor knows none itself. A key is `namespace:path`. */
export interface Words {
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  has(key: string): boolean;
}

/** Where the words of a question stand: "does a doctor already know?" is worded once for all groups. */
export function wordsOf(id: string): string {
  const isSharedKnown = id.endsWith('.known') && id !== 'gates.known';
  return `questions:${isSharedKnown ? 'known' : id}`;
}

/** The short name of an answer: "Puts two words together". A sign without one of its own is named by its line. */
export function shortName(t: Words, id: string): string {
  const words = wordsOf(id);
  if (words === 'questions:known') return `${shortName(t, id.replace(/\.known$/, ''))}: ${t('questions:known.short')}`;
  return t(t.has(`${words}.short`) ? `${words}.short` : `${words}.line`);
}
