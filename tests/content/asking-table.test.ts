import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf, choicesOf, stepBackOf } from '../../src/guidance/catalogue';
import { AREA_IDS } from '../../src/model/area';
import { BAND_STARTS, type AskingRow, type BandStart } from '../../src/model/asking';
import { LAST_MONTH } from '../../src/model/child';
import { QUESTION_IDS } from './all-questions';

const catalogue = catalogueOf(CONTENT);
const question = (id: string) => catalogue.questions.get(id);
const choicesAt = (id: string): readonly string[] => {
  const found = question(id);
  return found ? choicesOf(found) : [];
};
const lastMonthOf = (band: BandStart) => (BAND_STARTS.find((next) => next > band) ?? LAST_MONTH + 1) - 1;
const rows = AREA_IDS.flatMap((area) =>
  Object.entries(CONTENT.asking[area]).map(([start, row]: [string, AskingRow]) => ({
    area,
    band: Number(start) as BandStart,
    row,
    name: `${area} at ${start}`,
  })),
);
/** Follow-ups asked at most: a clear miss or a main worry opens two. */
const FOLLOW_UPS_ASKED = 2;

describe('the table area × band', () => {
  it('has a record for each of the twenty areas and no other', () => {
    expect(Object.keys(CONTENT.asking).sort()).toEqual([...AREA_IDS].sort());
  });

  it('has the fourteen bands and no other', () => {
    expect(BAND_STARTS).toHaveLength(14);
    expect(rows.filter(({ band }) => !BAND_STARTS.includes(band)).map(({ name }) => name)).toEqual([]);
  });

  it('asks each area in one stretch of bands, without a gap that a rule does not name', () => {
    // Drawing starts with scribbling at 18 months and goes on with the circle at 3 years; play has nothing new at 6 to 8 months.
    const gaps = { drawing: [24, 30], play: [6] };
    const found = AREA_IDS.flatMap((area) => {
      const asked = BAND_STARTS.filter((start) => CONTENT.asking[area][start]);
      const missing = BAND_STARTS.filter(
        (start) => start > (asked[0] ?? 999) && start < (asked.at(-1) ?? 0) && !CONTENT.asking[area][start],
      );
      return missing.length > 0 ? [[area, missing]] : [];
    });
    expect(Object.fromEntries(found)).toEqual(gaps);
  });

  it('names only questions that exist, are skills or worries, and belong to the area', () => {
    const wrong = rows.flatMap(({ name, area, row }) =>
      [row.gate, ...row.followUps]
        .filter((id) => question(id)?.area !== area || !['skill', 'worry'].includes(question(id)?.kind ?? ''))
        .map((id) => `${name}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names no question twice in a row, and no more follow-ups than are asked', () => {
    const wrong = rows.filter(
      ({ row }) =>
        new Set([row.gate, ...row.followUps]).size < row.followUps.length + 1 ||
        row.followUps.length > FOLLOW_UPS_ASKED ||
        row.followUps.length === 0,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('has the role of each row', () => {
    expect(rows.filter(({ row }) => row.role !== 'gate' && row.role !== 'if-opened').map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('asks each question at some month of the band that names it', () => {
    const wrong = rows.flatMap(({ name, band, row }) =>
      [row.gate, ...row.followUps]
        .filter((id) => (question(id)?.fromMonths ?? 0) > lastMonthOf(band))
        .map((id) => `${name}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves no skill and no worry that is never asked', () => {
    const asked = new Set([
      ...rows.flatMap(({ row, area, band }) => [
        row.gate,
        ...row.followUps.slice(0, FOLLOW_UPS_ASKED),
        stepBackOf(row.gate, area, band, catalogue),
      ]),
      CONTENT.notWalkingGate.question,
    ]);
    expect(CONTENT.questions.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('offers each everyday area from the age at which a band opens it, and only there', () => {
    for (const [area, from] of Object.entries(CONTENT.everydayFrom)) {
      const opened = BAND_STARTS.filter((start) => CONTENT.asking[area as 'senses'][start]?.role === 'if-opened');
      expect(opened[0], area).toBe(from);
      const gates = BAND_STARTS.filter(
        (start) => start >= from && CONTENT.asking[area as 'senses'][start]?.role === 'gate',
      );
      expect(gates, `${area} has no other gate from then on`).toEqual([]);
    }
    expect(Object.keys(CONTENT.everydayFrom).sort()).toEqual([...(CONTENT.everyday.choices ?? [])].sort());
  });

  it('opens an area that is not asked of everybody by a worry that is offered at that age, or by everyday life', () => {
    const never = rows.filter(({ area, band, row }) => {
      if (row.role !== 'if-opened') return false;
      const worried = CONTENT.worries.some(
        ({ areas, fromMonths, toMonths }) =>
          areas.includes(area) && fromMonths <= lastMonthOf(band) && toMonths >= band,
      );
      const everyday = (CONTENT.everydayFrom[area] ?? Infinity) <= band;
      return !worried && !everyday;
    });
    expect(never.map(({ name }) => name)).toEqual([]);
  });

  it('has at least one worry for each area, and gates at every band', () => {
    expect(AREA_IDS.filter((area) => !CONTENT.worries.some(({ areas }) => areas.includes(area)))).toEqual([]);
    const gates = BAND_STARTS.map(
      (start) => rows.filter(({ band, row }) => band === start && row.role === 'gate').length,
    );
    expect(gates.filter((count) => count < 5 || count > 11)).toEqual([]);
  });
});

describe('the safety questions', () => {
  it('have seven groups, and every sign stands in one of them', () => {
    expect(CONTENT.groups).toHaveLength(7);
    const groups = CONTENT.groups.map(({ id }) => id);
    expect(CONTENT.signs.filter(({ group }) => !groups.includes(group)).map(({ id }) => id)).toEqual([]);
    expect(groups.filter((group) => !CONTENT.signs.some((sign) => sign.group === group))).toEqual([]);
  });

  it('hold at most five lines in a group at every month, whatever the corrected age', () => {
    const crowded = new Set<string>();
    for (let real = 0; real <= LAST_MONTH; real += 1) {
      for (let corrected = Math.max(0, real - 5); corrected <= real; corrected += 1) {
        if (corrected >= 24 && corrected !== real) continue;
        const due = CONTENT.signs.filter(({ age, fromMonths, toMonths, skill }) => {
          const at = age === 'real' ? real : corrected;
          const band = BAND_STARTS.findLast((start) => start <= corrected) ?? 0;
          const asked = skill !== undefined && AREA_IDS.some((area) => CONTENT.asking[area][band]?.gate === skill);
          return fromMonths <= at && at <= toMonths && !asked;
        });
        for (const { id } of CONTENT.groups)
          if (due.filter(({ group }) => group === id).length > 5)
            crowded.add(`${id} at ${real} (${corrected} corrected)`);
      }
    }
    expect([...crowded]).toEqual([]);
  });

  it('hold only ages from 0 to 155 months, the first not after the last', () => {
    const ranges = [
      ...CONTENT.signs,
      ...CONTENT.flags,
      ...CONTENT.worries,
      ...CONTENT.rightNow,
      ...CONTENT.helpLines,
      ...CONTENT.countries.flatMap(({ routes }) => routes),
    ];
    expect(
      ranges.filter(
        ({ fromMonths, toMonths }) => !(fromMonths >= 0 && fromMonths <= toMonths && toMonths <= LAST_MONTH),
      ),
    ).toEqual([]);
  });

  it('ask "does a doctor already know?" for every group, every single question and the gates', () => {
    const owners = [...CONTENT.groups, ...CONTENT.singles].map(({ id }) => `${id}.known`);
    expect(CONTENT.known.map(({ id }) => id).sort()).toEqual([...owners, 'gates.known'].sort());
  });

  it('name details that exist, each behind one answer that its question has', () => {
    const named = Object.entries(CONTENT.detailsOf).flatMap(([id, { openedBy, details }]) =>
      details.map((detail) => ({ id, openedBy, detail })),
    );
    expect(named.map(({ detail }) => detail).sort()).toEqual(CONTENT.details.map(({ id }) => id).sort());
    const wrong = named.filter(({ id, openedBy, detail }) => {
      const owner = question(id);
      return (
        !owner ||
        !detail.startsWith(`${id}.`) ||
        openedBy.length === 0 ||
        openedBy.some((choice) => !choicesOf(owner).includes(choice))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('stand for a skill only where that skill is one', () => {
    expect(
      CONTENT.signs.filter(({ skill }) => skill !== undefined && question(skill)?.kind !== 'skill').map(({ id }) => id),
    ).toEqual([]);
  });

  it('go by the age since birth for loss, one-sidedness, fits, breathing, injury and pain', () => {
    const real = [
      'oneSided',
      'prefersOneSide',
      'earlierFit',
      'blankSpells',
      'clusters',
      'noisyBreathing',
      'bruise',
      'stopsUsingLimb',
      'limbNeverMoved',
      'painOneSpot',
      'backPain',
      'hotJoint',
      'swollenJoint',
      'limp',
      'notBackToPlay',
      'colourChangeInFeed',
    ];
    const ages = new Map(CONTENT.signs.map(({ id, age }) => [id, age]));
    expect(real.filter((name) => ages.get(`safety.${name}`) !== 'real')).toEqual([]);
    expect(
      CONTENT.flags
        .filter(({ id, age }) => (real.includes(id.replace('flag.', '')) || id === 'flag.lostSkill') && age !== 'real')
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('names inside the content', () => {
  const conditions: readonly string[] = CONTENT.conditions.map(({ id }) => id);
  const isQuestion = (id: string) => QUESTION_IDS.has(id);

  it('lead to questions and choices that exist', () => {
    const answers = [
      ...CONTENT.rules.decidesAlone,
      ...CONTENT.rules.stutterPoints.questions,
      ...CONTENT.rules.nextVisitAnswers,
    ];
    expect(answers.filter(({ question: id, choice }) => !isQuestion(id) || !choicesAt(id).includes(choice))).toEqual(
      [],
    );
  });

  it('let every flag be raised by an answer that its question has', () => {
    const wrong = CONTENT.flags.flatMap(({ id, raisedBy }) =>
      raisedBy
        .filter(({ question: raising, choice }) =>
          raising === 'rightNow'
            ? choice !== 'yes-or-not-sure'
            : !isQuestion(raising) || !choicesAt(raising).includes(choice),
        )
        .map((raising) => [id, raising]),
    );
    expect(wrong).toEqual([]);
    expect(CONTENT.flags.filter(({ raisedBy }) => raisedBy.length === 0)).toEqual([]);
  });

  it('let every sign raise a flag, over all its ages', () => {
    const wrong = CONTENT.signs.filter(({ id, fromMonths, toMonths, age }) => {
      const flags = CONTENT.flags.filter(({ raisedBy }) => raisedBy.some((raising) => raising.question === id));
      return !flags.some((flag) => flag.fromMonths <= fromMonths && flag.toMonths >= toMonths && flag.age === age);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('let flags wait for, and be explained by, what exists', () => {
    expect(CONTENT.flags.flatMap(({ settledBy = [] }) => settledBy).filter((id) => !isQuestion(id))).toEqual([]);
    expect(
      CONTENT.flags.flatMap(({ explainedBy = [] }) => explainedBy).filter((id) => !conditions.includes(id)),
    ).toEqual([]);
  });

  it('move to the next visit only what the rule set of record allows', () => {
    const movable = [
      'flag.notSitting',
      'flag.notWalking',
      'flag.noWords',
      'flag.noPhrases',
      'flag.floppyOrStiff',
      'flag.toeWalking',
      'flag.hoarseVoice',
    ];
    expect(
      CONTENT.flags
        .filter(({ explainedBy }) => explainedBy)
        .map(({ id }) => id as string)
        .sort(),
    ).toEqual(movable.sort());
  });

  it('rule out only questions and areas that exist, and no flag but the skill that is ruled out', () => {
    const ruledOut = CONTENT.conditions.flatMap(({ rulesOut }) => [...(rulesOut?.questions ?? [])]);
    expect(ruledOut.filter((id) => !isQuestion(id))).toEqual([]);
    expect(
      ruledOut.filter((id) => id.startsWith('safety.') && !CONTENT.signs.some((sign) => sign.id === id && sign.skill)),
    ).toEqual([]);
    expect(
      CONTENT.conditions
        .flatMap(({ rulesOut }) => [...(rulesOut?.areas ?? [])])
        .filter((area) => !AREA_IDS.includes(area)),
    ).toEqual([]);
  });

  it('take a birth before 32 and before 28 weeks for the condition', () => {
    expect(CONTENT.earlyBirth.filter(({ condition }) => !conditions.includes(condition))).toEqual([]);
    expect(CONTENT.earlyBirth).toContainEqual({ weeksEarly: 9, condition: 'condition.veryPreterm' });
  });

  it('lead a lost skill to areas, for all that can be lost but "another"', () => {
    const what = CONTENT.details.find(({ id }) => id === 'safety.loss.what')?.choices ?? [];
    expect(Object.keys(CONTENT.lossAreas).sort()).toEqual(what.filter((choice) => choice !== 'other').sort());
    expect(Object.values(CONTENT.lossAreas).filter((area) => !AREA_IDS.includes(area))).toEqual([]);
  });

  it('ask a child who does not walk by questions that exist', () => {
    const { question: gate, sign, condition } = CONTENT.notWalkingGate;
    expect([gate, sign, CONTENT.noWordsSign].filter((id) => !isQuestion(id))).toEqual([]);
    expect(conditions).toContain(condition);
  });

  it('let conditions lead to therapies exactly as the table of record', () => {
    const short = { yes: 'y', if: 'i' } as const;
    const table = Object.fromEntries(
      CONTENT.conditions.map(({ id, therapies: { speech, occupational, physical } }) => [
        id.replace('condition.', ''),
        [speech, occupational, physical].map((value) => (value ? short[value] : '-')).join(''),
      ]),
    );
    expect(table).toEqual({
      developmentalDelay: 'iyi',
      autism: 'yyi',
      sensoryDifferences: 'iyi',
      adhd: 'iyi',
      learningDifficulties: 'iy-',
      cerebralPalsy: 'yyy',
      geneticSyndrome: 'yyy',
      brainInjury: 'iyy',
      extremelyPreterm: 'iyy',
      veryPreterm: '---',
      specialCare: '---',
      muscleCondition: 'iyy',
      lateMotor: 'iiy',
      afterInjury: 'iiy',
      limbDifference: '-yy',
      torticollis: '-iy',
      boneOrJoint: '-iy',
      coordination: 'iyy',
      speechSound: 'y--',
      stuttering: 'y--',
      voice: 'y--',
      languageDisorder: 'yii',
      feedingDisorder: 'yii',
      hearing: 'y-i',
      wheelchair: '---',
    });
  });
});
