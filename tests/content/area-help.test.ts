import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { ageBy, agesOf, bandOf, isWithin } from '../../src/guidance/corrected-age';
import { AREA_IDS, THERAPY_IDS, type AreaId } from '../../src/model/area';
import { LAST_MONTH, type Ages } from '../../src/model/child';
import { at, ENGLISH, isText, sentencesOf, textsOf, wordCount } from './english-words';

/** First month of each age group of `session` and `meanwhile`. */
const AGE_GROUPS = { baby: 0, young: 18, school: 72 } as const;
type AgeGroup = keyof typeof AGE_GROUPS;
const GROUPS: readonly AgeGroup[] = ['baby', 'young', 'school'];
/** Whose doctor comes before any therapist, and where nothing is exercised until then (rules.md 7, invariant 7). */
const DOCTOR_FIRST: readonly AreaId[] = ['voice', 'tone', 'gait', 'pain'];
const CAUTIONED: readonly AreaId[] = [...DOCTOR_FIRST, 'feeding', 'head', 'movement', 'balance', 'hands', 'hearing'];
const MOST_WORDS = 20;

const groupAt = (month: number): AgeGroup => GROUPS.findLast((group) => AGE_GROUPS[group] <= month) ?? 'baby';
const help = (area: AreaId, path: string): unknown => at(ENGLISH['areas'], `area.${area}.${path}`);
const keysOf = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);

/** Whoever leads an area at some age, supports it, or is added to it by an answer. */
const therapiesOf = (area: AreaId): readonly string[] => {
  const { leads, leadsBefore, supports } = CONTENT.areas[area];
  const named = [
    ...leads,
    ...(leadsBefore?.leads ?? []),
    ...supports,
    ...CONTENT.questions.flatMap((question) => (question.area === area && question.adds ? [question.adds] : [])),
    ...CONTENT.signs.flatMap(({ areas, adds }) => (areas.includes(area) && adds ? [adds] : [])),
    ...(area === 'play' ? CONTENT.playLeads.map(({ therapy }) => therapy) : []),
  ];
  return THERAPY_IDS.filter((therapy) => named.includes(therapy));
};

const ASKED_AT_EVERY_AGE = new Set([
  ...CONTENT.singles.map(({ area }) => area),
  ...Object.values(CONTENT.lossAreas),
] as readonly string[]);

/** By a row of the table, a worry, a sign, everyday life, a single question, a lost skill, or instead of running. */
function canBeAskedOf(area: AreaId, ages: Ages): boolean {
  const band = bandOf(ages);
  const { notWalkingGate } = CONTENT;
  return (
    ASKED_AT_EVERY_AGE.has(area) ||
    (band !== undefined && CONTENT.asking[area][band] !== undefined) ||
    CONTENT.worries.some((worry) => worry.areas.includes(area) && isWithin(ages.realInMonths, worry)) ||
    CONTENT.signs.some((sign) => sign.areas.includes(area) && isWithin(ageBy(sign.age, ages), sign)) ||
    (CONTENT.everydayFrom[area] ?? Infinity) <= ages.correctedInMonths ||
    (notWalkingGate.areas.includes(area) && ages.correctedInMonths >= notWalkingGate.fromMonths)
  );
}

const WEEKS_EARLY = Array.from({ length: 19 }, (_, weeks) => weeks);
const EVERY_CHILD: readonly Ages[] = Array.from({ length: LAST_MONTH + 1 }, (_, ageMonths) =>
  WEEKS_EARLY.map((weeksEarly) => agesOf({ ageMonths, weeksEarly })),
).flat();

/** The groups of every child who can be asked about an area, by the age since birth as well as by the corrected one. */
const groupsOf = (area: AreaId): readonly AgeGroup[] => {
  const groups = new Set(
    EVERY_CHILD.filter((ages) => canBeAskedOf(area, ages)).flatMap(({ realInMonths, correctedInMonths }) => [
      groupAt(realInMonths),
      groupAt(correctedInMonths),
    ]),
  );
  return GROUPS.filter((group) => groups.has(group));
};

interface Idea {
  readonly area: AreaId;
  readonly group: string;
  readonly text: string;
}
const IDEAS: readonly Idea[] = AREA_IDS.flatMap((area) =>
  keysOf(help(area, 'meanwhile')).flatMap((group) =>
    textsOf(help(area, `meanwhile.${group}`), '').map(({ text }) => ({ area, group, text })),
  ),
);
const shown = ({ area, group, text }: Idea) => `${area}, ${group}: ${text}`;

