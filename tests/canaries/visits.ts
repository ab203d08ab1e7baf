import type { Frame, Page } from 'playwright-core';
import { KEYS, walk, type Child, type Hand } from '../journeys/support/walk';

export interface Visit {
  readonly child: Child;
  /** ids of every question asked */
  readonly asked: readonly string[];
  /** as the screens named what was ticked */
  readonly words: readonly string[];
  /** of the hand-over link, where there was one */
  readonly code: readonly string[];
}

/** Rare answers on rare paths; between them every kind of answer there is. */
export const RARE: Readonly<Record<string, Child>> = {
  'three conditions and a sense that hurts': {
    years: 3,
    months: 2,
    country: 'IN',
    hearing: 'never',
    worries: ['worry.senses', 'worry.clearSpeech', 'worry.selfCare'],
    mainWorries: ['worry.senses'],
    conditions: ['condition.autism', 'condition.cerebralPalsy'],
    therapiesUnderway: ['speech', 'physical'],
    answers: { 'talking.conversation': 'not-yet', 'senses.distressOrdinary': 'often' },
    ticks: { 'everyday.hard': ['senses'] },
  },
  'lost words': {
    years: 2,
    months: 2,
    answers: {
      'safety.loss': 'yes',
      'safety.loss.known': 'new-or-worse',
      'safety.breathing': 'some',
      'safety.noWords': 'yes',
      'safety.breathing.known': 'new-or-worse',
      'talking.twoWords': 'not-yet',
      'talking.threeWords': 'no-chance',
    },
    ticks: { 'safety.loss.what': ['words', 'connecting'] },
  },
  'a limp with fever': {
    years: 6,
    months: 3,
    answers: {
      'safety.movement': 'some',
      'safety.limp': 'yes',
      'safety.limp.unwell': 'yes',
      'safety.limp.new': 'yes',
      'safety.limp.otherDays': 'yes',
      'safety.movement.known': 'new-or-worse',
    },
  },
};

/** What is ticked is not what is tried here: on a busy machine the browser once gave the key to the page around a frame. */
const FIRM: Hand = {
  ...KEYS,
  async tick(box) {
    const before = await box.isChecked();
    await KEYS.tick(box);
    if ((await box.isChecked()) === before) await KEYS.tick(box);
  },
};

/** Walks to the result and, where the page has it, opens the hand-over link. */
export async function visit(page: Page | Frame, child: Child): Promise<Visit> {
  const words: string[] = [];
  const { asked } = await walk(
    page,
    child,
    async () => {
      const labels = page.locator('label:has(input:checked), [data-answer][aria-pressed="true"]');
      words.push(...(await labels.allInnerTexts()));
    },
    FIRM,
  );
  const share = page.locator('[data-action="share"]');
  const code: string[] = [];
  if ((await share.count()) > 0) {
    await share.first().press('Enter');
    const link = (await page.locator('[data-share-link]').getAttribute('href')) ?? '';
    code.push(link.slice(link.indexOf('#s=') + 3));
  }
  return { child, asked, words: words.map((word) => word.trim()), code };
}
