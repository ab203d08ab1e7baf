import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { createActor } from 'xstate';
import { CONTENT } from '../../src/content/content';
import { START_CONTENT } from '../../src/content/start-content';
import { startI18n, type Texts } from '../../src/i18n/start-i18n';
import { AREA_IDS, THERAPY_IDS } from '../../src/model/area';
import type { Guidance } from '../../src/model/guidance';
import type { Summary } from '../../src/model/summary';
import type { Visit } from '../../src/model/visit';
import { doctorHead, doctorRows } from '../../src/ui/doctor-page';
import { parentPage, type PaperBlock } from '../../src/ui/parent-page';
import { reviewOnPaper } from '../../src/ui/review-words';
import { signOffOf } from '../../src/wizard/sign-off';
import { knowledgeOf } from '../../src/wizard/whole-knowledge';
import { wizardMachine } from '../../src/wizard/wizard-machine';
import type { WizardView } from '../../src/wizard/wizard-view';
import { viewOf } from '../../src/wizard/wizard-views';
import { at, ENGLISH, QUESTION_WORDS } from '../content/english-words';
import { openBrowser } from './support/open-browser';
import { ONE_IN, PRINTED, type PrintedChild } from './support/printed-children';
import {
  FORMATS,
  oneSpaced,
  openPrinter,
  TABS,
  type Format,
  type KeptAt,
  type PrintedPage,
} from './support/printed-visit';
import { serveDist, type ServedDist } from './support/serve-dist';

const MOST_LINES = 25;
const MARGIN_MM = 14;
const LEAST_SIZE = 9.9;
const LEAST_SIZE_OF_FOOT = 8;
/** Points by which a letter may stand out of its box, and texts on one line differ in height. */
const HAIR = 1.5;

/** In the picture each area stands by its number. */
const NUMBERS = AREA_IDS.map((_, index) => index + 1).join(' ');

type Paper = Readonly<Record<Format, readonly PrintedPage[]>>;

const knowledge = knowledgeOf(CONTENT);
/** What the app knows of a visit that the tab has kept, worked out without any browser. */
function viewAt(visit: Visit, screen: KeptAt): WizardView {
  const kept = { visit, place: { screen }, trail: [] };
  const actor = createActor(wizardMachine, { input: { start: START_CONTENT, knowledge, today: '2026-11-22', kept } });
  return viewOf(actor.start().getSnapshot());
}

const withoutSeen = (visit: Visit): Visit => ({ ...visit, seen: [] });
/** Those who meet an urgent page: its note is printed too. */
const WITH_NOTE = PRINTED.filter(({ visit }) => viewAt(withoutSeen(visit), 'urgent').screen === 'urgent');