describe('what an area says about help', () => {
  it('has a first visit for every therapy that may lead or join the area, and for no other', () => {
    for (const area of AREA_IDS) {
      expect(keysOf(help(area, 'visit')).sort(), area).toEqual([...therapiesOf(area)].sort());
      for (const therapy of therapiesOf(area)) expect(help(area, `visit.${therapy}`), area).toSatisfy(isText);
    }
  });

  it('leaves no area without a therapist', () => {
    expect(AREA_IDS.filter((area) => therapiesOf(area).length === 0)).toEqual([]);
  });

  it('has a session of each of these therapies for every age at which the area can be asked', () => {
    for (const area of AREA_IDS) {
      expect(keysOf(help(area, 'session')).sort(), area).toEqual([...therapiesOf(area)].sort());
      for (const therapy of therapiesOf(area)) {
        expect(keysOf(help(area, `session.${therapy}`)), `${area} ${therapy}`).toEqual(groupsOf(area));
        for (const group of groupsOf(area))
          expect(help(area, `session.${therapy}.${group}`), `${area} ${therapy} ${group}`).toSatisfy(isText);
      }
    }
  });

  it('has two or three things to do meanwhile for every age at which the area can be asked', () => {
    for (const area of AREA_IDS) {
      expect(keysOf(help(area, 'meanwhile')), area).toEqual(groupsOf(area));
      for (const group of groupsOf(area)) {
        const ideas = help(area, `meanwhile.${group}`);
        expect(ideas, `${area} ${group}`).toSatisfy((list) => Array.isArray(list) && list.every(isText));
        expect([2, 3], `${area} ${group}`).toContain((ideas as readonly unknown[]).length);
      }
    }
  });

  it('says what not to do, or whom to see first, where it can do harm', () => {
    expect(CAUTIONED.filter((area) => !isText(help(area, 'caution')))).toEqual([]);
  });

  it('names the sources of every area', () => {
    const explained = CONTENT.explainer.map(({ about }) => about).filter((about) => about.startsWith('areas.'));
    expect(explained.sort()).toEqual(AREA_IDS.map((area) => `areas.${area}`).sort());
  });
});

describe('the ages of the groups', () => {
  it.each([
    ['head', ['baby']],
    ['sounds', ['young', 'school']],
    ['drawing', ['young', 'school']],
    // A limp is asked about from 12 months, unsteadiness likewise.
    ['gait', ['baby', 'young', 'school']],
    ['balance', ['baby', 'young', 'school']],
    // A worry at 18 months since birth counts for a child born early, too, who is younger by the corrected age.
    ['feelings', ['baby', 'young', 'school']],
  ] as const)('follow from the content: %s', (area, groups) => expect(groupsOf(area)).toEqual(groups));

  it('change at 18 months and at 6 years', () => {
    expect([0, 17, 18, 71, 72, LAST_MONTH].map(groupAt)).toEqual([
      'baby',
      'baby',
      'young',
      'young',
      'school',
      'school',
    ]);
  });
});

/** What a professional shows, never a page. */
const EXERCISE =
  /\b(exerci[sz]\w*|stretch\w*|strengthen\w*|practi[sc]\w*|train\w*|massag\w*|rub\w*|bend\w*|push\w*|pull\w*|lift the|turn the (head|neck)|sit-ups?|whisper\w*|sing\w*|humm?\w*|gargl\w*)\b/i;
const MOVING =
  /\b(walk\w*|run\w*|jump\w*|hop\w*|climb\w*|crawl\w*|kick\w*|balanc\w*|stand\w*|roll\w*|squat\w*|tiptoe\w*|swim\w*|danc\w*|cycl\w*|bikes?|balls?|playgrounds?|stairs|sports?|tummy|swings?|barefoot)\b/i;
/** Looking on and giving rest: here a movement may be named. */
const LOOKS_OR_RESTS =
  /^(Film|Note|Write|Watch|Listen|Look|Carry|Ask your child to point|Let your child (rest|leave out|sit or be carried))\b/;
const asksToMove = (text: string): boolean =>
  EXERCISE.test(text) || sentencesOf(text).some((sentence) => MOVING.test(sentence) && !LOOKS_OR_RESTS.test(sentence));

