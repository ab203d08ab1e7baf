import {
  AREA_IDS,
  LEVEL_ORDER,
  THERAPY_IDS,
  type AreaId,
  type AreaStatus,
  type Level,
  type TherapyId,
} from '../model/area';
import type { GivenAnswer, Reason, TherapyGuidance } from '../model/guidance';
import type { Rule } from '../model/rule';
import type { Judgements } from './area-status';
import type { Catalogue } from './catalogue';
import { isTrue, linesThatHold, type Facts } from './predicate';
import type { Reading } from './reading';
import { reasonOf } from './reason';
import { isAtLeast } from './status-order';
import { isLead, viewOf, type TherapyView } from './therapy-view';

export interface TherapyLevel {
  readonly id: TherapyId;
  readonly level: Level;
  /** worked out where they are read: most levels are only compared */
  readonly because: () => readonly Reason[];
  /** its lead areas for this child with the status they have in its view */
  readonly leads: ReadonlyMap<AreaId, AreaStatus>;
  readonly notYet?: TherapyGuidance['notYet'];
}
export type Levels = readonly TherapyLevel[];

/** An area was named that raises no therapy so young. */
const isTooYoungFor = (
  therapy: TherapyId,
  { mayRaise }: TherapyView,
  reading: Reading,
  judgements: Judgements,
  catalogue: Catalogue,
): boolean =>
  AREA_IDS.some(
    (area) =>
      !mayRaise.includes(area) &&
      isAtLeast(judgements.get(area).status, 'watch') &&
      isLead(area, therapy, reading, judgements, catalogue),
  );

function reasonFor(
  rule: Rule<Level>,
  { behind, namedBy, facts }: TherapyView,
  judgements: Judgements,
  catalogue: Catalogue,
): Reason {
  const when = linesThatHold(rule.when, facts);
  const holding = when.flat().map(({ fact }) => fact);
  const answers = [...new Set(holding.flatMap((fact) => behind[fact]?.() ?? []))].flatMap((area) =>
    judgements
      .get(area)
      .findings()
      .flatMap((finding) => finding.answers),
  );
  const named = holding.flatMap((fact) => namedBy[fact]?.() ?? []);
  const conditions = named.map(({ id }): GivenAnswer => ({ id, choice: 'ticked' }));
  const sources = [...rule.sources, ...named.flatMap((known) => known.sources)];
  return { ...reasonOf({ ...rule, sources }, [...conditions, ...answers], catalogue), when };
}

function levelOf(therapy: TherapyId, reading: Reading, judgements: Judgements, catalogue: Catalogue): TherapyLevel {
  const view = viewOf(therapy, reading, judgements, catalogue);
  const holding = catalogue.content.rules.level.filter(({ when }) => isTrue(when, view.facts));
  const level = holding.reduce<Level>(
    (highest, { then }) => (LEVEL_ORDER.indexOf(then) > LEVEL_ORDER.indexOf(highest) ? then : highest),
    'not-now',
  );
  const notYet = (): TherapyLevel['notYet'] => {
    if (level !== 'not-now') return undefined;
    if (reading.band === undefined) return 'before-due';
    return isTooYoungFor(therapy, view, reading, judgements, catalogue) ? 'young' : undefined;
  };
  const because = () =>
    holding.filter(({ then }) => then === level).map((rule) => reasonFor(rule, view, judgements, catalogue));
  return { id: therapy, level, because, leads: view.leads, notYet: notYet() };
}

/** Whether anything points to a therapy, without how strongly. */
export function isPointedTo(
  therapy: TherapyId,
  reading: Reading,
  judgements: Judgements,
  catalogue: Catalogue,
): boolean {
  const { facts } = viewOf(therapy, reading, judgements, catalogue);
  return catalogue.content.rules.level.some(({ then, when }) => then !== 'not-now' && isTrue(when, facts));
}

export const levelsOf = (reading: Reading, judgements: Judgements, catalogue: Catalogue): Levels =>
  THERAPY_IDS.map((therapy) => levelOf(therapy, reading, judgements, catalogue));

/** The therapy to call first, only where two or more stand above `not-now`, among those of the highest level. */
export function firstOf(
  levels: Levels,
  reading: Reading,
  judgements: Judgements,
  catalogue: Catalogue,
): TherapyId | undefined {
  const above = levels.filter(({ level }) => level !== 'not-now');
  if (above.length < 2) return undefined;
  const top = Math.max(...above.map(({ level }) => LEVEL_ORDER.indexOf(level)));
  const candidates = above.filter(({ level }) => LEVEL_ORDER.indexOf(level) === top);
  const among = (therapy: TherapyId | undefined) => candidates.find(({ id }) => id === therapy)?.id;
  const { rules, signs } = { rules: catalogue.content.rules, signs: reading.signs };
  const age = reading.ages.correctedInMonths;

  const facts: Facts = (fact, of) => {
    if (fact === 'ageUsed') return age;
    if (fact === 'statusOf') return judgements.get(of as AreaId).status;
    if (fact === 'unsafeFeeding')
      return signs.some(
        ({ id, adds, areas }) => adds === 'speech' && areas.includes('feeding') && reading.counted[id] === 'yes',
      );
    return undefined;
  };
  const byRule = rules.first
    .filter(({ when }) => isTrue(when, facts))
    .map(({ then }) => among(then))
    .find((id) => id !== undefined);
  if (byRule) return byRule;

  if (age >= rules.firstByCountFromMonths) {
    const strongLeads = ({ leads }: TherapyLevel) =>
      [...leads.values()].filter((status) => status === 'strong-concern').length;
    const most = Math.max(...candidates.map(strongLeads));
    const leading = candidates.filter((candidate) => strongLeads(candidate) === most);
    if (most > 0 && leading.length === 1) return leading[0]?.id;
  }
  const mainWorry = [...reading.worry].filter(([, weight]) => weight === 2).map(([area]) => area);
  const byWorry = mainWorry.flatMap((area) => candidates.filter(({ leads }) => leads.has(area))).map(({ id }) => id)[0];
  const order = age < rules.firstOrder.youngBelowMonths ? rules.firstOrder.young : rules.firstOrder.older;
  return byWorry ?? order.map(among).find((id) => id !== undefined);
}
