import type { ToWorker } from '../worker/messages';
import { besidePage } from './beside-page';
import { isFramed } from './framed';
import { renewWhileUntouched, type InHand } from './renewing';
import type { WithoutNetwork } from './without-network';

/** On a bad line the page does not wait longer to be ready: then it only says what is true. */
const PATIENCE_MS = 10_000;

/** The one script that may be started beside the page; the page's policy names it. */
const POLICY = 'offline-worker';
const WORKER = besidePage('sw.js');

interface Policies {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(given: string): string };
}

function workerAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  return trustedTypes?.createPolicy(POLICY, { createScriptURL: () => WORKER }).createScriptURL('') ?? WORKER;
}

/** The worker of a registration once it answers; rejects where it could not be installed. */
async function whenActive({ active, installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  if (active) return active;
  const worker = installing ?? waiting;
  if (!worker) throw new Error('There is no worker.');
  await new Promise<void>((done, failed) => {
    const look = () => {
      if (worker.state === 'activated') done();
      else if (worker.state === 'redundant') failed(new Error('The worker was not installed.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
  return worker;
}

/** All files that this page has asked for, itself included. */
const filesUsed = (): string[] => [
  window.location.href,
  ...performance.getEntriesByType('resource').map(({ name }) => name),
];

function askToKeep(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((answered) => {
    port1.onmessage = ({ data }) => {
      answered(data === true);
      port1.close();
    };
    const used = filesUsed().map((address) => address.replace(/[?#].*/, ''));
    worker.postMessage({ type: 'keep', used } satisfies ToWorker, [port2]);
  });
}

async function keepOffline(inHand: () => InHand, tell: (reach: WithoutNetwork) => void): Promise<void> {
  const scope = besidePage('');
  const registration = await navigator.serviceWorker.register(workerAddress(), { scope, updateViaCache: 'none' });
  // Browsers look for a new version at a moment of their own; early it can come before the parent has done anything.
  if (registration.active) registration.update().catch(() => undefined);
  const worker = await whenActive(registration);
  const keep = async () => tell((await askToKeep(worker)) ? 'this-browser' : 'this-tab');
  await keep();
  // A language that is chosen later brings files of its own.
  new PerformanceObserver(() => void keep()).observe({ type: 'resource' });
  renewWhileUntouched(registration, inHand);
}

/**
 * Has this browser keep the guide, so that it opens without a network; settles when that has been decided, and never fails. In a frame, from a
 * disk, or where the browser refuses, everything goes on in the tab.
 */
export async function startOffline(inHand: () => InHand, tell: (reach: WithoutNetwork) => void): Promise<void> {
  const onlyTab = () => tell('this-tab');
  if (isFramed() || !('serviceWorker' in navigator)) return onlyTab();
  const late = new Promise<void>((done) => setTimeout(done, PATIENCE_MS)).then(() => 'late');
  const outcome = await Promise.race([keepOffline(inHand, tell).catch(() => 'refused'), late]);
  if (outcome !== undefined) onlyTab();
}
