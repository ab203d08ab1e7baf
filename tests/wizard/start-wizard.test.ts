import { describe, expect, it } from 'vitest';
import { START_CONTENT } from '../../src/content/start-content';
import type { Knowledge } from '../../src/wizard/knowledge';
import { startWizard, type Wizard } from '../../src/wizard/start-wizard';
import type { WizardEvent } from '../../src/wizard/wizard-events';
import { knowledge, noBackground, placeName, TODAY } from './walk';

/** What the rules know, with a fault in one of them while `isBroken`. */
function faulty(name: keyof Knowledge, when: (...args: never[]) => boolean) {
  const fault = { isBroken: true };
  const whole = knowledge[name] as (...args: never[]) => unknown;
  const broken = (...args: never[]) => {
    if (fault.isBroken && when(...args)) throw new Error('a fault in the rules');
    return whole(...args);
  };
  return { fault, knowledge: { ...knowledge, [name]: broken } };
}
const start = (known: Knowledge, kept?: unknown) =>
  startWizard({ start: START_CONTENT, today: TODAY, knowledge: known, kept });
function send(wizard: Wizard, ...events: WizardEvent[]): Wizard {
  for (const event of events) wizard.send(event);
  return wizard;
}
const toFirstQuestion = (wizard: Wizard) =>
  send(
    wizard,
    { type: 'START' },
    { type: 'GIVE_CHILD', child: { ageMonths: 20 } },
    { type: 'ANSWER_RIGHT_NOW', choice: 'none' },
    { type: 'GIVE_WORRIES', worries: ['worry.talking'], mainWorries: ['worry.talking'] },
    { type: 'GIVE_BACKGROUND', background: noBackground },
  );
const isAfterLoss = (visit: { answers: Record<string, unknown> }) => visit.answers['safety.loss'] !== undefined;

describe('a step that fails', () => {
  it('keeps all that was said before it, and goes on as soon as it can', () => {
    const { fault, knowledge: known } = faulty('nextQuestion', isAfterLoss as never);
    const wizard = toFirstQuestion(start(known));
    let told = 0;
    wizard.onChange(() => (told += 1));
    send(wizard, { type: 'ANSWER', choice: 'no' });
    expect(told).toBe(1);
    expect(wizard.view()).toMatchObject({ hasStumbled: true, canGoBack: true, screen: 'question' });
    expect(wizard.view().visit).toMatchObject({ ageMonths: 20, worries: ['worry.talking'], answers: {} });
    send(wizard, { type: 'ANSWER', choice: 'no' }, { type: 'BACK' });
    expect(wizard.view().hasStumbled, 'a machine that has failed takes nothing more').toBe(true);

    wizard.again();
    expect(wizard.view().hasStumbled).toBeUndefined();
    expect(placeName(wizard.view())).toBe('question safety.loss');
    send(wizard, { type: 'BACK' });
    expect(placeName(wizard.view()), 'the way back is there too').toBe('background');
    send(wizard, { type: 'GIVE_BACKGROUND', background: noBackground }, { type: 'ANSWER', choice: 'no' });
    expect(wizard.view().hasStumbled).toBe(true);

    fault.isBroken = false;
    wizard.again();
    send(wizard, { type: 'ANSWER', choice: 'no' });
    expect(placeName(wizard.view())).toBe('question safety.hearing');
    expect(wizard.view().visit.answers).toEqual({ 'safety.loss': 'no' });
  });

  it('is told from one that can only not be shown: what was said last is there, and Back leads away', () => {
    const { knowledge: known } = faulty('questionView', ((id: string) => id === 'safety.hearing') as never);
    const wizard = toFirstQuestion(start(known));
    send(wizard, { type: 'ANSWER', choice: 'no' });
    expect(wizard.view()).toMatchObject({ hasStumbled: true, canGoBack: true });
    expect(wizard.view().visit.answers).toEqual({ 'safety.loss': 'no' });
    send(wizard, { type: 'BACK' });
    expect(wizard.view().hasStumbled).toBeUndefined();
    expect(wizard.view().question).toMatchObject({ id: 'safety.loss', chosen: 'no' });
  });

  it('while what the tab kept is being read leaves it as it is, and reads it with what has arrived since', () => {
    const { fault, knowledge: known } = faulty('readStored', () => true);
    const kept = { visit: { v: 1, date: TODAY, ageMonths: 20, answers: {} }, place: { screen: 'child' }, trail: [] };
    const wizard = startWizard({ start: START_CONTENT, today: TODAY, kept });
    send(wizard, { type: 'KNOWLEDGE_ARRIVED', knowledge: known });
    expect(wizard.view().hasStumbled).toBe(true);
    expect(wizard.now().context.kept).toBe(kept);
    wizard.again();
    expect(wizard.view().hasStumbled, 'still').toBe(true);
    expect(wizard.now().context.kept).toBe(kept);
    fault.isBroken = false;
    wizard.again();
    expect(wizard.view()).toMatchObject({ screen: 'child', visit: { ageMonths: 20 } });
  });

  it('at the welcome starts clean again', () => {
    const { knowledge: known } = faulty('open', () => true);
    const wizard = start(known);
    send(wizard, { type: 'OPEN_FILE', given: 'x' });
    expect(wizard.view().hasStumbled).toBe(true);
    wizard.again();
    expect(wizard.view()).toMatchObject({ screen: 'welcome', depth: 0 });
    expect(wizard.view().hasStumbled).toBeUndefined();
    wizard.stop();
  });
});
