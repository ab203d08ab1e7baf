import { afterAll, describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import type { Question, QuestionId } from '../../src/model/question';
import { THERAPY_IDS, type Level } from '../../src/model/area';
import type { Visit } from '../../src/model/visit';
import {
  BAND_STARTS,
  bandOf,
  diceOf,
  outcomeOf,
  questionOf,
  reassuring,
  visitOf,
  walk,
  walkOneByOne,
  type Band,
  type Reply,
  type Walk,
} from './child-walk';

/**
 * The simulation of `rules.md` 7: what well children are told. Each answer is drawn on its own; the figures say what the
 * thresholds do, not what families live through.
 */
const CHILDREN_PER_BAND = 2000;
const MOST_GOOD_REASON = 0.05;
const MOST_SOME_REASON = 0.3;

/** Chances of the clear and of the half worrying answer. */
interface Chances {
  readonly clear: number;
  readonly half: number;
}
const SKILL_GATE: Chances = { clear: 0.05, half: 0.1 };
/** Gates that decide alone, and the lines of the seven age-bound skills (`rules.md` 4); on a line "not sure" is the half answer. */
const DECIDES_ALONE: Chances = { clear: 0.01, half: 0.04 };
const WORRY_GATE: Chances = { clear: 0.02, half: 0.15 };
const FOLLOW_UP: Chances = { clear: 0.05, half: 0.1 };

const AGE_BOUND_LINES = new Set<QuestionId>([
  'safety.headUnsteady',
  'safety.notSitting',
  'safety.noBabble',
  'safety.noGestures',
  'safety.notWalking',
  'safety.noWords',
  'safety.noPhrases',
]);

const lastMonthOf = (band: Band): number => (BAND_STARTS[BAND_STARTS.indexOf(band) + 1] ?? 156) - 1;

const decidesAlone = ({ id }: Question, ageMonths: number): boolean =>
  CONTENT.rules.decidesAlone.some(({ question, fromMonths = 0 }) => question === id && fromMonths <= ageMonths);

/** The rules give no chance for the two tick lists (everyday life, what makes days hard): a well child's parent ticks nothing. */
function wellChild(ageMonths: number, dice: () => number): Reply {
  const band = bandOf({ ageMonths }) ?? 0;
  const gates = new Set(Object.values(CONTENT.asking).flatMap((rows) => rows[band]?.gate ?? []));
  const draw = ({ clear, half }: Chances): 'clear' | 'half' | 'fine' => {
    const thrown = dice();
    return thrown < clear ? 'clear' : thrown < clear + half ? 'half' : 'fine';
  };
  // A group says "some" when one of its age-bound lines is not "no"; the lines are drawn before the group is answered.
  const lines = new Map<QuestionId, 'yes' | 'no' | 'not-sure'>();
  const groupsWithMore = new Set<QuestionId>();
  for (const { id, group, age, fromMonths, toMonths, skill } of CONTENT.signs) {
    if (!AGE_BOUND_LINES.has(id) || age !== 'corrected' || ageMonths < fromMonths || ageMonths > toMonths) continue;
    if (skill !== undefined && gates.has(skill)) continue;
    const drawn = ({ clear: 'yes', half: 'not-sure', fine: 'no' } as const)[draw(DECIDES_ALONE)];
    lines.set(id, drawn);
    if (drawn !== 'no') groupsWithMore.add(group);
  }
  return (question, ticks) => {
    if (question.kind === 'group') return groupsWithMore.has(question.id) ? 'some' : 'none';
    if (question.kind === 'skill') {
      const chances = !gates.has(question.id)
        ? FOLLOW_UP
        : decidesAlone(question, ageMonths)
          ? DECIDES_ALONE
          : SKILL_GATE;
      return ({ clear: 'not-yet', half: 'sometimes', fine: 'yes' } as const)[draw(chances)];
    }
    if (question.kind === 'worry') {
      const chances = !gates.has(question.id)
        ? FOLLOW_UP
        : decidesAlone(question, ageMonths)
          ? DECIDES_ALONE
          : WORRY_GATE;
      return ({ clear: 'often', half: 'sometimes', fine: 'no' } as const)[draw(chances)];
    }
    return lines.get(question.id) ?? (question.kind === 'known' ? 'not-sure' : reassuring(question, ticks));
  };
}

interface Shares {
  readonly good: number;
  readonly some: number;
}
interface Figures {
  /** as the rules say it */
  readonly all: Shares;
  /** the same children with every age-bound line answered no: what the gates alone do */
  readonly gatesAlone: Shares;
  readonly flagged: number;
  readonly lengths: readonly number[];
}

function childrenOf(band: Band, count: number): readonly { readonly ageMonths: number; readonly seed: number }[] {
  const months = lastMonthOf(band) - band + 1;
  return Array.from({ length: count }, (_, child) => ({
    ageMonths: band + (child % months),
    seed: band * 100_000 + child,
  }));
}

const linesDenied = (visit: Visit): Visit => ({
  ...visit,
  answers: Object.fromEntries(
    Object.entries(visit.answers).map(([id, choice]) => [id, questionOf(id).kind === 'group' ? 'none' : choice]),
  ),
});

function figuresOf(band: Band): Figures {
  const children = childrenOf(band, CHILDREN_PER_BAND).map(({ ageMonths, seed }) => {
    const start = visitOf({ ageMonths, rightNow: 'none', worries: [], conditions: [] });
    const { visit, path } = walk(start, wellChild(ageMonths, diceOf(seed)));
    const { level, flags } = outcomeOf(visit);
    const levels = THERAPY_IDS.map(level);
    const hasLines = Object.values(visit.answers).includes('some');
    return {
      levels,
      byGates: hasLines ? THERAPY_IDS.map(outcomeOf(linesDenied(visit)).level) : levels,
      flagged: flags.length > 0,
      length: path.length,
    };
  });
  const share = (those: readonly unknown[]) => those.length / children.length;
  const sharesOf = (levels: readonly (readonly Level[])[]): Shares => ({
    good: share(levels.filter((three) => three.includes('good-reason'))),
    some: share(levels.filter((three) => three.some((level) => level !== 'not-now'))),
  });
  return {
    all: sharesOf(children.map(({ levels }) => levels)),
    gatesAlone: sharesOf(children.map(({ byGates }) => byGates)),
    flagged: share(children.filter(({ flagged }) => flagged)),
    lengths: children.map(({ length }) => length).sort((a, b) => a - b),
  };
}

const figures = new Map<Band, Figures>();
const figuresFor = (band: Band): Figures => {
  const known = figures.get(band) ?? figuresOf(band);
  figures.set(band, known);
  return known;
};
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(15)).join('');