describe('what is safe to do meanwhile', () => {
  it('is looked at in every area', () => {
    expect(new Set(IDEAS.map(({ area }) => area)).size).toBe(AREA_IDS.length);
  });

  it('only looks on, notes and comforts where a doctor comes first', () => {
    expect(IDEAS.filter(({ area, text }) => DOCTOR_FIRST.includes(area) && asksToMove(text)).map(shown)).toEqual([]);
  });

  it.each([
    'Stretch the calves before bed.',
    'Walk on sand with bare feet every day.',
    'Let your child climb stairs twice a day.',
    'Film your child while you bend both legs.',
    'Note how it goes. Then jump on cushions together.',
    'Rub the legs with warm hands.',
    'Sing long notes together.',
    'Let your child whisper for a week.',
    'Give tummy time three times a day.',
    'Practise getting up from the floor.',
    'Let your child kick a ball.',
  ])('would notice: %s', (text) => expect(asksToMove(text)).toBe(true));

  it.each(['Film your child walking on a hard day.', 'Let your child rest and choose quiet play.'])(
    'lets be: %s',
    (text) => expect(asksToMove(text)).toBe(false),
  );

  it('names the doctor before each therapist where a doctor comes first', () => {
    const late = DOCTOR_FIRST.flatMap((area) => therapiesOf(area).map((therapy) => help(area, `visit.${therapy}`)))
      .map(String)
      .filter((text) => !/\bdoctor\b[^]*\btherapist\b/.test(text));
    expect(late).toEqual([]);
  });

  it('is no exercise in any area where the body is the worry', () => {
    const body: readonly AreaId[] = ['hands', 'head', 'movement', 'balance'];
    expect(IDEAS.filter(({ area, text }) => body.includes(area) && EXERCISE.test(text)).map(shown)).toEqual([]);
  });

  it('needs nothing that is bought, weighted, thickened or forced, and no aid for a baby to stand or sleep on', () => {
    const unsafe =
      /\b(buy\w*|pay\w*|products?|apps?|weighted|thick\w*|forc\w*|walkers?|bouncers?|pillows?|wedges?|cushions?|straps?|make your child (eat|taste|try|swallow|finish|touch))\b/i;
    expect(IDEAS.filter(({ text }) => unsafe.test(text)).map(shown)).toEqual([]);
  });

  it('has no small part or food to choke on for a child who may be under 3', () => {
    const small =
      /\b(beads?|coins?|buttons?|marbles?|pegs?|beans?|peas|pasta|rice|stones?|pebbles?|stickers?|magnets?|balloons?|nuts?|grapes?|popcorn|raisins?|small (toys?|parts?))\b/i;
    expect(IDEAS.filter(({ group, text }) => group !== 'school' && small.test(text)).map(shown)).toEqual([]);
  });

  it('lays a baby on the tummy only awake and watched, and to sleep only on the back', () => {
    const tummy = IDEAS.filter(({ text }) => /\btummy\b/i.test(text));
    expect(tummy.length).toBeGreaterThan(1);
    expect(
      tummy.filter(({ text }) => !/\bawake\b/.test(text) || !/\bwatch(ed)?\b|close by/.test(text)).map(shown),
    ).toEqual([]);
    const laid = IDEAS.filter(({ text }) => /\blay\b[^]*\bbaby\b|\bbaby\b[^]*\bto sleep\b/.test(text));
    expect(laid.filter(({ text }) => !/\bon the back\b/.test(text)).map(shown)).toEqual([]);
    expect(help('head', 'caution')).toMatch(/sleep is on the back, on a firm, flat bed/);
  });
});

describe('the words of the areas', () => {
  const texts = textsOf(ENGLISH['areas'], 'areas:');
  const sentences = texts.flatMap(({ key, text }) => sentencesOf(text).map((sentence) => ({ key, sentence })));

  it('have sentences of at most 20 words', () => {
    expect(sentences.length).toBeGreaterThan(500);
    expect(sentences.filter(({ sentence }) => wordCount(sentence) > MOST_WORDS)).toEqual([]);
  });

  it('say no sentence twice: what is said of one area or age is about that area and age', () => {
    const twice = sentences.filter(({ sentence }, index) =>
      sentences.slice(0, index).some((earlier) => earlier.sentence.toLowerCase() === sentence.toLowerCase()),
    );
    expect(twice).toEqual([]);
  });

  it('name no condition', () => {
    // Beside those that are looked for in every text (never-say.test.ts).
    const conditions =
      /\b(stutter\w*|stammer\w*|plagioceph\w*|hypoton\w*|hyperton\w*|spastic\w*|scolios\w*|dysph\w*|reflux|arthrit\w*|mutism|cleft|growing pains|flat head|club ?foot|knock knees|deaf\w*|anxiety|depress\w*|hyperactiv\w*)\b/i;
    expect(texts.filter(({ text }) => conditions.test(text))).toEqual([]);
  });
});
