/** The languages this device is set to, the best first (BCP 47). */
export const deviceLanguages = (): readonly string[] => navigator.languages ?? [navigator.language];

/** The country this device is set to (ISO 3166-1 alpha-2), as a first guess that the parent sees and can change. */
export function deviceRegion(): string | undefined {
  for (const tag of deviceLanguages()) {
    const region = /-([A-Z]{2})\b/.exec(tag)?.[1];
    if (region) return region;
  }
  return undefined;
}
