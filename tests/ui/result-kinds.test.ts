import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import type { WizardView } from '../../src/wizard/wizard-view';
import { knowledgeOf } from '../../src/wizard/whole-knowledge';
import { agesOf } from '../../src/wizard/wizard-views';
import { ALL_CASES } from '../vignettes/cases/all';
import { playedResult } from '../vignettes/played-visit';
import type { WorkedCase } from '../vignettes/worked-case';
import { show } from './support/show';

const user = userEvent.setup();
const knowledge = knowledgeOf(CONTENT);
const heading = () => screen.getByRole('heading', { level: 1 });
const lead = () => document.querySelector('main .lead');

/** The result as the real rules make it of a worked case. */
async function resultOf(workedCase: WorkedCase, changes: Partial<WizardView> = {}) {
  const { visit, guidance } = playedResult(workedCase);
  const summary = knowledge.summary(visit);
  if (!summary || !knowledge.ruleBook) throw new Error('no result');
  const view: Partial<WizardView> = {
    screen: 'result',
    visit: { ...visit, country: 'GB' },
    ages: agesOf(visit),
    guidance,
    summary,
    sources: knowledge.sources,
    ruleBook: knowledge.ruleBook,
    whatIf: knowledge.whatIf,
    ...changes,
  };
  return { guidance, ...(await show(view)) };
}
const named = (part: string): WorkedCase => {
  const found = ALL_CASES.find(({ title }) => title.includes(part));
  if (!found) throw new Error(`no worked case: ${part}`);
  return found;
};
const wellAt = (ageMonths: number, more: Partial<WorkedCase> = {}): WorkedCase => ({
  ...named('24: a child of 10'),
  title: 'a child',
  ageMonths,
  worries: [],
  answers: {},
  ...more,
});

describe('each kind of result has words of its own', () => {
  it('nothing points to a therapy: when to look again, what comes next, and the worry counts', async () => {
    await resultOf(wellAt(26));
    expect(heading()).toHaveTextContent('Nothing you told us points to a therapy now.');
    expect(lead()).toHaveTextContent('Your worry is enough reason to ask');
    expect(screen.getByRole('heading', { name: 'What is going well' })).toBeVisible();
    const next = screen.getByRole('heading', { name: 'What often comes next' }).parentElement as HTMLElement;
    expect(within(next).getAllByRole('listitem').length).toBeGreaterThan(2);
  });

  it('could not tell: what was not known is listed', async () => {
    await resultOf(named('no chance to see talking at 20 months'));
    expect(heading()).toHaveTextContent('We could not tell enough yet.');
    expect(lead()).toHaveTextContent('we cannot say that nothing points to a therapy');
    const open = screen.getByRole('heading', { name: 'What we could not tell' }).parentElement as HTMLElement;
    expect(within(open).getByText('Tries 3 or more words')).toBeVisible();
  });

  it('before the due date: the team from the birth', async () => {
    await resultOf(named('before the due date'));
    expect(heading()).toHaveTextContent('Talk to the team that cared for your baby at birth.');
    expect(lead()).toHaveTextContent('Before the due date we ask about safety alone.');
  });

  it('school first where play or learning is the worry', async () => {
    await resultOf(named('23: a child of 4'));
    expect(heading()).toHaveTextContent('Talk to nursery or school, and to your child’s doctor.');
  });

  it('mood, bullying or refusing school before the therapies', async () => {
    const { container } = await resultOf(wellAt(100, { worries: ['worry.moodOrSchool'] }));
    expect(heading()).toHaveTextContent('Ask first for help with mood, bullying or going to school.');
    const headings = [...container.querySelectorAll('main h2')].map(({ textContent }) => textContent.trim());
    const speech = headings.findIndex((heading) => heading.endsWith('Speech therapy'));
    expect(speech).toBeGreaterThan(0);
    expect(headings.indexOf('Someone else first, or too')).toBeLessThan(speech);
  });

  it('a therapy under way: share the answers there, and ask about the others', async () => {
    await resultOf(named('22: a child of 2'));
    expect(heading()).toHaveTextContent('Ask about speech therapy and occupational therapy.');
    expect(lead()).toHaveTextContent('Already started: physiotherapy. Share these answers there.');
  });

  it('all of it under way: nothing new to ask for, share the answers', async () => {
    await resultOf({ ...named('22: a child of 2'), therapiesUnderway: ['speech', 'occupational', 'physical'] });
    expect(heading()).toHaveTextContent('Share these answers with the therapists your child sees now.');
  });
});

