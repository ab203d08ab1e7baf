import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { THERAPY_IDS, type Level } from '../../src/model/area';
import type { Guidance } from '../../src/model/guidance';
import { knowledgeOf } from '../../src/wizard/whole-knowledge';
import type { WizardView } from '../../src/wizard/wizard-view';
import { ENGLISH, textsOf } from '../content/english-words';
import { TOLD } from '../content/seed-facts';
import { sayings } from '../content/seed-texts';
import { GUIDANCE, LIMP, RIGHT_NOW, SUMMARY } from './support/guidance';
import { show } from './support/show';

const { explainer, sources } = knowledgeOf(CONTENT);
const therapies = (...levels: Level[]): Guidance['therapies'] =>
  GUIDANCE.therapies.map((therapy, index) => ({ ...therapy, level: levels[index] ?? 'not-now', first: false }));
const held = GUIDANCE.therapies.map((therapy) => ({ ...therapy, held: true }));

/** What is folded may be made when it is opened, so everything is opened, and what unfolds inside it too. */
async function openEverything(place: Element) {
  const closed = [...place.querySelectorAll<HTMLElement>('details:not([open]) > summary')];
  if (closed.length === 0) return;
  for (const summary of closed) summary.click();
  // the browser tells of an opening a moment later
  await new Promise((resolve) => setTimeout(resolve));
  await tick();
  await openEverything(place);
}

/** The words of a result with everything opened. */
async function shownOn(guidance: Partial<Guidance>, view: Partial<WizardView> = {}): Promise<string> {
  const { container } = await show({
    screen: 'result',
    guidance: { ...GUIDANCE, ...guidance },
    summary: SUMMARY,
    explainer,
    sources,
    ...view,
  });
  const page = container.querySelector('main') as Element;
  await openEverything(page);
  return page.textContent;
}
const isIn = (shown: string) => (text: string) => text.split(/\{\{[^}]*\}\}/).every((part) => shown.includes(part));

describe('every fact of both source articles can be read', () => {
  const RESULTS: readonly (readonly [string, Partial<Guidance>])[] = [
    ['where nothing points to a therapy', { headline: 'nothing-points', flags: [], therapies: therapies() }],
    ['where one therapy is worth asking about', { therapies: therapies('not-now', 'some-reason') }],
    ['where all three are', { therapies: therapies('good-reason', 'good-reason', 'some-reason') }],
    ['beside a same-day sign', { headline: 'today', flags: [LIMP], therapies: held }],
    ['beside an emergency', { headline: 'emergency', flags: [RIGHT_NOW], therapies: held }],
  ];

  it.each(RESULTS)('on a result %s', async (_, guidance) => {
    const isShown = isIn(await shownOn(guidance));
    const unseen = TOLD.flatMap(sayings).filter(({ texts }) => !texts.some(isShown));
    expect(unseen.map(({ claim }) => claim)).toEqual([]);
  });
});

describe('the result stays light', () => {
  it('by making what is folded only when a parent opens it', async () => {
    const { container } = await show({ screen: 'result', guidance: GUIDANCE, summary: SUMMARY, explainer, sources });
    const question = () =>
      [...container.querySelectorAll('summary')].find((line) => /two languages/i.test(line.textContent));
    expect(question()).toBeUndefined();
    await openEverything(container);
    expect(question()).toBeDefined();
  });
});

describe('no text of the explainer waits for a reader', () => {
  it('every one is shown on some result', async () => {
    const { routes } = ENGLISH['steps'] as { routes: Record<string, Record<string, unknown>> };
    const everyRoute = Object.entries(routes).flatMap(([country, ways]) =>
      Object.keys(ways)
        .filter((way) => typeof ways[way] === 'object')
        .map((way) => `${country}.${way}`),
    );
    const country = { code: 'GB', emergencyNumbers: ['999'], routes: everyRoute, lastChecked: '2026-11-22' };
    const areas = GUIDANCE.areas.map((area) => ({ ...area, status: 'concern' as const }));
    const well = GUIDANCE.areas.map((area) => ({ ...area, status: 'going-well' as const, findings: [] }));
    const ages = { realInMonths: 5, correctedInMonths: 5 };
    const shown = [
      await shownOn({ areas, flags: [], therapies: therapies('good-reason', 'some-reason') }, { ages }),
      await shownOn({}, { country: undefined as never }),
      await shownOn({}, { country }),
      await shownOn({ areas: well, flags: [{ ...LIMP, urgency: 'soon' }] }),
    ].join('\n');

    const unseen = ['therapies', 'faq', 'steps', 'conditions']
      .flatMap((file) => textsOf(ENGLISH[file], `${file}:`))
      .filter(({ key, text }) => !/^faq:list\.\d+\.id$/.test(key) && !isIn(shown)(text));
    expect(unseen.map(({ key }) => key)).toEqual([]);
  });
});

