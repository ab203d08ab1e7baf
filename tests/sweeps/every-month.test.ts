import { describe, expect, it } from 'vitest';
import safetyWords from '../../locales/en/safety.json';
import { CONTENT } from '../../src/content/content';
import { judgementsOf } from '../../src/guidance/area-status';
import { agesOf } from '../../src/guidance/corrected-age';
import { flagsOf } from '../../src/guidance/flags';
import { guide } from '../../src/guidance/guide';
import { readingOf } from '../../src/guidance/reading';
import { pathOf } from '../../src/guidance/relevant-questions';
import { AREA_IDS, type AreaId } from '../../src/model/area';
import type { Choice, QuestionId } from '../../src/model/question';
import { onceFor } from '../../src/review/once-for';
import {
  bandOf,
  BAND_STARTS,
  catalogue,
  correctedMonths,
  EVERY_CHILD,
  EVERY_MONTH,
  EVERY_PAIR_OF_AGES,
  outcomeOf,
  questionOf,
  reassuring,
  show,
  visitOf,
  walk,
  walkOneByOne,
  worst,
  type Band,
  type Child,
  type Reply,
} from './child-walk';
import {
  ALWAYS_IN_SAFETY,
  EVERYDAY_FROM,
  FLAGS,
  GATES,
  GATES_BEFORE_TWO_MONTHS,
  NOT_AT_THIS_AGE,
  ONLY_IF_OPENED,
  type ExpectedFlag,
} from './expected';

/** Nothing is found, no worry was ticked. */
const wellWalk = onceFor((child: Child) => walk(visitOf(child), reassuring));

const sorted = <T>(list: Iterable<T>): T[] => [...list].sort();
const ageFor = ({ age }: Pick<ExpectedFlag, 'age'>, child: Child): number =>
  age === 'real' ? child.ageMonths : correctedMonths(child);
const gatesAt = (child: Child): readonly AreaId[] => {
  const band = bandOf(child);
  if (band === undefined) return [];
  return correctedMonths(child) < 2 ? GATES_BEFORE_TWO_MONTHS : GATES[band];
};
const everydayAt = (child: Child): readonly AreaId[] =>
  AREA_IDS.filter((area) => correctedMonths(child) >= (EVERYDAY_FROM[area] ?? Infinity));

/** The first problems of all children in one list: a failure names the child and what is wrong. */
function problems(children: readonly Child[], find: (child: Child) => readonly string[]): readonly string[] {
  return children.flatMap((child) => find(child).map((problem) => `${show(child)}: ${problem}`)).slice(0, 20);
}
const notIn = (left: Iterable<string>, right: Iterable<string>, words: string): string[] => {
  const known = new Set(right);
  return [...left].filter((one) => !known.has(one)).map((one) => `${one} ${words}`);
};

