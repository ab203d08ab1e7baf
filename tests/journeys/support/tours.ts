import { CONTENT } from '../../../src/content/content';
import { catalogueOf } from '../../../src/guidance/catalogue';
import { CHILDREN } from './twelve-children';
import { KEYS, walk, type Child, type Guide } from './walk';

/** One way through screens and states; each that is met is looked at once, as soon as it stands. */
export interface Tour {
  readonly name: string;
  /** in one word, for the name of a file */
  readonly short: string;
  /** what is looked at on the way */
  readonly meets: readonly string[];
  take(guide: Guide, look: (what: string) => Promise<void>): Promise<void>;
}

const { questions } = catalogueOf(CONTENT);
const KINDS = ['safety', 'safety, a list', 'known', 'group', 'skill', 'worry', 'everyday', 'closing'];

/** Meets a question of each kind, with a condition, a sign and a skill that is not there. */
const ALL_KINDS: Child = {
  years: 2,
  months: 1,
  conditions: ['condition.cerebralPalsy'],
  answers: { 'safety.loss': 'yes', 'safety.body': 'some', 'talking.twoWords': 'not-yet' },
};

export const at = (guide: Guide, screen: string): Promise<void> =>
  guide.locator(`html:not([data-unfinished]) main[data-screen="${screen}"]`).waitFor();
export async function act(guide: Guide, action: string, screen: string): Promise<void> {
  await guide.locator(`[data-action="${action}"]`).first().press('Enter');
  await at(guide, screen);
}
const answer = (guide: Guide, choice: string) => guide.locator(`[data-answer="${choice}"]`).press('Enter');

const BEFORE_QUESTIONS: Tour = {
  name: 'before the questions',
  short: 'before',
  meets: [
    'welcome',
    'child',
    'child with an error',
    'out-of-range',
    'child with weeks and the sum of the age',
    'right-now',
    'concerns with three ticks',
    'background',
    'welcome with an offer to resume',
  ],
  async take(guide, look) {
    await look('welcome');
    await act(guide, 'start', 'child');
    await look('child');
    await act(guide, 'continue', 'child');
    await guide.getByRole('alert').waitFor();
    await look('child with an error');
    await guide.locator('[name=years]').fill('13');
    await act(guide, 'continue', 'out-of-range');
    await look('out-of-range');
    await act(guide, 'back', 'child');
    await guide.locator('[name=years]').fill('0');
    await guide.locator('[name=months]').fill('5');
    await guide.locator('[name=weeksEarly]').selectOption('7');
    await look('child with weeks and the sum of the age');
    await act(guide, 'continue', 'right-now');
    await look('right-now');
    await answer(guide, 'none');
    for (const worry of ['worry.moving', 'worry.feeding', 'worry.hands'])
      await guide.locator(`[data-worry="${worry}"]`).press('Space');
    await guide.locator('[data-main-worry="worry.hands"]').press('Space');
    await look('concerns with three ticks');
    await act(guide, 'continue', 'background');
    await look('background');
    for (const screen of ['concerns', 'right-now', 'child', 'welcome']) await act(guide, 'back', screen);
    await guide.locator('[data-action="resume"]').waitFor();
    await look('welcome with an offer to resume');
  },
};

const QUESTIONS: Tour = {
  name: 'a question of each kind, and where the parent comes back to one',
  short: 'question',
  meets: [...KINDS, 'review', 'the answer given before'],
  async take(guide, look) {
    const left = new Set(KINDS);
    const lookAtNewKind = async (screen: string) => {
      if (screen !== 'question') return;
      const id = (await guide.locator('main').getAttribute('data-question')) ?? '';
      const question = questions.get(id);
      const kind = question?.kind === 'safety' && question.list ? 'safety, a list' : question?.kind;
      if (!kind) throw new Error(`no question ${id}`);
      if (left.delete(kind)) await look(kind);
    };
    await walk(guide, ALL_KINDS, lookAtNewKind, KEYS);
    await act(guide, 'back', 'review');
    await look('review');
    await act(guide, 'back', 'question');
    await look('the answer given before');
  },
};

