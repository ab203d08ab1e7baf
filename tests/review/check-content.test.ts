import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import type { Content } from '../../src/model/content';
import type { Flag } from '../../src/model/flag';
import type { Question, Sign } from '../../src/model/question';
import type { Review } from '../../src/model/sign-off';
import type { Source } from '../../src/model/source';
import { pseudoWords } from '../../src/i18n/pseudo-language';
import { checkContent, CHECKS } from '../../src/review/check-content';
import { didYouMean, monthsInWords, type Project } from '../../src/review/checks/check';
import { contentHash, hashToSign } from '../../src/review/content-hash';
import { nextVersion, permanentIds, withNew } from '../../src/review/ledger';
import type { Words } from '../../src/review/texts';
import { PROJECT } from '../content/project';
import { blocksOf, pageOf, unsaid } from './page-blocks';

/** The project with one thing changed; new ids and a raised version are written down, so that only the change itself shows. */
function changed(changes: Partial<Content>, words: Project['words'] = PROJECT.words): Project {
  const version = nextVersion(PROJECT.ledger);
  const content: Content = { ...CONTENT, ...changes, version };
  const { published, hashes } = PROJECT.ledger;
  const ledger = {
    published: withNew(permanentIds(content), { published }),
    hashes: { ...hashes, [version]: contentHash(content) },
  };
  return { ...PROJECT, content, words, ledger };
}

type Listed = 'questions' | 'signs' | 'flags' | 'worries' | 'conditions' | 'countries';
/** One entry of a list changed. */
const with_ = <K extends Listed>(list: K, id: string, change: object): Partial<Content> => {
  const entries = CONTENT[list] as readonly { readonly id?: string; readonly code?: string }[];
  expect(entries.some((entry) => (entry.id ?? entry.code) === id)).toBe(true);
  return { [list]: entries.map((entry) => ((entry.id ?? entry.code) === id ? { ...entry, ...change } : entry)) };
};
const without = (list: Listed, id: string): Partial<Content> => ({
  [list]: (CONTENT[list] as readonly { readonly id?: string }[]).filter((entry) => entry.id !== id),
});
const lacking = (list: Listed, id: string, part: string): Partial<Content> => ({
  [list]: (CONTENT[list] as readonly { readonly id?: string }[]).map((entry) =>
    entry.id === id ? Object.fromEntries(Object.entries(entry).filter(([key]) => key !== part)) : entry,
  ),
});
const question = (changes: Partial<Question>): Question => ({
  id: 'movement.skips',
  number: 299,
  kind: 'skill',
  area: 'movement',
  sources: ['pmm'],
  ...changes,
});
const sign = (changes: Partial<Sign>): Sign => ({
  id: 'safety.new',
  number: 299,
  group: 'safety.body',
  fromMonths: 0,
  toMonths: 155,
  age: 'real',
  areas: [],
  raises: 'concern',
  sources: ['pmm'],
  ...changes,
});
const adding = (...questions: readonly Question[]): Partial<Content> => ({
  questions: [...CONTENT.questions, ...questions],
});
const row = (area: 'talking' | 'movement' | 'balance', band: 30 | 36, changes: object): Partial<Content> => ({
  asking: {
    ...CONTENT.asking,
    [area]: { ...CONTENT.asking[area], [band]: { ...CONTENT.asking[area][band], ...changes } },
  },
});
const rows = (area: 'talking' | 'tone', added: object, ...gone: readonly number[]): Partial<Content> => {
  const left = Object.entries(CONTENT.asking[area]).filter(([start]) => !gone.includes(Number(start)));
  return { asking: { ...CONTENT.asking, [area]: { ...Object.fromEntries(left), ...added } } };
};
const rules = (changes: Partial<Content['rules']>): Partial<Content> => ({ rules: { ...CONTENT.rules, ...changes } });
const source = (id: string, changes: object): Partial<Content> => ({
  sources: { ...CONTENT.sources, [id]: { ...(CONTENT.sources[id] as object), ...changes } as never },
});

/** Some words with one text changed, or taken out. */
function wording(file: string, path: string, text: string | undefined): Project['words'] {
  const change = (words: Words, [key = '', ...rest]: readonly string[]): Words => {
    if (rest.length > 0) return { ...words, [key]: change((words[key] ?? {}) as Words, rest) };
    const others = Object.fromEntries(Object.entries(words).filter(([name]) => name !== key));
    return text === undefined ? others : { ...others, [key]: text };
  };
  return { ...PROJECT.words, [file]: change(PROJECT.words[file] ?? {}, path.split('.')) };
}
const SIGNED: Review = {
  contentVersion: CONTENT.version,
  hash: hashToSign(CONTENT, PROJECT.words),
  date: '2026-12-03',
  name: 'Name One',
  role: 'paediatrician',
  scope: 'questions-and-rules',
};
const NEW = nextVersion(PROJECT.ledger);

describe('the content as it is', () => {
  it('breaks nothing with only its version raised by a change', () => {
    expect(checkContent(changed({ lossAreas: { ...CONTENT.lossAreas } }))).toEqual([
      `versions ${CONTENT.version} and ${NEW} hold the same content: nothing was changed, so go back to ${CONTENT.version} and take the line of ${NEW} out.`,
    ]);
  });
  it('is looked at by checks that each say what holds', () => {
    expect(new Set(CHECKS.map((check) => check.says)).size).toBe(CHECKS.length);
    expect(CHECKS.length).toBeGreaterThan(70);
  });
});

