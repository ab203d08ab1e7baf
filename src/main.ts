import { hydrate, mount } from 'svelte';
import { startClinic } from './clinic/shown-clinic';
import { START_CONTENT } from './content/start-content';
import { startArriving } from './device/arriving';
import { loadPicture, readClinicFile } from './device/beside-page';
import { deviceLanguages, deviceRegion } from './device/device-region';
import { isFramed, isFramePage } from './device/framed';
import { followSteps } from './device/history';
import { onceIdle } from './device/idle';
import { setInk } from './device/ink';
import { startKeeping } from './device/keeping';
import { deleteAndLeave } from './device/leaving';
import { linkValue } from './device/link-values';
import { printPage } from './device/printing';
import { readTextFile } from './device/reading-files';
import { onReceived, takeReceived } from './device/received-link';
import { canShare, shareText } from './device/sharing';
import { loadAnew, startAnewWhenOutdated } from './device/returning';
import { forget, keep, keepLanguage, keptLanguage, readKept } from './device/storage';
import { startReach } from './device/without-network';
import { startFrame, stepsForHost } from './embed/frame';
import { firstLanguage } from './i18n/first-language';
import { ENGLISH, LANGUAGES } from './i18n/languages';
import { loadTexts, startI18n, type Texts, type Words18n } from './i18n/start-i18n';
import App from './ui/App.svelte';
import { readOutside } from './ui/read-outside.svelte';
import type { LanguageProblem } from './ui/second-language.svelte';
import type { LaterScreens } from './ui/later';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import { startWizard } from './wizard/start-wizard';
import { toStore } from './wizard/wizard-vocabulary';
import { isFresh } from './wizard/wizard-views';

/** put in by the build, from package.json */
declare const __APP_VERSION__: string;

const now = new Date();
const twoDigits = (number: number) => String(number).padStart(2, '0');
const today = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;

const page = document.documentElement;
const arriving = startArriving();
const frame = isFramed() ? startFrame(document.body, () => (page.dataset['hosted'] = '')) : undefined;

const link = linkValue('lang');
/** Only the page at the root leaves the language open, and only where no link has named one. */
const opensIn = link ?? page.lang;
const isOpen = link === undefined && page.lang === ENGLISH.code && !isFramePage();
const language = firstLanguage({
  chosen: keptLanguage(opensIn),
  link,
  page: page.lang,
  browser: isOpen ? deviceLanguages() : [],
});
let problem: LanguageProblem | undefined = language.isUnknown ? 'languageUnknown' : undefined;

/** Words that do not come leave the page in the language that it was built in. */
async function firstWords(): Promise<Words18n> {
  if (language.code === page.lang) return startI18n(page.lang);
  try {
    return await startI18n(language.code);
  } catch {
    const words = await startI18n(page.lang);
    problem = 'languageMissing';
    return words;
  }
}

