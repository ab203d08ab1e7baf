import { inkOf, type Ink } from './accent';
import type { ClinicProfile } from './profile';

/** What the first pages need of a clinic, and no more: it comes with the page, the rest of the profile later. */
export interface Face extends Pick<ClinicProfile, 'name' | 'country' | 'logo'> {
  readonly ink?: Ink;
}

export function faceOf({ name, country, logo, accent }: ClinicProfile): Face {
  return {
    name,
    ...(country === undefined ? {} : { country }),
    ...(logo === undefined ? {} : { logo }),
    ...(accent === undefined ? {} : { ink: inkOf(accent) }),
  };
}
