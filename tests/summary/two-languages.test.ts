import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Texts } from '../../src/i18n/start-i18n';
import { pairedById, pairedByPlace } from '../../src/summary/paired';
import { doctorRows } from '../../src/ui/doctor-page';
import { parentPage } from '../../src/ui/parent-page';
import { saidInOneOnly, takeAwayFile } from '../../src/ui/take-away-file';
import { CHILDREN } from '../journeys/support/printed-children';
import { ADDRESS, resultOf } from './saved-file';

let english: Texts;
let long: Texts;
let mirrored: Texts;
beforeAll(async () => {
  vi.stubEnv('MODE', 'pseudo');
  vi.resetModules();
  const { loadTexts } = await import('../../src/i18n/start-i18n');
  [english, long, mirrored] = await Promise.all([loadTexts('en'), loadTexts('en-XA'), loadTexts('ar-XB')]);
});
afterAll(() => vi.unstubAllEnvs());

/** English in which one text is not there, as a translation that is not finished. */
const without = (lacking: string): Texts =>
  new Proxy(english, {
    apply: (t, _, [key, values]: Parameters<Texts>) => (key === lacking ? '' : t(key, values)),
  });
const told = CHILDREN.map(({ title, visit }) => {
  const view = resultOf(visit);
  if (!view.guidance || !view.summary) throw new Error(`no result: ${title}`);
  return { title, view, guidance: view.guidance, summary: view.summary };
});
/** of whose hearing test nothing was said */
const first = told.find(({ summary }) => summary.hearing === undefined);
if (!first) throw new Error('no child');

describe('a sheet in two languages', () => {
  it('has each row, block and point in both, for every worked case and the longest pages there are', () => {
    expect(told.length).toBeGreaterThan(100);
    for (const { title, view, guidance, summary } of told) {
      for (const other of [long, mirrored]) {
        expect(saidInOneOnly(english, other, view, guidance), title).toEqual([]);
        const rows = pairedById(doctorRows(english, summary), doctorRows(other, summary));
        expect(rows.filter((row) => row.other === undefined)).toEqual([]);
        expect(rows.map((row) => row.other?.id)).toEqual(rows.map((row) => row.one.id));
      }
    }
  });

  it('puts beside each other what says the same', () => {
    // the mirrored language is English word for word; only a list is joined by its own rules
    const letters = (text: string) => text.replaceAll(/[\u202c\u202e]/g, '').replaceAll(/\band\b|[^a-z]/gi, '');
    for (const { title, view, guidance, summary } of told) {
      const [one, other] = [parentPage(english, view, guidance), parentPage(mirrored, view, guidance)];
      const blocks = pairedById(
        [...one.before, ...one.beside, ...one.after],
        [...other.before, ...other.beside, ...other.after],
      );
      const points = blocks.flatMap((block) => pairedByPlace(block.one.points, block.other?.points));
      const rows = pairedById(doctorRows(english, summary), doctorRows(mirrored, summary));
      const lines = [
        ...points,
        ...pairedByPlace(one.lead, other.lead),
        // the background names languages as the browser itself calls them
        ...rows
          .filter((row) => row.one.id !== 'background')
          .map((row) => ({ one: row.one.text, other: row.other?.text })),
      ];
      expect(lines.length, title).toBeGreaterThan(15);
      for (const line of lines) expect(letters(line.other ?? ''), title).toBe(letters(line.one));
    }
  });

  it('notices a row, a block or a line that one of the two has not, and never shifts the others', () => {
    const { view, guidance, summary } = first;
    const lacksRow = without('summary:doctor.hearings.not-said');
    expect(doctorRows(english, summary).map(({ id }) => id)).toContain('hearing');
    const hearing = english('summary:doctor.rows.hearing');
    expect(saidInOneOnly(english, lacksRow, view, guidance)).toEqual([hearing]);
    expect(saidInOneOnly(lacksRow, english, view, guidance)).toEqual([hearing]);
    expect(pairedById([{ id: 'a' }, { id: 'b' }], [{ id: 'b' }])).toEqual([
      { one: { id: 'a' }, other: undefined },
      { one: { id: 'b' }, other: { id: 'b' } },
    ]);
    expect(pairedByPlace(['a', 'b'], ['B'])).toEqual([
      { one: 'a', other: undefined },
      { one: 'b', other: undefined },
    ]);
  });
});

describe('the take-away file in two languages', () => {
  const html = () => takeAwayFile(english, first.view, first.guidance, ADDRESS, undefined, mirrored);

  it('names language and direction of both at each line, in the order one, other', () => {
    const pairs = [
      ...html().matchAll(
        /<span class="both"><span lang="en" dir="ltr">(.*?)<\/span><span class="other" lang="ar-XB" dir="rtl">(.*?)<\/span><\/span>/g,
      ),
    ];
    expect(pairs.length).toBeGreaterThan(40);
    expect(html().match(/class="other"/g)).toHaveLength(pairs.length);
    for (const [, , other = ''] of pairs) expect(other).toMatch(/\u202e|^[\d\W]*$/);
  });

  it('says in both in which language the answers were given', () => {
    expect(html()).toContain('in English');
    expect(html()).not.toContain('Mirrored English');
  });

  it('carries the very same visit', () => {
    const one = takeAwayFile(english, first.view, first.guidance, ADDRESS);
    const marker = /<!--therapy-guide-visit:[A-Z2-7]+-->/;
    expect(marker.exec(html())?.[0]).toBe(marker.exec(one)?.[0]);
    expect(one).not.toContain('class="both"');
  });
});