/** Everything meets here, once the first words are there. */
function start(i18n: Words18n) {
  const clinic = startClinic(linkValue('clinic'));
  const kept = readKept();
  const keeping = startKeeping(today, kept);
  const reach = startReach();
  const wizard = startWizard({ start: START_CONTENT, today, kept, received: takeReceived() });

  const steps = followSteps(
    {
      depth: () => wizard.now().context.trail.length,
      back: () => wizard.send({ type: 'BACK' }),
      forward: () => wizard.send({ type: 'FORWARD' }),
    },
    isFramed(),
  );
  /** the visit would outlive a reload */
  let isInTab = true;
  wizard.onChange(() => {
    const { context } = wizard.now();
    // What was kept stays as it is until it has been read.
    if (context.kept !== undefined) return;
    // Before the first step there is nothing of a visit, and after "start again" nothing of the old one.
    if (context.visit.date === undefined) {
      forget();
      keeping.letGo();
      isInTab = true;
    } else {
      isInTab = keep(toStore(context));
      keeping.update(toStore(context));
    }
    steps.follow();
  });
  if (wizard.now().context.kept === undefined) steps.follow();
  startAnewWhenOutdated();
  onReceived((given) => wizard.send({ type: 'OPEN_RECEIVED', given }));

  // What the screens read: the machine, the words and what arrived later, each told to Svelte where it changes.
  const readMachine = readOutside(wizard);
  const readKeeping = readOutside(keeping);
  const readClinic = readOutside(clinic);
  const readReach = readOutside(reach);
  const readWords = readOutside(i18n);
  const readArriving = readOutside(arriving);
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
  let later: LaterScreens | undefined;
  /** with the screens that offer it */
  let copyText: (text: string) => Promise<boolean> = () => Promise.resolve(false);
  let laterArrived: () => void = () => undefined;
  const readLater = readOutside({ onChange: (listener) => (laterArrived = listener) });
  function readView() {
    readMachine();
    return wizard.view();
  }

  const target = document.getElementById('app') ?? document.body;
  // The build wrote the welcome into the page as it is before anything was said. Everybody else gets a page of their own.
  const isAsWritten =
    target.hasChildNodes() &&
    page.lang === i18n.texts.language.code &&
    isFresh(wizard.view()) &&
    keeping.now().offers.length === 0 &&
    !keeping.now().hadUnreadable &&
    clinic.now() === undefined &&
    isFramed() === isFramePage();
  if (!isAsWritten) target.replaceChildren();
  (isAsWritten ? hydrate : mount)(App, {
    target,
    props: {
      get view() {
        return readView();
      },
      get later() {
        readLater();
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
      get withoutNetwork() {
        readReach();
        return reach.now();
      },
      get isMissing() {
        readArriving();
        return arriving.isMissing();
      },
      get isOnlyHere() {
        readKeeping();
        return readView().screen !== 'handover' && !isInTab && keeping.now().until === undefined;
      },
      t: texts,
      languages: { all: LANGUAGES, problem, use: useLanguage, load: loadTexts },
      send: wizard.send,
      actions: {
        back: steps.back,
        print: printPage,
        copy: (text: string) => copyText(text),
        ...(canShare() ? { share: shareText } : {}),
        readFile: readTextFile,
        delete: leave,
        keep: () => keeping.start(toStore(wizard.now().context)),
        stopKeeping: keeping.stop,
        openKept: (id: number) => wizard.send({ type: 'OPEN_KEPT', kept: keeping.take(id) }),
        discardKept: keeping.discard,
        takeFile,
        again: wizard.again,
        // A new version may stand where the old files were: a reload brings it, and the visit with it.
        tryAgain: () => (isInTab ? loadAnew() : arriving.tryNow()),
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

  async function useLanguage(code: string) {
    await i18n.changeLanguage(code);
    keepLanguage(code, opensIn);
  }

  function takeFile(given: string) {
    keeping.letGo();
    wizard.send({ type: 'TAKE_FILE', given });
  }

  /** Without a visit all kept ones are meant; beside somebody else's visit only the one of this tab, so that no family's are lost. */
  function leave() {
    const { visit, place, received } = wizard.now().context;
    const isBesideOther = place.screen === 'handover' || received !== undefined;
    if (visit.date === undefined && !isBesideOther) keeping.discardAll();
    else keeping.stop();
    wizard.stop();
    const { code } = i18n.texts.language;
    deleteAndLeave(steps.end(), clinic.chosen, link === undefined && code === language.code ? undefined : code);
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
    const { LATER_SCREENS, ...actions } = await arriving.bring(() => import('./ui/later'));
    await arriving.bring(() => i18n.loadRest());
    // With their words, never before: a screen that is there shows them.
    later = LATER_SCREENS;
    copyText = actions.copyText;
    laterArrived();
    const { knowledgeOf } = await arriving.bring(() => import('./wizard/whole-knowledge'));
    const { CONTENT } = await arriving.bring(() => import('./content/content'));
    wizard.send({ type: 'KNOWLEDGE_ARRIVED', knowledge: knowledgeOf(CONTENT) });
    await clinicArrived;
    await startWithoutNetwork();
    page.dataset['ready'] = '';
  }
  /** Last, when all that is to be kept has arrived, and before the page says that it is ready: from then on nothing is asked for. */
  async function startWithoutNetwork() {
    const offline = await import('./device/offline').catch(() => undefined);
    if (offline) await offline.startOffline(inHand, reach.become);
    else reach.become('this-tab');
  }
  function inHand() {
    const { visit, kept, place, received } = wizard.now().context;
    if (received !== undefined || place.screen === 'handover') return 'received';
    return visit.date === undefined && kept === undefined ? 'nothing' : 'visit';
  }
  onceIdle(() => void loadRest());
}
void arriving.bring(firstWords).then(start);