type Mutation = readonly [what: string, project: () => Project, sentence: string];

const FORM: readonly Mutation[] = [
  [
    'a question without a source list',
    () => changed(lacking('questions', 'movement.jumps', 'sources')),
    'movement.jumps has no "sources" in src/content/questions: write one, as its neighbours have.',
  ],
  [
    'a misspelled part',
    () => changed(with_('questions', 'movement.jumps', { fromMonth: 30 })),
    'movement.jumps has a part "fromMonth" in src/content/questions that nothing reads; did you mean fromMonths?',
  ],
  [
    'a kind that there is not',
    () => changed(with_('questions', 'movement.jumps', { kind: 'ability' })),
    'movement.jumps in src/content/questions: "kind" is "ability"; it can be skill and worry.',
  ],
  [
    'an area that there is not',
    () => changed(with_('signs', 'safety.limp', { areas: ['walking'] })),
    'safety.limp in src/content/questions/signs.ts: "areas" is "walking"; it can be hearing, understanding, talking,',
  ],
  [
    'a number in quotation marks',
    () => changed(with_('signs', 'safety.limp', { fromMonths: '12' })),
    'safety.limp in src/content/questions/signs.ts: "fromMonths" needs a number, without quotation marks.',
  ],
  [
    'one source without its brackets',
    () => changed(with_('questions', 'movement.jumps', { sources: 'cdc22' })),
    'movement.jumps in src/content/questions: "sources" needs a list in square brackets.',
  ],
  [
    'an urgency that there is not',
    () => changed(with_('flags', 'flag.limp', { urgency: 'tomorrow' })),
    'flag.limp in src/content/flags.ts: "urgency" is "tomorrow"; it can be book, soon, today and emergency.',
  ],
  [
    'a band that there is not',
    () => changed(rows('talking', { 31: CONTENT.asking.talking[30] })),
    'src/content/asking.ts, talking: no age band begins at 31 months; they begin at 0, 4, 6, 9, 12, 15, 18, 24, 30, 36, 48, 60, 72 and 96.',
  ],
  [
    'an area without a record',
    () =>
      changed({
        asking: Object.fromEntries(Object.entries(CONTENT.asking).filter(([area]) => area !== 'gait')) as never,
      }),
    'src/content/asking.ts has no record for gait: write "gait: {}," if nothing is asked there.',
  ],
  [
    'ages the wrong way round',
    () => changed(with_('signs', 'safety.limp', { fromMonths: 40, toMonths: 12 })),
    'safety.limp begins at 40 months and ends at 12: the first month comes after the last.',
  ],
  [
    'an age beyond 12 years',
    () => changed(with_('worries', 'worry.talking', { toMonths: 180 })),
    'worry.talking is for 6 to 180 months: ages run from 0 to 155 months.',
  ],
];

const IDS: readonly Mutation[] = [
  [
    'an id twice',
    () => changed(adding(question({ id: 'movement.jumps' }))),
    'movement.jumps stands twice in src/content/questions: give one of the two another id.',
  ],
  [
    'a number twice',
    () => changed(adding(question({ number: 272 }))),
    'number 272 belongs to movement.jumps already: give movement.skips a free one, such as 299.',
  ],
  [
    'half a number',
    () => changed(adding(question({ number: 1.5 }))),
    'movement.skips has the number 1.5: take a whole one from 1 to 999 that is free, such as 299.',
  ],
  [
    'an id that is none',
    () => changed(adding(question({ id: 'movement.skips-well' }))),
    'movement.skips-well is no id: write its area, a full stop and a short name in one word',
  ],
  [
    'another area in front of the id',
    () => changed(adding(question({ area: 'balance' }))),
    'movement.skips has the area balance: its id begins with "balance.", or its area is another.',
  ],
  [
    'an urgency in the name of a flag',
    () => changed(with_('flags', 'flag.limp', { id: 'flag.limpToday' })),
    'flag.limpToday says in its name how soon it is: name the sign alone.',
  ],
  [
    'a worry without its word in front',
    () => changed(with_('worries', 'worry.talking', { id: 'talking.late' })),
    'talking.late in src/content/worries.ts is no id: write "worry.", then a short name in one word.',
  ],
];