describe('what a parent is asked, at every month from birth to the 13th birthday, with every prematurity', () => {
  const weeksOld = Array.from({ length: 26 }, (_, ageWeeks) => ageWeeks);
  const babies: readonly Child[] = weeksOld.flatMap((ageWeeks) =>
    [undefined, ...EVERY_MONTH.slice(4, 19)].map((weeksEarly) => ({
      ageMonths: Math.floor((ageWeeks * 7) / 30.4375),
      ageWeeks,
      ...(weeksEarly === undefined ? {} : { weeksEarly }),
    })),
  );

  it('a parent never sees more than seven groups of signs, nor more than five signs in one', () => {
    expect(
      problems([...EVERY_CHILD, ...babies], (child) => {
        const { signs } = readingOf(visitOf(child), catalogue);
        const groups = new Map<QuestionId, number>();
        for (const { group } of signs) groups.set(group, (groups.get(group) ?? 0) + 1);
        const full = [...groups]
          .filter(([, lines]) => lines > 5)
          .map(([group, lines]) => `${group} has ${lines} lines`);
        return [
          ...full,
          ...(groups.size > 7 ? [`${groups.size} groups`] : []),
          ...(groups.size === 0 ? ['no group'] : []),
        ];
      }),
    ).toEqual([]);
  });

  it('a parent reads each sign in at most eight words', () => {
    const words = safetyWords.safety as Record<string, { line?: string }>;
    const long = CONTENT.signs.flatMap(({ id }) => {
      const line = words[id.replace('safety.', '')]?.line?.trim() ?? '';
      const count = line === '' ? 0 : line.split(/\s+/).length;
      return count >= 1 && count <= 8 ? [] : [`${id}: ${count} words`];
    });
    expect(long).toEqual([]);
  });

  /** Every question that could be due to this child, read straight from the content. */
  function dueTo(child: Child): ReadonlySet<QuestionId> {
    const corrected = correctedMonths(child);
    const inAge = ({
      age,
      fromMonths,
      toMonths,
    }: {
      age: 'real' | 'corrected';
      fromMonths: number;
      toMonths: number;
    }) => {
      const months = age === 'real' ? child.ageMonths : corrected;
      return fromMonths <= months && months <= toMonths;
    };
    const signs = CONTENT.signs.filter(inAge);
    const due = new Set<QuestionId>([
      ...CONTENT.singles.map(({ id }) => id),
      ...CONTENT.details.filter(({ fromMonths = 0 }) => fromMonths <= child.ageMonths).map(({ id }) => id),
      ...CONTENT.known.map(({ id }) => id),
      ...signs.flatMap(({ id, group }) => [id, group]),
    ]);
    const band = bandOf(child);
    if (band === undefined) {
      due.delete('gates.known');
      return due;
    }
    for (const { id } of CONTENT.closing) due.add(id);
    if (everydayAt(child).length > 0) due.add(CONTENT.everyday.id);
    for (const area of AREA_IDS) {
      const row = CONTENT.asking[area][band];
      if (!row || (questionOf(row.gate).fromMonths ?? 0) > corrected) continue;
      const earlier = BAND_STARTS.filter((start) => start < band).map((start) => CONTENT.asking[area][start]?.gate);
      const stepBack = earlier.findLast(
        (gate) => gate !== undefined && gate !== row.gate && questionOf(gate).kind === 'skill',
      );
      for (const id of [row.gate, ...row.followUps, stepBack]) {
        if (id !== undefined && (questionOf(id).fromMonths ?? 0) <= corrected) due.add(id);
      }
    }
    if (corrected >= 36) due.add('movement.harderToMove');
    return due;
  }

  const halfWorried: Reply = (question, ticks) =>
    question.list
      ? ticks
      : ({ skill: 'sometimes', worry: 'sometimes', group: 'not-sure' }[question.kind as string] ?? 'not-sure');
  const neverSeen: Reply = (question, ticks) =>
    question.list
      ? ticks.slice(0, 1)
      : ({ skill: 'no-chance', group: 'not-sure' }[question.kind as string] ?? 'not-sure');

  it.each([
    ['finds everything fine', reassuring],
    ['answers the worst every time', worst],
    ['says sometimes every time', halfWorried],
    ['had no chance to see anything', neverSeen],
  ])('a parent who %s is asked only what is due at the age of the child, and comes to an end', (_, reply) => {
    expect(
      problems(EVERY_PAIR_OF_AGES, (child) => {
        const { path } = walk(
          visitOf({ ...child, worries: CONTENT.worries.map(({ id }) => id), mainWorries: [] }),
          reply,
        );
        return notIn(
          path.map(({ id }) => id),
          dueTo(child),
          'is not due',
        );
      }),
    ).toEqual([]);
  });

  it('the age that counts is the corrected one until it is 24 months', () => {
    expect(
      problems(EVERY_CHILD, (child) => {
        const ages = agesOf(child);
        return ages.realInMonths === child.ageMonths && ages.correctedInMonths === correctedMonths(child)
          ? []
          : [JSON.stringify(ages)];
      }),
    ).toEqual([]);
  });

  it('each area that matters at an age is asked: by its own gate, under everyday life, or as a sign', () => {
    expect(
      problems(EVERY_CHILD, (child) => {
        const visit = visitOf(child);
        const reading = readingOf(visit, catalogue);
        const asked = pathOf(reading, catalogue);
        const gates = asked.filter(({ section }) => section === 'gates').map(({ id }) => questionOf(id).area);
        return [
          ...notIn(gatesAt(child), gates, 'has no gate'),
          ...notIn(gates, gatesAt(child), 'has a gate that is not expected'),
          ...notIn(everydayAt(child), reading.everyday, 'is not under everyday life'),
          ...notIn(reading.everyday, everydayAt(child), 'is under everyday life too early'),
          ...(asked.some(({ id }) => id === 'everyday.hard') === everydayAt(child).length > 0
            ? []
            : ['everyday life is wrongly asked or left out']),
        ];
      }),
    ).toEqual([]);
  });

  it('each area of a child with nothing found is going well, or is one that is not asked at this age', () => {
    expect(
      problems(
        EVERY_PAIR_OF_AGES.filter((child) => correctedMonths(child) >= 2),
        (child) => {
          const { status } = outcomeOf(wellWalk(child).visit);
          // a limp and a new unsteadiness go by the real age
          const byLines: readonly AreaId[] = child.ageMonths >= 12 ? ['balance', 'gait'] : [];
          const band = bandOf(child) as Band;
          const expected = NOT_AT_THIS_AGE[band].filter((area) => !(band < 12 && byLines.includes(area)));
          const notAsked = AREA_IDS.filter((area) => status(area) === 'not-asked');
          return [
            ...notIn(notAsked, expected, 'is not asked'),
            ...notIn(expected, notAsked, `is said to be something`),
            ...ALWAYS_IN_SAFETY.filter((area) => status(area) !== 'going-well').map(
              (area) => `${area} is ${status(area)}`,
            ),
          ];
        },
      ),
    ).toEqual([]);
  });

  it.each(BAND_STARTS)('from %i months a worry opens each area that is asked only if opened', (band) => {
    const everyday = everydayAt({ ageMonths: band });
    for (const area of [...everyday, ...(ONLY_IF_OPENED[band] ?? [])]) {
      const worry = CONTENT.worries.find(
        ({ areas, fromMonths, toMonths }) => areas.includes(area) && fromMonths <= band && band <= toMonths,
      );
      const { path } = walk(visitOf({ ageMonths: band, worries: worry ? [worry.id] : [] }), reassuring);
      const gate = CONTENT.asking[area][band];
      expect(gate?.role, area).toBe('if-opened');
      expect(
        path.map(({ id }) => id),
        area,
      ).toContain(gate?.gate);
    }
  });
});

