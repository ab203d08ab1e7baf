import { render } from 'svelte/server';
import { createActor } from 'xstate';
import { START_CONTENT } from './content/start-content';
import { LANGUAGES } from './i18n/languages';
import { loadTexts, startI18n } from './i18n/start-i18n';
import App from './ui/App.svelte';
import WithoutScript from './ui/screens/WithoutScript.svelte';
import { wizardMachine } from './wizard/wizard-machine';
import { viewOf } from './wizard/wizard-views';

export const CODES = LANGUAGES.map(({ code }) => code);

export interface StartPage {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** for the page inside other pages */
  readonly isFramed: boolean;
  /** for the head: the title */
  readonly head: string;
  /** what the script finds and goes on with */
  readonly body: string;
  /** for a browser that runs no scripts */
  readonly withoutScript: string;
}

const nothing = () => undefined;

/** The welcome before anything was said, as the build writes it into the page of each language. Nothing of it depends on who will open it. */
export async function startPage(code: string, isFramed: boolean): Promise<StartPage> {
  const { texts } = await startI18n(code);
  const actor = createActor(wizardMachine, { input: { start: START_CONTENT, today: '', kept: undefined } });
  const { head, body } = render(App, {
    props: {
      view: viewOf(actor.getSnapshot()),
      send: nothing,
      t: texts,
      languages: { all: LANGUAGES, use: () => Promise.resolve(), load: loadTexts },
      actions: {
        back: nothing,
        again: nothing,
        print: () => Promise.resolve(false),
        copy: () => Promise.resolve(false),
        readFile: () => Promise.resolve({ problem: 'unreadable' as const }),
        delete: nothing,
        keep: nothing,
        stopKeeping: nothing,
        openKept: nothing,
        takeFile: nothing,
        discardKept: nothing,
        tryAgain: nothing,
      },
      device: {
        isFramed,
        isFrameAlone: () => false,
        region: undefined,
        presets: { age: undefined, country: undefined },
        now: () => new Date(0),
        version: '',
      },
      kept: { offers: [], hadUnreadable: false, wouldEnd: '', isRefused: false, isBeside: false },
      isMissing: false,
    },
  });
  const whole = await loadTexts(code);
  const { body: withoutScript } = render(WithoutScript, {
    props: { t: whole, signs: START_CONTENT.rightNow.map(({ id, group }) => ({ id, group })) },
  });
  const { code: language, direction } = texts.language;
  return { language, direction, isFramed, head, body, withoutScript };
}
