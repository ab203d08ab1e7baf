import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/guidance/catalogue';
import { isRaisedByGate, oneStepLess } from '../../src/guidance/flags';
import { CONTENT } from '../../src/content/content';
import { URGENCY_ORDER } from '../../src/model/flag';
import type { Child } from '../sweeps/child-walk';
import { flagOf, resultOf } from './child';

const palsy: Partial<Child> = { conditions: ['condition.cerebralPalsy'] };

describe('the answers behind a flag', () => {
  it('are the sign and each detail that was answered, in the order asked, and no other answer', () => {
    const limp = {
      'safety.limp': 'yes',
      'safety.limp.unwell': 'no',
      'safety.limp.new': 'yes',
      'safety.toeWalking': 'yes',
    };
    expect(flagOf('flag.limp', 50, limp)?.because).toMatchObject([
      {
        rule: 'flag.limp',
        answers: [
          { id: 'safety.limp', choice: 'yes' },
          { id: 'safety.limp.unwell', choice: 'no' },
          { id: 'safety.limp.new', choice: 'yes' },
        ],
      },
    ]);
  });

  it('are all that raise it, where more than one does', () => {
    const eyes = { 'safety.sight': 'yes', 'play.looksAtHands': 'not-yet', 'play.watchesThings': 'not-yet' };
    expect(flagOf('flag.eyes', 5, eyes)?.because[0]?.answers.map(({ id }) => id)).toEqual([
      'safety.sight',
      'play.watchesThings',
    ]);
  });

  it('settle it once each question that could change the urgency is answered', () => {
    const details = ['safety.limp.unwell', 'safety.limp.hip', 'safety.limp.new'];
    const limpWithout = (open?: string) => ({
      'safety.limp': 'yes',
      ...Object.fromEntries(details.filter((id) => id !== open).map((id) => [id, 'no'])),
    });
    expect(details.map((open) => flagOf('flag.limp', 100, limpWithout(open))?.settled)).toEqual([false, false, false]);
    expect(flagOf('flag.limp', 100, limpWithout())?.settled).toBe(true);
    expect(flagOf('flag.noWeightOnLegs', 10, { 'safety.noWeightOnLegs': 'yes' })?.settled).toBe(true);
  });
});

describe('a flag of more than one answer', () => {
  it('is unsure only where each of them is', () => {
    const sight = { 'safety.sight': 'not-sure', 'play.looksAtHands': 'not-yet' };
    expect(flagOf('flag.eyes', 5, sight)).toMatchObject({ urgency: 'book', urgencyIfSo: 'soon', unsure: true });
    expect(flagOf('flag.eyes', 5, { ...sight, 'play.watchesThings': 'not-yet' })).toMatchObject({
      urgency: 'soon',
      unsure: false,
    });
  });

  it('is known only where a doctor knows of each, and asks of its gate by the question for gates', () => {
    const known = (...followed: string[]) =>
      flagOf(
        'flag.eyes',
        5,
        {
          'safety.sight': 'yes',
          'play.looksAtHands': 'not-yet',
          'play.watchesThings': 'not-yet',
          ...Object.fromEntries(followed.map((id) => [id, 'followed'])),
        },
        palsy,
      );
    expect(known('safety.eyes.known')?.known).toBe(false);
    expect(known('gates.known')?.known).toBe(false);
    expect(known('safety.eyes.known', 'gates.known')?.known).toBe(true);
  });

  it('counts as raised by a gate where one of them is a skill, and only there', () => {
    const isByGate = (...child: Parameters<typeof flagOf>) => {
      const flag = flagOf(...child);
      return flag && isRaisedByGate(flag, catalogueOf(CONTENT));
    };
    const gate = { 'play.looksAtHands': 'not-yet', 'play.watchesThings': 'not-yet' };
    expect(isByGate('flag.eyes', 5, { ...gate, 'safety.sight': 'yes' })).toBe(true);
    expect(isByGate('flag.eyes', 5, { 'safety.sight': 'yes' })).toBe(false);
    expect(isByGate('flag.rightNow', 5, {}, { rightNow: 'yes-or-not-sure' })).toBe(false);
  });
});

describe('the urgency of a line that waits for words', () => {
  it('goes by the answer to the gate of another area, whatever that area comes to', () => {
    const gestures = { 'safety.noGestures': 'yes', 'understanding.understandsNo': 'yes' };
    const urgencyWith = (gate: string) =>
      flagOf('flag.noGestures', 13, { ...gestures, 'connecting.waves': gate })?.urgency;
    expect(['yes', 'sometimes', 'not-yet'].map(urgencyWith)).toEqual(['book', 'book', 'soon']);
  });
});

describe('a perhaps', () => {
  it('lowers nothing where a detail is sure: unwell, or hip and knee', () => {
    const limp = { 'safety.limp': 'not-sure', 'safety.limp.new': 'yes' };
    expect(flagOf('flag.limp', 100, { ...limp, 'safety.limp.unwell': 'yes', 'safety.limp.hip': 'no' })).toMatchObject({
      urgency: 'today',
      route: 'doctor-today',
      unsure: false,
    });
    expect(flagOf('flag.limp', 100, { ...limp, 'safety.limp.unwell': 'no', 'safety.limp.hip': 'yes' })?.unsure).toBe(
      false,
    );
    expect(flagOf('flag.limp', 100, { ...limp, 'safety.limp.unwell': 'no', 'safety.limp.hip': 'no' })?.unsure).toBe(
      true,
    );
  });

  it('is one step less urgent, and an appointment stays one', () => {
    expect(URGENCY_ORDER.map(oneStepLess)).toEqual(['book', 'book', 'soon', 'today']);
    expect(flagOf('flag.toeWalking', 30, { 'safety.toeWalking': 'not-sure' })?.urgency).toBe('book');
  });

  it('leads to a doctor where a sure sign leads there today, and leaves a flag on its way to a doctor of its own', () => {
    const limp = { 'safety.limp': 'not-sure', 'safety.limp.unwell': 'no', 'safety.limp.new': 'yes' };
    expect(flagOf('flag.limp', 50, limp)).toMatchObject({ urgency: 'soon', route: 'doctor' });
    expect(flagOf('flag.eyes', 50, { 'safety.sight': 'not-sure' })).toMatchObject({ urgency: 'book', route: 'eyes' });
  });
});

describe('a doctor who knows', () => {
  it('of a lost skill is asked of by its own question, and the flag stays', () => {
    const loss = { 'safety.loss': 'yes', 'gates.known': 'new-or-worse' };
    expect(flagOf('flag.lostSkill', 50, { ...loss, 'safety.loss.known': 'followed' }, palsy)?.known).toBe(true);
    expect(flagOf('flag.lostSkill', 50, { ...loss, 'gates.known': 'followed' }, palsy)?.known).toBe(false);
  });

  it('takes a flag to the next visit with each answer of it, and no other flag with it', () => {
    const { flags, nextVisit } = resultOf(
      30,
      { 'safety.floppyOrStiff': 'yes', 'safety.weakness': 'yes', 'safety.body.known': 'followed' },
      palsy,
    );
    expect(flags.map(({ id }) => id)).toEqual(['flag.weakness']);
    expect(nextVisit).toContain('safety.floppyOrStiff');
    expect(nextVisit).not.toContain('safety.weakness');
  });
});
