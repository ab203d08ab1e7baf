import { accentReport } from './accent';
import { faceOf, type Face } from './face';
import { readProfile, type ClinicProfile } from './profile';

export type ClinicRead =
  | { readonly face: Face; readonly profile: ClinicProfile; readonly note?: string }
  | { readonly problems: readonly string[] };

/** A profile as somebody wrote it: checked, with the colour made readable and a note where that changed it. */
export function readClinic(given: unknown): ClinicRead {
  const read = readProfile(given);
  if ('problems' in read) return read;
  const { profile } = read;
  const note = profile.accent === undefined ? undefined : accentReport(profile.accent);
  return { profile, face: faceOf(profile), ...(note === undefined ? {} : { note }) };
}
