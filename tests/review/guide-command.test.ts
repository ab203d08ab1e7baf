import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AREA_IDS, LEVEL_ORDER, STATUS_ORDER, THERAPY_IDS } from '../../src/model/area';
import { ROUTES, URGENCY_ORDER } from '../../src/model/flag';
import { ALSO_ASK_IDS } from '../../src/model/guidance';
import type { AnswerChange } from '../../src/model/what-if';
import { readVisit } from '../../src/guidance/read-visit';
import { whatIf } from '../../src/guidance/what-if';
import type { Run } from '../../src/review/guide-answer';
import { answered, catalogue, guideFor, reassuring, worst } from './answer-through';
import { guideOn, runByNpm, runGuide } from './run-guide';

interface Reason {
  rule: string;
  answers: { id: string; choice: unknown }[];
  sources: string[];
  wouldChange?: string[];
}
interface Result {
  contentVersion: string;
  ageUsedMonths: number;
  complete: boolean;
  asked: string[];
  unanswered: string[];
  ignored: string[];
  areas: { id: string; status: string; findings: Reason[] }[];
  therapies: {
    id: string;
    level: string;
    first: boolean;
    underway: boolean;
    held: boolean;
    because: Reason[];
    against: Reason[];
  }[];
  flags: { id: string; urgency: string; route: string; because: Reason[] }[];
  alsoAsk: string[];
  nextVisit: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'guide-command-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

function resultOf({ status, out, err }: Run): Result {
  expect(err).toBe('');
  expect(status).toBe(0);
  return JSON.parse(out) as Result;
}
/** The same from the rules, without the command; that both say the same is a test of its own. */
const readResult = (visit: unknown): Result => {
  const {
    contentVersion,
    ageUsedMonths,
    complete,
    asked,
    unanswered,
    ignored,
    areas,
    therapies,
    flags,
    alsoAsk,
    nextVisit,
  } = guideFor(visit);
  const printed = flags.map(({ id, urgency, route, because }) => ({ id, urgency, route, because }));
  const told = {
    contentVersion,
    ageUsedMonths,
    complete,
    asked,
    unanswered,
    ignored,
    areas,
    therapies,
    flags: printed,
    alsoAsk,
    nextVisit,
  };
  // the lines of a rule that held are for the screen and the book; the contract has a rule's name alone
  return JSON.parse(JSON.stringify(told, (key, value: unknown) => (key === 'when' ? undefined : value))) as Result;
};

/** Refused: exit status 2, nothing on standard output, exactly one line that names the problem. */
function expectRefusal({ status, out, err }: Run, naming: RegExp): void {
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/^[^\n\r\u2028\u2029]+\n$/);
  expect(err).toMatch(naming);
  expect(status).toBe(2);
}

const well = { v: 1, ageMonths: 20, rightNow: 'none', worries: [], conditions: [], answers: { 'safety.loss': 'no' } };

