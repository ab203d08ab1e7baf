export interface GuessedCountry {
  readonly country: string;
  readonly from: 'clinic' | 'device';
}

/** A first guess that the parent sees and can change: the clinic is nearer to the family than what the device is set to. */
export function guessedCountry(
  offered: readonly string[],
  ofClinic: string | undefined,
  ofDevice: string | undefined,
): GuessedCountry | undefined {
  const known = (country: string | undefined): country is string => country !== undefined && offered.includes(country);
  if (known(ofClinic)) return { country: ofClinic, from: 'clinic' };
  return known(ofDevice) ? { country: ofDevice, from: 'device' } : undefined;
}
