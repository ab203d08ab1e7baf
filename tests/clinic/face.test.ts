import { describe, expect, it } from 'vitest';
import { faceOf } from '../../src/clinic/face';
import type { ClinicProfile } from '../../src/clinic/profile';
import { readClinic } from '../../src/clinic/read-clinic';

const CLINIC: ClinicProfile = { name: 'Our Clinic', therapies: ['speech'], phone: '+1 512 555 0100' };

describe('the face of a clinic', () => {
  it('is its name, and nothing that the profile does not say', () => {
    expect(faceOf(CLINIC)).toStrictEqual({ name: 'Our Clinic' });
  });

  it('comes with the profile, and with a note only where there is something to tell', () => {
    expect(readClinic(CLINIC)).toStrictEqual({ face: { name: 'Our Clinic' }, profile: CLINIC });
  });

  it('has its country, its picture and a colour that can be read where the profile says them', () => {
    expect(faceOf({ ...CLINIC, country: 'US', logo: 'logo.svg', accent: '#1b3a63' })).toStrictEqual({
      name: 'Our Clinic',
      country: 'US',
      logo: 'logo.svg',
      ink: { light: '#1b3a63', dark: expect.stringMatching(/^#[\da-f]{6}$/) },
    });
  });
});