describe(`${CHILDREN_PER_BAND} well children in each band`, () => {
  it.each(BAND_STARTS)(
    'hardly any well child from %i months is told of a good reason, and few of any reason',
    (band) => {
      const { good, some } = figuresFor(band).all;
      expect.soft(good, `good reason at ${band} months`).toBeLessThanOrEqual(MOST_GOOD_REASON);
      expect.soft(some, `any reason at ${band} months`).toBeLessThanOrEqual(MOST_SOME_REASON);
    },
  );

  it.each(BAND_STARTS)(
    'nor would they be from %i months if no line of an age-bound skill were ticked by mistake',
    (band) => {
      const { good, some } = figuresFor(band).gatesAlone;
      expect.soft(good, `good reason at ${band} months`).toBeLessThanOrEqual(MOST_GOOD_REASON);
      expect.soft(some, `any reason at ${band} months`).toBeLessThanOrEqual(MOST_SOME_REASON);
    },
  );

  it('some well children are told of a reason all the same: the simulation does reach the thresholds', () => {
    const all = [...figures.values()].map((one) => one.all);
    expect(all.length).toBe(BAND_STARTS.length);
    expect(Math.max(...all.map(({ good }) => good))).toBeGreaterThan(0.005);
    expect(Math.min(...all.map(({ some }) => some))).toBeGreaterThan(0.02);
  });

  it('the children answer one question after the other, whichever way the path is worked out', () => {
    const drawnByQuestion = (seed: number, ageMonths: number): Reply => {
      // the same child, asked in any order: each question has a throw of its own
      return (question, ticks) => wellChild(ageMonths, diceOf(seed + question.number))(question, ticks);
    };
    const same = (one: Walk, other: Walk) => expect(one.path).toEqual(other.path);
    for (const { ageMonths, seed } of BAND_STARTS.flatMap((band) => childrenOf(band, 10))) {
      const start = visitOf({ ageMonths });
      same(walk(start, drawnByQuestion(seed, ageMonths)), walkOneByOne(start, drawnByQuestion(seed, ageMonths)));
    }
  });

  afterAll(() => {
    const heading = row([
      '',
      'good reason',
      'any reason',
      'gates: good',
      'gates: any',
      'any flag',
      'median asked',
      'longest',
    ]);
    const lines = [...figures].map(([band, { all, gatesAlone, flagged, lengths }]) =>
      row([
        `from ${band} months`,
        ...[all.good, all.some, gatesAlone.good, gatesAlone.some, flagged].map(percent),
        `${lengths[Math.floor(lengths.length / 2)]}`,
        `${lengths.at(-1)}`,
      ]),
    );
    console.log(['What well children are told', heading, ...lines].join('\n'));
  });
});