describe('every flag, at every month of its ages', () => {
  const namedHere = Object.keys(FLAGS);

  it('the content has exactly the flags that the rules ask for, and the emergency panel', () => {
    expect(sorted(CONTENT.flags.map(({ id }) => id))).toEqual(sorted([...namedHere, 'flag.rightNow']));
  });

  const expectedAt = (child: Child): readonly string[] =>
    namedHere.filter((id) => {
      const expected = FLAGS[id];
      if (!expected) return false;
      const months = ageFor(expected, child);
      return expected.from <= months && months <= expected.to;
    });
  const askedFor = (id: string, child: Child): QuestionId | undefined => {
    const expected = FLAGS[id];
    return expected?.asked.find(({ from, to }) => from <= ageFor(expected, child) && ageFor(expected, child) <= to)
      ?.question;
  };
  /** The one answer that raises the flag, with its group opened and all other lines denied. */
  function plant(question: QuestionId, child: Child, fine: Record<QuestionId, Choice>): Record<QuestionId, Choice> {
    const { signs } = readingOf(visitOf(child), catalogue);
    const sign = signs.find(({ id }) => id === question);
    if (sign) {
      const others = signs.filter(({ group }) => group === sign.group).map(({ id }) => [id, 'no'] as const);
      return { ...fine, [sign.group]: 'some', ...Object.fromEntries(others), [question]: 'yes' };
    }
    if (question === 'safety.hearing.sudden') return { ...fine, 'safety.hearing': 'yes', [question]: 'yes' };
    return { ...fine, [question]: questionOf(question).kind === 'skill' ? 'not-yet' : 'yes' };
  }

  it('one worrying answer raises its flag, with everything else reassuring and no worry', () => {
    expect(
      problems(EVERY_PAIR_OF_AGES, (child) => {
        const fine = wellWalk(child).visit.answers;
        return expectedAt(child).flatMap((id) => {
          const question = askedFor(id, child);
          if (question === undefined) return [`${id} has no question`];
          const visit = visitOf(child, plant(question, child, fine));
          const reading = readingOf(visit, catalogue);
          const { flags } = flagsOf(reading, judgementsOf(reading, catalogue), catalogue);
          const raised = flags.find((flag) => flag.id === id);
          if (!raised) return [`${id} is not raised by ${question}`];
          const soonAtTwo = id === 'flag.noWords' && correctedMonths(child) >= 24;
          const urgency = soonAtTwo ? 'soon' : FLAGS[id]?.urgency;
          return raised.urgency === urgency ? [] : [`${id} is ${raised.urgency}, not ${urgency}`];
        });
      }),
    ).toEqual([]);
  });

  it('the question of a flag is asked of every child of its age, without a worry and without a missed gate', () => {
    expect(
      problems(EVERY_PAIR_OF_AGES, (child) => {
        // Groups opened and the two single questions answered yes; all else is reassuring.
        const open: Reply = (question, ticks) =>
          question.kind === 'group'
            ? 'some'
            : ['safety.loss', 'safety.hearing'].includes(question.id)
              ? 'yes'
              : reassuring(question, ticks);
        const { path } = walk(visitOf(child), open);
        const asked = path.filter(({ section }) => section === 'safety' || section === 'gates').map(({ id }) => id);
        return notIn(
          expectedAt(child).map((id) => askedFor(id, child) ?? id),
          asked,
          'is not asked',
        );
      }),
    ).toEqual([]);
  });

  it('one sign of a group may be answered by a parent who is sure of nothing else: "not sure" opens each line too', () => {
    expect(
      problems(EVERY_PAIR_OF_AGES, (child) => {
        const unsure: Reply = (question, ticks) =>
          question.kind === 'group' ? 'not-sure' : reassuring(question, ticks);
        const asked = walk(visitOf(child), unsure).path.map(({ id }) => id);
        return notIn(
          readingOf(visitOf(child), catalogue).signs.map(({ id }) => id),
          asked,
          'is not asked',
        );
      }),
    ).toEqual([]);
  });

  it('no question but the emergency panel says emergency', () => {
    expect(
      CONTENT.flags
        .filter(({ urgency, unless = [] }) => [urgency, ...unless.map((line) => line.urgency)].includes('emergency'))
        .map(({ id }) => id),
    ).toEqual(['flag.rightNow']);
    expect(outcomeOf(visitOf({ ageMonths: 40, rightNow: 'yes-or-not-sure' })).flags).toMatchObject([
      { id: 'flag.rightNow', urgency: 'emergency', route: 'emergency-number', unsure: false },
    ]);
  });

  it('a child of whom the worst is answered has every flag of the age', () => {
    expect(
      problems(EVERY_PAIR_OF_AGES, (child) => {
        const { visit } = walk(visitOf({ ...child, rightNow: 'yes-or-not-sure' }), worst);
        const raised = outcomeOf(visit).flags.map(({ id }) => id);
        const expected = [...expectedAt(child), 'flag.rightNow'];
        return [...notIn(expected, raised, 'is missing'), ...notIn(raised, expected, 'is not of this age')];
      }),
    ).toEqual([]);
  });
});