describe('what the explainer says names where it comes from', () => {
  const NAMED = 'Where this comes from';
  const chapterOf = (id: string) => document.querySelector(`main [data-therapy="${id}"]`) as Element;
  /** What unfolds below a line; what it is about may stand behind it for screen readers. */
  const fold = (label: string, place: Element = document.querySelector('main') as Element) =>
    [...place.querySelectorAll('summary')].find(({ textContent }) => `${textContent.trim()}: `.startsWith(`${label}: `))
      ?.parentElement as Element;
  /** The titles of a part that stand nowhere in it; "nothing" where the part names no source at all. */
  function missingIn(part: Element, about: string): string[] {
    const titles = (explainer[about] ?? []).map((id) => sources[id]?.title ?? id);
    const shown = part.textContent;
    if (titles.length === 0 || !shown.includes(NAMED)) return [`${about}: nothing`];
    return titles.filter((title) => !shown.includes(title)).map((title) => `${about}: ${title}`);
  }

  it('below every answer to a question that parents ask, but the one about this page', async () => {
    await shownOn({});
    const questions = (ENGLISH['faq'] as { list: { id: string; question: string }[] }).list;
    const missing = questions.flatMap(({ id, question }) => missingIn(fold(question), `faq.${id}`));
    expect(missing).toEqual(['faq.whereAnswers: nothing']);
  });

  it('below every part of a therapy that unfolds', async () => {
    await shownOn({ therapies: therapies('good-reason', 'good-reason', 'good-reason') });
    const PARTS = {
      does: 'What this therapy does',
      evaluation: 'What a first visit looks at',
      session: 'What a session looks like',
      howLong: 'How long, and what it is not',
    };
    const missing = THERAPY_IDS.flatMap((id) =>
      Object.entries(PARTS).flatMap(([part, label]) =>
        missingIn(fold(label, chapterOf(id)), `therapies.${id}.${part}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('once for a therapy that nothing points to, with the sources of all its parts', async () => {
    await shownOn({ therapies: therapies('good-reason', 'good-reason', 'not-now') });
    const whole = fold('What this therapy does', chapterOf('physical'));
    const parts = ['does', 'evaluation', 'session', 'howLong'];
    expect(parts.flatMap((part) => missingIn(whole, `therapies.physical.${part}`))).toEqual([]);
    expect(whole.textContent.split(NAMED)).toHaveLength(2);
  });

  it('below the differences and below each way to work together', async () => {
    await shownOn({ therapies: therapies('good-reason', 'some-reason') });
    expect(missingIn(fold('Show them side by side'), 'therapies.differences')).toEqual([]);
    const reading = fold('How therapies work together');
    const PAIRS = {
      speechOccupational: 'Speech and occupational therapy together',
      occupationalPhysical: 'Occupational therapy and physiotherapy together',
      speechPhysical: 'Speech therapy and physiotherapy together',
      allThree: 'All three together',
    };
    const missing = Object.entries(PAIRS).flatMap(([pair, title]) =>
      missingIn(fold(title, reading), `therapies.together.${pair}`),
    );
    expect(missing).toEqual([]);
    const own = screen.getByRole('heading', { name: PAIRS.speechOccupational }).parentElement as Element;
    expect(missingIn(own, 'therapies.together.speechOccupational')).toEqual([]);
    expect(missingIn(own, 'therapies.together.where')).toEqual([]);
  });

  it('below each condition, on the list that every family can read and for those that were named', async () => {
    const ADHD = 'condition.adhd';
    await shownOn({}, { visit: { v: 1, date: '2026-11-22', ageMonths: 27, answers: {}, conditions: [ADHD] } });
    const words = (ENGLISH['conditions'] as { condition: Record<string, { label: string }> }).condition;
    const labelOf = (id: string) => words[id.replace('condition.', '')]?.label ?? id;
    const list = fold('If a professional has already named a condition');
    expect(CONTENT.conditions.flatMap(({ id }) => missingIn(fold(labelOf(id), list), id))).toEqual([]);
    const own = screen.getByRole('heading', { name: labelOf(ADHD) }).parentElement as Element;
    expect(missingIn(own, ADHD)).toEqual([]);
  });
});