const PUBLISHED: readonly Mutation[] = [
  [
    'a vanished id',
    () => changed(without('questions', 'movement.jumps')),
    'movement.jumps vanished from the questions: it was published, so bring it back, or list it in src/content/retired.ts with its number 272.',
  ],
  [
    'a renumbered id',
    () => changed(with_('questions', 'movement.jumps', { number: 299 })),
    'movement.jumps had the number 272 and now has 299: give it back its number.',
  ],
  [
    'a new id that nobody wrote down',
    () => ({ ...changed(adding(question({}))), ledger: PROJECT.ledger }),
    'movement.skips is new: once it is final, add the line "movement.skips": 299, below "questions" in src/content/published-ids.json, or run npm run check-content -- --write.',
  ],
  [
    'a retired id that is still there',
    () =>
      changed({
        retired: [{ list: 'questions', id: 'movement.jumps', number: 272, version: NEW, reason: 'Asked twice.' }],
      }),
    'movement.jumps is retired from the questions: give the new one another id and number.',
  ],
  [
    'a retired number that is given again',
    () => {
      const gone = {
        list: 'questions',
        id: 'movement.jumps',
        number: 272,
        version: NEW,
        reason: 'Asked twice.',
      } as const;
      const others = CONTENT.questions.filter(({ id }) => id !== 'movement.jumps');
      return changed({ retired: [gone], questions: [...others, question({ number: 272 })] });
    },
    'number 272 belongs to movement.jumps already: give movement.skips a number that was never used.',
  ],
  [
    'a retired id with another number',
    () => {
      const gone = {
        list: 'questions',
        id: 'movement.jumps',
        number: 271,
        version: NEW,
        reason: 'Asked twice.',
      } as const;
      return changed({ ...without('questions', 'movement.jumps'), retired: [gone] });
    },
    'movement.jumps was published with the number 272: write this number in src/content/retired.ts.',
  ],
  [
    'a retired id that never was',
    () =>
      changed({ retired: [{ list: 'worries', id: 'worry.money', number: 99, version: NEW, reason: 'Never asked.' }] }),
    'worry.money stands in src/content/retired.ts and was never published: take the line out.',
  ],
  [
    'a retired id without a reason',
    () => {
      const gone = { list: 'questions', id: 'movement.jumps', number: 272, version: NEW, reason: 'old' } as const;
      return changed({ ...without('questions', 'movement.jumps'), retired: [gone] });
    },
    'movement.jumps in src/content/retired.ts: write the reason as a whole sentence with a full stop.',
  ],
  [
    'a changed content under the same version',
    () => ({ ...PROJECT, content: { ...CONTENT, needsWords: [] } }),
    `the content changed and the version did not: raise src/content/version.ts to ${NEW}; the next answer says what to write down.`,
  ],
  [
    'a raised version that nobody wrote down',
    () => ({ ...PROJECT, content: { ...CONTENT, version: NEW } }),
    `version ${NEW} is new: add the line "${NEW}": "${contentHash(CONTENT)}", below the first of src/content/content-hashes.json, or run npm run check-content -- --write.`,
  ],
  [
    'a version that is none',
    () => ({ ...PROJECT, content: { ...CONTENT, version: '2026' } }),
    `the version in src/content/version.ts is 2026: write a year, a full stop and a number, such as ${NEW}.`,
  ],
  [
    'a version that went back',
    () => ({ ...PROJECT, content: { ...CONTENT, version: '2026.1' } }),
    `the version in src/content/version.ts is 2026.1, older than ${CONTENT.version}: raise it to ${NEW}.`,
  ],
];

const SIGNATURES: readonly Mutation[] = [
  [
    'a signature under other words',
    () => ({ ...PROJECT, content: { ...CONTENT, reviews: [{ ...SIGNED, hash: '0123456789abcdef' }] } }),
    `the review of ${CONTENT.version} by Name One is of other questions, rules or words (its hash is 0123456789abcdef, now it is ${SIGNED.hash}): raise src/content/version.ts, and the new version can be signed anew.`,
  ],
  [
    'a text changed after a signature',
    () => ({
      ...PROJECT,
      content: { ...CONTENT, reviews: [SIGNED] },
      words: wording('questions', 'movement.jumps.help', 'Both feet leave the floor.'),
    }),
    `the review of ${CONTENT.version} by Name One is of other questions, rules or words`,
  ],
  [
    'a signature under a version that never was',
    () => ({ ...PROJECT, content: { ...CONTENT, reviews: [{ ...SIGNED, contentVersion: '2031.1' }] } }),
    `the review of 2031.1 by Name One: there is no version 2031.1; the newest is ${CONTENT.version}.`,
  ],
  [
    'a signature on a day that never was',
    () => ({ ...PROJECT, content: { ...CONTENT, reviews: [{ ...SIGNED, date: '2026-02-30' }] } }),
    `the review of ${CONTENT.version} by Name One: "date" is 2026-02-30; write a day such as 2026-12-03.`,
  ],
  [
    'a signature twice',
    () => ({ ...PROJECT, content: { ...CONTENT, reviews: [SIGNED, SIGNED] } }),
    `the review of ${CONTENT.version} by Name One stands twice in src/content/reviews.ts: take one out.`,
  ],
];

const SOURCES: readonly Mutation[] = [
  [
    'a source that there is not',
    () => changed(with_('questions', 'movement.jumps', { sources: ['cdc-2022'] })),
    'source cdc-2022 is unknown, and movement.jumps names it; did you mean cdc22? Write one that is in src/content/sources.ts, or add it there.',
  ],
  [
    'no source at all',
    () => changed(with_('questions', 'movement.jumps', { sources: [] })),
    "movement.jumps names no source: write one from src/content/sources.ts between the brackets, or 'gk-professional' if it rests on general knowledge alone.",
  ],
  [
    'a source named twice',
    () => changed(with_('questions', 'movement.jumps', { sources: ['pmm', 'pmm'] })),
    'movement.jumps names the source pmm twice: take one out.',
  ],
  [
    'a source behind nothing',
    () => changed({ sources: { ...CONTENT.sources, spare: CONTENT.sources['pmm'] as Source } }),
    'source spare in src/content/sources.ts stands behind nothing any more: name it where it belongs, or take it out.',
  ],
  [
    'a source that cannot be opened',
    () => changed(source('pmm', { address: 'www.example.org' })),
    'source pmm has the address "www.example.org": write one that begins with https://.',
  ],
  [
    'a year of the far future',
    () => changed(source('pmm', { year: 2062 })),
    'source pmm has the year 2062: write a year from 1980 to 2026, or null where none is given.',
  ],
  [
    'general knowledge that looks like a source',
    () => changed(source('pmm', { grade: 'general-knowledge' })),
    'source pmm is general knowledge: its id begins with gk-.',
  ],
  [
    'an emergency number with a letter',
    () => changed(with_('countries', 'GB', { emergency: { numbers: ['99O'] } })),
    'the country GB: the emergency number 99O needs two to four digits.',
  ],
];