describe.concurrent('npm run -s guide, with a visit', () => {
  it('prints JSON with exactly the keys of the contract, in its order', async () => {
    const result = resultOf(await runByNpm(['-'], JSON.stringify(answered({ ageMonths: 20 }, worst))));
    expect(Object.keys(result)).toEqual([
      'contentVersion',
      'ageUsedMonths',
      'complete',
      'asked',
      'unanswered',
      'ignored',
      'areas',
      'therapies',
      'flags',
      'alsoAsk',
      'nextVisit',
    ]);
    for (const area of result.areas) expect(Object.keys(area)).toEqual(['id', 'status', 'findings']);
    for (const therapy of result.therapies)
      expect(Object.keys(therapy)).toEqual(['id', 'level', 'first', 'underway', 'held', 'because', 'against']);
    for (const flag of result.flags) expect(Object.keys(flag)).toEqual(['id', 'urgency', 'route', 'because']);
  });

  it.each([
    ['all fine at 20 months', answered({ ageMonths: 20 }, reassuring)],
    ['all worst at 20 months', answered({ ageMonths: 20 }, worst)],
    [
      'all worst at 100 months',
      answered({ ageMonths: 100, conditions: ['condition.autism'], therapiesUnderway: ['speech'] }, worst),
    ],
    ['nothing answered', { ageMonths: 50 }],
    ['before the due date', { ageMonths: 1, weeksEarly: 12 }],
  ])('gives every part its shape: %s', (_, visit) => {
    const result = resultOf(guideOn(visit));
    expect(result).toEqual(readResult(visit));
    const ids = (list: unknown) =>
      expect(list).toSatisfy(
        (value) => Array.isArray(value) && value.every((id) => typeof id === 'string' && id !== ''),
      );
    const reasons = (list: Reason[], wouldChange: boolean) => {
      for (const reason of list) {
        expect(Object.keys(reason)).toEqual(
          wouldChange ? ['rule', 'answers', 'sources', 'wouldChange'] : ['rule', 'answers', 'sources'],
        );
        expect(reason.rule).toMatch(/^[a-zA-Z][\w.-]+$/);
        for (const answer of reason.answers) expect(Object.keys(answer)).toEqual(['id', 'choice']);
        ids(reason.sources);
        if (wouldChange) ids(reason.wouldChange);
      }
    };
    expect(result.contentVersion).toMatch(/^\d{4}\.\d+$/);
    expect(Number.isInteger(result.ageUsedMonths)).toBe(true);
    expect(typeof result.complete).toBe('boolean');
    for (const list of [result.asked, result.unanswered, result.ignored, result.nextVisit]) ids(list);
    expect(result.unanswered.filter((id) => !result.asked.includes(id))).toEqual([]);
    expect(result.areas.map(({ id }) => id)).toEqual([...AREA_IDS]);
    for (const { status, findings } of result.areas) {
      expect([...STATUS_ORDER, 'not-asked']).toContain(status);
      reasons(findings, false);
    }
    expect(result.therapies.map(({ id }) => id).sort()).toEqual([...THERAPY_IDS].sort());
    for (const { level, first, underway, held, because, against } of result.therapies) {
      expect(LEVEL_ORDER).toContain(level);
      expect([first, underway, held].every((value) => typeof value === 'boolean')).toBe(true);
      reasons(because, false);
      reasons(against, level === 'not-now');
      expect(because.length > 0, `${level} and its reasons`).toBe(level !== 'not-now');
      expect(against.length > 0, `${level} and what speaks against it`).toBe(level === 'not-now');
    }
    for (const { id, urgency, route, because } of result.flags) {
      expect(id).toMatch(/^flag\.\w+$/);
      expect(URGENCY_ORDER).toContain(urgency);
      expect(ROUTES).toContain(route);
      expect(because.length).toBeGreaterThan(0);
      reasons(because, false);
      for (const reason of because) expect(reason.answers.length).toBeGreaterThan(0);
    }
    expect(result.alsoAsk.filter((id) => !(ALSO_ASK_IDS as readonly string[]).includes(id))).toEqual([]);
    expect(result.alsoAsk.includes('next-visit') || result.nextVisit.length === 0).toBe(true);
  });

  it('reads a file as it reads standard input', async () => {
    const byFile = await runByNpm([fileOf('case.json', JSON.stringify(well))]);
    expect(byFile).toEqual(guideOn(well));
    expect(byFile.status).toBe(0);
  });

  it('takes a visit of nothing but the age, and says that it is not complete', () => {
    const { complete, areas, asked, unanswered, therapies, flags } = readResult({ ageMonths: 20 });
    expect(complete).toBe(false);
    expect(areas).toHaveLength(20);
    expect(asked).toEqual(unanswered);
    expect(flags).toEqual([]);
    expect(therapies.map(({ level }) => level)).toEqual(['not-now', 'not-now', 'not-now']);
    expect(areas.filter(({ status }) => status === 'going-well')).toEqual([]);
  });

  it('is complete when all is answered, and asks nothing twice', () => {
    const visit = answered({ ageMonths: 20 }, reassuring);
    const { complete, unanswered, asked, ignored } = readResult(visit);
    expect({ complete, unanswered, ignored }).toEqual({ complete: true, unanswered: [], ignored: [] });
    expect(new Set(asked).size).toBe(asked.length);
    expect([...asked].sort()).toEqual(Object.keys(visit.answers).sort());
  });

  it('is not complete with one safety question open, whatever else was answered', () => {
    const { answers, ...visit } = answered({ ageMonths: 20 }, reassuring);
    const others = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== 'safety.breathing'));
    const { complete, unanswered } = readResult({ ...visit, answers: others });
    expect({ complete, unanswered }).toEqual({ complete: false, unanswered: ['safety.breathing'] });
  });

  it('reads an absent group with a sign present as "some"', () => {
    const { flags, asked, ignored } = readResult({ ageMonths: 20, answers: { 'safety.blankSpells': 'yes' } });
    expect(flags.map(({ id, urgency }) => [id, urgency])).toEqual([['flag.blankSpells', 'soon']]);
    expect(asked).toEqual(expect.arrayContaining(['safety.spells', 'safety.blankSpells', 'safety.spells.known']));
    expect(ignored).toEqual([]);
  });

  it('accepts and lists what does not count: outside its age, behind a group that says none, no longer opened', () => {
    const answers = {
      'safety.spells': 'none',
      'safety.blankSpells': 'yes',
      'talking.tellsStory': 'not-yet',
      'talking.gainsWords': 'not-yet',
      'talking.threeWords': 'yes',
      'safety.loss.pace': 'within-days',
    };
    const { ignored, flags } = readResult({ ageMonths: 20, answers });
    expect([...ignored].sort()).toEqual([
      'safety.blankSpells',
      'safety.loss.pace',
      'talking.gainsWords',
      'talking.tellsStory',
    ]);
    expect(flags).toEqual([]);
  });

  it('uses the corrected age, and the real one from a corrected age of 24 months on', () => {
    const ages = [
      { ageMonths: 20, weeksEarly: 8 },
      { ageMonths: 20, weeksEarly: 3 },
      { ageMonths: 25, weeksEarly: 8 },
      { ageMonths: 26, weeksEarly: 8 },
      { ageMonths: 4, ageWeeks: 20, weeksEarly: 4 },
      { ageMonths: 1, weeksEarly: 12 },
    ].map((visit) => readResult(visit).ageUsedMonths);
    expect(ages).toEqual([18, 20, 23, 26, 3, 0]);
  });

  it('holds every therapy under an emergency or a same-day flag, and under no other', () => {
    const held = (visit: object) => [...new Set(readResult(visit).therapies.map((therapy) => therapy.held))];
    expect([
      held({ ...well, rightNow: 'yes-or-not-sure' }),
      held({ ...well, answers: { 'safety.earlierFit': 'yes' } }),
      held({ ...well, answers: { 'safety.earlierFit': 'not-sure' } }),
      held({ ...well, answers: { 'safety.blankSpells': 'yes' } }),
      held(well),
    ]).toEqual([[true], [true], [false], [false], [false]]);
  });

  it('gives an emergency for the panel alone', () => {
    const { flags } = readResult({ ageMonths: 20, rightNow: 'yes-or-not-sure' });
    expect(flags).toMatchObject([{ id: 'flag.rightNow', urgency: 'emergency', route: 'emergency-number' }]);
  });

  it('says what has started already, and changes no level by it', () => {
    const visit = answered({ ageMonths: 20 }, worst);
    const [without, underway] = [
      readResult(visit),
      readResult({ ...visit, therapiesUnderway: ['speech', 'physical'] }),
    ];
    expect(underway.therapies.map((therapy) => [therapy.id, therapy.underway])).toEqual([
      ['speech', true],
      ['occupational', false],
      ['physical', true],
    ]);
    expect(underway.therapies.map(({ level }) => level)).toEqual(without.therapies.map(({ level }) => level));
  });

  it('names a first call only with two or more therapies to ask about', () => {
    const speech = answered({ ageMonths: 50 }, (question) =>
      question.id.startsWith('talking.') || question.id === 'closing.impact' ? worst(question) : reassuring(question),
    );
    const [one, many] = [readResult(speech), readResult(answered({ ageMonths: 50 }, worst))];
    expect(one.therapies.filter(({ level }) => level !== 'not-now').map(({ id }) => id)).toEqual(['speech']);
    expect(one.therapies.filter(({ first }) => first)).toEqual([]);
    expect(many.therapies.filter(({ first }) => first)).toHaveLength(1);
  });

  it('puts the most urgent flag first', () => {
    const { flags } = readResult(answered({ ageMonths: 20, rightNow: 'yes-or-not-sure' }, worst));
    const urgencies = flags.map(({ urgency }) => URGENCY_ORDER.indexOf(urgency as 'book'));
    expect(urgencies).toEqual([...urgencies].sort((a, b) => b - a));
  });

  it('gives the same result for the same answers, in whatever order they stand', () => {
    const visit = answered({ ageMonths: 40 }, worst);
    const turned = Object.fromEntries(
      Object.entries({ ...visit, answers: Object.fromEntries(Object.entries(visit.answers).reverse()) }).reverse(),
    );
    expect(readResult(turned)).toEqual(readResult(visit));
  });
});

