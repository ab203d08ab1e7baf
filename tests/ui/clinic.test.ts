import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ClinicProfile } from '../../src/clinic/profile';
import type { Clinic } from '../../src/clinic/shown-clinic';
import type { Guidance } from '../../src/model/guidance';
import { GUIDANCE, LATE_TALKING, LIMP, RIGHT_NOW, SUMMARY } from './support/guidance';
import { show } from './support/show';

const user = userEvent.setup();
const PROFILE: ClinicProfile = {
  name: 'Sunny Clinic',
  country: 'IN',
  therapies: ['speech'],
  referral: { occupational: { en: 'We know two good ones.' } },
  phone: '+91 11 5550 0100',
  sms: '+91 98 5550 0100',
  whatsapp: '+91 98 5550 0100',
  email: 'office@clinic.example',
  bookingAddress: 'https://clinic.example/book',
  mapAddress: 'https://map.example/here',
  postalAddress: ['1 Example Street', 'Delhi'],
  languages: ['en', 'hi'],
  hours: { timeZone: 'Asia/Kolkata', monday: '09:00-19:00', thursday: '09:00-19:00' },
  replyInBusinessDays: [1, 2],
  newFamilies: 'waiting-list',
  waitInWeeks: [4, 8],
  modes: ['clinic', 'home', 'virtual'],
  freeFirstCall: true,
  privacyAddress: 'https://clinic.example/privacy',
  imprintAddress: 'https://clinic.example/imprint',
};
const clinicOf = (changes: Partial<ClinicProfile> = {}): Clinic => {
  const profile = { ...PROFILE, ...changes };
  return { face: { name: profile.name, country: 'IN' }, profile };
};
const result = (changes: Partial<Guidance> = {}, clinic: Clinic | undefined = clinicOf(), options = {}) =>
  show({ screen: 'result', guidance: { ...GUIDANCE, ...changes }, summary: SUMMARY }, { clinic, ...options });
const main = () => screen.getByRole('main');
const contact = () => document.querySelector<HTMLElement>('main [data-contact]');
const inContact = () => within(contact() as HTMLElement);
const hrefOf = (way: string) => contact()?.querySelector(`[data-way="${way}"]`)?.getAttribute('href') ?? '';
const message = (way: string) => decodeURIComponent(hrefOf(way).replace(/^.*?(body|text)=/, ''));
const chapterOf = (therapy: string) => document.querySelector<HTMLElement>(`main [data-therapy="${therapy}"]`);

describe('the clinic on the result', () => {
  it('can be called, written to, booked and found', async () => {
    await result();
    expect(hrefOf('call')).toBe('tel:+911155500100');
    expect(hrefOf('sms')).toMatch(/^sms:\+919855500100\?&body=Hello\./);
    expect(hrefOf('whatsapp')).toMatch(/^https:\/\/wa\.me\/919855500100\?text=Hello\./);
    expect(hrefOf('email')).toMatch(
      /^mailto:office@clinic\.example\?subject=Appointment%20for%20a%20child&body=Hello\./,
    );
    for (const [name, address] of [
      ['Book a time on their page', 'https://clinic.example/book'],
      ['Show it on a map', 'https://map.example/here'],
    ] as const) {
      const link = inContact().getByRole('link', { name });
      expect(link).toHaveAttribute('href', address);
      expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      expect(link).toHaveAttribute('target', '_blank');
    }
  });

  it('says what it says of itself, and nothing that it does not say', async () => {
    await result();
    for (const text of [
      'They have a waiting list.',
      'The wait is about 4 to 8 weeks.',
      'Visits at the clinic · Home visits · Online sessions',
      'The first call is free.',
      'They answer within 1 to 2 working days.',
      'Languages there: English, Hindi',
    ])
      expect(inContact().getByText(text)).toBeVisible();
    expect(contact()).toHaveTextContent('1 Example StreetDelhi');
  });

  it('says nothing that the clinic does not say', async () => {
    await result({}, { face: { name: 'X' }, profile: { name: 'X', therapies: ['speech'], phone: '+1 512 555 0100' } });
    expect(inContact().queryAllByRole('listitem')).toEqual([]);
    expect(inContact().getAllByRole('link')).toHaveLength(1);
    expect(contact()?.querySelector('textarea')).toBeNull();
  });

  it('says whether it is open, by its own clock, and goes on saying so', async () => {
    // Thursday 17:30 in Delhi
    await result({}, clinicOf(), { now: new Date('2026-11-26T12:00:00Z') });
    expect(inContact().getByText('Open now, until 7:00 pm.')).toBeVisible();
    expect(inContact().getByText('Monday: 9:00 am to 7:00 pm')).toBeVisible();
    expect(inContact().getByText('Tuesday to Wednesday: closed')).toBeVisible();
  });

  it('says when it opens next', async () => {
    await result({}, clinicOf(), { now: new Date('2026-11-26T14:00:00Z') });
    expect(inContact().getByText('Closed now. Opens on Monday at 9:00 am.')).toBeVisible();
  });

  it('stands under the line that says whose guide it is', async () => {
    await result();
    expect(
      within(main()).getByText(
        'Guide by Therapy Guide, rules 2026.1, not yet reviewed by a clinician, shown by Sunny Clinic.',
      ),
    ).toBeVisible();
  });

  it('is not there without a clinic: then it says how to find a therapist', async () => {
    await result({}, null as never);
    expect(contact()).toBeNull();
    expect(screen.getByText('No clinic is named here. These ways often work.')).toBeVisible();
    expect(main()).not.toHaveTextContent(/shown by|offers this/);
  });
});

