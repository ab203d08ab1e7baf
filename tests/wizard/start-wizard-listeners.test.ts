import { describe, expect, it } from 'vitest';
import { START_CONTENT } from '../../src/content/start-content';
import type { Knowledge } from '../../src/wizard/knowledge';
import { startWizard } from '../../src/wizard/start-wizard';
import type { WizardInput } from '../../src/wizard/wizard-vocabulary';
import { knowledge, noBackground, TODAY } from './walk';

const begin = (input: Partial<WizardInput> = {}) =>
  startWizard({ start: START_CONTENT, today: TODAY, knowledge, ...input });
const fail = (): never => {
  throw new Error('a fault in the rules');
};
/** Rules that fail in these, as long as they are broken. */
function failing(...names: readonly (keyof Knowledge)[]) {
  const fault = { isBroken: true };
  const broken = Object.fromEntries(
    names.map((name) => {
      const whole = knowledge[name] as (...args: unknown[]) => unknown;
      return [name, (...args: unknown[]) => (fault.isBroken ? fail() : whole(...args))];
    }),
  );
  return { fault, rules: { ...knowledge, ...broken } };
}
const GIVE_CHILD = { type: 'GIVE_CHILD', child: { ageMonths: 20 } } as const;

describe('the wizard', () => {
  it('shows the very same view until something happens', () => {
    const wizard = begin();
    const view = wizard.view();
    expect(wizard.view()).toBe(view);
    wizard.send({ type: 'START' });
    expect(wizard.view()).not.toBe(view);
    expect(wizard.view()).toMatchObject({ screen: 'child', depth: 1 });
    expect(wizard.view()).toBe(wizard.view());
    expect(wizard.now().value).toBe('meetingChild');
  });

  it('tells each listener of each step, until it listens no more', () => {
    const wizard = begin();
    const told: string[] = [];
    const leave = wizard.onChange(() => told.push(`first ${wizard.view().screen}`));
    wizard.onChange(() => told.push(`second ${wizard.view().screen}`));
    expect(told).toEqual([]);
    wizard.send({ type: 'START' });
    leave();
    wizard.send(GIVE_CHILD);
    expect(told).toEqual(['first child', 'second child', 'second right-now']);
  });

  it('shows what was true at the start where the first step cannot be shown, though nobody has looked before', () => {
    const { fault, rules } = failing('left');
    fault.isBroken = false;
    const wizard = begin({ knowledge: rules });
    fault.isBroken = true;
    wizard.send({ type: 'START' });
    const { conditionsOffered, contentVersion } = begin().view();
    expect(wizard.view()).toMatchObject({ screen: 'child', hasStumbled: true, conditionsOffered, contentVersion });
  });

  it('takes no step once it was stopped', () => {
    const wizard = begin();
    wizard.stop();
    wizard.send({ type: 'START' });
    expect(wizard.view().screen).toBe('welcome');
  });
});

describe('going on after a step that failed', () => {
  it('starts clean where no visit had begun, though nothing can be read', () => {
    const { rules } = failing('open', 'readStored');
    const wizard = begin({ knowledge: rules });
    wizard.send({ type: 'OPEN_FILE', given: 'x' });
    expect(wizard.view()).toMatchObject({ hasStumbled: true, screen: 'welcome', canGoBack: false });
    wizard.again();
    expect(wizard.view()).toMatchObject({ screen: 'welcome', setAside: false });
    expect(wizard.view()).not.toHaveProperty('hasStumbled');
  });

  it('needs nothing that has not arrived yet', () => {
    const wizard = begin({ knowledge: undefined });
    wizard.send({ type: 'START' });
    wizard.again();
    // what was said is kept until there is something to read it with
    expect(wizard.view().isRecalling).toBe(true);
    wizard.send({ type: 'KNOWLEDGE_ARRIVED', knowledge });
    expect(wizard.view()).toMatchObject({ screen: 'child', isRecalling: false });
  });

  it('tells that it goes on, and stays where it was while that fails too', () => {
    const { fault, rules } = failing('unseenUrgentFlags', 'readStored');
    const wizard = begin({ knowledge: rules });
    wizard.send({ type: 'START' });
    wizard.send(GIVE_CHILD);
    const before = wizard.now();
    let told = 0;
    wizard.onChange(() => (told += 1));
    wizard.again();
    expect(wizard.now()).toBe(before);
    expect(wizard.view()).toMatchObject({ hasStumbled: true, screen: 'child', canGoBack: true });
    expect(told).toBeGreaterThan(0);
    fault.isBroken = false;
    told = 0;
    wizard.again();
    expect(told).toBeGreaterThan(0);
    expect(wizard.view()).toMatchObject({ screen: 'child', depth: 1 });
    wizard.send(GIVE_CHILD);
    expect(wizard.view().screen).toBe('right-now');
  });

  it('still shows somebody else’s visit that was open, and its own behind it', () => {
    const { fault, rules } = failing('open', 'nextQuestion');
    const wizard = begin({ knowledge: rules });
    for (const event of [
      { type: 'START' },
      GIVE_CHILD,
      { type: 'ANSWER_RIGHT_NOW', choice: 'none' },
      { type: 'GIVE_WORRIES', worries: [], mainWorries: [] },
      { type: 'OPEN_RECEIVED', given: 'x' },
    ] as const)
      wizard.send(event);
    expect(wizard.view()).toMatchObject({ hasStumbled: true, screen: 'handover' });
    fault.isBroken = false;
    wizard.again();
    expect(wizard.view()).toMatchObject({ screen: 'handover', received: { problem: 'not-ours' } });
    wizard.send({ type: 'BACK' });
    // as it was kept: at the other visit, which is no more in hand
    expect(wizard.view().visit).toMatchObject({ ageMonths: 20, worries: [] });
  });

  it('goes on with the rules that came with it, and with those that arrived since', () => {
    const { fault, rules } = failing('nextQuestion');
    const wizard = begin({ knowledge: rules });
    for (const event of [
      { type: 'START' },
      GIVE_CHILD,
      { type: 'ANSWER_RIGHT_NOW', choice: 'none' },
      { type: 'GIVE_WORRIES', worries: [], mainWorries: [] },
      { type: 'GIVE_BACKGROUND', background: noBackground },
    ] as const)
      wizard.send(event);
    expect(wizard.view()).toMatchObject({ hasStumbled: true, screen: 'background' });
    wizard.again();
    expect(wizard.now().context.knowledge).toBe(rules);
    expect(wizard.view().screen).toBe('background');
    fault.isBroken = false;
    const later = { ...knowledge };
    wizard.send({ type: 'KNOWLEDGE_ARRIVED', knowledge: later });
    wizard.again();
    expect(wizard.now().context.knowledge).toBe(later);
    wizard.send({ type: 'GIVE_BACKGROUND', background: noBackground });
    expect(wizard.view()).toMatchObject({ screen: 'question', question: { id: 'safety.loss' } });
  });
});
