import { cleanup } from '@testing-library/svelte';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Texts } from '../../src/i18n/start-i18n';
import type { Summary } from '../../src/model/summary';
import type { Visit } from '../../src/model/visit';
import { takeAwayFile } from '../../src/ui/take-away-file';
import { doctorText } from '../../src/ui/doctor-page';
import { codeBookOf } from '../../src/wizard/code-book';
import { openReceived } from '../../src/wizard/received';
import { asCode } from '../../src/summary/as-code';
import { ITEMS, wholeVisits } from '../summary/fhir/instrument';
import { ADDRESS, english } from '../summary/saved-file';
import { completeVisits } from '../sweeps/arbitrary-visit';
import { ALL_CASES } from '../vignettes/cases/all';
import { playedVisit } from '../vignettes/played-visit';
import { catalogue, knowledge, look, start } from '../wizard/walk';
import { factsOf, type Fact, type FactKind } from './support/facts';
import { inFileForm, inPaperForm, inScreenForm, inTextForm, type Form } from './support/word-forms';
import { show } from './support/show';

/** Forms for people, in words, and forms for programs, of which the visit comes back. */
const WORD_FORMS = ['screen', 'paper', 'text', 'file'] as const;
const DATA_FORMS = ['code', 'file’s code', 'record'] as const;
type WordForm = (typeof WORD_FORMS)[number];

const MINUTES = 180_000;

const EVERYWHERE = WORD_FORMS;
const ON_PAPER = ['paper', 'file'] as const;

/** Which form of words promises which fact. A new part of the summary does not compile until it is promised somewhere, or said not to be. */
const PROMISED: Readonly<Record<FactKind, readonly WordForm[]>> = {
  contentVersion: EVERYWHERE,
  date: EVERYWHERE,
  ageMonths: EVERYWHERE,
  ageWeeks: EVERYWHERE,
  weeksEarly: EVERYWHERE,
  ageUsedMonths: EVERYWHERE,
  asksWeeksEarly: EVERYWHERE,
  // lines for the child's own words: there is nothing to write on elsewhere
  childSpeaks: ['paper'],
  answeredBy: EVERYWHERE,
  interpreter: EVERYWHERE,
  urgent: EVERYWHERE,
  toCheck: EVERYWHERE,
  followed: EVERYWHERE,
  denied: EVERYWHERE,
  loss: EVERYWHERE,
  hearing: EVERYWHERE,
  mainWorries: EVERYWHERE,
  otherWorries: EVERYWHERE,
  notYet: EVERYWHERE,
  sometimes: EVERYWHERE,
  often: EVERYWHERE,
  hardInDailyLife: EVERYWHERE,
  noticed: EVERYWHERE,
  conditions: EVERYWHERE,
  therapiesUnderway: EVERYWHERE,
  homeLanguages: EVERYWHERE,
  notKnown: EVERYWHERE,
  unanswered: EVERYWHERE,
  /** which areas were asked about, or which were not */
  areas: EVERYWHERE,
  /** how an area is: on the screen beside the rule that says so, so where a rule said something */
  statusesWithRules: ['screen', ...ON_PAPER],
  statuses: ON_PAPER,
  /** what the parent was told: for the doctor in one row, for the family each therapy */
  told: EVERYWHERE,
  levels: ['screen', ...ON_PAPER],
  lookAgain: ON_PAPER,
  eachFlag: ON_PAPER,
  eachOther: ON_PAPER,
  /** the screen alone has room for each */
  eachAnswer: ['screen'],
  eachUnanswered: ['screen'],
  /** what was said before the questions; what was not said is called so */
  beginning: ['screen'],
};

let t: Texts;
beforeAll(async () => {
  t = await english();
});
const book = codeBookOf(catalogue);
const reader = { catalogue, book, fhirItems: () => ITEMS };

const receivedOf = (visit: Visit) => {
  const { received, ...view } = look(start({ received: `#s=${asCode(visit, book)}` }));
  if (!received || !('view' in received)) throw new Error('nothing was received');
  return { received, screen: { ...view, received } };
};
const summaryOf = (visit: Visit): Summary => receivedOf(visit).received.summary;

/** Screen and sheet as the app shows them, text and file as it makes them. */
async function formsOf(visit: Visit, wanted: readonly WordForm[]): Promise<ReadonlyMap<WordForm, Form>> {
  const { received, screen } = receivedOf(visit);
  const { view, guidance } = received;
  const forms = new Map<WordForm, Form>();
  if (wanted.includes('text')) forms.set('text', inTextForm(t, doctorText(t, view, guidance)));
  if (wanted.includes('file')) forms.set('file', inFileForm(t, takeAwayFile(t, view, guidance, ADDRESS)));
  if (wanted.includes('screen') || wanted.includes('paper')) {
    cleanup();
    const { container } = await show(screen);
    forms.set('screen', inScreenForm(t, container));
    forms.set('paper', inPaperForm(t, container));
  }
  return forms;
}
const factsFor = (visit: Visit): readonly Fact[] => {
  const { received } = receivedOf(visit);
  return factsOf(t, received.summary, received.guidance, received.view);
};

