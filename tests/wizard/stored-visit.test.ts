import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { readStored } from '../../src/wizard/stored-visit';
import {
  answer,
  arrive,
  catalogue,
  goOn,
  goTo,
  isList,
  kept,
  look,
  questionOf,
  reload,
  send,
  start,
  startEarly,
  toFirstQuestion,
  whereIs,
  type Wizard,
} from './walk';

const atPanel = () => send(start(), { type: 'START' }, { type: 'GIVE_CHILD', child: { ageMonths: 20, country: 'GB' } });
const full = (): Wizard =>
  goOn(
    toFirstQuestion({
      ageMonths: 20,
      weeksEarly: 6,
      country: 'GB',
      worries: ['worry.talking', 'worry.senses'],
      conditions: ['condition.autism'],
    }),
    {
      'safety.spells': 'some',
      'safety.earlierFit': 'yes',
      'talking.threeWords': 'not-yet',
      'everyday.hard': ['feeding', 'senses'],
    },
  );

const PLACES: readonly (readonly [name: string, make: () => Wizard])[] = [
  ['the welcome', () => start()],
  ['the child', () => send(start(), { type: 'START' })],
  [
    'out of range',
    () => send(start(), { type: 'START' }, { type: 'GIVE_CHILD', child: { ageMonths: 170, country: 'US' } }),
  ],
  ['the panel', atPanel],
  ['the worries', () => send(atPanel(), { type: 'ANSWER_RIGHT_NOW', choice: 'none' })],
  [
    'the background',
    () =>
      send(
        atPanel(),
        { type: 'ANSWER_RIGHT_NOW', choice: 'none' },
        { type: 'GIVE_WORRIES', worries: ['worry.talking'], mainWorries: ['worry.talking'] },
      ),
  ],
  ['the first question', () => toFirstQuestion({ ageMonths: 20 })],
  ['a sign', () => goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.blankSpells', { 'safety.spells': 'some' })],
  ['a list', () => goTo(toFirstQuestion({ ageMonths: 20 }), 'everyday.hard')],
  [
    'a question the parent came back to',
    () => send(goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.eyes'), { type: 'BACK' }, { type: 'BACK' }),
  ],
  [
    'a question opened from the review',
    () => send(goOn(toFirstQuestion({ ageMonths: 20 })), { type: 'CHANGE', what: 'talking.threeWords' }),
  ],
  ['the emergency page', () => send(atPanel(), { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' })],
  [
    'a same-day page',
    () => answer(goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.earlierFit', { 'safety.spells': 'some' }), 'yes'),
  ],
  ['the review', full],
  ['the child, opened from the review', () => send(full(), { type: 'CHANGE', what: 'child' })],
  [
    'out of range, from the review',
    () => send(full(), { type: 'CHANGE', what: 'child' }, { type: 'GIVE_CHILD', child: { ageMonths: 170 } }),
  ],
  ['the result', () => send(full(), { type: 'SHOW_RESULT' })],
  ['about, from a question', () => send(toFirstQuestion({ ageMonths: 20 }), { type: 'SHOW_ABOUT' })],
  ['about, from the child', () => send(start(), { type: 'START' }, { type: 'SHOW_ABOUT' })],
  ['about, from the result', () => send(full(), { type: 'SHOW_RESULT' }, { type: 'SHOW_ABOUT' })],
  [
    'the welcome after going back',
    () => {
      const wizard = toFirstQuestion({ ageMonths: 20 });
      for (let i = 0; i < 5; i += 1) wizard.send({ type: 'BACK' });
      return wizard;
    },
  ],
];

describe('a reload', () => {
  it.each(PLACES)('returns to the same place: %s', (_, make) => {
    const before = make();
    const after = reload(before);
    expect(look(after).setAside, 'it can be read').toBe(false);
    expect(whereIs(after)).toBe(whereIs(before));
    expect(look(after).depth).toBe(look(before).depth);
  });

  it.each(PLACES)('loses nothing that was said: %s', (_, make) => {
    const before = make();
    expect(look(reload(before)).visit).toEqual(look(before).visit);
  });

  it.each(PLACES.filter(([name]) => !name.includes('out of range')))(
    'shows the same screen, word for word: %s',
    (_, make) => {
      const before = make();
      // What was said has a test of its own; what was entered on the child screen is not kept.
      const shown = (wizard: Wizard) => ({ ...look(wizard), visit: undefined, entered: undefined });
      expect(shown(reload(before))).toEqual(shown(before));
    },
  );

  it('leaves Back and what was chosen as they were, at every question', () => {
    const wizard = toFirstQuestion({ ageMonths: 20 });
    goOn(wizard, { 'talking.threeWords': 'not-yet' }, () => {
      const after = reload(wizard);
      expect(whereIs(after)).toBe(whereIs(wizard));
      expect(look(after).question).toEqual(look(wizard).question);
      after.send({ type: 'BACK' });
      const again = reload(wizard);
      again.send({ type: 'BACK' });
      expect(look(again).question).toEqual(look(after).question);
      return false;
    });
  });

  it('leads on the same way as without it', () => {
    const ends = [false, true].map((withReload) => {
      let wizard = toFirstQuestion({ ageMonths: 30, worries: ['worry.talking'] });
      const way: string[] = [];
      for (let steps = 0; steps < 80 && look(wizard).screen === 'question'; steps += 1) {
        way.push(whereIs(wizard));
        const { id, choices } = questionOf(wizard);
        answer(wizard, isList(id) ? [] : (choices[steps % 2] ?? ''));
        if (look(wizard).screen === 'urgent') wizard.send({ type: 'GO_ON' });
        if (withReload) wizard = reload(wizard);
      }
      return { way, visit: look(wizard).visit };
    });
    expect(ends[1]).toEqual(ends[0]);
  });

  it('keeps the day of the visit, though the clock went on', () => {
    const wizard = start({ kept: kept(toFirstQuestion({ ageMonths: 20 })), today: '2026-11-23' });
    expect(look(wizard).visit.date).toBe('2026-11-22');
  });

  it('at the child still gives the visit its day and its content version', () => {
    const wizard = reload(send(start(), { type: 'START' }));
    send(wizard, { type: 'GIVE_CHILD', child: { ageMonths: 20 } });
    expect(look(wizard).visit).toMatchObject({ date: '2026-11-22', contentVersion: CONTENT.version });
  });

  it('keeps what was said and where the parent was, and nothing else', () => {
    expect(Object.keys(kept(full()) as object).sort()).toEqual(['entered', 'place', 'trail', 'visit']);
    const text = JSON.stringify(kept(send(full(), { type: 'SHOW_RESULT' })));
    expect(text).not.toMatch(/concern"|good-reason|some-reason|not-now|because/);
  });
});

/** Never throws; whatever is taken can be walked on with. */
function readsSafely(value: unknown, name: string): boolean {
  let stored: ReturnType<typeof readStored>;
  try {
    stored = readStored(value, catalogue);
  } catch (problem) {
    throw new Error(`${name}: reading threw ${String(problem)}`, { cause: problem });
  }
  if (value === undefined) return false;
  try {
    const wizard = start({ kept: value });
    expect(look(wizard).setAside, name).toBe(stored === undefined);
    for (const event of [{ type: 'BACK' }, { type: 'RESUME' }, { type: 'RESTART' }] as const) look(send(wizard, event));
  } catch (problem) {
    throw new Error(
      `${name}: ${stored ? 'it was taken, and then threw' : 'it was set aside, and then threw'} ${String(problem)}`,
      { cause: problem },
    );
  }
  return stored !== undefined;
}

const good = () => kept(full()) as Record<string, unknown>;

describe('what cannot be read', () => {
  it('is not what was just written', () => expect(readsSafely(good(), 'as written')).toBe(true));

  it('is refused when the text was cut at any byte', () => {
    const text = JSON.stringify(good());
    const taken: string[] = [];
    for (let end = 0; end < text.length; end += 1) {
      const cut = text.slice(0, end);
      let value: unknown = cut;
      try {
        value = JSON.parse(cut);
      } catch {
        // The half text itself is handed on.
      }
      if (readsSafely(value, cut)) taken.push(cut);
    }
    expect(taken).toEqual([]);
  });

  it.each([
    undefined,
    null,
    '',
    'text',
    0,
    1,
    true,
    [],
    {},
    { visit: {} },
    { visit: null, place: null, trail: null },
    { visit: [], place: {}, trail: [] },
    { place: { screen: 'welcome' }, trail: [] },
  ])('is refused: %j', (value) => expect(readsSafely(value, JSON.stringify(value))).toBe(false));

  /** Every way to put one wrong value into what was kept. */
  function* spoiled(
    value: unknown,
    path: string,
  ): Generator<readonly [path: string, make: (wrong: unknown) => unknown]> {
    yield [path, (wrong) => wrong];
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      for (const [name, make] of spoiled(inner, `${path}.${key}`)) {
        yield [
          name,
          (wrong) => (Array.isArray(value) ? value.with(Number(key), make(wrong)) : { ...value, [key]: make(wrong) }),
        ];
      }
    }
  }
  const WRONG: readonly unknown[] = [
    null,
    0,
    -1,
    1.5,
    156,
    '',
    'x',
    'constructor',
    true,
    [],
    {},
    [null],
    ['x'],
    [[]],
    { screen: 'nowhere' },
  ];

  it('never throws and never breaks a screen, whichever value was spoiled', () => {
    const stored = good();
    const small = { ...stored, trail: (stored['trail'] as unknown[]).slice(0, 6) };
    let tried = 0;
    for (const [path, make] of spoiled(small, 'kept')) {
      for (const wrong of WRONG) {
        readsSafely(make(wrong), `${path} = ${JSON.stringify(wrong)}`);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(800);
  });

  it.each([
    ['a future shape', { v: 2 }],
    ['an age outside', { ageMonths: 156 }],
    ['an age in words', { ageMonths: '20' }],
    ['an unknown question', { answers: { 'talking.flies': 'yes' } }],
    ['an impossible choice', { answers: { 'talking.threeWords': 'often' } }],
    ['an unknown worry', { worries: ['worry.none'], mainWorries: [] }],
    ['an unknown condition', { conditions: ['condition.none'] }],
    ['a flag that is none', { seen: ['flag.none:today'] }],
    ['an unknown part', { secret: 1 }],
    ['a part called like what every object has', { constructor: 1 }],
    ['weeks that are not the months', { ageWeeks: 3 }],
  ])('is refused with %s', (_, wrong) => {
    const stored = good();
    expect(readsSafely({ ...stored, visit: { ...(stored['visit'] as object), ...wrong } }, 'spoiled')).toBe(false);
  });

  it.each([
    ['a screen that is none', { place: { screen: 'nowhere' } }],
    ['a question that is none', { place: { screen: 'question', question: 'talking.flies' } }],
    ['no place', { place: undefined }],
    ['a way back that is no list', { trail: {} }],
    ['a way back over a screen that is none', { trail: [{ screen: 'nowhere' }] }],
  ])('is refused with %s', (_, wrong) => expect(readsSafely({ ...good(), ...wrong }, 'spoiled')).toBe(false));

  it('is refused where the place needs an age and there is none', () => {
    for (const screen of ['right-now', 'concerns', 'background', 'urgent', 'review', 'result']) {
      expect(readsSafely({ visit: { v: 1, answers: {} }, place: { screen }, trail: [] }, screen), screen).toBe(false);
    }
  });

  it.each([
    '{"__proto__": {"x": 1}}',
    '{"visit": {"__proto__": 1, "ageMonths": 20}, "place": {"screen": "welcome"}, "trail": []}',
    '{"visit": {"ageMonths": 20, "answers": {"__proto__": "yes"}}, "place": {"screen": "welcome"}, "trail": []}',
  ])('never throws at a hidden part: %s', (text) => expect(readsSafely(JSON.parse(text), text)).toBe(false));

  it('never throws, whatever was put there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void readsSafely(value, JSON.stringify(value))),
      { numRuns: 300 },
    );
    const nearly = fc.record({
      visit: fc.record({
        v: fc.constantFrom(1, 2),
        ageMonths: fc.integer({ min: -2, max: 160 }),
        answers: fc.dictionary(fc.constantFrom('talking.threeWords', 'safety.spells', 'x'), fc.jsonValue()),
      }),
      place: fc.record({ screen: fc.constantFrom('welcome', 'child', 'question', 'result', 'urgent', 'about', 'x') }),
      trail: fc.array(fc.record({ screen: fc.constantFrom('welcome', 'child', 'x') })),
    });
    fc.assert(
      fc.property(nearly, (value) => void readsSafely(value, JSON.stringify(value))),
      { numRuns: 300 },
    );
  });

  it('leaves a question out that is not asked of this child: the machine goes on with one that is', () => {
    const visit = { v: 1, ageMonths: 60, rightNow: 'none', worries: [], mainWorries: [], conditions: [], answers: {} };
    const wizard = start({ kept: { visit, place: { screen: 'question', question: 'talking.babbles' }, trail: [] } });
    expect(whereIs(wizard)).toBe('question safety.loss');
  });

  it('leaves the parent with a clean start, and says so until it begins', () => {
    const wizard = start({ kept: '{"visit"' });
    expect(look(wizard)).toMatchObject({ screen: 'welcome', setAside: true, canResume: false, depth: 0 });
    expect(look(send(wizard, { type: 'RESTART' })).setAside).toBe(false);
  });
});

describe('while the questions are still on their way', () => {
  const early = () => toFirstQuestion({ ageMonths: 20, country: 'US' }, startEarly());

  it('leads to the first question, which is the same for every child', () => {
    expect(whereIs(early())).toBe('question safety.loss');
    for (let ageMonths = 0; ageMonths < 156; ageMonths += 1) {
      expect(whereIs(toFirstQuestion({ ageMonths, weeksEarly: ageMonths % 5 === 0 ? 10 : 0 }))).toBe(
        'question safety.loss',
      );
    }
  });

  it('shows the emergency page without waiting', () => {
    const wizard = send(
      startEarly(),
      { type: 'START' },
      { type: 'GIVE_CHILD', child: { ageMonths: 20 } },
      { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' },
    );
    expect(whereIs(wizard)).toBe('urgent');
    expect(look(wizard).urgent.map(({ id, urgency }) => `${id}:${urgency}`)).toEqual(['flag.rightNow:emergency']);
    arrive(wizard);
    expect(whereIs(wizard)).toBe('urgent');
    send(wizard, { type: 'GO_ON' });
    expect(whereIs(wizard)).toBe('concerns');
  });

  it('shows before what it shows after: the first question has the same choices', () => {
    const after = questionOf(arrive(early()));
    expect(questionOf(early())).toEqual({ ...after, sources: [] });
  });

  it('waits behind the first question, and goes on as soon as they are there', () => {
    const wizard = answer(early(), 'no');
    expect(look(wizard)).toMatchObject({ screen: 'question', isWaiting: true });
    expect(look(wizard)).not.toHaveProperty('question');
    arrive(wizard);
    expect(whereIs(wizard)).toBe('question safety.hearing');
    expect(look(wizard).visit.answers).toEqual({ 'safety.loss': 'no' });
  });

  it('goes back from waiting, and forward again', () => {
    const wizard = answer(early(), 'no');
    send(wizard, { type: 'BACK' });
    expect(look(wizard).question).toMatchObject({ id: 'safety.loss', chosen: 'no' });
    answer(wizard, 'yes');
    expect(look(wizard).isWaiting).toBe(true);
    arrive(wizard);
    expect(whereIs(wizard)).toBe('question safety.loss.what');
  });

  it('reads about the guide while waiting, and comes back to the next question', () => {
    const wizard = send(answer(early(), 'no'), { type: 'SHOW_ABOUT' });
    arrive(wizard);
    send(wizard, { type: 'BACK' });
    expect(whereIs(wizard)).toBe('question safety.hearing');
  });

  it('loses nothing by a reload while waiting', () => {
    const wizard = answer(early(), 'no');
    const after = reload(wizard);
    expect(look(after).setAside).toBe(false);
    expect(look(after).visit).toEqual(look(wizard).visit);
    expect(whereIs(after)).toBe('question safety.hearing');
  });

  it('ends at the same place whenever they arrive', () => {
    const events = [
      { type: 'START' },
      { type: 'GIVE_CHILD', child: { ageMonths: 20 } },
      { type: 'ANSWER_RIGHT_NOW', choice: 'none' },
      { type: 'GIVE_WORRIES', worries: [], mainWorries: [] },
      { type: 'GIVE_BACKGROUND', background: { conditions: [], therapiesUnderway: [], homeLanguages: [] } },
      { type: 'ANSWER', choice: 'no' },
    ] as const;
    for (let when = 0; when <= events.length; when += 1) {
      const wizard = startEarly();
      events.forEach((event, index) => {
        if (index === when) arrive(wizard);
        send(wizard, event);
      });
      if (when === events.length) arrive(wizard);
      expect(whereIs(wizard), `after ${when} steps`).toBe('question safety.hearing');
      expect(look(wizard).depth).toBe(6);
    }
  });

  it('waits with what the tab kept until it can be read', () => {
    const wizard = startEarly(good());
    expect(look(wizard)).toMatchObject({ isRecalling: true, canResume: false });
    arrive(wizard);
    expect(whereIs(wizard)).toBe('review');
    expect(look(wizard).isRecalling).toBe(false);
  });

  it('loses nothing of what the tab kept when the parent reads about the guide meanwhile', () => {
    const wizard = send(startEarly(good()), { type: 'SHOW_ABOUT' });
    arrive(wizard);
    send(wizard, { type: 'BACK' });
    expect(look(wizard).visit).toEqual(look(full()).visit);
  });

  it('forgets what the tab kept when the parent starts again meanwhile', () => {
    const wizard = send(startEarly(good()), { type: 'RESTART' });
    expect(wizard.getSnapshot().context.kept).toBeUndefined();
    arrive(wizard);
    toFirstQuestion({ ageMonths: 50 }, wizard);
    expect(look(wizard).visit).toMatchObject({ ageMonths: 50, answers: {} });
  });
});