describe('what a clinic offers', () => {
  it('is said with each therapy, with its own sentence for one that it does not offer', async () => {
    await result();
    expect(chapterOf('speech')).toHaveTextContent('Sunny Clinic offers this.');
    expect(chapterOf('occupational')).toHaveTextContent('Sunny Clinic does not offer this. We know two good ones.');
    expect(chapterOf('physical')).toHaveTextContent('Sunny Clinic does not offer this. Your doctor can name others');
  });

  it('for one that it does not offer, the way to others stands too', async () => {
    await result();
    expect(inContact().getByText('Sunny Clinic offers speech therapy.')).toBeVisible();
    expect(inContact().getByText('It does not offer occupational therapy. We know two good ones.')).toBeVisible();
    expect(
      screen.getByText(/Sunny Clinic does not offer occupational therapy\. These ways often work\./),
    ).toBeVisible();
  });

  it('never looks as if it offered what it does not: others come first, and its heading asks for nothing', async () => {
    await result({}, clinicOf({ therapies: ['physical'], referral: {} }));
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).not.toContain('Ask Sunny Clinic');
    expect(headings.indexOf('How to find a therapist')).toBeGreaterThan(-1);
    expect(headings.indexOf('How to find a therapist')).toBeLessThan(headings.indexOf('Sunny Clinic shows this guide'));
    expect(main()).not.toHaveTextContent(/offers (speech|occupational)/);
    expect(document.querySelectorAll('main [data-offered="true"]')).toHaveLength(1);
  });

  it('is all there is to know where it offers all that is raised', async () => {
    await result({}, clinicOf({ therapies: ['speech', 'occupational', 'physical'], referral: {} }));
    expect(screen.queryByText('How to find a therapist')).toBeNull();
    expect(document.querySelectorAll('main [data-offered="false"]')).toHaveLength(0);
  });
});

describe('a doctor before the clinic', () => {
  const held = GUIDANCE.therapies.map((therapy) => ({ ...therapy, held: true }));

  it.each([
    ['an emergency', { headline: 'emergency', flags: [RIGHT_NOW, LATE_TALKING], therapies: held }],
    ['a sign for today', { headline: 'today', flags: [LIMP], therapies: held }],
  ] as const)('under %s there is no contact prompt, also when all is unfolded and on paper', async (_, changes) => {
    const { container } = await result(changes);
    container.querySelectorAll('details').forEach((details) => (details.open = true));
    expect(container.querySelector('[data-contact]')).toBeNull();
    expect(container.querySelector('[data-offered]')).toBeNull();
    expect(container.innerHTML).not.toMatch(/5550|clinic\.example|wa\.me/);
  });

  it('under a sign for this week the doctor comes first', async () => {
    await result({ flags: [{ ...LATE_TALKING, urgency: 'soon' }] });
    const [, first] = [...(contact()?.children ?? [])];
    expect(first).toHaveTextContent('See the doctor first. You can ask the clinic at the same time.');
  });

  it('else nobody is put before it there', async () => {
    await result({ flags: [] });
    expect(contact()).not.toHaveTextContent('See the doctor first');
  });
});

