// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HEIGHT_REQUEST, toHost, type FrameMessage } from '../../src/embed/messages';

const GUIDE = 'https://guide.example';
const OPEN = ['allow-scripts', 'allow-same-origin'];

/** A frame on the page of a clinic; its address and its sandbox as somebody pasted them. */
function frameAt(src: string, sandbox: readonly string[] = OPEN): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = src;
  // jsdom knows no sandbox, no layout and no scrolling
  Object.defineProperty(frame, 'sandbox', {
    value: { length: sandbox.length, contains: (word: string) => sandbox.includes(word) },
  });
  Object.defineProperty(frame, 'clientHeight', { value: 500 });
  frame.scrollIntoView = vi.fn();
  document.body.append(frame);
  return frame;
}
const guideAt = (sandbox?: readonly string[]) => frameAt(`${GUIDE}/a/embed/#lang=es`, sandbox);

function say(frame: HTMLIFrameElement, message: FrameMessage | object, origin = GUIDE) {
  const data = 'source' in message ? message : toHost(message as FrameMessage);
  window.dispatchEvent(new MessageEvent('message', { data, origin, source: frame.contentWindow }));
}
const loaded = () => document.dispatchEvent(new Event('DOMContentLoaded'));
const asked = (frame: HTMLIFrameElement) => vi.spyOn(frame.contentWindow as Window, 'postMessage');

async function begin() {
  Object.defineProperty(document, 'currentScript', { value: { src: `${GUIDE}/a/embed.js` }, configurable: true });
  Object.defineProperty(HTMLIFrameElement.prototype, 'sandbox', {
    get(this: HTMLIFrameElement & { words?: string[] }) {
      const words = (this.words ??= []);
      return {
        length: words.length,
        contains: (word: string) => words.includes(word),
        add: (...all: string[]) => words.push(...all),
      };
    },
    configurable: true,
  });
  await import('../../src/embed/loader');
}
/** Each test fails where the start did; a failed hook before all of them would only skip them. */
const begun = begin().catch((problem: unknown) => ({ problem }));
beforeEach(async () => {
  expect(await begun).toBeUndefined();
  document.body.replaceChildren();
});

describe('the script on the page of a clinic', () => {
  it('asks each frame of the guide for its height, when the page is there and when the frame is', () => {
    const [ours, ofAnother] = [guideAt(), frameAt('https://other.example/a/embed/')];
    const [heard, heardElsewhere] = [asked(ours), asked(ofAnother)];
    loaded();
    expect(heard.mock.calls).toEqual([[HEIGHT_REQUEST, GUIDE]]);
    loaded();
    expect(heard).toHaveBeenCalledTimes(1);
    ours.dispatchEvent(new Event('load'));
    expect(heard).toHaveBeenCalledTimes(2);
    expect(heardElsewhere).not.toHaveBeenCalled();
  });

  it('asks a frame without an origin of its own whoever is there', () => {
    const frame = guideAt(['allow-scripts']);
    const heard = asked(frame);
    loaded();
    expect(heard.mock.calls).toEqual([[HEIGHT_REQUEST, '*']]);
  });

  it('makes a frame as high as its content, and until the first step never lower than it was', () => {
    const frame = guideAt();
    say(frame, { type: 'height', height: 400 });
    expect(frame.style.height).toBe('500px');
    say(frame, { type: 'height', height: 640 });
    expect(frame.style.height).toBe('640px');
    say(frame, { type: 'start' });
    say(frame, { type: 'height', height: 400 });
    expect(frame.style.height).toBe('400px');
  });

  it.each<[string, (frame: HTMLIFrameElement) => void]>([
    ['from another origin', (frame) => say(frame, { type: 'height', height: 900 }, 'https://other.example')],
    ['that is none of ours', (frame) => say(frame, { source: 'other', type: 'height', height: 900 })],
    ['from a frame of another site', () => say(frameAt('https://other.example/'), { type: 'height', height: 900 })],
  ])('takes no notice of a message %s', (_, speak) => {
    const frame = guideAt();
    speak(frame);
    expect([...document.querySelectorAll('iframe')].map(({ style }) => style.height)).toEqual(
      [...document.querySelectorAll('iframe')].map(() => ''),
    );
  });

  it('scrolls to the top of a step only where that is out of view', () => {
    const frame = guideAt();
    let top = -1;
    frame.getBoundingClientRect = () => ({ top }) as DOMRect;
    say(frame, { type: 'height', height: 700 });
    expect(frame.scrollIntoView).not.toHaveBeenCalled();
    say(frame, { type: 'step' });
    expect(vi.mocked(frame.scrollIntoView).mock.calls).toEqual([[{ block: 'start' }]]);
    top = 0;
    say(frame, { type: 'step' });
    expect(frame.scrollIntoView).toHaveBeenCalledTimes(1);
    expect(frame.style.height).toBe('700px');
  });

  it('tells the page of a step only where it asked for that', () => {
    const heard: unknown[] = [];
    document.body.addEventListener('therapy-guide', (event) => heard.push((event as CustomEvent).detail), {
      once: true,
    });
    const frame = guideAt();
    say(frame, { type: 'start' });
    expect(heard).toEqual([]);
    frame.dataset['events'] = '';
    say(frame, { type: 'done' });
    expect(heard).toEqual(['done']);
  });
});

describe('the element', () => {
  function placed(markup: string): HTMLIFrameElement {
    document.body.innerHTML = markup;
    const frames = document.querySelectorAll('therapy-guide > iframe');
    expect(frames).toHaveLength(1);
    return frames[0] as HTMLIFrameElement;
  }

  it('becomes the frame of the snippet, with what it chooses', () => {
    const frame = placed('<therapy-guide clinic="tndc" lang="es" title="Guía" data-events></therapy-guide>');
    expect(frame.src).toBe(`${GUIDE}/a/embed/#clinic=tndc&lang=es`);
    expect(frame).toMatchObject({
      title: 'Guía',
      loading: 'lazy',
      allow: 'clipboard-write; web-share',
      referrerPolicy: 'no-referrer',
    });
    expect(frame.sandbox.contains('allow-scripts') && frame.sandbox.contains('allow-downloads')).toBe(true);
    expect(frame.style).toMatchObject({ display: 'block', width: '100%', height: '640px' });
    expect(frame.style.borderWidth).toMatch(/^0(px)?$/);
    expect(frame.dataset['events']).toBe('');
  });

  it('has a name and asks for no events where nothing is said, and is never made twice', () => {
    const frame = placed('<therapy-guide></therapy-guide>');
    expect([frame.title, frame.dataset['events']]).toEqual(['Therapy Guide', undefined]);
    const element = frame.parentElement as HTMLElement;
    document.body.replaceChildren(element);
    expect(element.children).toHaveLength(1);
  });

  it('is defined once, also where the script stands on the page twice', async () => {
    vi.resetModules();
    await import('../../src/embed/loader');
    expect(placed('<therapy-guide></therapy-guide>').title).toBe('Therapy Guide');
  });
});
