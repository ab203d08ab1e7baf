import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { clinicFaces } from '../../build/clinic-faces';
import { readProfile } from '../../src/clinic/profile';

const profiles = resolve(import.meta.dirname, '../../src/clinic/profiles');
const builtIn = (id: string): unknown => JSON.parse(readFileSync(join(profiles, `${id}.json`), 'utf8'));
const CLINIC = { name: 'Example Clinic', therapies: ['speech'], phone: '+1 512 555 0100' };
const problemsOf = (given: unknown): readonly string[] => {
  const read = readProfile(given);
  return 'problems' in read ? read.problems : [];
};

describe('the profiles that come with the project', () => {
  const ids = readdirSync(profiles).map((file) => file.replace('.json', ''));

  it('are the clinics of the two source articles', () => expect(ids.sort()).toEqual(['tndc', 'tryumph']));

  it.each(ids)('%s has no mistake', (id) => expect(problemsOf(builtIn(id))).toEqual([]));

  it('say only what the articles say: an e-mail address that the article hides is absent, and so is every other fact', () => {
    const fields = (id: string) => Object.keys(builtIn(id) as object);
    expect(fields('tryumph')).toEqual([
      'name',
      'country',
      'place',
      'phone',
      'sms',
      'replyInBusinessDays',
      'therapies',
      'referral',
      'modes',
      'freeFirstCall',
    ]);
    expect(fields('tndc')).toEqual(['name', 'country', 'place', 'email', 'hours', 'therapies', 'modes']);
    expect(builtIn('tryumph')).toMatchObject({ therapies: ['speech'], phone: '+1 512-898-9858' });
    expect(builtIn('tndc')).toMatchObject({
      therapies: ['occupational', 'physical'],
      email: 'contact.drektatndc@gmail.com',
    });
  });
});

describe('a profile', () => {
  it('needs a name, a therapy and one way to be reached', () => {
    expect(problemsOf(CLINIC)).toEqual([]);
    expect(problemsOf({})).toEqual(['The field "name" is missing.', 'The field "therapies" is missing.']);
    expect(problemsOf({ name: 'Example Clinic', therapies: ['speech'] })).toEqual([
      'Write at least one of phone, sms, whatsapp, email, bookingAddress.',
    ]);
  });

  it('may say all there is', () => {
    const all = {
      ...CLINIC,
      languages: ['en', 'zh-Hant'],
      country: 'US',
      place: 'Austin',
      postalAddress: ['1 Example Street', 'Austin, TX'],
      sms: '+1 (512) 555-0100',
      whatsapp: '+15125550100',
      email: 'office@clinic.example',
      bookingAddress: 'https://clinic.example/book?a=1&b=2',
      mapAddress: 'https://map.example/',
      hours: { timeZone: 'America/Chicago', monday: '09:00-12:00, 13:00-17:30', sunday: '20:00-24:00' },
      replyInBusinessDays: [1, 1],
      newFamilies: 'waiting-list',
      waitInWeeks: [4, 8],
      therapies: ['speech', 'physical'],
      referral: { occupational: { en: 'We know two.', es: 'Conocemos a dos.' } },
      modes: ['clinic', 'home', 'virtual'],
      freeFirstCall: false,
      accent: '#1B3a63',
      logo: 'pictures/logo.svg',
      privacyAddress: 'https://clinic.example/privacy',
      imprintAddress: 'https://clinic.example/imprint',
    };
    expect(readProfile(all)).toEqual({ profile: all });
  });

  it.each([
    ['name', ''],
    ['name', 'x'.repeat(61)],
    ['name', 'Two\nlines'],
    ['name', 'turned \u202e round'],
    ['name', 7],
    ['languages', 'en'],
    ['languages.0', ['English']],
    ['country', 'usa'],
    ['phone', '512 555 0100'],
    ['phone', '+1 512'],
    ['phone', '+1 512 555 0100;body=x'],
    ['whatsapp', 'javascript:alert(1)'],
    ['email', 'office@clinic.example?cc=x@y.example'],
    ['bookingAddress', 'http://clinic.example'],
    ['bookingAddress', 'javascript:alert(1)'],
    ['mapAddress', 'https://user:word@clinic.example'],
    ['privacyAddress', 'data:text/html,x'],
    ['imprintAddress', '/imprint'],
    ['hours.timeZone', { timeZone: 'Mars/Base' }],
    ['hours.monday', { timeZone: 'Asia/Kolkata', monday: '9-19' }],
    ['hours.monday', { timeZone: 'Asia/Kolkata', monday: '19:00-09:00' }],
    ['hours.monday', { timeZone: 'Asia/Kolkata', monday: '09:00-12:00, 11:00-13:00' }],
    ['hours.monday', { timeZone: 'Asia/Kolkata', monday: '09:00-25:00' }],
    ['replyInBusinessDays', [2, 1]],
    ['replyInBusinessDays.0', ['1', 2]],
    ['waitInWeeks', 3],
    ['newFamilies', 'maybe'],
    ['therapies', []],
    ['therapies', ['speech', 'speech']],
    ['therapies.0', ['massage']],
    ['modes.0', ['garden']],
    ['freeFirstCall', 'yes'],
    ['accent', 'red'],
    ['accent', '#fff'],
    ['accent', 'url(https://evil.example)'],
    ['logo', 'https://evil.example/x.svg'],
    ['logo', '//evil.example/x.svg'],
    ['logo', '../../x.svg'],
    ['logo', '/x.svg'],
    ['logo', 'data:image/svg+xml,x'],
    ['referral.physical.en', { physical: { en: 'x'.repeat(301) } }],
  ])('names the field %s where it is wrong: %j', (field, value) => {
    const [top = ''] = field.split('.');
    const problems = problemsOf({ ...CLINIC, [top]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      new RegExp(`^The field "${field.replaceAll('.', '\\.')}" is wrong\\. (Write|No) .+[.}]$`),
    );
  });

  it('has no other fields: a rule or a question cannot be put into it', () => {
    expect(problemsOf({ ...CLINIC, rules: [], hours: { timeZone: 'Asia/Kolkata', mon: '' } })).toEqual([
      'There is no field "hours.mon".',
      'There is no field "rules".',
    ]);
    expect(problemsOf({ ...CLINIC, referral: { speech: { en: 'We do it.' } } })).toEqual([
      'The field "referral" is for therapies that are not offered.',
    ]);
  });

  it.each([undefined, null, 'text', 5, []])('is an object and not %j', (given) => {
    expect(problemsOf(given).join()).toMatch(/^The (profile must be an object|field)/);
  });
});

describe('the build', () => {
  it('stops at a profile with a mistake, and names file and field', async () => {
    const root = mkdtempSync(join(tmpdir(), 'clinic-'));
    const folder = join(root, 'src/clinic/profiles');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'sunny.json'), JSON.stringify({ ...CLINIC, phone: '0100' }));
    const entry = join(root, 'entry.js');
    writeFileSync(entry, "import face from './src/clinic/profiles/sunny.json?face'; console.log(face);");
    const building = build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [clinicFaces()],
      build: { write: false, rolldownOptions: { input: entry } },
    });
    await expect(building).rejects.toThrow(
      /sunny\.json has mistakes\.\s+The field "phone" is wrong\. Write the number/,
    );
    rmSync(root, { recursive: true });
  });
});