const ASKING: readonly Mutation[] = [
  [
    'a band without a gate',
    () => changed(rows('talking', {}, 30)),
    'ages 30 to 35 months now have no question about talking: give talking a row at 30 in src/content/asking.ts.',
  ],
  [
    'the last bands of an area gone',
    () => changed(rows('talking', {}, 72, 96)),
    'ages 72 to 155 months now have no question about talking: give talking a row at 72 and 96 in src/content/asking.ts.',
  ],
  [
    'an area asked at a new age',
    () => changed(rows('tone', { 30: CONTENT.asking.movement[30] })),
    'ages 30 to 35 months now have a question about tone: if that is meant, say so in BANDS_ASKED',
  ],
  [
    'a row that names no question',
    () => changed(row('movement', 30, { gate: 'movement.jump' })),
    'src/content/asking.ts, movement at 30 months: movement.jump is no question; did you mean movement.jumps? Correct it, or add it in src/content/questions.',
  ],
  [
    'a row that names a question of another area',
    () => changed(row('talking', 30, { followUps: ['movement.jumps'] })),
    'src/content/asking.ts, talking at 30 months: movement.jumps is about movement; this row asks about talking only.',
  ],
  [
    'a sign of danger behind a gate',
    () => changed(row('movement', 30, { followUps: ['safety.limp'] })),
    'src/content/asking.ts, movement at 30 months: safety.limp is no skill and no worry; signs of danger stand in src/content/questions/signs.ts alone.',
  ],
  [
    'three follow-ups',
    () => changed(row('movement', 30, { followUps: ['movement.stairsRail', 'movement.tripsAllDay', 'movement.runs'] })),
    'src/content/asking.ts, movement at 30 months: 3 follow-ups are named and only 2 are ever asked; take out the least telling.',
  ],
  [
    'no follow-up',
    () => changed(row('movement', 30, { followUps: [] })),
    'src/content/asking.ts, movement at 30 months: no follow-up is named; name one or two.',
  ],
  [
    'a question twice in a row',
    () => changed(row('movement', 30, { followUps: ['movement.jumps'] })),
    'src/content/asking.ts, movement at 30 months: movement.jumps is named twice; take one out.',
  ],
  [
    'a question that is never asked',
    () => changed(adding(question({}))),
    'movement.skips is never asked: name it in a row of movement in src/content/asking.ts, or retire it.',
  ],
  [
    'a question asked only after its band',
    () => changed(with_('questions', 'movement.jumps', { fromMonths: 40 })),
    'src/content/asking.ts, movement at 30 months: movement.jumps is asked only from 40 months on and this row ends at 35 months.',
  ],
  [
    'an area that nothing opens',
    () => changed(with_('worries', 'worry.clumsy', { fromMonths: 48 })),
    'src/content/asking.ts, balance at 36 months: nothing opens balance at this age.',
  ],
  [
    'an area without a worry',
    () =>
      changed({
        worries: CONTENT.worries.map((worry) => ({ ...worry, areas: worry.areas.filter((area) => area !== 'voice') })),
      }),
    'no worry in src/content/worries.ts names the area voice: a parent worried about it could not say so.',
  ],
  [
    'an everyday area asked of everybody',
    () =>
      changed({
        asking: {
          ...CONTENT.asking,
          gait: {
            ...CONTENT.asking.gait,
            24: { ...(CONTENT.asking.gait[24] as never as object), role: 'gate' } as never,
          },
        },
      }),
    'src/content/asking.ts, gait at 24 months: everyday life asks about gait at this age, so the role is if-opened.',
  ],
];

