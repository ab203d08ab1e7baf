import { cleanup } from '@testing-library/svelte';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClinic } from '../../src/clinic/read-clinic';
import type { Clinic } from '../../src/clinic/shown-clinic';
import { THERAPY_IDS } from '../../src/model/area';
import type { Guidance } from '../../src/model/guidance';
import { GUIDANCE, LATE_TALKING, LIMP, RIGHT_NOW, SUMMARY } from './support/guidance';
import { QUESTION, show } from './support/show';

const held = GUIDANCE.therapies.map((therapy) => ({ ...therapy, held: true }));
const RESULTS: readonly Partial<Guidance>[] = [
  {},
  { flags: [] },
  { flags: [{ ...LATE_TALKING, urgency: 'soon' }] },
  { headline: 'today', flags: [LIMP], therapies: held },
  { headline: 'emergency', flags: [RIGHT_NOW, LATE_TALKING], therapies: held },
  {
    headline: 'nothing-points',
    flags: [],
    therapies: GUIDANCE.therapies.map((therapy) => ({ ...therapy, level: 'not-now', first: false, underway: false })),
  },
];

const time = fc.constantFrom('09:00-12:00', '09:00-12:00, 13:00-24:00', '00:00-24:00');
/** Any profile at all, as a clinic may write it. */
const anyClinic = fc
  .record(
    {
      name: fc.constantFrom('X', 'Emergency 911', 'No reason to ask', 'A'.repeat(60)),
      country: fc.constantFrom('US', 'IN', 'ZZ'),
      place: fc.constantFrom('Austin', 'everywhere'),
      phone: fc.constant('+1 512 555 0100'),
      whatsapp: fc.constant('+1 512 555 0100'),
      email: fc.constant('a@b.example'),
      hours: fc.record({ timeZone: fc.constantFrom('Asia/Kolkata', 'America/Chicago'), monday: time, sunday: time }),
      newFamilies: fc.constantFrom('yes', 'waiting-list', 'no'),
      waitInWeeks: fc.constantFrom([0, 0], [4, 80]),
      modes: fc.subarray(['clinic', 'home', 'virtual'], { minLength: 1 }),
      freeFirstCall: fc.boolean(),
      therapies: fc.subarray([...THERAPY_IDS], { minLength: 1 }),
      accent: fc.constantFrom('#ff0000', '#ffffff', '#000000'),
      languages: fc.constant(['en', 'hi']),
    },
    { requiredKeys: ['name', 'phone', 'therapies'] },
  )
  .map((given): Clinic => {
    const read = readClinic(given);
    if ('problems' in read) throw new Error(read.problems.join());
    return read;
  });

/** All that a rule decides, as it stands on the page: what, in which order, at which level. */
function decided(container: HTMLElement): readonly string[] {
  const marks = [
    'data-therapy',
    'data-level',
    'data-first',
    'data-underway',
    'data-area',
    'data-status',
    'data-flag',
    'data-urgency',
  ];
  const marked = [...container.querySelectorAll('main [data-therapy], main [data-area], main [data-flag]')];
  return [
    container.querySelector('h1')?.textContent ?? '',
    container.querySelector('.lead')?.textContent ?? '',
    ...marked.map((element) => marks.map((mark) => element.getAttribute(mark) ?? '').join(' ')),
    ...[...container.querySelectorAll('.paper-page')].map((page) => page.querySelector('h2')?.textContent ?? ''),
  ];
}

async function decidedWith(changes: Partial<Guidance>, clinic?: Clinic) {
  const shown = await show(
    { screen: 'result', guidance: { ...GUIDANCE, ...changes }, summary: SUMMARY },
    { clinic: clinic as never },
  );
  const found = decided(shown.container);
  cleanup();
  return found;
}

describe('no clinic changes what the rules say', () => {
  it.each(RESULTS.map((changes, index) => ({ changes, index })))(
    'result $index is the same with any profile and with none',
    async ({ changes }) => {
      const without = await decidedWith(changes);
      expect(without.length).toBeGreaterThan(20);
      await fc.assert(
        fc.asyncProperty(anyClinic, async (clinic) => {
          expect(await decidedWith(changes, clinic)).toEqual(without);
        }),
        { numRuns: 12 },
      );
    },
  );

  it('a question and its answers are the same', async () => {
    const main = async (clinic?: Clinic) => {
      const { container } = await show({ screen: 'question', question: QUESTION }, { clinic: clinic as never });
      const html = container
        .querySelector('main')
        ?.innerHTML.replaceAll(/svelte-\w+|(id|for|aria-[a-z]+)="[^"]*"/g, '');
      cleanup();
      return html;
    };
    const without = await main();
    expect(without).toContain('data-answer');
    await fc.assert(
      fc.asyncProperty(anyClinic, async (clinic) => {
        expect(await main(clinic)).toBe(without);
      }),
      { numRuns: 12 },
    );
  });
});
