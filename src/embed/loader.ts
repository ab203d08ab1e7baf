/**
 * On the clinic's page: every iframe whose address lies under `embed/` beside this script becomes as high as what is in it, and each
 * `<therapy-guide clinic lang>` becomes such an iframe. Nothing else of the page is touched. Built to `embed.js`, one plain script.
 */
import { frameAddress, FRAME_ALLOWS, FRAME_HEIGHT, FRAME_SANDBOX, isAllowedOrigin } from './frame-element';
import { HEIGHT_REQUEST, readFrameMessage, type Step } from './messages';

const script = document.currentScript as HTMLScriptElement;
const embed = new URL('embed/', script.src);

interface Adopted {
  /** as high as the host page first made it; kept until the first step, so that nothing below it moves while the page loads */
  readonly first: number;
  hasStepped: boolean;
}
const adopted = new WeakMap<HTMLIFrameElement, Adopted>();
const frames = () => Array.from(document.querySelectorAll('iframe')).filter(({ src }) => src.startsWith(embed.href));

function ask(frame: HTMLIFrameElement) {
  const isOpaque = isAllowedOrigin('null', frame.sandbox, embed.origin);
  frame.contentWindow?.postMessage(HEIGHT_REQUEST, isOpaque ? '*' : embed.origin);
}

function adopt(frame: HTMLIFrameElement): Adopted {
  const known = adopted.get(frame);
  if (known) return known;
  const now = { first: frame.clientHeight, hasStepped: false };
  adopted.set(frame, now);
  frame.addEventListener('load', () => ask(frame));
  ask(frame);
  return now;
}

function onStep(frame: HTMLIFrameElement, step: Step) {
  if (frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: 'start' });
  if (frame.dataset['events'] !== undefined) {
    frame.dispatchEvent(new CustomEvent('therapy-guide', { bubbles: true, detail: step }));
  }
}

window.addEventListener('message', ({ data, source, origin }) => {
  const message = readFrameMessage(data);
  const frame = message && frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || !isAllowedOrigin(origin, frame.sandbox, embed.origin)) return;
  const state = adopt(frame);
  if (message.type !== 'height') {
    state.hasStepped = true;
    onStep(frame, message.type);
    return;
  }
  const height = state.hasStepped ? message.height : Math.max(message.height, state.first);
  frame.style.height = `${height}px`;
});

class TherapyGuide extends HTMLElement {
  connectedCallback() {
    if (this.firstElementChild) return;
    const frame = document.createElement('iframe');
    frame.src = frameAddress(embed, this.getAttribute('clinic'), this.getAttribute('lang'));
    frame.title = this.getAttribute('title') ?? 'Therapy Guide';
    frame.loading = 'lazy';
    frame.allow = FRAME_ALLOWS;
    frame.referrerPolicy = 'no-referrer';
    frame.sandbox.add(...FRAME_SANDBOX);
    if (this.dataset['events'] !== undefined) frame.dataset['events'] = '';
    // by script, not as an attribute: a strict policy of the host allows the one and not the other
    Object.assign(frame.style, { display: 'block', width: '100%', height: FRAME_HEIGHT, border: '0' });
    this.append(frame);
  }
}
if (!customElements.get('therapy-guide')) customElements.define('therapy-guide', TherapyGuide);

const adoptAll = () => frames().forEach(adopt);
adoptAll();
document.addEventListener('DOMContentLoaded', adoptAll);