const SAFETY: readonly Mutation[] = [
  [
    'a sixth line',
    () => changed({ signs: [...CONTENT.signs, sign({ group: 'safety.eyes' })] }),
    'safety.eyes has 6 lines at 0 to 3 and 12 to 155 months, and 5 are as many as a parent reads: ',
  ],
  [
    'a group that there is not',
    () => changed({ signs: [...CONTENT.signs, sign({ group: 'safety.bodies' })] }),
    'safety.new stands in the group safety.bodies, which there is not; did you mean safety.body? The groups are safety.spells, ',
  ],
  [
    'an eighth group',
    () =>
      changed({ groups: [...CONTENT.groups, { ...(CONTENT.groups[0] as Question), id: 'safety.skin', number: 308 }] }),
    'src/content/questions/safety.ts has 8 groups of signs: there are 7, or asking would take too long.',
  ],
  [
    'a group whose doctor is never asked about',
    () => changed({ known: CONTENT.known.filter(({ id }) => id !== 'safety.eyes.known') }),
    'safety.eyes.known is missing in src/content/questions/safety.ts: "does a doctor already know?" is asked after every group.',
  ],
  [
    'a sign without a flag',
    () => changed({ signs: [...CONTENT.signs, sign({ fromMonths: 140, group: 'safety.eyes' })] }),
    'safety.new raises no red flag: add one to src/content/flags.ts that is raised by it.',
  ],
  [
    'a flag that ends before its sign',
    () => changed(with_('flags', 'flag.limp', { toMonths: 100 })),
    'and flag.limp holds at 12 to 100 months (real age): make the flag hold at all ages of the sign.',
  ],
  [
    'pain by the corrected age',
    () => changed(with_('signs', 'safety.backPain', { age: 'corrected' })),
    'safety.backPain goes by the age since birth: "age" is \'real\' in src/content/questions/signs.ts, also for a child born early.',
  ],
  [
    'a skill that there is not',
    () => changed(with_('signs', 'safety.notWalking', { skill: 'movement.walksAlon' })),
    'safety.notWalking stands for the skill movement.walksAlon, which there is not; did you mean movement.walksAlone?',
  ],
  [
    'details behind an answer that there is not',
    () =>
      changed({
        detailsOf: {
          ...CONTENT.detailsOf,
          'safety.limp': {
            ...(CONTENT.detailsOf['safety.limp'] as never as { details: string[] }),
            openedBy: ['often'],
          },
        },
      }),
    'the details of safety.limp open by "often", which is no answer of it: answers are no, yes and not-sure.',
  ],
  [
    'a flag raised by no question',
    () => changed(with_('flags', 'flag.limp', { raisedBy: [{ question: 'safety.limps', choice: 'yes' }] })),
    'flag.limp is raised by safety.limps, which is no question; did you mean safety.limp?',
  ],
  [
    'a flag raised by no answer',
    () => changed(with_('flags', 'flag.limp', { raisedBy: [{ question: 'safety.limp', choice: 'often' }] })),
    'flag.limp is raised by "often" to safety.limp, which is no answer of it: answers are no, yes and not-sure.',
  ],
  [
    'a flag raised by nothing',
    () => changed(with_('flags', 'flag.limp', { raisedBy: [] })),
    'flag.limp is raised by nothing: name a question and an answer in "raisedBy" in src/content/flags.ts.',
  ],
  [
    'a second way to an emergency',
    () => changed(with_('flags', 'flag.limp', { urgency: 'emergency' })),
    'flag.limp has the urgency emergency: what is an emergency stands on the panel (src/content/right-now.ts); a flag is today, soon or book.',
  ],
  [
    'a flag that may not wait',
    () => changed(with_('flags', 'flag.limp', { explainedBy: ['condition.cerebralPalsy'] })),
    'flag.limp would move to the next visit when a condition explains it ("explainedBy" in src/content/flags.ts), and the rule set of record does not allow that: take "explainedBy" out.',
  ],
  [
    'a condition that silences a sign',
    () => changed(with_('conditions', 'condition.wheelchair', { rulesOut: { questions: ['safety.limp'], areas: [] } })),
    'condition.wheelchair rules out safety.limp in src/content/conditions.ts: no condition silences a sign of danger. Take it out.',
  ],
];

const RULES: readonly Mutation[] = [
  [
    'another threshold than on record',
    () => changed(rules({ fourAreas: 3 })),
    'FOUR_AREAS in src/content/rules.ts is 3, and the rule set of record says 4: put it back, or, if a clinician has decided it, change FOUR_AREAS in src/review/checks/of-record.ts too.',
  ],
  [
    'another worth than on record',
    () => changed(rules({ worth: { ...CONTENT.rules.worth, sometimes: 0.4 } })),
    'the worth of "sometimes" in src/content/rules.ts is 0.4, and the rule set of record says 0.5: put it back,',
  ],
  [
    'another limit than on record',
    () => changed(rules({ limits: { ...CONTENT.rules.limits, path: 120 } })),
    'the limit path in src/content/rules.ts is 120, and the rule set of record says 100: put it back,',
  ],
  [
    'another core area',
    () => changed({ areas: { ...CONTENT.areas, head: { ...CONTENT.areas.head, core: false } } }),
    'what is core in src/content/areas.ts is understanding, talking, connecting and movement, and the rule set of record says understanding, talking, connecting, movement and head: put it back,',
  ],
  [
    'another therapy of a condition',
    () => changed(with_('conditions', 'condition.autism', { therapies: { speech: 'yes', occupational: 'yes' } })),
    'condition.autism in src/content/conditions.ts is speech yes, occupational yes and physical not, and the rule set of record says speech yes, occupational yes and physical if: put it back,',
  ],
  [
    'a fact that there is not',
    () =>
      changed(
        rules({
          first: [
            { id: 'first.new', when: [[{ fact: 'gateX' as never, op: 'is', value: 1 }]], then: 'speech', sources: [] },
            ...CONTENT.rules.first,
          ],
        }),
      ),
    'the rule first.new: the fact "gateX" is unknown; did you mean gate?',
  ],
  [
    'a value that a fact cannot have',
    () =>
      changed(
        rules({
          first: [
            {
              id: 'first.new',
              when: [[{ fact: 'statusOf', of: 'talking', op: 'is', value: 'bad' }]],
              then: 'speech',
              sources: [],
            },
            ...CONTENT.rules.first,
          ],
        }),
      ),
    'the rule first.new: "statusOf" is compared with "bad"; it can be going-well, unsure, watch, concern and strong-concern.',
  ],
  [
    'an area that a rule misspells',
    () =>
      changed(
        rules({
          first: [
            {
              id: 'first.new',
              when: [[{ fact: 'statusOf', of: 'talkin', op: 'is', value: 'watch' }]],
              then: 'speech',
              sources: [],
            },
            ...CONTENT.rules.first,
          ],
        }),
      ),
    'the rule first.new: "of" is talkin, which there is not; did you mean talking?',
  ],
  [
    'a rule that always holds',
    () =>
      changed(rules({ first: [{ id: 'first.new', when: [[]], then: 'speech', sources: [] }, ...CONTENT.rules.first] })),
    'the rule first.new: a line of "when" is empty, so it would always hold; write a condition or take the line out.',
  ],
  [
    'an outcome that there is not',
    () =>
      changed(
        rules({
          level: CONTENT.rules.level.map((rule, index) => (index === 0 ? { ...rule, then: 'maybe' as never } : rule)),
        }),
      ),
    '"then" is maybe; it can be not-now, some-reason and good-reason.',
  ],
  [
    'a "sometimes" that decides alone',
    () =>
      changed(
        rules({ decidesAlone: [...CONTENT.rules.decidesAlone, { question: 'movement.jumps', choice: 'sometimes' }] }),
      ),
    'DECIDES_ALONE in src/content/rules.ts lets "sometimes" to movement.jumps decide alone: only not-yet and often may.',
  ],
  [
    'a deciding answer that there is not',
    () =>
      changed(
        rules({ decidesAlone: [...CONTENT.rules.decidesAlone, { question: 'movement.jumps', choice: 'often' }] }),
      ),
    'src/content/rules.ts names the answer "often" to movement.jumps, which it has not: answers are yes, sometimes, not-yet, no-chance and not-sure.',
  ],
  [
    'an outcome that no rule leads to any more',
    () => changed(rules({ alsoAsk: CONTENT.rules.alsoAsk.filter(({ then }) => then !== 'dietitian') })),
    'no rule in src/content/also-ask.ts leads to dietitian any more: bring one back.',
  ],
  [
    'an age without a time to look again',
    () => changed(rules({ lookAgain: CONTENT.rules.lookAgain.slice(0, 1) })),
    'so that every child has one.',
  ],
];

