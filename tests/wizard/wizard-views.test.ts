import { describe, expect, it } from 'vitest';
import { START_CONTENT } from '../../src/content/start-content';
import type { Country } from '../../src/model/country';
import type { Guidance, RaisedFlag } from '../../src/model/guidance';
import type { StartContent } from '../../src/model/start-content';
import type { Summary } from '../../src/model/summary';
import type { Visit } from '../../src/model/visit';
import { firstKnowledge, type Knowledge } from '../../src/wizard/knowledge';
import type { DraftVisit, QuestionView, Screen, WizardView } from '../../src/wizard/wizard-view';
import { signOffOf } from '../../src/wizard/sign-off';
import { isFresh, viewOf } from '../../src/wizard/wizard-views';
import type { WizardContext } from '../../src/wizard/wizard-vocabulary';
import { goOn, look, send, TODAY, toFirstQuestion, type Snapshot } from './walk';

const LINE = { name: 'Line', number: '1', how: 'call' } as const;
const INDIA: Country = {
  code: 'IN',
  emergency: { numbers: ['112'] },
  doctorLine: { name: 'Doctor', number: '104', byPhone: true },
  helpLines: { harm: LINE },
  routes: [
    { route: 'in.young', fromMonths: 0, toMonths: 20 },
    { route: 'in.older', fromMonths: 21, toMonths: 155 },
  ],
  lastChecked: '2026-11-01',
  sources: [],
};
const START: StartContent = {
  ...START_CONTENT,
  version: '2026.7',
  reviews: [],
  worries: [
    { id: 'worry.young', fromMonths: 0, toMonths: 20 },
    { id: 'worry.older', fromMonths: 21, toMonths: 155 },
  ],
  conditions: [{ id: 'condition.autism' }],
  countries: [
    { code: 'US', emergency: { numbers: ['911'] } },
    { code: 'IN', emergency: { numbers: ['112', '108'] } },
  ],
  rightNow: [
    { id: 'now.young', group: 'now', fromMonths: 0, toMonths: 20 },
    { id: 'now.older', group: 'now', fromMonths: 21, toMonths: 155 },
  ],
};
const FLAG = { id: 'flag.limp', urgency: 'today' } as RaisedFlag;
const QUESTION = { id: 'talking.words' } as QuestionView;
const guidanceOf = (visit: DraftVisit) => ({ headline: 'therapies', ageUsedMonths: visit.ageMonths }) as Guidance;
const summaryOf = (visit: DraftVisit) => ({ ageMonths: visit.ageMonths }) as Summary;
const OTHER: Visit = { v: 1, ageMonths: 50, country: 'US', answers: {} };
/** Says of everything that it was asked for. */
const KNOWLEDGE: Knowledge = {
  ...firstKnowledge(START),
  isWhole: true,
  sources: { cdc22: { title: 'x' } as never },
  countries: [INDIA],
  helpLines: [
    { id: 'harm', fromMonths: 0, toMonths: 155, sources: [] },
    { id: 'selfHarm', fromMonths: 21, toMonths: 155, sources: [] },
    { id: 'exhausted', fromMonths: 0, toMonths: 20, sources: [] },
  ],
  ruleBook: { name: 'book' } as never,
  explainer: { faq: ['cdc22'] },
  left: () => 7,
  opened: (before) => (before ? 3 : 2),
  questionView: (id) => (id === QUESTION.id ? QUESTION : undefined),
  unseenUrgentFlags: () => [FLAG],
  review: () => [{ area: 'safety', entries: [] }],
  guidance: (visit) => (visit.ageMonths === undefined ? undefined : guidanceOf(visit)),
  summary: (visit) => (visit.ageMonths === undefined ? undefined : summaryOf(visit)),
  codeOf: () => 'CODE',
  open: (given) => (given === 'good' ? { visit: OTHER } : { problem: 'damaged' }),
  lookBack: (given) => ({ problem: given === 'good' ? 'not-earlier' : 'not-ours' }),
};
const VISIT: Visit = { v: 1, ageMonths: 20, answers: {} };
const AGELESS: DraftVisit = { v: 1, answers: {} };

