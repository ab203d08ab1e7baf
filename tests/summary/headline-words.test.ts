import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/start-i18n';
import type { AlsoAskId, Guidance, TherapyGuidance } from '../../src/model/guidance';
import { headlineOf } from '../../src/summary/headline-words';
import { GUIDANCE, LATE_TALKING, LIMP } from '../ui/support/guidance';

const t = await loadTexts('en');
const SOON = { ...LATE_TALKING, urgency: 'soon' } as const;

const say = (changes: Partial<Guidance>) => headlineOf(t, { ...GUIDANCE, flags: [], alsoAsk: [], ...changes });
/** All three therapies, at these levels in the order speech, occupational, physical. */
const therapies = (...levels: readonly Partial<TherapyGuidance>[]) =>
  GUIDANCE.therapies.map((therapy, index) => ({ ...therapy, underway: false, ...levels[index] }));
const GOOD = { level: 'good-reason' } as const;
const SOME = { level: 'some-reason' } as const;
const NOT_NOW = { level: 'not-now' } as const;
const UNDERWAY = { underway: true };

describe('the first line of a result', () => {
  it('names the therapies for which there is a good reason, and leaves the weaker ones to the page', () => {
    expect(say({ therapies: therapies(GOOD, SOME, NOT_NOW) })).toBe('Ask about speech therapy.');
    expect(say({ therapies: therapies(GOOD, GOOD, GOOD) })).toBe(
      'Ask about speech therapy, occupational therapy, and physiotherapy.',
    );
  });

  it('says "can ask" where no reason is good', () => {
    expect(say({ therapies: therapies(NOT_NOW, SOME, SOME) })).toBe(
      'You can ask about occupational therapy and physiotherapy.',
    );
  });

  it('names only what has not started yet, and where all of it has, to share the answers there', () => {
    expect(say({ therapies: therapies({ ...GOOD, ...UNDERWAY }, GOOD, NOT_NOW) })).toBe(
      'Ask about occupational therapy.',
    );
    expect(say({ therapies: therapies({ ...GOOD, ...UNDERWAY }, SOME, NOT_NOW) })).toBe(
      'Share these answers with the therapist your child sees now.',
    );
    expect(say({ therapies: therapies({ ...SOME, ...UNDERWAY }, { ...SOME, ...UNDERWAY }, NOT_NOW) })).toBe(
      'Share these answers with the therapists your child sees now.',
    );
  });

  it('is the sign, where a doctor is to be asked this week or by appointment; with the hearing test, where one is named', () => {
    for (const headline of ['therapies', 'doctor'] as const) {
      expect(say({ headline, flags: [SOON, LATE_TALKING] })).toBe('Ring your doctor this week.');
      expect(say({ headline, flags: [LATE_TALKING] })).toBe('Ring your doctor. Ask for an appointment.');
      expect(say({ headline, flags: [SOON], alsoAsk: ['hearing-test'] })).toBe(
        'Ring your doctor this week. Ask for a hearing test too.',
      );
      expect(say({ headline, flags: [LATE_TALKING], alsoAsk: ['hearing-test'] })).toBe(
        'Ring your doctor. Ask for an appointment and a hearing test.',
      );
    }
  });

  it('is no sign where the result is of another kind, or the sign is for today', () => {
    expect(say({ headline: 'developmental-check', flags: [SOON] })).toBe(
      'Ask your doctor for a full developmental check.',
    );
    expect(say({ headline: 'could-not-tell', flags: [LATE_TALKING] })).toBe('We could not tell enough yet.');
    expect(say({ headline: 'therapies', flags: [LIMP], therapies: therapies(GOOD, SOME, NOT_NOW) })).toBe(
      'Ask about speech therapy.',
    );
  });

  it('is help with mood before any therapy or doctor, but not before a sign', () => {
    for (const headline of ['therapies', 'doctor'] as const) {
      expect(say({ headline, alsoAsk: ['mental-health', 'school'] })).toBe(
        'Ask first for help with mood, bullying or going to school.',
      );
      expect(say({ headline, alsoAsk: ['mental-health'], flags: [SOON] })).toBe('Ring your doctor this week.');
    }
    expect(say({ headline: 'look-again', alsoAsk: ['mental-health'] })).toBe('You can ask now, or look again soon.');
  });

  it.each<readonly [readonly AlsoAskId[], string]>([
    [[], 'Mention a few points at your next visit.'],
    [['next-visit'], 'Mention a few points at your next visit.'],
    [['school'], 'Talk to nursery or school, and to your child’s doctor.'],
    [['feeding-support', 'school'], 'Talk to nursery or school, and to your child’s doctor.'],
    [['hearing-test'], 'Ask for a hearing test.'],
    [['next-visit', 'hearing-test'], 'Ask for a hearing test.'],
    [['vision-check'], 'Ask for an eye check.'],
    [['hearing-test', 'vision-check'], 'Talk to your child’s doctor.'],
    [['vision-check', 'hearing-test'], 'Talk to your child’s doctor.'],
    [['feeding-support'], 'Ask for a weight check and help with feeding.'],
    [['hearing-test', 'feeding-support'], 'Ask for a weight check and help with feeding.'],
    [['developmental-check'], 'Talk to your child’s doctor.'],
  ])('without any therapy is what there is to do: %j', (alsoAsk, line) => {
    expect(say({ headline: 'doctor', alsoAsk })).toBe(line);
  });

  it.each([
    ['nothing-points', 'Nothing you told us points to a therapy now.'],
    ['look-again', 'You can ask now, or look again soon.'],
    ['could-not-tell', 'We could not tell enough yet.'],
    ['too-young', 'Your baby came early. Talk to the team that cared for your baby at birth.'],
  ] as const)('of a result of the kind %s is its own', (headline, line) => {
    expect(say({ headline })).toBe(line);
  });
});
