import { isHeightRequest, toHost, type FrameMessage, type Step } from './messages';

/** The guide's side of the border, inside an iframe. */
export interface Frame {
  /** a script of ours runs on the page around: it sets the height and scrolls, so the page inside does neither */
  isHosted(): boolean;
  tell(step: Step): void;
}

/** A page that grows because it was made higher would grow for ever. */
const MOST_CHANGES_A_SECOND = 20;
/** Less is a rounding, and no reason to move the page around. */
const LEAST_CHANGE = 2;

/** @returns whether one more change may be told at this moment, in milliseconds */
export function changeLimit(most = MOST_CHANGES_A_SECOND): (now: number) => boolean {
  let told: number[] = [];
  return (now) => {
    told = told.filter((then) => now - then < 1000);
    if (told.length >= most) return false;
    told.push(now);
    return true;
  };
}

/** Heights that are worth telling: the first, and each that differs enough from the last told. */
export function heightsWorthTelling(): (height: number) => boolean {
  let last = -Infinity;
  return (height) => {
    // a frame that is hidden has no height
    if (height < 1 || Math.abs(height - last) < LEAST_CHANGE) return false;
    last = height;
    return true;
  };
}

/** @param content what is measured: as high as what is in it, never as the window */
export function startFrame(content: HTMLElement, onHosted: () => void): Frame {
  const host = window.parent;
  const mayTell = changeLimit();
  let isWorthTelling = heightsWorthTelling();
  // Until the host has spoken nobody knows its origin; nothing that is said here is anybody's secret.
  let origin = '*';
  let isHosted = false;
  const tell = (message: FrameMessage) => host.postMessage(toHost(message), origin);
  const tellHeight = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (isWorthTelling(height) && mayTell(performance.now())) tell({ type: 'height', height });
  };

  window.addEventListener('message', (event) => {
    if (event.source !== host || !isHeightRequest(event.data)) return;
    const known = window.location.ancestorOrigins?.[0];
    if (known !== undefined && known !== event.origin) return;
    origin = event.origin === 'null' ? '*' : event.origin;
    if (!isHosted) {
      isHosted = true;
      onHosted();
    }
    isWorthTelling = heightsWorthTelling();
    tellHeight();
  });
  new ResizeObserver(tellHeight).observe(content);
  tellHeight();
  return { isHosted: () => isHosted, tell: (step) => tell({ type: step }) };
}

/** Each screen as the host may count it: once that a visit began, once that its result was shown, and every other step. */
export function stepsForHost(frame: Pick<Frame, 'tell'>): (screen: string) => void {
  let told = new Set<Step>();
  return (screen) => {
    if (screen === 'welcome') told = new Set();
    const first: Step = screen === 'result' ? 'done' : 'start';
    const step = screen === 'welcome' || told.has(first) ? 'step' : first;
    told.add(step);
    frame.tell(step);
  };
}