function at(screen: Screen, changes: Partial<WizardContext> = {}, state = 'asking'): WizardView {
  const context: WizardContext = {
    start: START,
    knowledge: KNOWLEDGE,
    today: TODAY,
    kept: undefined,
    visit: VISIT,
    before: undefined,
    entered: null,
    place: { screen },
    trail: [],
    setAside: false,
    received: undefined,
    file: undefined,
    ...changes,
  };
  return viewOf({ context, matches: (value: string) => value === state } as unknown as Snapshot);
}
/** What every screen knows, of this visit. */
const COMMON = {
  visit: VISIT,
  signOff: signOffOf('2026.7', []),
  canGoBack: false,
  depth: 0,
  isRecalling: false,
  isWaiting: false,
  setAside: false,
  today: TODAY,
  canResume: false,
  conditionsOffered: ['condition.autism'],
  countriesOffered: ['US', 'IN'],
  countriesChecked: [{ code: 'IN', lastChecked: '2026-11-01' }],
  contentVersion: '2026.7',
  left: 7,
  opened: 0,
  urgent: [],
  review: [],
  sources: KNOWLEDGE.sources,
  ruleBook: KNOWLEDGE.ruleBook,
  explainer: KNOWLEDGE.explainer,
  codeOf: KNOWLEDGE.codeOf,
  ages: { realInMonths: 20, correctedInMonths: 20 },
  worriesOffered: ['worry.young'],
  rightNowSigns: [START.rightNow[0]],
  helpLines: [{ topic: 'harm' }, { topic: 'exhausted' }],
};

describe('what a screen is given', () => {
  it('is the same everywhere, and on a screen without more nothing else', () => {
    expect(at('concerns')).toStrictEqual({ ...COMMON, screen: 'concerns' });
  });

  it('is on a question that question, and how many more were opened', () => {
    const place = { screen: 'question', question: QUESTION.id } as const;
    expect(at('question', { place, before: VISIT })).toMatchObject({ question: QUESTION, opened: 3 });
    expect(at('question', { place })).toMatchObject({ opened: 2 });
    expect(at('question', { place: { screen: 'question', question: 'x' } })).not.toHaveProperty('question');
    expect(at('question')).not.toHaveProperty('question');
  });

  it('is on the urgent page its signs, with the result behind it', () => {
    const urgent = at('urgent');
    expect(urgent).toMatchObject({
      urgent: [FLAG],
      guidance: guidanceOf(VISIT),
      summary: summaryOf(VISIT),
      review: [],
    });
  });

  it('is on the review the answers', () => {
    expect(at('review')).toMatchObject({ review: [{ area: 'safety' }], urgent: [], opened: 0 });
    expect(at('review')).not.toHaveProperty('guidance');
    expect(at('review')).not.toHaveProperty('summary');
    expect(at('review')).not.toHaveProperty('whatIf');
    expect(at('review').workOutResult).toBe(KNOWLEDGE.workOut);
    expect(at('result')).not.toHaveProperty('workOutResult');
  });

  it('is on the result what was worked out at the review, and nothing new', () => {
    const wizard = goOn(toFirstQuestion({ ageMonths: 20 }));
    const ahead = wizard.getSnapshot().context;
    look(wizard).workOutResult?.(ahead.visit);
    const worked = ahead.knowledge.guidance(ahead.visit);
    send(wizard, { type: 'SHOW_RESULT' });
    expect(look(wizard).guidance).toBe(worked);
  });

  it('is on the result all that can be taken along', () => {
    const { whatIf, responseOf } = KNOWLEDGE;
    expect(at('result')).toMatchObject({
      guidance: guidanceOf(VISIT),
      summary: summaryOf(VISIT),
      whatIf,
      responseOf,
      urgent: [],
      review: [],
    });
    const ageless = at('result', { visit: AGELESS });
    for (const name of ['guidance', 'summary', 'whatIf', 'responseOf', 'ages', 'lookedBack'])
      expect(ageless).not.toHaveProperty(name);
    // a visit whose age is not known is none to pack or to compare, whatever the rules make of it
    const lenient = { ...KNOWLEDGE, guidance: () => guidanceOf(VISIT) };
    const lax = at('result', { visit: AGELESS, knowledge: lenient, file: 'good' });
    for (const name of ['whatIf', 'responseOf', 'lookedBack']) expect(lax).not.toHaveProperty(name);
  });

  it('is what is known so far while the content is on its way', () => {
    const early = at('question', {
      knowledge: firstKnowledge(START),
      place: { screen: 'question', question: 'safety.loss' },
    });
    expect(early).toMatchObject({ question: { id: 'safety.loss' }, sources: {}, helpLines: [], countriesChecked: [] });
    expect(early).not.toHaveProperty('left');
    expect(early).not.toHaveProperty('ruleBook');
  });

  it('is whether the machine waits or reads, and the way back', () => {
    const entered = { ageMonths: 200 };
    expect(at('question', {}, 'waiting')).toMatchObject({ isWaiting: true, isRecalling: false });
    expect(at('welcome', {}, 'recalling')).toMatchObject({ isWaiting: false, isRecalling: true });
    const trail = [{ screen: 'welcome' }, { screen: 'child' }] as const;
    expect(at('right-now', { trail, entered, setAside: true })).toMatchObject({
      canGoBack: true,
      depth: 2,
      entered,
      setAside: true,
    });
  });

  it('is at the welcome whether a visit can be gone on with', () => {
    expect(at('welcome').canResume).toBe(true);
    expect(at('welcome', { visit: AGELESS }).canResume).toBe(false);
    expect(at('child').canResume).toBe(false);
  });
});

