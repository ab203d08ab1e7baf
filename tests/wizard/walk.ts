import { createActor, type Actor, type SnapshotFrom } from 'xstate';
import { CONTENT } from '../../src/content/content';
import { catalogueOf, choicesOf } from '../../src/guidance/catalogue';
import type { Choice } from '../../src/model/question';
import { START_CONTENT } from '../../src/content/start-content';
import { knowledgeOf } from '../../src/wizard/whole-knowledge';
import type { WizardEvent } from '../../src/wizard/wizard-events';
import { wizardMachine } from '../../src/wizard/wizard-machine';
import { toStore, type WizardInput } from '../../src/wizard/wizard-vocabulary';
import type { QuestionView, WizardView } from '../../src/wizard/wizard-view';
import { viewOf } from '../../src/wizard/wizard-views';

export const TODAY = '2026-11-22';
export const catalogue = catalogueOf(CONTENT);

export type Wizard = Actor<typeof wizardMachine>;
export type Snapshot = SnapshotFrom<typeof wizardMachine>;

export const knowledge = knowledgeOf(CONTENT);

/** A machine that knows everything from the start, as it does once the page is ready. */
export function start(input: Partial<WizardInput> = {}): Wizard {
  const wizard = createActor(wizardMachine, {
    input: { start: START_CONTENT, today: TODAY, knowledge, ...input },
  }).start();
  const { status, error } = wizard.getSnapshot() as { status: string; error?: unknown };
  if (status === 'error') throw error;
  return wizard;
}
/** A machine that knows only what comes with the page. */
export const startEarly = (kept?: unknown): Wizard =>
  createActor(wizardMachine, { input: { start: START_CONTENT, today: TODAY, kept } }).start();
export const arrive = (wizard: Wizard): Wizard => send(wizard, { type: 'KNOWLEDGE_ARRIVED', knowledge });

export const look = (wizard: Wizard): WizardView => viewOf(wizard.getSnapshot());
/** Where the parent is: the screen, and on a question which one. */
export const whereIs = (wizard: Wizard): string => placeName(look(wizard));
export const placeName = ({ screen, question }: WizardView): string =>
  screen === 'question' ? `question ${question?.id}` : screen;
export const questionOf = (wizard: Wizard): QuestionView => {
  const { question } = look(wizard);
  if (!question) throw new Error(`no question on ${whereIs(wizard)}`);
  return question;
};

export function send(wizard: Wizard, ...events: WizardEvent[]): Wizard {
  for (const event of events) wizard.send(event);
  return wizard;
}

export const noBackground = { conditions: [], therapiesUnderway: [], homeLanguages: [] } as const;

interface Child {
  readonly ageMonths: number;
  readonly ageWeeks?: number;
  readonly weeksEarly?: number;
  readonly country?: string;
  readonly worries?: readonly string[];
  readonly conditions?: readonly string[];
}

/** From the welcome to the first question of a child. */
export function toFirstQuestion({ worries = [], conditions = [], ...child }: Child, wizard = start()): Wizard {
  return send(
    wizard,
    { type: 'START' },
    { type: 'GIVE_CHILD', child },
    { type: 'ANSWER_RIGHT_NOW', choice: 'none' },
    { type: 'GIVE_WORRIES', worries, mainWorries: worries.slice(0, 2) },
    { type: 'GIVE_BACKGROUND', background: { ...noBackground, conditions } },
  );
}

/** What the first button says: a list is left empty. */
export const firstChoice = ({ id, choices }: QuestionView): Choice =>
  catalogue.questions.get(id)?.list ? [] : (choices[0] ?? '');
export const isList = (id: string): boolean => catalogue.questions.get(id)?.list === true;
export function possible(id: string): readonly string[] {
  const question = catalogue.questions.get(id);
  return question ? choicesOf(question) : [];
}
/** Gives the old answer again. */
export function confirm(wizard: Wizard): Wizard {
  const { id, chosen } = questionOf(wizard);
  if (chosen === undefined) throw new Error(`${id} has no answer yet`);
  return answer(wizard, chosen);
}

export type Answering = Readonly<Record<string, Choice>>;

/** Answers on until `stop` holds; what is not named gets its first choice. Urgent pages are read and left. */
export function goOn(
  wizard: Wizard,
  answering: Answering = {},
  stop: (view: WizardView) => boolean = () => false,
): Wizard {
  for (let steps = 0; steps < 300; steps += 1) {
    const view = look(wizard);
    if (stop(view)) return wizard;
    if (view.screen === 'urgent') wizard.send({ type: 'GO_ON' });
    else if (view.screen === 'question' && view.question)
      wizard.send({ type: 'ANSWER', choice: answering[view.question.id] ?? firstChoice(view.question) });
    else return wizard;
  }
  throw new Error('the way does not end');
}

export const goTo = (wizard: Wizard, question: string, answering: Answering = {}): Wizard => {
  goOn(wizard, answering, (view) => view.question?.id === question);
  if (look(wizard).question?.id !== question)
    throw new Error(`${question} is never asked; the way ends at ${whereIs(wizard)}`);
  return wizard;
};

export const answer = (wizard: Wizard, choice: Choice): Wizard => send(wizard, { type: 'ANSWER', choice });
export const back = (wizard: Wizard, times = 1): Wizard =>
  send(wizard, ...Array.from({ length: times }, (): WizardEvent => ({ type: 'BACK' })));

/** What the tab keeps of a wizard, as it comes back from the browser. */
export const kept = (wizard: Wizard): unknown => JSON.parse(JSON.stringify(toStore(wizard.getSnapshot().context)));

/** A reload: what is kept is written as text, read back and checked; the content arrives a moment later. */
export const reload = (wizard: Wizard): Wizard => arrive(startEarly(kept(wizard)));