const text = (file: string, path: string, to: string | undefined) => () => ({
  ...PROJECT,
  words: wording(file, path, to),
});
const WORDS: readonly Mutation[] = [
  [
    'a question without its reason',
    text('questions', 'movement.jumps.why', undefined),
    'movement.jumps has no text "why" in locales/en/questions.json: write why we ask, in one short sentence.',
  ],
  [
    'a sign without its question',
    text('safety', 'safety.limp.ask', '  '),
    'safety.limp has no text "ask" in locales/en/safety.json: write the question itself, with a question mark.',
  ],
  [
    'a new question without any words',
    () => changed({ ...adding(question({})), ...row('movement', 36, { followUps: ['movement.skips'] }) }),
    'movement.skips has no text "short" in locales/en/questions.json: write how the answer is named later, such as "Jumps with both feet".',
  ],
  [
    'a sign without its line',
    text('safety', 'safety.limp.line', undefined),
    'safety.limp has no text "line" in locales/en/safety.json: write the sign in at most 8 words.',
  ],
  [
    'a line of nine words',
    text('safety', 'safety.limp.line', 'Limps or will not walk or stand at all'),
    'safety.limp: "line" in locales/en/safety.json has 9 words, and 8 are as many as a list bears: "Limps or will not walk or stand at all"',
  ],
  [
    'words of a question that there is not',
    text('questions', 'movement.jump.ask', 'Does your child jump?'),
    'locales/en/questions.json has words for movement.jump, and there is no such question; did you mean movement.jumps? If it was retired, take its words out.',
  ],
  [
    'a part that is never shown',
    text('questions', 'movement.jumps.hint', 'With both feet.'),
    'movement.jumps has a text "hint" in locales/en/questions.json that is never shown',
  ],
  [
    'a question without its mark',
    text('questions', 'movement.jumps.ask', 'Does your child jump'),
    'movement.jumps: "ask" in locales/en/questions.json ends without a question mark: "Does your child jump"',
  ],
  [
    'two questions in one',
    text('questions', 'movement.jumps.ask', 'Does your child jump? Far?'),
    'movement.jumps: "ask" in locales/en/questions.json asks twice; ask one thing: "Does your child jump? Far?"',
  ],
  [
    'two answers with one name',
    text('questions', 'movement.jumps.short', 'Jumping is hard'),
    'movement.jumps and movement.cannotJump have the same text "short" ("jumping is hard"): a parent could not tell the two answers apart; change one.',
  ],
  [
    'words for an answer that there is not',
    text('questions', 'movement.jumps.answers.never', 'Never'),
    'movement.jumps has words for the answer "never" in locales/en/questions.json, which it has not',
  ],
  [
    'a flag without words',
    text('flags', 'flag.limp.text', undefined),
    'the flag limp has no text "flag.limp.text" in locales/en/flags.json: write one.',
  ],
  [
    'a flag without words for a team that follows it',
    text('flags', 'flag.limp.known', undefined),
    'the flag limp has no text "flag.limp.known" in locales/en/flags.json: write what to tell the team that follows it.',
  ],
  [
    'words of a worry that there is not',
    text('worries', 'worry.money.label', 'Money'),
    'locales/en/worries.json has words for the worry money, which there is not',
  ],
  [
    'a sign without a name on the sheet',
    text('summary', 'signs.limp', undefined),
    'limp has no name for the printed sheet: write one to 4 words as "limp" under "signs" in locales/en/summary.json.',
  ],
  [
    'a name on the sheet that is too long',
    text('summary', 'signs.limp', 'limps or will not stand'),
    '"signs.limp" in locales/en/summary.json ("limps or will not stand") has 5 words: a list bears 4.',
  ],
  [
    'two signs of one name on the sheet',
    text('summary', 'signs.limp', 'back pain'),
    'are both called "back pain" in locales/en/summary.json: a doctor could not tell them apart; change one.',
  ],
  [
    'a therapy that an area cannot explain',
    () => changed(with_('questions', 'movement.jumps', { adds: 'speech' })),
    'speech therapy can now be named for movement, and locales/en/areas.json has no text "area.movement.why.speech": write why it is the one to ask.',
  ],
  [
    'a long sentence',
    text('questions', 'movement.jumps.help', `${'Both feet leave the floor and '.repeat(4)}land again.`),
    '"movement.jumps.help" in locales/en/questions.json has a sentence of 26 words; 20 are the most, and 12 are better. Make two of it:',
  ],
  [
    'a long question',
    text('questions', 'movement.jumps.ask', `Does your child jump ${'up and down '.repeat(5)}well?`),
    '"movement.jumps.ask" in locales/en/questions.json has 20 words; 16 are the most. Say the rest in "help":',
  ],
  [
    'a long word',
    text('questions', 'movement.jumps.help', 'With proprioceptively steady feet.'),
    '"movement.jumps.help" in locales/en/questions.json has the long word "proprioceptively": say it with shorter ones.',
  ],
  [
    'a double negative',
    text('questions', 'movement.jumps.ask', 'Does your child never not jump?'),
    '"movement.jumps.ask" in locales/en/questions.json says "not" twice, so that yes and no are easily mixed up; ask it the other way round:',
  ],
  [
    'a word that is never said',
    text('questions', 'movement.jumps.why', 'It is normal to jump at this age.'),
    '"movement.jumps.why" in locales/en/questions.json says "normal" (nobody is normal or abnormal): say it in other words:',
  ],
  [
    'a condition that is named',
    text('flags', 'flag.limp.why', 'A doctor can look for arthritis or cerebral palsy.'),
    '"flag.limp.why" in locales/en/flags.json says "cerebral" (no condition is named as a consequence of answers): say it in other words:',
  ],
  [
    'an item of an instrument',
    text('questions', 'movement.jumps.help', 'As in the ASQ.'),
    'says "ASQ" (no instrument is named whose words are not ours)',
  ],
  [
    'an empty text',
    text('result', 'another', ''),
    'locales/en/result.json: the text "another" is empty; write it or take it out.',
  ],
];

