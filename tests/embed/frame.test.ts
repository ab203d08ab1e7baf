import { afterEach, describe, expect, it, vi } from 'vitest';
import { startFrame, stepsForHost } from '../../src/embed/frame';
import { HEIGHT_REQUEST, toHost } from '../../src/embed/messages';

const HOST = 'https://clinic.example';

/** A frame in a page of another site; `ancestors` is what the browser says of that page, where it says anything. */
function framed({ ancestors }: { ancestors?: readonly string[] } = {}) {
  const host = { postMessage: vi.fn<(message: unknown, origin: string) => void>() };
  const content = { height: 611.2, getBoundingClientRect: () => ({ height: content.height }) };
  let hear: (event: object) => void = () => undefined;
  let resized: () => void = () => undefined;
  let measured: unknown;
  vi.stubGlobal('window', {
    parent: host,
    location: { ancestorOrigins: ancestors },
    addEventListener: (kind: string, listener: typeof hear) => kind === 'message' && (hear = listener),
  });
  class Observer {
    constructor(listener: () => void) {
      resized = listener;
    }
    observe(element: unknown) {
      measured = element;
    }
  }
  vi.stubGlobal('ResizeObserver', Observer);
  const onHosted = vi.fn();
  const frame = startFrame(content as unknown as HTMLElement, onHosted);
  expect(measured).toBe(content);
  return {
    frame,
    onHosted,
    ask: (event: object = {}) => hear({ source: host, origin: HOST, data: HEIGHT_REQUEST, ...event }),
    become: (height: number) => {
      content.height = height;
      resized();
    },
    /** what was told since the last time, and to whom */
    told: () => host.postMessage.mock.calls.splice(0),
  };
}
const height = (pixels: number, to = '*') => [toHost({ type: 'height', height: pixels }), to];

afterEach(() => vi.unstubAllGlobals());

describe('the guide in a frame', () => {
  it('says how high it is, in whole pixels, at once and when that changes', () => {
    const { become, told } = framed();
    expect(told()).toEqual([height(612)]);
    become(700);
    become(700.4);
    expect(told()).toEqual([height(700)]);
  });

  it('says each height again to a host that asks, and from then on to that origin alone', () => {
    const { frame, onHosted, ask, told } = framed();
    told();
    expect(frame.isHosted()).toBe(false);
    ask();
    expect(frame.isHosted()).toBe(true);
    ask();
    frame.tell('step');
    expect(told()).toEqual([height(612, HOST), height(612, HOST), [toHost({ type: 'step' }), HOST]]);
    expect(onHosted).toHaveBeenCalledTimes(1);
  });

  it('speaks to a host that has no origin of its own', () => {
    const { ask, told } = framed();
    told();
    ask({ origin: 'null' });
    expect(told()).toEqual([height(612)]);
  });

  it.each([
    ['another window', {}, { source: {} }],
    ['something that is no request', {}, { data: { ...HEIGHT_REQUEST, type: 'answers' } }],
    ['an origin that is not the page around', { ancestors: ['https://other.example'] }, {}],
  ])('takes no notice of %s', (_, around, event) => {
    const { frame, onHosted, ask, told } = framed(around);
    told();
    ask(event);
    expect([frame.isHosted(), told()]).toEqual([false, []]);
    expect(onHosted).not.toHaveBeenCalled();
  });

  it('listens to the page around where the browser names it', () => {
    const { frame, ask } = framed({ ancestors: [HOST, 'https://portal.example'] });
    ask();
    expect(frame.isHosted()).toBe(true);
  });

  it('stops telling heights where each makes the page higher', () => {
    const { become, told } = framed();
    for (let more = 1; more <= 100; more += 1) become(612 + 10 * more);
    expect(told().length).toBeLessThanOrEqual(20);
  });
});

describe('the steps that a host may count', () => {
  it('are one start, one result, and every other step; a new visit counts anew', () => {
    const told: string[] = [];
    const onScreen = stepsForHost({ tell: (step) => told.push(step) });
    for (const screen of ['welcome', 'age', 'question', 'result', 'review', 'result', 'welcome', 'age', 'result'])
      onScreen(screen);
    expect(told).toEqual(['step', 'start', 'step', 'done', 'step', 'step', 'step', 'start', 'done']);
  });
});