describe('the sheet of paper of worked cases, and at its longest', () => {
  let served: ServedDist;
  let browser: Browser;
  let t: Texts;
  const sheets = new Map<string, Paper>();
  const notes = new Map<string, Paper>();

  beforeAll(async () => {
    served = await serveDist();
    browser = await openBrowser();
    const i18n = await startI18n('en');
    await i18n.loadRest();
    t = i18n.texts;
    const jobs = [
      ...PRINTED.map(({ title, visit }) => ({ title, visit, at: 'result' as const, into: sheets })),
      ...WITH_NOTE.map(({ title, visit }) => ({
        title,
        visit: withoutSeen(visit),
        at: 'urgent' as const,
        into: notes,
      })),
    ];
    await Promise.all(
      Array.from({ length: TABS }, async () => {
        const printer = await openPrinter(browser, served.address);
        for (let job = jobs.shift(); job; job = jobs.shift()) {
          await printer.show(job.visit, job.at);
          job.into.set(job.title, { A4: await printer.print('A4'), Letter: await printer.print('Letter') });
        }
        await printer.close();
      }),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const known = ({ visit }: PrintedChild): { view: WizardView; guidance: Guidance; summary: Summary } => {
    const view = viewAt(visit, 'result');
    if (!view.guidance || !view.summary) throw new Error('a result without guidance');
    return { view, guidance: view.guidance, summary: view.summary };
  };
  const foot = (page: number) => [
    t('summary:foot', {
      version: CONTENT.version,
      review: reviewOnPaper(t, signOffOf(CONTENT.version, CONTENT.reviews)),
    }),
    ...(page === 2 ? [t('summary:address', { address: served.address })] : []),
    t('summary:page', { page, pages: 2 }),
  ];
  const d = (key: string) => t(`summary:doctor.${key}`);

  function doctorsPage(summary: Summary): string {
    const rows = doctorRows(t, summary).flatMap(({ id, text, handwritten = '' }) => [
      d(`rows.${id}`),
      text,
      handwritten,
    ]);
    const boxes = ['hearing', 'screening', 'referral'].map((box) => d(`boxes.${box}`));
    const hand = [d('question'), ...(summary.ageMonths >= 96 ? [d('childSays')] : [])];
    const parts = [doctorHead(t, summary), d('heading'), d('name'), d('born'), ...rows, ...boxes, ...hand, ...foot(1)];
    return oneSpaced(parts.join(' '));
  }
  function familysPage(view: WizardView, guidance: Guidance): string {
    const { headline, lead, before, beside, hasPicture, after } = parentPage(t, view, guidance);
    const block = ({ heading, points, marks = [] }: PaperBlock) => [
      heading,
      ...points.map((point, place) => (marks[place] ? point : `– ${point}`)),
    ];
    const [speech, occupational, physical] = THERAPY_IDS.map((id) => t(`therapies:${id}.shortName`));
    const around = (key: string) => t(`result:areas.${key}`);
    const picture = [
      ...[speech, occupational, NUMBERS],
      ...[around('picture.hearingFirst'), physical, around('picture.doctorFirst'), around('circles')],
    ];
    const parts = [
      t('summary:parent.for'),
      headline,
      ...lead,
      ...[...before, ...beside].flatMap(block),
      ...(hasPicture ? picture : []),
      ...after.flatMap(block),
      ...foot(2),
    ];
    return oneSpaced(parts.join(' ').replaceAll('**', ''));
  }

  describe.each(PRINTED.map((child) => [child.title, child] as const))('%s', (title, child) => {
    it.each(FORMATS)('is told on two pages of %s, each word of the document in its order', (format) => {
      const { view, guidance, summary } = known(child);
      const pages = sheets.get(title)?.[format] ?? [];
      expect(pages.map(({ text }) => text)).toEqual([doctorsPage(summary), familysPage(view, guidance)]);
    });

    it.each(FORMATS)('has on %s at most 25 lines for the doctor, none of them small', (format) => {
      const [page] = sheets.get(title)?.[format] ?? [];
      const small = page?.runs.filter(({ fontSize }) => fontSize < LEAST_SIZE).map(({ text }) => text) ?? [];
      expect(oneSpaced(small.join(' ')), 'only the foot is smaller than 10 pt').toBe(foot(1).join(' '));
      const lines = page ? linesOf(page) : [];
      const byHand = [`${d('name')} ${d('born')}`, d('question'), d('childSays')];
      expect(lines.filter((line) => !byHand.includes(line)).length).toBeLessThanOrEqual(MOST_LINES);
      if (child.isWorked) expect(lines.length, 'with the lines for a hand').toBeLessThanOrEqual(MOST_LINES);
    });

    it.each(FORMATS)('has nothing on %s outside the margins or too small to read', (format) => {
      for (const page of sheets.get(title)?.[format] ?? []) expect(strayRuns(page)).toEqual([]);
    });

    it('leaves out no sign of danger, no missing skill and no level', () => {
      const { guidance } = known(child);
      const [first = '', second = ''] = sheets.get(title)?.A4.map(({ text }) => text) ?? [];
      expect(missingForDoctor(first, guidance, child.visit)).toEqual([]);
      expect(missingForFamily(second, guidance)).toEqual([]);
    });

    it('says nothing that is never said, and shows no key', () => {
      for (const { text } of sheets.get(title)?.A4 ?? []) {
        expect(withoutAllowed(text)).not.toMatch(NEVER);
        expect(text).not.toMatch(/\b[a-z-]+[.:][a-z]+[A-Z.]|\{\{|\*\*|undefined|NaN|\[object/);
      }
    });
  });

  it('has the picture of the circles on most pages, and leaves it away where the page is full', () => {
    const worked = PRINTED.filter(({ isWorked }) => isWorked);
    const hasPicture = (child: PrintedChild) => {
      const { view, guidance } = known(child);
      return parentPage(t, view, guidance).hasPicture;
    };
    expect(worked.filter(hasPicture).length / worked.length).toBeGreaterThan(0.7);
    expect(PRINTED.every(hasPicture)).toBe(false);
  });

  it('has a note to take along for whoever meets an urgent page', () => {
    expect(WITH_NOTE.length).toBeGreaterThan(30 / ONE_IN);
  });

  describe.each(WITH_NOTE.map((child) => [child.title, child] as const))('the note for %s', (title, { visit }) => {
    it.each(FORMATS)('is one page of %s that names each urgent sign', (format) => {
      const pages = notes.get(title)?.[format] ?? [];
      expect(pages).toHaveLength(1);
      for (const page of pages) {
        expect(strayRuns(page)).toEqual([]);
        for (const { id } of viewAt(withoutSeen(visit), 'urgent').urgent)
          expect(page.text).toContain(oneSpaced(String(at(ENGLISH['flags'], `${id}.text`))));
      }
    });
  });
});

/** The texts that stand on one height, from the top. The foot is no line. */
function linesOf({ runs }: PrintedPage): readonly string[] {
  const lines: { baseline: number; text: string }[] = [];
  for (const { baseline, text, fontSize } of runs) {
    if (fontSize < LEAST_SIZE) continue;
    const line = lines.find((other) => Math.abs(other.baseline - baseline) <= HAIR);
    if (line) line.text = oneSpaced(`${line.text} ${text}`);
    else lines.push({ baseline, text });
  }
  return lines.map(({ text }) => text);
}

function strayRuns({ runs, width, height }: PrintedPage): readonly string[] {
  const margin = (MARGIN_MM / 25.4) * 72 - HAIR;
  return runs
    .filter(
      (run) =>
        run.x < margin ||
        run.x + run.width > width - margin ||
        run.baseline - run.fontSize < margin - HAIR ||
        run.baseline > height - margin ||
        run.fontSize < LEAST_SIZE_OF_FOOT,
    )
    .map(({ text }) => text);
}

const word = (file: string, path: string) => String(at(ENGLISH[file], path));
const short = (id: string) => String(at(QUESTION_WORDS, `${id}.short`));
const label = (id: string) => word('summary', `signs.${id.slice(id.lastIndexOf('.') + 1)}`);
const has = (page: string, ...texts: readonly string[]) => texts.some((text) => page.includes(oneSpaced(text)));

/** "also 2 in motor; 1 each in talking, play", by the doctor's word for an area. */
function countedNotYet(page: string): ReadonlyMap<string, number> {
  const rest =
    /Not yet (?:(?! Often | Daily life ).)*· also (\d.*?) (?:Often|Sometimes|Daily life) /.exec(page)?.[1] ?? '';
  return new Map(
    rest.split('; ').flatMap((entry) => {
      const [, number, areas = ''] = /^(\d+) (?:each )?in (.*)$/.exec(entry) ?? [];
      return areas.split(', ').map((area) => [area, Number(number)] as const);
    }),
  );
}

/** What the rules found and page one does not say, looked up in the files of words and not in the document. */
function missingForDoctor(page: string, { flags, denied, answers }: Guidance, { rightNow, conditions = [] }: Visit) {
  const notYet = answers.filter(({ kind, choice }) => kind === 'skill' && choice === 'not-yet');
  const inFull = notYet.filter(({ id }) => has(page, short(id)));
  const others = notYet
    .filter((answer) => !inFull.includes(answer))
    .map(({ area }) => word('summary', `areas.${area}`));
  const counted = countedNotYet(page);
  return [
    ...flags
      .filter(({ id }) => !has(page, word('flags', `${id}.text`).replace(/\.$/, ''), label(id)))
      .map(({ id }) => id),
    ...[...denied, ...(rightNow === 'none' ? ['rightNow'] : [])].filter((id) => !has(page, label(id))),
    ...inFull.filter(({ dueMonths }) => !has(page, `due ${dueMonths} months:`)).map(({ id }) => `${id}: due when`),
    ...others.filter((area) => counted.get(area) !== others.filter((other) => other === area).length),
    ...conditions.filter((id) => !has(page, word('conditions', `${id}.label`))),
  ];
}

/** What the rules found and the family's page does not say. */
function missingForFamily(page: string, { flags, therapies }: Guidance) {
  const LEVELS = { 'good-reason': 'Good reason to ask', 'some-reason': 'Worth asking about' } as const;
  const NOT_NOW = {
    nothing: 'Nothing you told us points here today',
    'before-due': 'Not asked before the due date. Ask the team from the birth',
    young: 'Before 6 months a doctor looks first. This therapy can follow',
  } as const;
  return [
    ...flags
      .filter(({ id, because }) => {
        const raising = because[0]?.answers[0]?.id ?? '';
        return !has(page, word('flags', `${id}.text`), short(raising));
      })
      .map(({ id }) => id),
    ...therapies
      .filter(({ id, level, held, notYet }) => {
        const open = held ? 'Not looked at until a doctor has seen this' : NOT_NOW[notYet ?? 'nothing'];
        const words = level === 'not-now' ? open : LEVELS[level];
        return !has(page, `${word('therapies', `${id}.shortName`)}: ${words}.`);
      })
      .map(({ id }) => id),
  ];
}

const NEVER =
  /\b(normal\w*|abnormal\w*|delayed|behind|lag\w*|scor\w+|percent\w*|probab\w*|likel\w+|risk\w*|severe(ly)?|severity|fail\w*|recommend\w*|prescri\w*|match\w*|assess\w*|detect\w*|screen\w*|diagnos\w*|treat\w*|measur\w*|anonymous|please|sorry|he|she|his|her|boys?|girls?)\b|%|!/i;
/** The sentences in which such a word stands for the opposite, or names what others do. */
const ALLOWED = [
  'Not a screening instrument.',
  'Screening tool',
  'This is not a diagnosis, and it is not your fault.',
  'also without a diagnosis',
];
const withoutAllowed = (text: string) => ALLOWED.reduce((left, allowed) => left.replaceAll(allowed, ' '), text);
