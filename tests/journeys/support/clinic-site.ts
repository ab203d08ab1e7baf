import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveDist, type ServedDist } from './serve-dist';

/** The built app as a clinic puts it on a host, with files of its own beside it; `undefined` takes one away. */
export async function serveClinic(files: Readonly<Record<string, string | undefined>>): Promise<ServedDist> {
  const folder = await mkdtemp(join(tmpdir(), 'clinic-site-'));
  await cp(resolve(import.meta.dirname, '../../../dist'), folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) await rm(join(folder, name));
    else await writeFile(join(folder, name), text);
  }
  const served = await serveDist({ folder });
  const close = async () => {
    await served.close();
    await rm(folder, { recursive: true });
  };
  return { ...served, close };
}

export const clinicFile = (profile: unknown): string => `export default ${JSON.stringify(profile)};\n`;

/** Everything a clinic can say, as long as it may be. */
export const WORDY = {
  name: 'The Centre for Children’s Speech, Hands and Play, Mill Road',
  languages: ['en', 'hi', 'es', 'ar'],
  country: 'US',
  place: 'Austin, Round Rock, Cedar Park, Georgetown, Pflugerville and all that is around',
  postalAddress: ['Building 12, third floor, entrance from the yard', '1200 Mill Road', 'Austin, TX 78700'],
  phone: '+1 (512) 555-0100',
  sms: '+1 (512) 555-0101',
  whatsapp: '+1 (512) 555-0102',
  email: 'new.families.welcome@centre-for-children.example',
  bookingAddress: 'https://centre-for-children.example/book-a-first-visit-for-your-child',
  mapAddress: 'https://map.example/centre',
  hours: {
    timeZone: 'America/Chicago',
    monday: '08:00-12:00, 13:00-17:00',
    wednesday: '08:00-12:00, 13:00-18:30',
    friday: '08:00-12:00',
    sunday: '10:00-11:00',
  },
  replyInBusinessDays: [2, 5],
  newFamilies: 'waiting-list',
  waitInWeeks: [12, 40],
  therapies: ['physical'],
  referral: {
    speech: {
      en: `We send you on to speech therapists whom we know well, ${'near and far, '.repeat(10)}and call them.`,
    },
    occupational: { en: `For this we ask the hospital, ${'the school, the centre, '.repeat(8)}and then call you.` },
  },
  modes: ['clinic', 'home', 'virtual'],
  freeFirstCall: true,
  accent: '#ff8800',
  logo: 'logo.svg',
  privacyAddress: 'https://centre-for-children.example/privacy',
  imprintAddress: 'https://centre-for-children.example/imprint',
};
export const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#ff8800"/></svg>';
