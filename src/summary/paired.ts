/** The same line in two languages; what one of them lacks is left out, never guessed. */
export interface Pair<T> {
  readonly one: T;
  readonly other?: T | undefined;
}

/** Entries of two lists by what they are about, in the order of the first. */
export function pairedById<T extends { readonly id: string }>(
  one: readonly T[],
  other: readonly T[] = [],
): readonly Pair<T>[] {
  return one.map((entry) => ({ one: entry, other: other.find(({ id }) => id === entry.id) }));
}

/** Lines that have no name, by their place: only where both languages have as many, or a line would stand beside another one. */
export function pairedByPlace(one: readonly string[], other: readonly string[] = []): readonly Pair<string>[] {
  return one.map((line, place) => ({ one: line, other: other.length === one.length ? other[place] : undefined }));
}