describe('a child with nothing found', () => {
  const bornAfter28Weeks = ({ weeksEarly = 0 }: Child) => weeksEarly < 13;

  it('has no therapy above not-now, no flag, and the headline that nothing points to a therapy', () => {
    expect(
      problems(
        EVERY_CHILD.filter((child) => correctedMonths(child) >= 0 && bornAfter28Weeks(child)),
        (child) => {
          const { visit } = walk(visitOf({ ...child, rightNow: 'none', worries: [], conditions: [] }), reassuring);
          const { therapies, flags, headline, alsoAsk, complete } = guide(visit, catalogue);
          return [
            ...therapies.filter(({ level }) => level !== 'not-now').map(({ id, level }) => `${id} is ${level}`),
            ...flags.map(({ id }) => `${id} is raised`),
            ...(headline === 'nothing-points' ? [] : [`the headline is ${headline}`]),
            ...alsoAsk.map((id) => `${id} is named`),
            ...(complete ? [] : ['not complete']),
          ];
        },
      ),
    ).toEqual([]);
  });

  // The table of conditions in `rules.md` 3 says "yes" for these two, also for a child doing well.
  it('born before 28 weeks keeps occupational therapy and physiotherapy in the team, and has nothing else', () => {
    expect(
      problems(
        EVERY_CHILD.filter((child) => !bornAfter28Weeks(child)),
        (child) => {
          const { visit } = walk(visitOf({ ...child, rightNow: 'none' }), reassuring);
          const { therapies, flags, followUpClinic } = guide(visit, catalogue);
          const levels = therapies.map(
            ({ id, level, because }) => `${id} ${level} ${because.map(({ rule }) => rule).join()}`,
          );
          const expected = [
            'speech not-now ',
            'occupational some-reason level.condition',
            'physical some-reason level.condition',
          ];
          return [
            ...notIn(levels, expected, 'is not expected'),
            ...flags.map(({ id }) => `${id} is raised`),
            ...(followUpClinic ? [] : ['no clinic']),
          ];
        },
      ),
    ).toEqual([]);
  });

  it('before the due date is asked about safety only, and never told that nothing points to a therapy', () => {
    const unborn = EVERY_CHILD.filter((child) => correctedMonths(child) < 0);
    expect(unborn.length).toBeGreaterThan(0);
    expect(
      problems(unborn, (child) => {
        const { visit, path } = walk(visitOf({ ...child, rightNow: 'none' }), reassuring);
        const { headline } = guide(visit, catalogue);
        return [
          ...path.filter(({ section }) => section !== 'safety').map(({ id }) => `${id} is asked`),
          ...(headline === 'too-young' ? [] : [headline]),
        ];
      }),
    ).toEqual([]);
  });
});

