import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { START_CONTENT } from '../../src/content/start-content';
import { REVIEWER_ROLES, type Review, type ReviewerRole } from '../../src/model/sign-off';
import { signOffOf } from '../../src/wizard/sign-off';
import { viewOf } from '../../src/wizard/wizard-views';
import { start } from './walk';

const signed = (role: ReviewerRole, changes: Partial<Review> = {}): Review => ({
  contentVersion: '2026.7',
  hash: '0123abcd',
  date: '2026-12-03',
  name: `The ${role}`,
  role,
  scope: 'questions-and-rules',
  ...changes,
});
const byAll = REVIEWER_ROLES.map((role) => signed(role));
const stateOf = (reviews: readonly Review[], version = '2026.7') => signOffOf(version, reviews).state;

describe('who has reviewed a version of the content', () => {
  it('is nobody while nobody has signed', () => {
    expect(signOffOf('2026.7', [])).toEqual({ state: 'not-yet', reviews: [], missing: REVIEWER_ROLES });
  });

  it('is an occupational therapist, a speech therapist, a physiotherapist and a paediatrician, all four', () => {
    expect(signOffOf('2026.7', byAll)).toEqual({ state: 'reviewed', reviews: byAll, missing: [] });
  });

  it.each(REVIEWER_ROLES)('is only partly said without the %s', (role) => {
    const others = byAll.filter((review) => review.role !== role);
    expect(signOffOf('2026.7', others)).toEqual({ state: 'partly', reviews: others, missing: [role] });
  });

  it.each(REVIEWER_ROLES)('is partly said with the %s alone, and names who is missing', (role) => {
    const { state, missing } = signOffOf('2026.7', [signed(role)]);
    expect(state).toBe('partly');
    expect(missing).toEqual(REVIEWER_ROLES.filter((other) => other !== role));
  });

  it('is not whole with four signatures of one profession', () => {
    const four = ['A', 'B', 'C', 'D'].map((name) => signed('paediatrician', { name }));
    expect(stateOf(four)).toBe('partly');
  });

  it('is nobody for a raised version, whoever signed the one before', () => {
    expect(signOffOf('2026.8', byAll)).toEqual({ state: 'not-yet', reviews: [], missing: REVIEWER_ROLES });
    expect(stateOf(byAll, '2026.70')).toBe('not-yet');
  });

  it('mixes no signatures of two versions', () => {
    const mixed = byAll.map((review, index) => (index < 2 ? review : { ...review, contentVersion: '2026.6' }));
    expect(stateOf(mixed)).toBe('partly');
    expect(signOffOf('2026.7', mixed).reviews).toHaveLength(2);
  });

  it('counts whoever read the words alone for the words alone', () => {
    const words = byAll.map((review) => ({ ...review, scope: 'texts' as const }));
    expect(stateOf(words)).toBe('not-yet');
    expect(signOffOf('2026.7', words).reviews).toHaveLength(4);
    expect(stateOf([...words, signed('physiotherapist')])).toBe('partly');
  });

  it('is told in the order signed', () => {
    const late = signed('paediatrician', { date: '2027-01-09' });
    const early = signed('physiotherapist', { date: '2026-12-01' });
    expect(signOffOf('2026.7', [late, early]).reviews).toEqual([early, late]);
  });
});

describe('what every screen is told of it', () => {
  it('is who signed the very version that runs', () => {
    const { signOff } = viewOf(start().getSnapshot());
    expect(signOff).toEqual(signOffOf(CONTENT.version, CONTENT.reviews));
  });

  it('is "not yet" once the version is raised, though the one before was signed by all', () => {
    const reviews = byAll.map((review) => ({ ...review, contentVersion: '2026.7' }));
    const running = (version: string) =>
      viewOf(start({ start: { ...START_CONTENT, version, reviews } }).getSnapshot()).signOff.state;
    expect(running('2026.7')).toBe('reviewed');
    expect(running('2026.8')).toBe('not-yet');
  });
});
