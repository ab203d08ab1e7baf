import { mount } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { createActor } from 'xstate';
import { startClinic } from './clinic/shown-clinic';
import { START_CONTENT } from './content/start-content';
import { loadPicture, readClinicFile } from './device/beside-page';
import { copyText } from './device/copying';
import { deviceRegion } from './device/device-region';
import { isFramed } from './device/framed';
import { followSteps } from './device/history';
import { setInk } from './device/ink';
import { startKeeping } from './device/keeping';
import { deleteAndLeave } from './device/leaving';
import { linkValue } from './device/link-values';
import { printPage } from './device/printing';
import { readTextFile } from './device/reading-files';
import { onReceived, takeReceived } from './device/received-link';
import { canShare, shareText } from './device/sharing';
import { startAnewWhenOutdated } from './device/returning';
import { forget, keep, readKept } from './device/storage';
import { startFrame, stepsForHost } from './embed/frame';
import { LANGUAGES } from './i18n/languages';
import { loadTexts, startI18n, type Texts } from './i18n/start-i18n';
import App from './ui/App.svelte';
import type { LaterScreens } from './ui/later';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/print.css';
import type { WizardEvent } from './wizard/wizard-events';
import { wizardMachine } from './wizard/wizard-machine';
import { toStore } from './wizard/wizard-vocabulary';
import { viewOf } from './wizard/wizard-views';

/** put in by the build, from package.json */
declare const __APP_VERSION__: string;

const now = new Date();
const twoDigits = (number: number) => String(number).padStart(2, '0');
const today = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;

const page = document.documentElement;
const frame = isFramed() ? startFrame(document.body, () => (page.dataset['hosted'] = '')) : undefined;
const i18n = startI18n(linkValue('lang'));
const clinic = startClinic(linkValue('clinic'));
const keeping = startKeeping(today);
const actor = createActor(wizardMachine, {
  input: { start: START_CONTENT, today, kept: readKept(), received: takeReceived() },
});
actor.start();

const steps = followSteps(
  {
    depth: () => actor.getSnapshot().context.trail.length,
    back: () => actor.send({ type: 'BACK' }),
    forward: () => actor.send({ type: 'FORWARD' }),
  },
  isFramed(),
);
actor.subscribe(({ context }) => {
  // What was kept stays as it is until it has been read.
  if (context.kept !== undefined) return;
  // Before the first step there is nothing of a visit, and after "start again" nothing of the old one.
  if (context.visit.date === undefined) {
    forget();
    keeping.letGo();
  } else {
    keep(toStore(context));
    keeping.update(toStore(context));
  }
  steps.follow();
});
if (actor.getSnapshot().context.kept === undefined) steps.follow();
startAnewWhenOutdated();
onReceived((given) => actor.send({ type: 'OPEN_RECEIVED', given }));

// What the screens read: the machine, the words and what arrived later, each told to Svelte where it changes.
const readMachine = createSubscriber((update) => {
  const { unsubscribe } = actor.subscribe(update);
  return unsubscribe;
});
const readKeeping = createSubscriber((update) => keeping.onChange(update));
const readClinic = createSubscriber((update) => clinic.onChange(update));
const readWords = createSubscriber((update) => i18n.onChange(update));
const texts: Texts = new Proxy(i18n.texts, {
  apply: (t, _, [key, values]: Parameters<Texts>) => {
    readWords();
    return t(key, values);
  },
  get: (t, name) => {
    readWords();
    return Reflect.get(t, name) as unknown;
  },
});
let derived = { snapshot: actor.getSnapshot(), view: viewOf(actor.getSnapshot()) };
let later: LaterScreens | undefined;
function readView() {
  readMachine();
  const snapshot = actor.getSnapshot();
  if (snapshot !== derived.snapshot) derived = { snapshot, view: viewOf(snapshot) };
  return derived.view;
}

mount(App, {
  target: document.getElementById('app') ?? document.body,
  props: {
    get view() {
      return readView();
    },
    get later() {
      readWords();
      return later;
    },
    get kept() {
      readKeeping();
      return keeping.now();
    },
    get clinic() {
      readClinic();
      return clinic.now();
    },
    t: texts,
    languages: { all: LANGUAGES, use: i18n.changeLanguage, load: loadTexts },
    send: (event: WizardEvent) => actor.send(event),
    actions: {
      back: steps.back,
      print: printPage,
      copy: copyText,
      ...(canShare() ? { share: shareText } : {}),
      readFile: readTextFile,
      delete: leave,
      keep: () => keeping.start(toStore(actor.getSnapshot().context)),
      stopKeeping: keeping.stop,
      openKept: (id: number) => actor.send({ type: 'OPEN_KEPT', kept: keeping.take(id) }),
      discardKept: keeping.discard,
      takeFile,
      ...(frame ? { tellHost: stepsForHost(frame) } : {}),
    },
    device: {
      isFramed: isFramed(),
      region: deviceRegion(),
      presets: { age: linkValue('age'), country: linkValue('country') },
      now: () => new Date(),
      version: __APP_VERSION__,
      isFrameAlone: () => frame !== undefined && !frame.isHosted(),
    },
  },
});

function takeFile(given: string) {
  keeping.letGo();
  actor.send({ type: 'TAKE_FILE', given });
}

/** Without a visit all kept ones are meant; beside somebody else's visit only the one of this tab, so that no family's are lost. */
function leave() {
  const { visit, place, received } = actor.getSnapshot().context;
  const isBesideOther = place.screen === 'handover' || received !== undefined;
  if (visit.date === undefined && !isBesideOther) keeping.discardAll();
  else keeping.stop();
  actor.stop();
  deleteAndLeave(steps.end(), clinic.chosen);
}

function setLanguage() {
  page.lang = i18n.texts.language.code;
  page.dir = i18n.texts.language.direction;
}
setLanguage();
i18n.onChange(setLanguage);
const showInk = () => setInk(clinic.now()?.face.ink);
showInk();
clinic.onChange(showInk);
page.dataset['startable'] = '';

/** For whoever runs the page, never for the parent. */
// eslint-disable-next-line no-console -- the one place where a clinic without a developer can look
const tellClinic = (what: unknown) => console.warn(String(what));
async function loadClinic() {
  const { loadClinic: load } = await import('./clinic/load-clinic');
  await load(clinic, { readFile: readClinicFile, loadPicture, tell: tellClinic });
}
const CLINIC_MS = 1000;
/** The same files in the same order for everyone at a clinic; nothing a parent says decides what is asked for. */
async function loadRest() {
  // First, for the welcome names the clinic; a file that does not come holds nothing else up.
  const clinicArrived = loadClinic().catch(tellClinic);
  await Promise.race([clinicArrived, new Promise((resolve) => setTimeout(resolve, CLINIC_MS))]);
  const { knowledgeOf } = await import('./wizard/whole-knowledge');
  const { CONTENT } = await import('./content/content');
  later = (await import('./ui/later')).LATER_SCREENS;
  await i18n.loadRest();
  actor.send({ type: 'KNOWLEDGE_ARRIVED', knowledge: knowledgeOf(CONTENT) });
  await clinicArrived;
  page.dataset['ready'] = '';
}
/** Long enough that the welcome is painted and answers first. */
const REST_AFTER_MS = 250;
const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? window.requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 0);
setTimeout(() => whenIdle(() => void loadRest()), REST_AFTER_MS);