/** What a form promised and does not say, as sentences. */
function missing(name: WordForm, form: Form, facts: readonly Fact[]): readonly string[] {
  return facts
    .filter(({ of }) => PROMISED[of].includes(name))
    .filter(({ at, says }) => !(form.get(at) ?? '').includes(says))
    .map(({ of, at, says }) => `${name}, ${of}: "${says}" is not in ${at}, which says "${form.get(at) ?? ''}"`);
}

const met = new Set<FactKind>();
async function allMissing(visit: Visit, wanted: readonly WordForm[]): Promise<readonly string[]> {
  const facts = factsFor(visit);
  for (const { of } of facts) met.add(of);
  return [...(await formsOf(visit, wanted))].flatMap(([name, form]) => missing(name, form, facts));
}

/** What a program reads out of each form that carries the visit. */
function readBack(visit: Visit, form: (typeof DATA_FORMS)[number]): Visit {
  const { received } = receivedOf(visit);
  const { view, guidance } = received;
  const given = {
    code: () => `#s=${asCode(visit, book)}`,
    'file’s code': () => takeAwayFile(t, view, guidance, ADDRESS),
    record: () => JSON.stringify(knowledge.responseOf(visit, t, 'en')),
  }[form]();
  const opened = openReceived(given, reader);
  if ('problem' in opened) throw new Error(opened.problem);
  return opened.visit;
}

const CASES = ALL_CASES.map(playedVisit);
const [LONGEST = { v: 1, ageMonths: 30, answers: {} }] = [...CASES].sort(
  (a, b) => asCode(b, book).length - asCode(a, book).length,
);

describe('each fact of the document', () => {
  it.each(['text', 'file'] as const)('stands in the %s, whatever was answered', { timeout: MINUTES }, async (form) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(wholeVisits, completeVisits), async (visit) => {
        expect(await allMissing(visit, [form])).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('stands on the screen of the doctor and on the printed sheet', { timeout: MINUTES }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(wholeVisits, completeVisits), async (visit) => {
        expect(await allMissing(visit, ['screen', 'paper'])).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it(
    'stands in every form for the worked cases that are longest, and each kind of fact was met',
    { timeout: MINUTES },
    async () => {
      const longest = [...CASES].sort((a, b) => asCode(b, book).length - asCode(a, book).length).slice(0, 12);
      for (const visit of longest) expect(await allMissing(visit, WORD_FORMS)).toEqual([]);
      expect(Object.keys(PROMISED).filter((kind) => !met.has(kind as FactKind))).toEqual([]);
    },
  );

  it.each(DATA_FORMS)('comes back from the %s, and every answer with it', { timeout: MINUTES }, (form) => {
    fc.assert(
      fc.property(fc.oneof(wholeVisits, completeVisits), (visit) => {
        const again = readBack(visit, form);
        expect(again).toEqual(visit);
        expect(summaryOf(again)).toEqual(summaryOf(visit));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the sweep can fail', () => {
  it('where one line of a form is left out, in each form and for each line', { timeout: MINUTES }, async () => {
    const visit = { ...LONGEST, date: '2026-11-22', answeredBy: 'parent', interpreter: true } as const;
    const facts = factsFor(visit);
    for (const [name, form] of await formsOf(visit, WORD_FORMS)) {
      const unnoticed = [...form.keys()].filter(
        (line) => missing(name, new Map([...form].filter(([each]) => each !== line)), facts).length === 0,
      );
      // what a family reads besides is made of the answers, and no fact of the document
      const made = ['strengths', 'say', 'where'].map((id) => `family.${id}`);
      expect([name, unnoticed.filter((line) => !made.includes(line))]).toEqual([name, []]);
      expect(form.size).toBeGreaterThan(10);
    }
  });

  it('where one fact of the document is another', async () => {
    const visit = { ...LONGEST, date: '2026-11-22' };
    const forms = await formsOf(visit, ['text']);
    const changed = (summary: Partial<Summary>) => {
      const { received } = receivedOf(visit);
      const facts = factsOf(t, { ...received.summary, ...summary }, received.guidance, received.view);
      return [...forms].flatMap(([name, form]) => missing(name, form, facts));
    };
    expect(changed({})).toEqual([]);
    expect(changed({ date: '2026-11-23' })).toHaveLength(1);
    expect(changed({ hearing: 'never' })).toHaveLength(1);
    expect(changed({ denied: ['safety.bruise', 'safety.fever'] })).not.toEqual([]);
    expect(changed({ weeksEarly: 7 })).not.toEqual([]);
  });

  it('where a form that carries the visit loses one answer', () => {
    const ids = Object.keys(LONGEST.answers);
    expect(ids.length).toBeGreaterThan(20);
    for (const lost of ids) {
      const answers = Object.fromEntries(Object.entries(LONGEST.answers).filter(([id]) => id !== lost));
      for (const form of DATA_FORMS) expect(readBack({ ...LONGEST, answers }, form)).not.toEqual(LONGEST);
    }
  });
});