const NOTHING_TICKED: Tour = {
  name: 'a list in which nothing was ticked, and the pages about the guide and for the doctor',
  short: 'besides',
  meets: ['nothing ticked', 'about', 'handover, nothing opened', 'handover, not ours'],
  async take(guide, look) {
    await walk(
      guide,
      { years: 8 },
      async () => {
        if ((await guide.locator('main').getAttribute('data-question')) !== 'everyday.hard') return;
        await answer(guide, 'these');
        await guide.locator('.error').filter({ hasText: /./ }).waitFor();
        await look('nothing ticked');
      },
      KEYS,
    );
    await guide.locator('main footer button').press('Enter');
    await at(guide, 'about');
    await look('about');
    await guide.locator('.for-others button').press('Enter');
    await at(guide, 'handover');
    await look('handover, nothing opened');
    await guide.locator('[name=received]').fill('something else');
    await guide.locator('[name=received]').press('Enter');
    await guide.getByRole('alert').waitFor();
    await look('handover, not ours');
  },
};

/** A visit of a child who is fine, and all that a parent may do with its result besides reading. */
export const TAKEN_ALONG: Tour = {
  name: 'a result that is kept, shown as a sheet, and handed over',
  short: 'taken',
  meets: ['result, kept on the device', 'the sheet on the screen', 'handover', 'welcome with a kept visit'],
  async take(guide, look) {
    await walk(
      guide,
      { years: 1, months: 8, answers: { 'safety.breathing': 'some', 'safety.noWords': 'yes' } },
      undefined,
      KEYS,
    );
    await guide.locator('[data-kept=no] button').press('Enter');
    await guide.locator('[data-kept=yes]').waitFor();
    await look('result, kept on the device');
    await guide.locator('[data-show-paper]').press('Enter');
    await guide.locator('[data-paper]').waitFor();
    await look('the sheet on the screen');
    await guide.locator('[data-action="share"]').press('Enter');
    const link = (await guide.locator('[data-share-link]').getAttribute('href')) ?? '';
    await guide.evaluate((address) => (window.location.href = address), link);
    await at(guide, 'handover');
    await look('handover');
    // as if the tab had been closed meanwhile
    await guide.evaluate(() => {
      sessionStorage.clear();
      window.location.reload();
    });
    await guide.locator('html[data-ready] [data-kept-visit]').waitFor();
    await look('welcome with a kept visit');
  },
};

/** How the visit of one child ends, with all that urgent pages say on the way. */
function ending(words: string): Tour {
  const journey = CHILDREN.find(({ title }) => title.includes(words));
  if (!journey) throw new Error(`no child: ${words}`);
  const { title, child, urgent = [] } = journey;
  return {
    name: `the end for ${title}`,
    short: words,
    meets: [...(urgent.length > 0 ? ['urgent'] : []), 'result'],
    async take(guide, look) {
      const lookAtUrgent = async (screen: string) => {
        if (screen === 'urgent') await look('urgent');
      };
      await walk(guide, child, lookAtUrgent, KEYS);
      await guide.locator('[data-action="share"]').press('Enter');
      await guide.locator('[data-share-panel]').waitFor();
      await look('result');
    },
  };
}

/** Every screen in every state that changes what stands on it. */
export const TOURS: readonly Tour[] = [
  BEFORE_QUESTIONS,
  QUESTIONS,
  NOTHING_TICKED,
  TAKEN_ALONG,
  ...[
    'nothing found',
    'could not tell',
    'too young',
    'three therapies',
    'doctor first, this week',
    'an emergency now',
    'country that was not said',
    'a doctor today',
    'mood first',
  ].map(ending),
];
/** Of each kind of screen one, where more would prove nothing new. */
export const SHORT_TOURS: readonly Tour[] = [
  BEFORE_QUESTIONS,
  QUESTIONS,
  NOTHING_TICKED,
  ending('three therapies'),
  ending('an emergency now'),
  ending('a doctor today'),
];
