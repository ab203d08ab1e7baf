/** What a link may choose: enumerated values and one small number, never a text, a colour or an address. */
export interface LinkChoices {
  /** BCP 47 */
  readonly language?: string;
  /** id of a profile of this build */
  readonly clinic?: string;
  /** fills in the age, which the parent then confirms */
  readonly ageMonths?: number;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string;
}

const NAMES = { language: 'lang', clinic: 'clinic', ageMonths: 'age', country: 'country' } as const;

/** What stands after `#`, where it reaches no server, in the order given; empty where nothing is chosen. */
export function hashOf(choices: LinkChoices): string {
  const values = (Object.keys(choices) as (keyof LinkChoices)[]).flatMap((of) => {
    const value = choices[of];
    return value === undefined || value === '' ? [] : [`${NAMES[of]}=${encodeURIComponent(value)}`];
  });
  return values.length === 0 ? '' : `#${values.join('&')}`;
}