describe('a result that waits for a doctor', () => {
  const EMERGENCY = named('an emergency on the panel leads');
  const TODAY = wellAt(26, { answers: { 'safety.spells': 'some', 'safety.earlierFit': 'yes' } });

  it('today: whom to call stands above everything else', async () => {
    await resultOf(TODAY);
    expect(heading()).toHaveTextContent('Your child should see a doctor today.');
    const call = screen.getByRole('link', { name: 'Call NHS 111' });
    const print = screen.getByRole('button', { name: 'Print' });
    expect(call.compareDocumentPosition(print)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it.for([EMERGENCY, TODAY])(
    '$title: offers the country where it is not known, and takes none by itself',
    async (of) => {
      const { send } = await resultOf(of, { country: undefined as never });
      expect(screen.queryByRole('link', { name: /^Call/ })).toBeNull();
      await user.selectOptions(screen.getByRole('combobox', { name: 'Which country are you in?' }), 'India');
      expect(send).toHaveBeenCalledWith({ type: 'SET_COUNTRY', country: 'IN' });
    },
  );
});

describe('how a sentence came about', () => {
  it('is shown with the answers, the rule in words and the source', async () => {
    await resultOf(named('22: a child of 2'));
    const chapter = document.querySelector<HTMLElement>('[data-therapy="speech"]') as HTMLElement;
    await user.click(within(chapter).getByText('How did this come about?'));
    expect(
      within(chapter).getByText(
        'A therapy is “good reason to ask” when: an area of this therapy is clearly worth a closer look.',
      ),
    ).toBeVisible();
    expect(within(chapter).getAllByText(/Developmental milestone checklists, 2022/)[0]).toBeVisible();
  });

  it('stands under each flag, area, therapy and whoever else is named', async () => {
    const { container, guidance } = await resultOf(named('22: a child of 2'));
    const traced = (place: string) =>
      [...container.querySelectorAll(place)].filter(
        ({ textContent }) => !textContent?.includes('How did this come about?'),
      );
    expect(guidance.alsoAsk.length).toBeGreaterThan(0);
    for (const place of [
      'main [data-flag]',
      'main [data-therapy]',
      'main [data-status$="concern"]',
      'main [data-also]',
    ])
      expect(
        traced(place).map(({ textContent }) => textContent),
        place,
      ).toEqual([]);
    expect(container.querySelectorAll('main [data-also]')).toHaveLength(guidance.alsoAsk.length);
  });

  it('says for each area found what helps: a visit, a session, what is safe now, and what to take care of', async () => {
    await resultOf(named('22: a child of 2'));
    const area = document.querySelector<HTMLElement>('[data-area="talking"]') as HTMLElement;
    await user.click(within(area).getByText('What helps here'));
    expect(within(area).getByText(/A first visit looks at this:/)).toBeVisible();
    expect(within(area).getByText(/A session may look like this:/)).toBeVisible();
    expect(within(area).getByText('Safe things to do now')).toBeVisible();
    expect(within(area).getByText('Take care')).toBeVisible();
  });

  it('gives no idea to try a food while a doctor has not seen how it goes down', async () => {
    await resultOf(named('a feeding disorder with unsafe swallowing'));
    const area = document.querySelector<HTMLElement>('[data-area="feeding"]') as HTMLElement;
    await user.click(within(area).getByText('What helps here'));
    expect(within(area).getByText(/^Give only foods and drinks that go down well/)).toBeVisible();
    expect(within(area).queryByText(/new food beside a liked one/)).toBeNull();
  });
});

describe('what would change a level', () => {
  it('is said answer by answer, and each of them really leads there', async () => {
    const workedCase = named('22: a child of 2');
    await resultOf(workedCase);
    const chapter = document.querySelector<HTMLElement>('[data-therapy="occupational"]') as HTMLElement;
    await user.click(within(chapter).getByText('What would change that'));
    const { visit, guidance } = playedResult(workedCase);
    const now = guidance.therapies.find(({ id }) => id === 'occupational')?.level;
    const shown = within(chapter).getAllByText(/^With one of these answers it would say/);
    expect(shown.length).toBeGreaterThan(0);
    const changes = knowledge
      .whatIf(visit)
      .flatMap(({ question, to, levels }) =>
        levels
          .filter(({ therapy }) => therapy === 'occupational')
          .map((level) => ({ question, choice: to, level: level.to })),
      );
    for (const { question, choice, level } of changes) {
      expect(level).not.toBe(now);
      if (question.startsWith('worry.') || choice === null) continue;
      const changed = knowledge.guidance({ ...visit, answers: { ...visit.answers, [question]: choice } });
      expect(changed?.therapies.find(({ id }) => id === 'occupational')?.level, `${question}: ${choice}`).toBe(level);
    }
    const lines = [...chapter.querySelectorAll('[data-would-be] li')].map(({ textContent }) => textContent);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeGreaterThan(3);
  });

  it('is not said while a doctor has to look first', async () => {
    await resultOf(wellAt(26, { answers: { 'safety.spells': 'some', 'safety.earlierFit': 'yes' } }));
    expect(screen.queryByText('What would change that')).toBeNull();
  });
});

describe('what to say to the doctor', () => {
  it('begins with this child’s own answers, and can be copied whole', async () => {
    const { actions } = await resultOf(named('8: a child of 20 months'));
    const say = screen.getByRole('heading', { name: 'What you can say to the doctor' }).parentElement as HTMLElement;
    expect(within(say).getByText(/I am worried about this: Talking\./)).toBeVisible();
    expect(within(say).getByText(/Can we ask for this: a hearing test/)).toBeVisible();
    await user.click(within(say).getByRole('button', { name: 'Copy' }));
    expect(actions.copy).toHaveBeenCalledWith(expect.stringMatching(/Talking[^]*hearing test[^]*look again\?$/));
  });
});

describe('the sheet on this screen', () => {
  it('opens in place and closes again, with the doctor’s page and the family’s', async () => {
    const { container } = await resultOf(named('8: a child of 20 months'));
    await user.click(screen.getByRole('button', { name: 'Show the sheet here' }));
    const paper = screen.getByRole('region', { name: 'The sheet of paper' });
    expect(
      within(paper).getByText('Parent-reported answers. Not a screening instrument. No examination.'),
    ).toBeVisible();
    expect(within(paper).getByText('For the family')).toBeVisible();
    await user.click(within(paper).getByRole('button', { name: 'Close the sheet' }));
    expect(container.querySelector('[data-paper]')).toBeNull();
  });
});