describe('the message to a clinic', () => {
  const tick = () => user.click(screen.getByRole('checkbox', { name: 'Add what I answered' }));

  it('says nothing of the answers or the result until the parent ticks it', async () => {
    await result();
    for (const way of ['sms', 'whatsapp', 'email'])
      expect(hrefOf(way)).not.toMatch(/2%20years|27|word|speech|therapy|guide|s=/i);
    expect(contact()?.querySelector('[data-added]')).toBeNull();
  });

  it('shows what is added, adds it to text and e-mail, and never to a web address', async () => {
    await result();
    await tick();
    const added = contact()?.querySelector('[data-added]')?.textContent ?? '';
    expect(added).toMatch(/^My child is 2 years 3 months old\.\n/);
    expect(added).toContain('Puts 2 words together: not yet');
    expect(added).toContain('There is good reason to ask about speech therapy.');
    expect(message('sms').endsWith(added)).toBe(true);
    expect(message('email').replaceAll('\r\n', '\n').endsWith(added)).toBe(true);
    expect(hrefOf('whatsapp')).not.toMatch(/word|year/i);
    expect(inContact().getByText(/your answers do not go along there/)).toBeVisible();
    await tick();
    expect(hrefOf('sms')).not.toMatch(/years/);
  });

  it('is the parent’s own, and what they wrote goes along as it is', async () => {
    const { actions } = await result();
    const field = screen.getByLabelText('Your message');
    expect(field).toHaveAttribute('autocomplete', 'off');
    expect(field).toHaveAttribute('spellcheck', 'false');
    await user.clear(field);
    await user.type(field, 'Hi & bye?{enter}Two 50% 👧');
    expect(message('sms')).toBe('Hi & bye?\nTwo 50% 👧');
    expect(message('email')).toBe('Hi & bye?\r\nTwo 50% 👧');
    expect(message('whatsapp')).toBe('Hi & bye?\nTwo 50% 👧');
    await user.click(inContact().getByRole('button', { name: 'Copy the message' }));
    expect(actions.copy).toHaveBeenCalledWith('Hi & bye?\nTwo 50% 👧');
  });

  it('that is too long for a link is copied instead of cut', async () => {
    await result();
    await user.click(screen.getByLabelText('Your message'));
    await user.paste('x'.repeat(1580));
    expect(inContact().getByRole('status')).toHaveTextContent('It does not go along by itself: text message, e-mail.');
    expect(hrefOf('sms')).toBe('sms:+919855500100');
    expect(hrefOf('email')).toBe('mailto:office@clinic.example?subject=Appointment%20for%20a%20child');
    expect(hrefOf('whatsapp')).toMatch(/x{1580}/);
  });
});

describe('the clinic on other pages', () => {
  it('is named at the welcome, and its pages are linked below', async () => {
    await show({}, { clinic: clinicOf() });
    expect(within(main()).getByText('A guide for parents, shown by Sunny Clinic')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Privacy at Sunny Clinic' })).toHaveAttribute(
      'href',
      'https://clinic.example/privacy',
    );
    expect(screen.getByRole('link', { name: 'Legal notice of Sunny Clinic' })).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    );
  });

  it('suggests its country, and says so', async () => {
    const visit = { v: 1, answers: {} } as const;
    await show({ screen: 'child', visit }, { clinic: clinicOf() });
    expect(screen.getByLabelText('Country')).toHaveValue('IN');
    expect(screen.getByText(/^The country of Sunny Clinic\./)).toBeVisible();
  });

  it('does not suggest a country that the guide does not know, nor one over what was said', async () => {
    const visit = { v: 1, answers: {} } as const;
    const elsewhere = { face: { name: 'X', country: 'ZZ' } };
    await show({ screen: 'child', visit }, { clinic: elsewhere });
    expect(screen.getByLabelText('Country')).toHaveValue('GB');
    expect(screen.getByText(/^Guessed from this device\./)).toBeVisible();
  });

  it('gives way to the country that was said', async () => {
    await show({ screen: 'child' }, { clinic: clinicOf() });
    expect(screen.getByLabelText('Country')).toHaveValue('GB');
  });

  it('stands on the family’s sheet of paper and never on the doctor’s', async () => {
    const { container } = await result({ flags: [], alsoAsk: [], nextVisit: [] });
    const [doctor, family] = [...container.querySelectorAll('.sheet-of-paper .paper-page')];
    expect(doctor?.textContent).not.toMatch(/Sunny|5550|clinic\.example/);
    expect(family).toHaveTextContent(
      'Sunny Clinic: +91 11 5550 0100 · text message +91 98 5550 0100 · WhatsApp +91 98 5550 0100 · office@clinic.example · https://clinic.example/book · 1 Example Street, Delhi.',
    );
    expect(family).toHaveTextContent('Monday: 9:00 am to 7:00 pm');
    expect(family).toHaveTextContent('It does not offer occupational therapy. We know two good ones.');
    expect(family).toHaveTextContent('not yet reviewed by a clinician, shown by Sunny Clinic.');
  });
});

it('a face without its profile, while that is on its way, is a name and nothing more', async () => {
  await result({}, { face: { name: 'Sunny Clinic' } });
  expect(contact()).toBeNull();
  expect(screen.getByText('How to find a therapist')).toBeVisible();
});
