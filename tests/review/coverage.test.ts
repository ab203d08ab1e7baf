import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { TIER_LEADS_TO, type LeadsTo, type RedFlagSign } from '../../src/review/coverage/facts-sign';
import { FACTS_SIGNS, OURS_ONLY, RED_FLAG_SIGNS } from '../../src/review/coverage/facts-signs';
import { PUBLISHED_GUIDES } from '../../src/review/coverage/published-guides';
import { PUBLISHED_SIGNS } from '../../src/review/coverage/published-signs';
import { COVERAGE_CHECKS } from '../../src/review/checks/coverage';
import type { Choice } from '../../src/model/question';
import type { Visit } from '../../src/model/visit';
import {
  BAND_STARTS,
  catalogue,
  outcomeOf,
  questionOf,
  reassuring,
  visitOf,
  walk,
  worst,
  type Outcome,
} from '../sweeps/child-walk';
import { hold } from '../content/project';
import { MONTHS_ASKED } from './asked-at';

/** First and last month of an entry, and every month between at which an age band begins. */
const turningPoints = ({ ages: [from, to] }: { ages: readonly [number, number] }) => [
  ...new Set([from, ...BAND_STARTS.filter((start) => from < start && start < to), to]),
];
const monthsOf = ({ ages: [from, to] }: { ages: readonly [number, number] }) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const isAskedAt = (id: string, month: number): boolean => MONTHS_ASKED.get(id)?.includes(month) ?? false;
const nameOf = ({ where, sign }: { where: string; sign: string }) => `${where}, ${sign}`;
const askedSigns = FACTS_SIGNS.flatMap((entry) => ('asked' in entry ? [entry] : []));

