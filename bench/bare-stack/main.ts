// The app's three libraries and nothing else: what the stack itself costs.
import i18next from 'i18next';
import { mount } from 'svelte';
import { assign, createActor, setup } from 'xstate';
import { asked } from 'virtual:asked';
import Questions from './Questions.svelte';

const words = Object.fromEntries(
  asked.map(({ id, title, help, answers }) => [
    id.replaceAll('.', '_'),
    { title, help, answers: Object.fromEntries(answers.map(({ choice, label }) => [choice, label])) },
  ]),
);
await i18next.init({ lng: 'en', resources: { en: { translation: words } } });

const machine = setup({
  types: {
    context: {} as { given: Record<string, string> },
    events: {} as { type: 'ANSWER'; id: string; choice: string },
  },
  guards: { isLast: ({ context }) => Object.keys(context.given).length === asked.length - 1 },
  actions: {
    note: assign({
      given: ({ context, event }) => ({ ...context.given, [event.id]: event.choice }),
    }),
  },
}).createMachine({
  context: { given: {} },
  initial: 'asking',
  states: {
    asking: {
      on: {
        ANSWER: [{ guard: 'isLast', actions: 'note', target: 'done' }, { actions: 'note' }],
      },
    },
    done: {},
  },
});
const actor = createActor(machine);
actor.start();
mount(Questions, { target: document.body, props: { actor, asked, t: (key: string) => i18next.t(key) } });