/** The project with the English texts as German ones, but for one. There is no such folder. */
const german = (file: string, path: string, to: string | undefined) => () => ({
  ...PROJECT,
  translations: { de: wording(file, path, to) },
});
const TRANSLATIONS: readonly Mutation[] = [
  [
    'a question that was not translated',
    () => {
      const others = Object.fromEntries(
        Object.entries(PROJECT.words['questions']?.['movement'] ?? {}).filter(([name]) => name !== 'jumps'),
      ) as Words;
      return {
        ...PROJECT,
        translations: { de: { ...PROJECT.words, questions: { ...PROJECT.words['questions'], movement: others } } },
      };
    },
    'movement.jumps has no German text: write "ask", "help", "why" and "short" in locales/de/questions.json.',
  ],
  [
    'a reason that was not translated',
    german('questions', 'movement.jumps.why', undefined),
    'movement.jumps has no German text: write "why" in locales/de/questions.json.',
  ],
  [
    'a text of a screen that was left empty',
    german('result', 'another', ' '),
    'the text "another" in locales/de/result.json is empty: write it.',
  ],
  [
    'a plural form that is lost',
    german('app', 'age.months_one', undefined),
    'age has no German text: write "months_one" in locales/de/app.json.',
  ],
  [
    'a plural form that the language has not',
    german('app', 'age.months_few', '{{count}} Monate'),
    'age has "months_few" in locales/de/app.json and not in English (the plural forms of German are one, other): correct it or take it out.',
  ],
  [
    'a place to fill in that is lost',
    german('app', 'welcome.emergency', 'Rufen Sie an.'),
    '"welcome.emergency" in locales/de/app.json: it lacks {{number}}, in whose place the app puts something: "Rufen Sie an."',
  ],
  [
    'a place to fill in that is misspelt',
    german('app', 'welcome.emergency', 'Rufen Sie {{nummer}} an.'),
    '"welcome.emergency" in locales/de/app.json: it has {{nummer}}, which the English has not: "Rufen Sie {{nummer}} an."',
  ],
  [
    'bold words of which the end is lost',
    german('app', 'welcome.emergency', 'Rufen Sie **{{number}} an.'),
    '"welcome.emergency" in locales/de/app.json: the pairs of ** around bold words are not those of the English: "Rufen Sie **{{number}} an."',
  ],
  [
    'a question that asks twice',
    german('questions', 'movement.jumps.ask', 'Hüpft Ihr Kind? Oft?'),
    'movement.jumps: "ask" in locales/de does not ask one thing, with a question mark at its end: "Hüpft Ihr Kind? Oft?"',
  ],
  [
    'a name that two answers share',
    german('questions', 'movement.runs.short', 'Jumps with both feet'),
    'movement.runs and movement.jumps are both called "Jumps with both feet" in locales/de: change one.',
  ],
  [
    'a translation of what English has not',
    german('questions', 'movement.jump.ask', 'X'),
    'movement.jump has "ask" in locales/de/questions.json and not in English: correct it or take it out.',
  ],
];

