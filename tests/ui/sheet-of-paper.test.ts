import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Guidance } from '../../src/model/guidance';
import type { Summary } from '../../src/model/summary';
import { GUIDANCE, LATE_TALKING, LIMP, SUMMARY } from './support/guidance';
import { show } from './support/show';

async function sheet(changes: Partial<Guidance> = {}, summary: Partial<Summary> = {}) {
  const { container } = await show({
    screen: 'result',
    guidance: { ...GUIDANCE, ...changes },
    summary: { ...SUMMARY, ...summary },
  });
  const [doctor, family, ...more] = container.querySelectorAll<HTMLElement>('.sheet-of-paper .paper-page');
  if (!doctor || !family || more.length > 0) throw new Error('not two pages');
  return { doctor, family, of: within(family) };
}
/** What stands below a heading of the family's page. */
const below = (family: HTMLElement, heading: string): readonly string[] => {
  const found = [...family.querySelectorAll('h3')].find(({ textContent }) => textContent === heading);
  return [...(found?.parentElement?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent ?? '');
};
const held = GUIDANCE.therapies.map((therapy) => ({ ...therapy, held: true }));

describe('the doctor’s page on paper', () => {
  it('says first that it is reported and not examined, and has lines and boxes for a hand', async () => {
    const { doctor } = await sheet();
    expect(doctor).toHaveTextContent(/^For the doctor .* Parent-reported answers\. Not a screening instrument\./);
    expect(within(doctor).getByText('Name')).toBeInTheDocument();
    expect(within(doctor).getByText('Born')).toBeInTheDocument();
    for (const box of ['Hearing test', 'Screening tool', 'Referral'])
      expect(within(doctor).getByText(box)).toBeInTheDocument();
    expect(within(doctor).getByText('My main question')).toBeInTheDocument();
    expect(doctor).toHaveTextContent('not yet reviewed by a clinician. 1 of 2');
  });

  it('has each row once, with its name beside it', async () => {
    const { doctor } = await sheet();
    const names = within(doctor).getAllByRole('term', { hidden: true });
    expect(names.map(({ textContent }) => textContent)).toContain('Asked, denied');
    expect(new Set(names.map(({ textContent }) => textContent)).size).toBe(names.length);
  });

  it('leaves room for what the child says from 8 years', async () => {
    const { doctor } = await sheet();
    expect(doctor).not.toHaveTextContent('What my child says');
    expect((await sheet({}, { childSpeaks: true })).doctor).toHaveTextContent('What my child says');
  });

  it('has no strengths, no explainer and no clinic', async () => {
    const { doctor } = await sheet();
    expect(doctor).not.toHaveTextContent(/going well|what a session|clinic's/i);
  });
});

describe('the family’s page on paper', () => {
  it('begins with what to do and how soon, and names the number to call', async () => {
    const { family } = await sheet();
    expect(family).toHaveTextContent(
      /^For the family Ring your doctor\. Ask for an appointment and a hearing test\. ?Take the next free appointment\./,
    );
    expect(family).toHaveTextContent('Emergency: 999. Advice by phone: NHS 111.');
  });

  it('tells of each sign how soon, what, and what to do until then', async () => {
    const { family } = await sheet({ flags: [{ ...LIMP, urgency: 'soon', unsure: true, known: true }, LATE_TALKING] });
    const [limp, talking] = below(family, 'What a doctor should look at');
    expect(limp).toMatch(
      /^This week: If you think this is so: Limps, or refuses to walk or stand\. Look again now\. If it is so, your child should see a doctor today\. Tell the team/,
    );
    expect(limp).toMatch(/Let your child rest the leg/);
    expect(talking).toMatch(/^Next free appointment: Does not join two words without copying\./);
  });

  it('names each of many signs, most urgent first, those in doubt apart', async () => {
    const flag = (sign: string, unsure: boolean) => ({
      ...LIMP,
      id: `flag.${sign}`,
      urgency: 'soon' as const,
      unsure,
      because: [{ rule: sign, answers: [{ id: `safety.${sign}`, choice: unsure ? 'not-sure' : 'yes' }], sources: [] }],
    });
    const signs = ['blankSpells', 'floppyOrStiff', 'thighPush', 'whiteGlow'].map((sign, index) =>
      flag(sign, index > 1),
    );
    const { family } = await sheet({ flags: [LIMP, ...signs] });
    expect(below(family, 'What a doctor should look at').slice(1)).toEqual([
      'This week, also: Blank spells or sudden stops; Very floppy or very stiff.',
      'This week, if you think so: Pushes on thighs, or cannot get up alone; White pupil, or sudden sight loss.',
    ]);
  });

  it('has the therapies in the order of the screen, each with its level and what points there', async () => {
    const { family } = await sheet({ therapies: [...GUIDANCE.therapies].reverse() });
    const [first, second, third] = below(family, 'The three therapies');
    expect(first).toMatch(
      /^Speech therapy: Good reason to ask\. Puts 2 words together: not yet\. If you can make only/,
    );
    expect(second).toMatch(/^Occupational therapy: Worth asking about\..*This has started already/);
    expect(third).toBe('Physiotherapy: Nothing you told us points here today.');
  });

  it('says what is going well, and every area by its state', async () => {
    const { family } = await sheet();
    expect(below(family, 'Going well')).toEqual(['Runs for a few steps']);
    const areas = below(family, 'The areas').join(' · ');
    for (const part of ['Worth a closer look: Talking', 'You can ask: Eating and drinking', 'Not asked: Head and neck'])
      expect(areas).toContain(part);
    expect(areas.split(' · ')).toHaveLength(20);
  });

  it('says who else, what to say, where to get help and when to look again', async () => {
    const { family, of } = await sheet();
    expect(below(family, 'Who else to ask')).toEqual([
      'A hearing test · Early help for young children',
      'For your next visit: Puts 2 words together',
    ]);
    expect(below(family, 'You can say to the doctor')).toHaveLength(5);
    expect(below(family, 'Where to get help')[0]).toMatch(/You can say: “/);
    expect(below(family, 'When to look again')[0]).toMatch(/^Look again on 17 January 2027/);
    expect(of.getByText(/This guide: http/)).toBeInTheDocument();
    expect(family).toHaveTextContent('2 of 2');
  });

  it('says under a same-day sign what to do today, and lets therapy wait', async () => {
    const { family } = await sheet({ headline: 'today', flags: [LIMP], therapies: held });
    expect(family).toHaveTextContent(/^For the family Your child should see a doctor today\. ?Ring your doctor now\./);
    expect(family).toHaveTextContent('Suddenly much worse: call 999.');
    expect(below(family, 'The three therapies')).toEqual([
      'See the doctor first. No exercises until then.',
      'Speech therapy: Good reason to ask.',
      'Occupational therapy: Worth asking about. This has started already. Share these answers there.',
      'Physiotherapy: Not looked at until a doctor has seen this.',
    ]);
    for (const heading of ['Going well', 'Where to get help', 'When to look again'])
      expect(below(family, heading)).toEqual([]);
  });

  it('names no number under an emergency where the country is not known', async () => {
    const { container } = await show({
      screen: 'result',
      guidance: { ...GUIDANCE, headline: 'emergency', therapies: held },
      summary: SUMMARY,
      country: undefined as never,
    });
    const family = container.querySelectorAll<HTMLElement>('.paper-page')[1];
    expect(family).toHaveTextContent('Call your local emergency number now.');
    expect(family).not.toHaveTextContent(/\b(999|112|911)\b/);
  });

  it('says that it is only a part where questions are open', async () => {
    const { family } = await sheet({ complete: false, unanswered: ['movement.runs'] });
    expect(family).toHaveTextContent('Some questions are still open');
  });
});

it('has nothing but the note where an urgent page stands', async () => {
  const { container } = await show({ screen: 'urgent', urgent: [LIMP] });
  expect(container.querySelectorAll('.paper-page')).toHaveLength(1);
  expect(screen.queryByText('For the family')).toBeNull();
});