describe('what depends on the age and the country', () => {
  const of = (visit: DraftVisit, screen: Screen = 'concerns') => at(screen, { visit });

  it('is nothing of the worries and all of the emergencies while the age is missing', () => {
    const view = of(AGELESS);
    expect(view).not.toHaveProperty('ages');
    expect(view.worriesOffered).toStrictEqual([]);
    expect(view.rightNowSigns).toStrictEqual(START.rightNow);
    expect(
      view.helpLines.map(({ topic }) => topic),
      'as for a newborn',
    ).toStrictEqual(['harm', 'exhausted']);
  });

  it('is what fits the months', () => {
    const view = of({ ...VISIT, ageMonths: 21, weeksEarly: 9 });
    expect(view.ages).toStrictEqual({ realInMonths: 21, correctedInMonths: 18 });
    expect(view.worriesOffered).toStrictEqual(['worry.older']);
    expect(view.rightNowSigns.map(({ id }) => id)).toStrictEqual(['now.older']);
    expect(view.helpLines.map(({ topic }) => topic)).toStrictEqual(['harm', 'selfHarm']);
  });

  it('is a country’s numbers, its ways to help of this age, and its lines', () => {
    const india = of({ ...VISIT, country: 'IN' });
    expect(india.country).toStrictEqual({
      code: 'IN',
      emergencyNumbers: ['112', '108'],
      doctorLine: INDIA.doctorLine,
      routes: ['in.young'],
      lastChecked: '2026-11-01',
    });
    expect(india.helpLines).toStrictEqual([{ topic: 'harm', line: LINE }, { topic: 'exhausted' }]);
    expect(of({ ...AGELESS, country: 'IN' }).country?.routes).toStrictEqual(['in.young', 'in.older']);
  });

  it('is the emergency numbers alone where no more is known of a country, and nothing of an unknown one', () => {
    expect(of({ ...VISIT, country: 'US' }).country).toStrictEqual({
      code: 'US',
      emergencyNumbers: ['911'],
      routes: [],
    });
    expect(of({ ...VISIT, country: 'ZZ' })).not.toHaveProperty('country');
    const { doctorLine, helpLines, ...less } = INDIA;
    expect([doctorLine, helpLines]).not.toContain(undefined);
    const view = at('concerns', { visit: { ...VISIT, country: 'IN' }, knowledge: { ...KNOWLEDGE, countries: [less] } });
    expect(view.country).not.toHaveProperty('doctorLine');
    expect(view.helpLines).toStrictEqual([{ topic: 'harm' }, { topic: 'exhausted' }]);
  });
});

