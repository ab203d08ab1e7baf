import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/clinic/profile';

const CLINIC = { name: 'Example Clinic', therapies: ['speech'], phone: '+1 512 555 0100' };
const isRead = (field: string, value: unknown) => 'profile' in readProfile({ ...CLINIC, [field]: value });

describe('a field of a profile', () => {
  it.each<[string, readonly unknown[]]>([
    ['name', ['x', 'x'.repeat(60), 'Größe & Söhne']],
    ['phone', ['+1234567', '+123456789012345', '+1 (512) 555.01-00']],
    ['languages', [['en'], ['fil', 'zh-Hant', 'pa-Guru-IN', 'es-419']]],
    ['newFamilies', ['yes', 'waiting-list', 'no']],
    ['country', ['US', 'IN']],
    ['place', ['x'.repeat(80)]],
    ['postalAddress', [['1 Street'], ['1', '2', '3', '4', 'x'.repeat(80)]]],
    ['bookingAddress', ['https://clinic.example', 'https://clinic.example/a?b=c#d']],
    [
      'replyInBusinessDays',
      [
        [0, 0],
        [0, 200],
        [200, 200],
      ],
    ],
    ['waitInWeeks', [[1, 2]]],
    ['accent', ['#1b3a63', '#ABCDEF', '#000000']],
    ['logo', ['logo.svg', 'a/b_c/d-e.PNG', 'x.webp', 'x.avif', 'x.jpg', 'x.jpeg']],
    ['therapies', [['speech'], ['physical', 'occupational']]],
    ['hours', [{ timeZone: 'UTC' }, { timeZone: 'Asia/Kolkata', sunday: '00:00-24:00' }]],
    ['referral', [{ physical: { en: 'x'.repeat(300) } }, { occupational: { 'zh-Hant': 'x' }, physical: { hi: 'y' } }]],
  ])('%s is read up to its bounds', (field, values) => {
    expect(values.filter((value) => !isRead(field, value))).toEqual([]);
  });

  it.each<[string, readonly unknown[]]>([
    ['name', [' x', 'x ', 'x'.repeat(61), 'a\u2028b', 'a\u200bb', '\u0007']],
    [
      'phone',
      ['+123456', '+1234567890123456', '1 512 555 0100', '+0 512 555 0100', '+1 512 555 0100 ', 'x+15125550100'],
    ],
    ['languages', [['EN'], ['e'], ['engl'], ['en-'], ['en-x'], ['en_US'], ['en-123456789'], ['-en'], [' en']]],
    [
      'bookingAddress',
      [
        'https://clinic example',
        'https://clinic.example/a b',
        'https://user@clinic.example',
        'https://:word@clinic.example',
      ],
    ],
    ['country', ['USA', 'xUS', 'us', 'U']],
    ['place', ['x'.repeat(81)]],
    ['postalAddress', [[], ['1', '2', '3', '4', '5', '6'], ['x'.repeat(81)], '1 Street']],
    ['replyInBusinessDays', [[-1, 2], [0, 201], [1.5, 2], [1], [1, 2, 3], [3, 2]]],
    ['accent', ['#1b3a6', '#1b3a633', 'x#1b3a63', '#1b3a6g']],
    ['logo', ['.svg', 'logo', 'logo.gif', 'logo.svg.exe', 'a b.svg', 'a/.svg', 'a//b.svg', './logo.svg', 'logo.jpeeg']],
    ['therapies', [['speech', 'physical', 'speech'], 'speech']],
    ['hours', [{}, { timeZone: '' }, { timeZone: 'UTC', monday: '' }]],
    ['referral', [{ physical: { english: 'x' } }, { physical: { en: '' } }, { speech: { en: 'x' } }]],
  ])('%s is not read beyond them', (field, values) => {
    expect(values.filter((value) => isRead(field, value))).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['newFamilies', 'maybe', 'Write one of these: yes, waiting-list, no.'],
    ['modes', ['home', 'home'], 'Write a list of some of these, each once: clinic, home, virtual.'],
    ['replyInBusinessDays', [2, 1], 'Write two whole numbers, from and to, like [1, 2], in working days.'],
    ['waitInWeeks', [2, 1], 'Write two whole numbers, from and to, like [1, 2], in weeks.'],
    ['postalAddress', '1 Street', 'Write a list of lines.'],
    ['postalAddress', ['1', '2', '3', '4', '5', '6'], 'Write at most 5 lines.'],
    ['postalAddress', [], 'Write at least one line, or leave the field out.'],
  ])('%s that is wrong is said with what to write: %j', (field, value, sentence) => {
    expect(readProfile({ ...CLINIC, [field]: value })).toEqual({
      problems: [`The field "${field}" is wrong. ${sentence}`],
    });
  });

  it.each(['phone', 'sms', 'whatsapp', 'email', 'bookingAddress'])('%s alone is enough to be reached', (way) => {
    const value = { email: 'a@b.example', bookingAddress: 'https://b.example' }[way] ?? '+15125550100';
    expect(readProfile({ name: 'Example', therapies: ['speech'], [way]: value })).toHaveProperty('profile');
  });
});
