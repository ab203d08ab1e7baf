import { AxeBuilder } from '@axe-core/playwright';
import type { Frame } from 'playwright-core';
import type { Guide } from './walk';

/** What axe leaves to a human eye, where it may, and what the eye saw. */
export const SEEN_BY_EYE: readonly { readonly rules: RegExp; readonly where: string; readonly because: string }[] = [
  {
    rules: /^color-contrast/,
    where: 'svg[aria-hidden="true"] > text',
    because:
      'The number in the shape of an area: hidden from readers, repeated by no rule, in the text colour on paper or in the colour made for ink.',
  },
  {
    rules: /^color-contrast/,
    where: ':has(> svg.ring), svg.ring ~ *',
    because:
      'The ring drawn by hand lies over the words but has no filling; the words stand on the paper or slip as without it.',
  },
];
/** Entries of the list that were needed since this file was loaded: one that nothing needs any more has to go. */
export const neededEye = new Set<(typeof SEEN_BY_EYE)[number]>();

/** Rules that axe has and does not run unasked: those of level AAA, and those it still tries out. `hidden-content` is left out: it finds nothing but asks to open what is closed, which is done. */
const ALSO = [
  'color-contrast-enhanced',
  'target-size',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'css-orientation-lock',
  'focus-order-semantics',
  'label-content-name-mismatch',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];
/**
 * What colours can change; all else is the same page. Contrast of AAA is contrast of AA, and what axe leaves open, where it cannot tell the
 * background, only the rule of AA tells: the same places in any colours, seen when all rules ran.
 */
export const OF_COLOUR = ['color-contrast-enhanced', 'link-in-text-block'];

const isFrame = (guide: Guide): guide is Frame => 'parentFrame' in guide;

/**
 * Everything axe finds wrong, and everything it leaves open that no eye has seen, as "rule: where: what".
 * @param rules only these; else all
 */
export async function axeFaults(guide: Guide, rules: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page: isFrame(guide) ? guide.page() : guide });
  // Without a frame to look into, axe need not open a second page to gather its results.
  axe.setLegacyMode(!isFrame(guide));
  if (rules.length > 0) axe.withRules([...rules]);
  else axe.options({ rules: Object.fromEntries(ALSO.map((rule) => [rule, { enabled: true }])) });
  const { violations, incomplete, passes } = await axe.analyze();
  if (passes.length === 0) throw new Error('axe looked at nothing');
  const told = (results: typeof violations) =>
    results.flatMap(({ id, help, nodes }) =>
      nodes
        // of the page around a frame nothing is asked
        .filter(({ target }) => target.length > (isFrame(guide) ? 1 : 0))
        .map(({ target, failureSummary }) => ({
          rule: id,
          where: (isFrame(guide) ? target.slice(1) : target).join(' '),
          what: failureSummary ?? help,
        })),
    );
  const open = await Promise.all(
    told(incomplete).map(async (one) => {
      const seen = await Promise.all(
        SEEN_BY_EYE.filter(({ rules }) => rules.test(one.rule)).map(async (entry) => {
          const isSo = await guide.locator(one.where).evaluate((node, where) => node.matches(where), entry.where);
          if (isSo) neededEye.add(entry);
          return isSo;
        }),
      );
      return seen.includes(true) ? [] : [one];
    }),
  );
  return [...told(violations), ...open.flat()].map(({ rule, where, what }) => `${rule}: ${where}: ${what}`);
}