describe('a file that is looked at', () => {
  it('is read on the welcome, and compared on the result', () => {
    expect(at('welcome', { file: 'good' }).savedFile).toStrictEqual({ given: 'good', read: { visit: OTHER } });
    expect(at('welcome', { file: '' }).savedFile).toStrictEqual({ given: '', read: { problem: 'damaged' } });
    expect(at('result', { file: 'good' }).lookedBack).toStrictEqual({ problem: 'not-earlier' });
    expect(at('result', { file: '' }).lookedBack).toStrictEqual({ problem: 'not-ours' });
  });

  it('is nothing elsewhere, nor before the content has arrived', () => {
    for (const screen of ['result', 'about', 'question'] as const)
      expect(at(screen, { file: 'good' })).not.toHaveProperty('savedFile');
    for (const screen of ['welcome', 'review'] as const)
      expect(at(screen, { file: 'good' })).not.toHaveProperty('lookedBack');
    expect(at('welcome')).not.toHaveProperty('savedFile');
    expect(at('result')).not.toHaveProperty('lookedBack');
    const early = firstKnowledge(START);
    expect(at('welcome', { file: 'good', knowledge: early })).not.toHaveProperty('savedFile');
    expect(at('result', { file: 'good', knowledge: early })).not.toHaveProperty('lookedBack');
  });
});

describe('a visit that was handed over', () => {
  it('is a view of its own, of that visit in place of the one in hand', () => {
    const { received, ...own } = at('handover', { received: 'good' });
    if (!received || 'problem' in received) throw new Error('nothing was received');
    expect(received).toMatchObject({ guidance: guidanceOf(OTHER), summary: summaryOf(OTHER) });
    expect(received.view).toStrictEqual({
      ...own,
      visit: OTHER,
      ages: { realInMonths: 50, correctedInMonths: 50 },
      worriesOffered: ['worry.older'],
      rightNowSigns: [START.rightNow[1]],
      country: { code: 'US', emergencyNumbers: ['911'], routes: [] },
      helpLines: [{ topic: 'harm' }, { topic: 'selfHarm' }],
      guidance: guidanceOf(OTHER),
      summary: summaryOf(OTHER),
      review: [{ area: 'safety', entries: [] }],
      responseOf: KNOWLEDGE.responseOf,
    });
    expect(own.visit).toBe(VISIT);
  });

  it('that cannot be shown says why, and nothing where none was opened yet', () => {
    expect(at('handover', { received: 'bad' }).received).toStrictEqual({ problem: 'damaged' });
    for (const nothing of [
      at('handover'),
      at('handover', { received: '' }),
      at('question', { received: 'good' }),
      at('handover', { received: 'good', knowledge: firstKnowledge(START) }),
      at('handover', { received: 'good', knowledge: { ...KNOWLEDGE, guidance: () => undefined } }),
      at('handover', { received: 'good', knowledge: { ...KNOWLEDGE, summary: () => undefined } }),
    ])
      expect(nothing).not.toHaveProperty('received');
  });
});

describe('the fresh welcome', () => {
  it('is the one before anything was said or kept', () => {
    expect(isFresh(at('welcome', { visit: AGELESS }))).toBe(true);
    expect(isFresh(at('child', { visit: AGELESS }))).toBe(false);
    expect(isFresh(at('welcome'))).toBe(false);
    expect(isFresh(at('welcome', { visit: AGELESS, setAside: true }))).toBe(false);
    expect(isFresh(at('welcome', { visit: AGELESS }, 'recalling'))).toBe(false);
  });
});