describe('how much a parent is asked', () => {
  it('a well child answers at most 22 questions', () => {
    expect(
      problems(EVERY_PAIR_OF_AGES, (child) => {
        const { path } = wellWalk(child);
        return path.length <= 22 ? [] : [`${path.length} questions`];
      }),
    ).toEqual([]);
  });

  it('the quick walk of these sweeps asks the same as one question after the other', () => {
    for (const reply of [reassuring, worst]) {
      expect(
        problems(
          EVERY_MONTH.filter((month) => month % 13 === 4).map((ageMonths) => ({ ageMonths })),
          (child) => {
            const start = visitOf({ ...child, conditions: ['condition.autism'] });
            const quick = walk(start, reply);
            const slow = walkOneByOne(start, reply);
            return JSON.stringify(quick.path) === JSON.stringify(slow.path)
              ? []
              : [`${quick.path.length} and ${slow.path.length} questions`];
          },
        ),
      ).toEqual([]);
    }
  });

  // Whatever was missed: all of it, exactly three areas, or everything a little; with every worry ticked and every condition.
  const threeMissed = (): Reply => {
    let missed = 0;
    return (question, ticks) => {
      if (question.list) return ticks;
      if (question.kind !== 'skill' && question.kind !== 'worry') return worst(question, ticks);
      return (missed += 1) <= 3 ? worst(question, ticks) : 'sometimes';
    };
  };
  it.each([
    ['answers the worst every time', () => worst],
    ['misses three areas and doubts the rest', threeMissed],
    [
      'doubts everything',
      (): Reply => (question, ticks) =>
        question.kind === 'skill' || question.kind === 'worry' ? 'sometimes' : worst(question, ticks),
    ],
  ])('a parent who %s answers fewer than 100 questions, so that nothing is cut off', (_, replyOf) => {
    const ways: readonly Partial<Child>[] = [
      {},
      {
        worries: CONTENT.worries.map(({ id }) => id),
        conditions: CONTENT.conditions.map(({ id }) => id).filter((id) => id !== 'condition.wheelchair'),
      },
      { worries: CONTENT.worries.map(({ id }) => id), conditions: ['condition.wheelchair'] },
    ];
    let longest = 0;
    expect(
      problems(
        BAND_STARTS.flatMap((ageMonths) => ways.map((way) => ({ ageMonths, ...way }))),
        (child) => {
          const { path } = walk(visitOf(child), replyOf());
          longest = Math.max(longest, path.length);
          return path.length < 100 ? [] : [`${path.length} questions`];
        },
      ),
    ).toEqual([]);
    expect(longest).toBeGreaterThan(40);
  });

  // in the first band milestones are asked from 2 months on
  it.each([2, ...BAND_STARTS.slice(1)])(
    'from %i months up to three opened areas cost at most 33 questions, whichever they are',
    (ageMonths) => {
      const rows = AREA_IDS.flatMap((area) => {
        const row = CONTENT.asking[area][bandOf({ ageMonths }) ?? 0];
        return row && (questionOf(row.gate).fromMonths ?? 0) <= ageMonths ? [{ area, row }] : [];
      });
      const worryOf = (area: AreaId) =>
        CONTENT.worries.find(
          ({ areas, fromMonths, toMonths }) => areas.includes(area) && fromMonths <= ageMonths && ageMonths <= toMonths,
        )?.id;
      let longest = 0;
      const tooLong: string[] = [];
      rows.forEach((first, one) =>
        rows.slice(one + 1).forEach((second, two) =>
          rows.slice(one + two + 2).forEach((third) => {
            const chosen = [first, second, third];
            const missed = new Set(chosen.map(({ row }) => row.gate));
            const areas = chosen.map(({ area }) => area);
            const reply: Reply = (question, ticks) => {
              if (missed.has(question.id)) return worst(question, ticks);
              return question.list
                ? ticks.filter((tick) => areas.includes(tick as AreaId))
                : reassuring(question, ticks);
            };
            const worries = areas.flatMap((area) => worryOf(area) ?? []);
            const { path } = walk(visitOf({ ageMonths, worries, mainWorries: worries.slice(0, 2) }), reply);
            longest = Math.max(longest, path.length);
            if (path.length > 33) tooLong.push(`${areas.join(', ')}: ${path.length} questions`);
          }),
        ),
      );
      expect(tooLong).toEqual([]);
      expect(longest).toBeGreaterThan(15);
    },
  );
});