const COVERAGE: readonly Mutation[] = [
  [
    'a question that stands for no sign',
    () => changed(adding(question({}))),
    'movement.skips stands for no sign in src/review/coverage: name it at the sign that it asks (facts-signs-….ts), or say in OURS_ONLY in facts-signs.ts why it is asked.',
  ],
  [
    'a sign whose question is gone',
    () => changed(without('questions', 'movement.jumps')),
    'in src/review/coverage is asked by movement.jumps, which there is not',
  ],
];

describe.each([
  ['form', FORM],
  ['ids', IDS],
  ['what was published', PUBLISHED],
  ['signatures', SIGNATURES],
  ['sources', SOURCES],
  ['when it is asked', ASKING],
  ['signs of danger', SAFETY],
  ['rules', RULES],
  ['words', WORDS],
  ['a translation', TRANSLATIONS],
  ['the list of signs', COVERAGE],
] as const)('a slip in %s is answered in a plain sentence', (_, mutations) => {
  it.each(mutations)('%s', (_what, project, sentence) => {
    const sentences = checkContent(project());
    expect(sentences.join('\n')).toContain(sentence);
    for (const each of sentences) {
      expect(each).not.toMatch(/undefined|\[object|NaN|AssertionError|expected/);
      // Whole sentences that say what to do, or what may have been meant.
      expect(each).toMatch(/[.?")]$/);
      expect(each).toMatch(/[:;]|\. [A-Z]/);
    }
  });
});

describe('the page about adding a sign of danger', () => {
  it('gives the answers of the checks as they are', () => {
    const LINE = 'Eyes that shake, or that squint all the time';
    const signs = [...CONTENT.signs, sign({ group: 'safety.eyes' })];
    const flag = {
      ...(CONTENT.flags[0] as Flag),
      id: 'flag.new',
      number: 299,
      age: 'real',
      fromMonths: 0,
      toMonths: 100,
    } as const;
    const flags = [...CONTENT.flags, { ...flag, raisedBy: [{ question: 'safety.new', choice: 'yes' }] }] as const;
    const says = [changed({ signs }), changed({ signs, flags }, wording('safety', 'safety.new.line', LINE))];
    const page = pageOf('how-to/add-a-sign-of-danger');
    expect(unsaid(blocksOf(page, 'text')[0] ?? '', says.flatMap(checkContent))).toEqual([]);
  });
});

describe('a language that has every text', () => {
  it('is not found fault with, whichever plural forms it has', () => {
    // the pseudo-language makes all six forms of Arabic
    const ar = pseudoWords(PROJECT.words, 'en-XA');
    const forms = (words: Words | undefined) => Object.keys((words as { age: Words }).age).length;
    expect(forms(ar['app'])).toBeGreaterThan(forms(PROJECT.words['app']));
    const sentences = checkContent({ ...PROJECT, translations: { ar } });
    // it changes also what must stay: the last mark of a question, and names by which a text is found
    expect(sentences.filter((sentence) => !/question mark|is a name and no text/.test(sentence))).toEqual([]);
  });
});

describe('where an entry lacks a part', () => {
  it('says only that, since the rest would be noise', () => {
    const sentences = checkContent(changed({ ...lacking('questions', 'movement.jumps', 'area'), needsWords: [] }));
    expect(sentences).toEqual([
      'movement.jumps has no "area" in src/content/questions: write one, as its neighbours have.',
    ]);
  });
});

describe('a version that was signed', () => {
  it('is as good as before while nothing changes', () => {
    expect(checkContent({ ...PROJECT, content: { ...CONTENT, reviews: [SIGNED] } })).toEqual([]);
  });

  it('can be raised when only words changed', () => {
    const words = wording('questions', 'movement.jumps.help', 'Both feet leave the floor.');
    const content: Content = { ...CONTENT, version: NEW, reviews: [SIGNED] };
    const hashes = { ...PROJECT.ledger.hashes, [NEW]: contentHash(content) };
    expect(checkContent({ ...PROJECT, content, words, ledger: { ...PROJECT.ledger, hashes } })).toEqual([]);
  });
});

describe('the words of a sentence', () => {
  it.each([
    [[30, 31, 32, 33, 34, 35], '30 to 35 months'],
    [[6, 9, 10], '6 and 9 to 10 months'],
    [[7], '7 months'],
  ])('%j is said as %s', (months, words) => expect(monthsInWords(months)).toBe(words));

  it('offer a name that is near, and none that is far', () => {
    expect(didYouMean('movement.jmups', ['movement.jumps', 'movement.runs'])).toBe('; did you mean movement.jumps?');
    expect(didYouMean('xyz', ['movement.jumps'])).toBe(': correct it or take it out.');
    expect(didYouMean('xyz', ['movement.jumps'], '.')).toBe('.');
  });
});
