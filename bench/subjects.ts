/** What a parent does on the way to the first question. */
export type Step = { readonly tap: string } | { readonly fill: string; readonly value: string };

/** A page of the comparison, and how a thumb answers it. */
export interface Subject {
  readonly name: string;
  /** below the server's address */
  readonly path: string;
  /** what the page shows, as a JavaScript expression: it changes with every tap that has an effect */
  readonly place: string;
  /** what a parent taps first, once it can be seen; more than one where an answer takes more taps than one */
  readonly firstTaps: readonly string[];
  /** what the page shows when all that a visit needs has arrived */
  readonly loaded: string;
  /** what it shows when a finger on a question counts */
  readonly ready: string;
  /** what has to be tapped in turn to give this answer to the question shown */
  taps(choice: string): readonly string[];
  /** from the first page to the first question, which is not timed */
  readonly toFirstQuestion: readonly Step[];
  /** the tap on the step to the result, where it is a step of its own */
  readonly lastTap?: string;
}

const ONE_TAP = {
  place: `(() => { const main = document.querySelector('main'); return main ? main.dataset.screen + ' ' + main.dataset.question : ''; })()`,
  taps: (choice: string) => [`[data-answer="${choice}"]`],
};

const HAND_WRITTEN: Subject = {
  ...ONE_TAP,
  name: 'hand-written',
  path: 'hand-written/',
  firstTaps: ['[data-answer]'],
  loaded: '[data-answer]',
  ready: '[data-answer]',
  toFirstQuestion: [],
};

const BARE_STACK: Subject = { ...HAND_WRITTEN, name: 'bare-stack', path: 'bare-stack/' };

const SURVEY: Subject = {
  name: 'surveyjs',
  path: 'surveyjs/',
  place: `(() => { const one = document.querySelector('[data-name]'); return one ? one.dataset.name + ' ' + (one.querySelector('input:checked')?.value ?? '') : document.querySelector('.sd-completedpage') ? 'result' : ''; })()`,
  firstTaps: ['.sd-item label', '.sd-navigation__next-btn'],
  loaded: '.sd-item',
  ready: '.sd-item',
  taps: (choice) => [
    `.sd-item label:has(input[value="${choice}"])`,
    '.sd-navigation__next-btn, .sd-navigation__complete-btn',
  ],
  toFirstQuestion: [],
};

export const APP: Subject = {
  ...ONE_TAP,
  name: 'app',
  path: 'app/',
  firstTaps: ['[data-action="start"]'],
  loaded: 'html[data-ready]',
  ready: 'main[data-armed]',
  toFirstQuestion: [
    { tap: '[data-action="start"]' },
    { fill: '[name=years]', value: '5' },
    { fill: '[name=months]', value: '2' },
    { tap: '[data-action="continue"]' },
    { tap: 'main[data-armed] [data-answer="none"]' },
    { tap: '[data-worry="worry.clumsy"]' },
    { tap: 'main[data-screen="concerns"] [data-action="continue"]' },
    { tap: 'main[data-screen="background"] [data-action="continue"]' },
  ],
  lastTap: 'main[data-screen="review"] [data-action="continue"]',
};

/** The same app with ten times the questions known to it: a visit asks no more of them. */
export const TENFOLD: Subject = { ...APP, name: 'app, 10 x questions', path: 'app-tenfold/' };

export const SUBJECTS: readonly Subject[] = [APP, HAND_WRITTEN, BARE_STACK, SURVEY, TENFOLD];
