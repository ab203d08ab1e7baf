/** What a link chooses, as anybody may have written it; after `#`, where it reaches no log, or after `?`. */
export function linkValue(name: 'clinic' | 'lang' | 'age' | 'country'): string | undefined {
  const { hash, search } = window.location;
  return new URLSearchParams(hash.slice(1)).get(name) ?? new URLSearchParams(search).get(name) ?? undefined;
}
