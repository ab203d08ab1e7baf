import { render } from '@testing-library/svelte';
import { vi } from 'vitest';
import type { Clinic } from '../../../src/clinic/shown-clinic';
import type { Kept } from '../../../src/device/keeping';
import type { WithoutNetwork } from '../../../src/device/without-network';
import { ENGLISH } from '../../../src/i18n/languages';
import { startI18n, type Texts } from '../../../src/i18n/start-i18n';
import { REVIEWER_ROLES } from '../../../src/model/sign-off';
import App from '../../../src/ui/App.svelte';
import { LATER_SCREENS } from '../../../src/ui/later';
import { makeAll } from '../../../src/ui/in-turn';
import type { Languages } from '../../../src/ui/second-language.svelte';
import type { WizardEvent } from '../../../src/wizard/wizard-events';
import type { QuestionView, WizardView } from '../../../src/wizard/wizard-view';

/** A visit of a child of 2 years 3 months, at the welcome; tests change what they are about. */
export const VIEW: WizardView = {
  screen: 'welcome',
  visit: { v: 1, date: '2026-11-22', ageMonths: 27, country: 'GB', answers: {} },
  signOff: { state: 'not-yet', reviews: [], missing: REVIEWER_ROLES },
  canGoBack: true,
  depth: 6,
  canResume: false,
  isRecalling: false,
  isWaiting: false,
  setAside: false,
  today: '2026-11-22',
  ages: { realInMonths: 27, correctedInMonths: 27 },
  worriesOffered: ['worry.talking', 'worry.feeding', 'worry.hands', 'worry.pain'],
  conditionsOffered: ['condition.autism', 'condition.adhd'],
  countriesOffered: ['GB', 'US', 'IN'],
  countriesChecked: [{ code: 'GB', lastChecked: '2026-11-22' }],
  contentVersion: '2026.1',
  rightNowSigns: [
    { id: 'hardBreathing', group: 'now', fromMonths: 0, toMonths: 155 },
    { id: 'rash', group: 'now', fromMonths: 0, toMonths: 155 },
    { id: 'headVomiting', group: 'head-injury', fromMonths: 0, toMonths: 155 },
  ],
  helpLines: [{ topic: 'harm', line: { name: 'NSPCC', number: '0808 800 5000', how: 'call' } }, { topic: 'exhausted' }],
  country: {
    code: 'GB',
    emergencyNumbers: ['999', '112'],
    doctorLine: { name: 'NHS 111', number: '111' },
    routes: ['gb.healthVisitor'],
    lastChecked: '2026-11-22',
  },
  urgent: [],
  review: [],
  opened: 0,
  sources: {
    cdc22: {
      title: 'Milestones at 2 years',
      publisher: 'CDC',
      year: 2022,
      address: 'https://www.cdc.gov',
      grade: 'primary',
    },
  },
  explainer: {},
};

export const QUESTION: QuestionView = {
  id: 'talking.twoWords',
  kind: 'skill',
  area: 'talking',
  section: 'gates',
  choices: ['yes', 'sometimes', 'not-yet', 'no-chance', 'not-sure'],
  ticks: [],
  lines: [],
  about: [],
  sources: VIEW.sources['cdc22'] ? [VIEW.sources['cdc22']] : [],
  fromSixYears: false,
  mayStopHere: false,
};

/** A Thursday, in the evening in India. */
const NOW = new Date('2026-11-26T12:00:00Z');

const ONE_LANGUAGE: Languages = {
  all: [ENGLISH],
  use: () => Promise.reject(new Error('there is no other language')),
  load: () => Promise.reject(new Error('there is no other language')),
};

/** Shows the app at one step, with all words of English. */
export async function show(
  changes: Partial<WizardView>,
  {
    region = 'GB',
    presets = { age: undefined, country: undefined },
    prints = true,
    kept = {} as Partial<Kept>,
    clinic = undefined as Clinic | undefined,
    now = NOW,
    languages = ONE_LANGUAGE,
    withoutNetwork = 'unknown' as WithoutNetwork,
    isOnlyHere = false,
    texts = (english: Texts) => english,
  } = {},
) {
  const i18n = await startI18n('en');
  await i18n.loadRest();
  const send = vi.fn<(event: WizardEvent) => void>();
  const actions = {
    back: vi.fn(),
    print: vi.fn(async () => prints),
    copy: vi.fn(async () => true),
    share: vi.fn(async () => 'shared' as const),
    readFile: vi.fn(async (file: File) => ({ text: await file.text() })),
    delete: vi.fn(),
    keep: vi.fn(),
    stopKeeping: vi.fn(),
    openKept: vi.fn(),
    takeFile: vi.fn(),
    discardKept: vi.fn(),
    again: vi.fn(),
    tryAgain: vi.fn(),
  };
  let view = { ...VIEW, ...changes };
  const props = {
    view,
    send,
    t: texts(i18n.texts),
    languages,
    actions,
    clinic,
    withoutNetwork,
    device: { isFramed: false, isFrameAlone: () => false, region, presets, now: () => now, version: '1.2.3' },
    kept: { offers: [], hadUnreadable: false, wouldEnd: '2026-12-22', isRefused: false, isBeside: false, ...kept },
    later: LATER_SCREENS,
    isMissing: false,
    isOnlyHere,
  };
  const shown = render(App, props);
  makeAll();
  const change = async (next: Partial<WizardView>) => {
    view = { ...VIEW, ...next };
    await shown.rerender({ ...props, view });
    makeAll();
  };
  return { send, actions, change, container: shown.container };
}

/** Until pointer answers count: two frames and 300 ms. */
export async function untilArmed() {
  await vi.waitFor(() => {
    if (!document.querySelector('main[data-armed]')) throw new Error('not armed yet');
  });
}
