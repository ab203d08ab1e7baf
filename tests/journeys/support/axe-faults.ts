import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe leaves to a human eye, where it may, and what the eye saw. */
const SEEN_BY_EYE: readonly { readonly rule: string; readonly where: string; readonly because: string }[] = [
  {
    rule: 'color-contrast',
    where: 'svg[aria-hidden="true"] > text',
    because:
      'The number in the shape of an area: hidden from readers, repeated by no rule, in the text colour on paper or in the colour made for ink.',
  },
  {
    rule: 'color-contrast',
    where: ':has(> svg.ring), svg.ring ~ *',
    because:
      'The ring drawn by hand lies over the words but has no filling; the words stand on the paper or slip as without it.',
  },
];

/**
 * Everything axe finds wrong, and everything it leaves open that no eye has seen, as "rule: where: what".
 * @param rules only these; else all
 */
export async function axeFaults(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // There are no frames, so axe need not open a second page to gather its results.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations, incomplete, passes } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  if (passes.length === 0) throw new Error('axe looked at nothing');
  const told = (results: typeof violations) =>
    results.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ rule: id, where: target.join(' '), what: failureSummary ?? help })),
    );
  const open = await Promise.all(
    told(incomplete).map(async (one) => {
      const bySelector = SEEN_BY_EYE.filter(({ rule }) => rule === one.rule).map(({ where }) => where);
      const isSeen = await page
        .locator(one.where)
        .evaluate((node, all) => all.some((where) => node.matches(where)), bySelector);
      return isSeen ? [] : [one];
    }),
  );
  return [...told(violations), ...open.flat()].map(({ rule, where, what }) => `${rule}: ${where}: ${what}`);
}
