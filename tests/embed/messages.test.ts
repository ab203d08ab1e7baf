import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLimit, heightsWorthTelling } from '../../src/embed/frame';
import { frameAddress, isAllowedOrigin } from '../../src/embed/frame-element';
import { HEIGHT_REQUEST, isHeightRequest, readFrameMessage, toHost } from '../../src/embed/messages';

describe('what crosses the border of a frame', () => {
  it.each([{ type: 'start' }, { type: 'step' }, { type: 'done' }, { type: 'height', height: 612 }] as const)(
    'is read as it was written: %o',
    (message) => {
      expect(readFrameMessage(toHost(message))).toEqual(message);
      expect(isHeightRequest(toHost(message))).toBe(false);
    },
  );

  it('is a request for the height, inwards, and nothing else', () => {
    expect(isHeightRequest(HEIGHT_REQUEST)).toBe(true);
    expect(readFrameMessage(HEIGHT_REQUEST)).toBeUndefined();
  });

  it.each([
    { source: 'other' },
    { v: 2 },
    { height: '612' },
    { height: 0.9 },
    { height: 100_001 },
    { type: 'answers' },
  ])('is read only where it is exactly ours: not with %o', (change) => {
    const ours = toHost({ type: 'height', height: 612 });
    expect(readFrameMessage({ ...ours, ...change })).toBeUndefined();
    expect(isHeightRequest({ ...HEIGHT_REQUEST, ...change })).toBe(false);
  });

  it.each([1, 100_000])('may be a height of %i', (height) => {
    expect(readFrameMessage(toHost({ type: 'height', height }))).toEqual({ type: 'height', height });
  });

  const near = fc.record(
    {
      source: fc.constantFrom('therapy-guide', 'therapy-guide ', undefined, 1),
      v: fc.constantFrom(1, '1', 2, undefined),
      type: fc.oneof(fc.constantFrom('start', 'step', 'done', 'height', 'answer', 'theme', null), fc.string()),
      height: fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e9, NaN, '600', null, undefined)),
      answers: fc.anything(),
    },
    { requiredKeys: [] },
  );
  it('gives a known step, a whole height within bounds, or nothing, for 10,000 forged messages', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (data) => {
        const message = readFrameMessage(data);
        if (message === undefined) return;
        read += 1;
        expect(Object.keys(message).sort()).toEqual(message.type === 'height' ? ['height', 'type'] : ['type']);
        if (message.type !== 'height') return;
        expect(Number.isInteger(message.height)).toBe(true);
        expect(message.height).toBeGreaterThanOrEqual(1);
        expect(message.height).toBeLessThanOrEqual(100_000);
      }),
      { numRuns: 10_000 },
    );
    expect(read, 'some of them are near enough to be read, or the test shows nothing').toBeGreaterThan(20);
  });
});

describe('whose message counts', () => {
  const sandbox = (...words: string[]) => ({ length: words.length, contains: (word: string) => words.includes(word) });
  const GUIDE = 'https://guide.example';
  it.each([
    ['no sandbox', sandbox(), GUIDE, true],
    ['no sandbox, another origin', sandbox(), 'https://guide.example.evil', false],
    ['no sandbox, no origin', sandbox(), 'null', false],
    ['with its own origin', sandbox('allow-scripts', 'allow-same-origin'), GUIDE, true],
    ['with its own origin, none given', sandbox('allow-scripts', 'allow-same-origin'), 'null', false],
    ['without an origin', sandbox('allow-scripts'), 'null', true],
    ['without an origin, one given', sandbox('allow-scripts'), GUIDE, false],
  ])('%s', (_, words, origin, expected) => {
    expect(isAllowedOrigin(origin, words, GUIDE)).toBe(expected);
  });
});

describe('the address of a frame', () => {
  const embed = new URL('https://host.example/guide/embed/');
  it.each([
    [null, null, ''],
    ['tndc', null, '#clinic=tndc'],
    ['tndc', 'es', '#clinic=tndc&lang=es'],
    ['../evil', 'en', '#lang=en'],
    ['https://evil.example', null, ''],
    ['tndc&s=AAAA', null, ''],
    ['a'.repeat(41), null, ''],
    [null, 'en&clinic=x', ''],
    [null, '/en', ''],
    [null, 'en-XA', '#lang=en-XA'],
  ])('clinic %s, language %s', (clinic, language, hash) => {
    expect(frameAddress(embed, clinic, language)).toBe(`https://host.example/guide/embed/${hash}`);
  });
});

describe('heights', () => {
  it('are told when they differ by two pixels or more, and never of a hidden frame', () => {
    const isWorth = heightsWorthTelling();
    expect([600, 600, 601, 602, 0, 602, 599, 1].map(isWorth)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      true,
      true,
    ]);
  });
  it('are told at most so often in a second, and again in the next', () => {
    const mayTell = changeLimit(3);
    expect([0, 10, 20, 30, 999, 1000].map(mayTell)).toEqual([true, true, true, false, false, true]);
  });
});
