export interface GuessedCountry {
  readonly country: string;
  readonly from: 'link' | 'clinic' | 'device';
}

/** A first guess that the parent sees and can change: the link was made for this family, and the clinic is nearer than what the device is set to. */
export function guessedCountry(
  offered: readonly string[],
  ofLink: string | undefined,
  ofClinic: string | undefined,
  ofDevice: string | undefined,
): GuessedCountry | undefined {
  const known = (country: string | undefined): country is string => country !== undefined && offered.includes(country);
  if (known(ofLink)) return { country: ofLink, from: 'link' };
  if (known(ofClinic)) return { country: ofClinic, from: 'clinic' };
  return known(ofDevice) ? { country: ofDevice, from: 'device' } : undefined;
}