describe.concurrent('npm run -s guide, with a visit and --what-if', () => {
  const file = fileOf('what-if.json', JSON.stringify({ ageMonths: 20, answers: { 'safety.noWords': 'yes' } }));

  it('prints the single answers that would change a level or a flag, in the shape of the contract', async () => {
    const { status, out, err } = await runByNpm([file, '--what-if']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const printed = JSON.parse(out) as { contentVersion: string; changes: readonly AnswerChange[] };
    expect(Object.keys(printed)).toEqual(['contentVersion', 'changes']);
    expect(printed.contentVersion).toBe(catalogue.content.version);
    const visit = readVisit({ ageMonths: 20, answers: { 'safety.noWords': 'yes' } }, catalogue);
    expect(printed.changes).toEqual(whatIf(visit, catalogue));
    for (const change of printed.changes) {
      expect(Object.keys(change)).toEqual(['question', 'from', 'to', 'levels', 'flags']);
      for (const level of change.levels) expect(Object.keys(level)).toEqual(['therapy', 'from', 'to']);
      for (const flag of change.flags) expect(Object.keys(flag)).toEqual(['id', 'from', 'to']);
    }
    const { from, to, flags } = printed.changes.find(({ question }) => question === 'safety.noWords') ?? {};
    expect({ from, to, flags }).toEqual({
      from: 'yes',
      to: 'no',
      flags: [{ id: 'flag.noWords', from: 'book', to: null }],
    });
  });

  it('reads standard input as it reads a file, and says the same each time', () => {
    const byFile = runGuide([file, '--what-if']);
    const byInput = runGuide(
      ['-', '--what-if'],
      JSON.stringify({ answers: { 'safety.noWords': 'yes' }, ageMonths: 20 }),
    );
    expect(byFile.status).toBe(0);
    expect(byInput).toEqual(byFile);
  });
});

describe.concurrent('npm run -s guide, with what it cannot take', () => {
  const BAD_VISITS: readonly (readonly [what: string, visit: unknown, naming: RegExp])[] = [
    ['an unknown question', { ageMonths: 20, answers: { 'talking.flies': 'yes' } }, /talking\.flies/],
    [
      'an impossible choice',
      { ageMonths: 20, answers: { 'talking.threeWords': 'often' } },
      /talking\.threeWords.*often/,
    ],
    [
      'a sign answered as a skill',
      { ageMonths: 20, answers: { 'safety.blankSpells': 'not-yet' } },
      /safety\.blankSpells.*not-yet/,
    ],
    [
      'a list where one choice is wanted',
      { ageMonths: 20, answers: { 'talking.threeWords': ['yes'] } },
      /talking\.threeWords/,
    ],
    ['one choice where a list is wanted', { ageMonths: 20, answers: { 'everyday.hard': 'senses' } }, /everyday\.hard/],
    [
      'an unknown area in a list',
      { ageMonths: 20, answers: { 'everyday.hard': ['speech'] } },
      /everyday\.hard.*speech/,
    ],
    [
      'an area twice in a list',
      { ageMonths: 20, answers: { 'everyday.hard': ['senses', 'senses'] } },
      /everyday\.hard/,
    ],
    ['answers that are a list', { ageMonths: 20, answers: ['yes'] }, /answers/],
    ['an answer of null', { ageMonths: 20, answers: { 'talking.threeWords': null } }, /talking\.threeWords/],
    ['an age of 156 months', { ageMonths: 156 }, /ageMonths.*156/],
    ['an age below 0', { ageMonths: -1 }, /ageMonths.*-1/],
    ['an age of half months', { ageMonths: 12.5 }, /ageMonths.*12\.5/],
    ['an age in words', { ageMonths: '20' }, /ageMonths.*20/],
    ['an age of null', { ageMonths: null }, /ageMonths/],
    ['no age', { answers: {} }, /ageMonths/],
    ['weeks that are not the months', { ageMonths: 3, ageWeeks: 20 }, /ageWeeks.*20/],
    ['weeks beyond 25', { ageMonths: 5, ageWeeks: 26 }, /ageWeeks.*26/],
    ['an impossible birth', { ageMonths: 5, weeksEarly: 25 }, /weeksEarly.*25/],
    [
      'three main worries',
      {
        ageMonths: 60,
        worries: ['worry.talking', 'worry.pain', 'worry.play'],
        mainWorries: ['worry.talking', 'worry.pain', 'worry.play'],
      },
      /mainWorries/,
    ],
    [
      'a main worry that is not ticked',
      { ageMonths: 60, worries: [], mainWorries: ['worry.talking'] },
      /mainWorries.*worry\.talking/,
    ],
    ['an unknown worry', { ageMonths: 60, worries: ['worry.flying'] }, /worries.*worry\.flying/],
    ['an unknown condition', { ageMonths: 60, conditions: ['condition.flu'] }, /conditions.*condition\.flu/],
    ['an unknown therapy', { ageMonths: 60, therapiesUnderway: ['music'] }, /therapiesUnderway.*music/],
    ['an unknown hearing test', { ageMonths: 60, hearing: 'fine' }, /hearing.*fine/],
    ['an unknown answer to the panel', { ageMonths: 60, rightNow: 'no' }, /rightNow.*no/],
    ['an unknown person', { ageMonths: 60, answeredBy: 'dog' }, /answeredBy.*dog/],
    ['an impossible date', { ageMonths: 60, date: '2026-02-30' }, /date.*2026-02-30/],
    ['a country in words', { ageMonths: 60, country: 'France' }, /country.*France/],
    ['a language that is none', { ageMonths: 60, homeLanguages: ['e'] }, /homeLanguages/],
    ['an interpreter of yes', { ageMonths: 60, interpreter: 'yes' }, /interpreter/],
    ['a flag seen that is none', { ageMonths: 60, seen: ['flag.none:today'] }, /seen/],
    ['a future shape', { v: 2, ageMonths: 60 }, /v.*2/],
    ['a content version that is none', { ageMonths: 60, contentVersion: 'new' }, /contentVersion/],
    ['an unknown part', { ageMonths: 60, name: 'Ana' }, /name/],
    ['a part called like what every object has', { ageMonths: 60, constructor: 1 }, /constructor/],
    ['another such part', { ageMonths: 60, toString: 1 }, /toString/],
    ['a question called like what every object has', { ageMonths: 60, answers: { constructor: 'yes' } }, /constructor/],
    ['a list', [1], /visit/i],
    ['a number', 20, /visit/i],
    ['null', null, /visit/i],
    ['a line break in an id', { ageMonths: 60, answers: { 'a\nb': 'yes' } }, /a\\nb/],
  ];
  it.each(BAD_VISITS)('refuses %s with status 2 and one line that names it', (_, visit, naming) =>
    expectRefusal(guideOn(visit), naming),
  );

  const PROTO = [
    '{"ageMonths": 20, "__proto__": {"ageMonths": 30}}',
    '{"ageMonths": 20, "answers": {"__proto__": "yes"}}',
  ];
  it.each(PROTO)('refuses a hidden part in one line: %s', (text) => expectRefusal(runGuide(['-'], text), /__proto__/));

  it.each(['', '{"ageMonths": 20', "{'ageMonths': 20}"])('refuses what is not JSON in one line: %j', (text) => {
    expectRefusal(runGuide(['-'], text), /JSON/);
  });

  it('names the file that is not JSON', () =>
    expectRefusal(runGuide([fileOf('broken.json', '{')]), /broken\.json.*JSON/));
  it('names the file that is missing', () => expectRefusal(runGuide([join(folder, 'nowhere.json')]), /nowhere\.json/));
  it('names the folder that is no file', () => expectRefusal(runGuide([folder]), /guide-command-/));

  it.each([
    ['no argument', [], /case\.json|--questions/],
    ['an unknown option', ['--answers'], /--answers/],
    ['an unknown option behind --questions', ['--questions', '--month', '3'], /--month/],
    ['two case files', ['a.json', 'b.json'], /b\.json|case\.json/],
    ['--what-if without a case file', ['--what-if'], /--what-if is no case file/],
    ['--what-if with --questions', ['--questions', '--what-if'], /--what-if does not go with --questions/],
    ['something behind --what-if', ['a.json', '--what-if', 'b.json'], /^b\.json is too much/],
    ['--what-if for a file that is missing', ['nowhere.json', '--what-if'], /nowhere\.json/],
    ['--age without --questions', ['--age', '3'], /--age/],
    ['--age without a number', ['--questions', '--age'], /--age/],
    ['--age of 156', ['--questions', '--age', '156'], /156/],
    ['--age of -1', ['--questions', '--age', '-1'], /-1/],
    ['--age of 12.5', ['--questions', '--age', '12.5'], /12\.5/],
    ['--age in words', ['--questions', '--age', 'two'], /two/],
    ['something behind the age', ['--questions', '--age', '3', '4'], /4|--questions/],
  ] as const)('refuses %s in one line', (_, args, naming) => expectRefusal(runGuide([...args]), naming));

  it('refuses an impossible visit with --what-if as without', () =>
    expectRefusal(runGuide(['-', '--what-if'], '{"ageMonths": 156}'), /156/));

  it('refuses through npm with the same status and the one line', async () =>
    expectRefusal(await runByNpm(['-'], '{"ageMonths": 156}'), /156/));
});