describe('the signs of facts.md and what asks them', () => {
  it('names every section from 2.4 to 2.19 and from 3.1 to 3.4, each sign once', () => {
    const sections = [
      ...Array.from({ length: 16 }, (_, i) => `facts.md 2.${i + 4}`),
      ...['1', '2', '3', '4'].map((i) => `facts.md 3.${i}`),
    ];
    expect([...new Set(FACTS_SIGNS.map(({ where }) => where))]).toEqual(sections);
    const names = FACTS_SIGNS.map(nameOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  hold(COVERAGE_CHECKS);

  it('is asked at every month that it claims', () => {
    const gaps = askedSigns.flatMap((entry) => {
      const missing = monthsOf(entry).filter((month) => !entry.asked.some((id) => isAskedAt(id, month)));
      return missing.length === 0 ? [] : [`${nameOf(entry)}: not at ${missing.join(' ')} months`];
    });
    expect(gaps).toEqual([]);
  });

  it('names no question that is never asked at the ages it claims', () => {
    const idle = askedSigns.flatMap((entry) =>
      entry.asked
        .filter((id) => !monthsOf(entry).some((month) => isAskedAt(id, month)))
        .map((id) => `${nameOf(entry)}: ${id}`),
    );
    expect(idle).toEqual([]);
  });

  it('gives a whole sentence as the reason where nothing asks it', () => {
    const bare = FACTS_SIGNS.filter((entry) => 'notAsked' in entry && !/^.{30,}\.$/.test(entry.notAsked));
    expect(bare.map(nameOf)).toEqual([]);
  });

  it('finds a question that was moved to another age', () => {
    expect(isAskedAt('movement.sits', 9) && !isAskedAt('movement.sits', 12)).toBe(true);
    expect(isAskedAt('safety.notSitting', 9)).toBe(false);
    expect(isAskedAt('safety.notSitting', 12)).toBe(true);
    expect(isAskedAt('safety.limp.hip', 95) || !isAskedAt('safety.limp.hip', 96)).toBe(false);
  });
});

describe('the other way round: what is asked and which sign it stands for', () => {
  const named = new Set(askedSigns.flatMap(({ asked }) => asked));
  const reasons = Object.keys(OURS_ONLY);

  it('says "ours only" of nothing that a sign names', () => {
    expect(reasons.filter((id) => named.has(id))).toEqual([]);
  });
  it('asks everything in the content at some age', () => {
    expect([...MONTHS_ASKED].filter(([, months]) => months.length === 0).map(([id]) => id)).toEqual([]);
    const all = [...catalogue.questions.keys(), ...CONTENT.worries.map(({ id }) => id)];
    expect(all.filter((id) => !MONTHS_ASKED.has(id))).toEqual([]);
  });
});

/** A child of whom all is fine but the worst answer to `id`, with its group opened and what the entry gives. */
function visitWith(id: string, month: number, { given = {} }: Pick<RedFlagSign, 'given'>): Visit {
  const { answers = {}, worries = [] } = given;
  const panel = id.startsWith('rightNow.');
  const child = { ageMonths: month, worries, rightNow: panel ? 'yes-or-not-sure' : 'none' } as const;
  if (panel) return visitOf(child);
  if (id.startsWith('worry.')) return walk(visitOf({ ...child, worries: [id] }), reassuring).visit;
  const own: Record<string, Choice> = { [id]: worst(questionOf(id), []), ...answers };
  const groups = Object.keys(own).flatMap((one) => catalogue.signs.get(one)?.group ?? []);
  for (const group of groups) own[group] = 'some';
  return walk(visitOf(child, own), reassuring).visit;
}

function leadsTo(id: string, wanted: LeadsTo, { flags, nextVisit, status }: Outcome): LeadsTo | undefined {
  if (wanted === 'next-visit') return nextVisit.includes(id) ? wanted : undefined;
  if (wanted === 'area') {
    const areas = id.startsWith('worry.')
      ? (CONTENT.worries.find((worry) => worry.id === id)?.areas ?? [])
      : [questionOf(id).area];
    const raised = ['watch', 'concern', 'strong-concern'];
    return areas.some((area) => area !== 'safety' && raised.includes(status(area))) ? wanted : undefined;
  }
  const source = id.startsWith('rightNow.') ? 'rightNow' : id;
  return flags.find(({ because }) => because.some(({ answers }) => answers.some((answer) => answer.id === source)))
    ?.urgency;
}

describe('the red flags of facts.md 3', () => {
  const raising = RED_FLAG_SIGNS.flatMap((entry) => ('asked' in entry ? [entry] : []));

  it.each(raising.map((entry) => [nameOf(entry), entry] as const))('%s: leads to what the rules say', (_, entry) => {
    const wanted = entry.rulesSay?.urgency ?? TIER_LEADS_TO[entry.tier];
    const wrong = turningPoints(entry).flatMap((month) =>
      entry.asked
        .filter((id) => isAskedAt(id, month) && !id.startsWith('helpLine.'))
        .flatMap((id) => {
          const found = leadsTo(id, wanted, outcomeOf(visitWith(id, month, entry)));
          return found === wanted ? [] : [`${id} at ${month} months leads to ${found}, not ${wanted}`];
        }),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('never sit behind a gate or a worry, but for what facts.md only wants mentioned', () => {
    const { singles, signs, details, asking } = CONTENT;
    const ofEveryChild = new Set([...singles, ...signs, ...details].map(({ id }) => id));
    for (const rows of Object.values(asking))
      for (const row of Object.values(rows)) if (row.role === 'gate') ofEveryChild.add(row.gate);
    const behind = raising
      .filter(({ tier }) => tier !== 'T4')
      .flatMap(({ asked }) => asked.filter((id) => !ofEveryChild.has(id) && !/^(rightNow|helpLine)\./.test(id)));
    expect(behind).toEqual([]);
  });

  it('say so where the rules differ from facts.md, and only there', () => {
    const idle = RED_FLAG_SIGNS.filter(({ tier, rulesSay }) => rulesSay && rulesSay.urgency === TIER_LEADS_TO[tier]);
    expect(idle.map(nameOf)).toEqual([]);
    const vague = RED_FLAG_SIGNS.filter(
      ({ rulesSay }) => rulesSay && !/rules\.md|README|area|entr/.test(rulesSay.because),
    );
    expect(vague.map(nameOf)).toEqual([]);
  });

  it('leave a help line to no answer: it is shown to every family of the age', () => {
    const lines = raising.filter(({ asked }) => asked.some((id) => id.startsWith('helpLine.')));
    expect(lines.map(({ rulesSay }) => rulesSay?.urgency)).toEqual(lines.map(() => 'help-line'));
    expect(lines.length).toBeGreaterThan(0);
  });
});

describe('the signs of published guides and what asks them', () => {
  const caught = PUBLISHED_SIGNS.flatMap(({ asked, ...entry }) => (asked ? [{ ...entry, asked }] : []));
  const title = ({ guide, sign }: { guide: string; sign: string }) => `${guide}, ${sign}`;

  it('are at least sixty, each once, each with a question or a reason', () => {
    expect(PUBLISHED_SIGNS.length).toBeGreaterThanOrEqual(60);
    const names = PUBLISHED_SIGNS.map(title);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(PUBLISHED_SIGNS.filter(({ asked, gap }) => !asked?.length && !gap).map(title)).toEqual([]);
    expect(PUBLISHED_SIGNS.filter(({ gap }) => gap !== undefined && !/^.{30,}\.$/.test(gap)).map(title)).toEqual([]);
  });

  it('name only what there is, at ages at which it is asked', () => {
    const wrong = caught.flatMap((entry) =>
      entry.asked
        .filter((id) => !monthsOf(entry).some((month) => isAskedAt(id, month)))
        .map((id) => `${title(entry)}: ${id} is not asked then`),
    );
    expect(wrong).toEqual([]);
  });

  it('are asked at every month at which the guide wants them acted on', () => {
    const gaps = caught.flatMap((entry) => {
      const missing = monthsOf(entry).filter((month) => !entry.asked.some((id) => isAskedAt(id, month)));
      return missing.length === 0 ? [] : [`${title(entry)}: not at ${missing.join(' ')} months`];
    });
    expect(gaps).toEqual([]);
  });

  it('come from guides with a title, a publisher and an address, each of which is used', () => {
    const guides = Object.entries(PUBLISHED_GUIDES);
    expect(guides.filter(([, { address }]) => !/^https?:\/\/[^\s]+\.[^\s]+$/.test(address)).map(([id]) => id)).toEqual(
      [],
    );
    expect(guides.filter(([, { title: name, publisher }]) => !name.trim() || !publisher.trim())).toEqual([]);
    const used = new Set<string>(PUBLISHED_SIGNS.map(({ guide }) => guide));
    expect(guides.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});
