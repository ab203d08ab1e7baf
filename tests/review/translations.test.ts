import { describe, expect, it } from 'vitest';
import { csvOf, readCsv } from '../../src/review/translations/csv';
import { isName, sourcesFor, textsByKey } from '../../src/review/translations/keys';
import { filesFrom } from '../../src/review/translations/language-files';
import { markOf, readMadeFrom } from '../../src/review/translations/made-from';
import { openTexts } from '../../src/review/translations/open-texts';
import { readSheet, sheetOf } from '../../src/review/translations/sheet';
import { PROJECT } from '../content/project';

const LANGUAGES = Object.entries(PROJECT.translations);
const English = PROJECT.words;
const spanish = PROJECT.translations['es'] ?? {};
const marksOf = (language: string, files = English) => new Set(sourcesFor(language, files).map(markOf));
/** English in which one text reads otherwise */
const changed = {
  ...English,
  take: { ...English['take'], file: { ...(English['take']?.['file'] as object), heading: 'A paper' } },
};

describe.each(LANGUAGES)('what there is to do in %s', (language, files) => {
  it('is every text of English where nothing is there', () => {
    const { missing, count } = openTexts(language, English, {}, new Set());
    expect(missing).toHaveLength(count);
    expect(count).toBeGreaterThan(4000);
  });

  it('is a text of which the English was changed, and no other', () => {
    const { missing, outOfDate } = openTexts(language, changed, files, marksOf(language));
    expect(missing).toEqual([]);
    expect(outOfDate.map(({ key, text }) => [key, text])).toEqual([['take:file.heading', 'A paper']]);
  });

  it('counts a text as missing where one of its plural forms is', () => {
    const app = files['app'] as { age: object };
    const age = Object.fromEntries(Object.entries(app.age).filter(([key]) => key !== 'months_other'));
    const { missing } = openTexts(language, English, { ...files, app: { ...app, age } }, new Set());
    expect(missing.map(({ key }) => key)).toEqual(['app:age.months']);
  });

  it('keeps a mark for each text, and none that nothing carries', () => {
    const known = marksOf(language);
    const stray = [...readMadeFrom(language)].filter((mark) => !/^[\w-]{8}$/.test(mark));
    expect(stray).toEqual([]);
    expect(known.size).toBe(sourcesFor(language, English).length);
  });

  it('is written anew from its texts as it was', () => {
    expect(filesFrom(language, English, textsByKey(files))).toEqual(files);
  });
});

describe('the sheet for somebody who reads both languages', () => {
  const sheet = sheetOf('es', English, spanish, marksOf('es'));
  const rows = readCsv(sheet);
  const column = (name: string) => (rows[0] ?? []).indexOf(name);
  const withBetter = (key: string, text: string, english?: string) =>
    csvOf(
      rows.map((row) => {
        if (row[0] !== key) return row;
        const next = row.with(column('Better'), text);
        return english === undefined ? next : next.with(column('English'), english);
      }),
    );

  it('has a row for each text, with the English beside it', () => {
    const keys = sourcesFor('es', English).flatMap((source) => source.keys);
    expect(rows.slice(1).map(([key]) => key)).toEqual(keys.filter((key) => !isName(key)));
    const row = rows.find(([key]) => key === 'app:actions.start') ?? [];
    expect(row[column('English')]).toBe('Start');
    expect(row[column('Now')]).toBe('Empezar');
    expect(row[column('Where')]).not.toBe('');
  });

  it('names what is missing and what is out of date', () => {
    const state = (csv: string, key: string) => readCsv(csv).find((row) => row[0] === key)?.[column('State')];
    expect(state(sheetOf('es', English, {}, new Set()), 'app:actions.start')).toBe('missing');
    expect(state(sheetOf('es', changed, spanish, marksOf('es')), 'take:file.heading')).toBe(
      'the English has changed since',
    );
    expect(state(sheet, 'app:actions.start')).toBe('');
  });

  it('is read back: what stands under Better, and whether it was made from today’s English', () => {
    expect(readSheet('es', English, sheet)).toEqual([]);
    const [correction] = readSheet('es', English, withBetter('app:actions.start', ' Comenzar '));
    expect(correction).toMatchObject({ key: 'app:actions.start', text: 'Comenzar', isToday: true });
    expect(readSheet('es', English, withBetter('app:actions.start', 'Ir', 'Go'))[0]?.isToday).toBe(false);
  });

  it('is not taken where it would break the app', () => {
    expect(() => readSheet('es', English, withBetter('app:welcome.emergency', 'Llame.'))).toThrow(
      'app:welcome.emergency: it lacks {{number}}, in whose place the app puts something. It reads: Llame.',
    );
    const stray = csvOf([rows[0] ?? [], ['app:gone', '', '', '', '', 'X', '', '']]);
    expect(() => readSheet('es', English, stray)).toThrow('There is no text app:gone any more');
    expect(() => readSheet('es', English, 'a,b')).toThrow('The first row of the sheet must read: Key');
  });

  it('is a table as spreadsheets write it: with commas, semicolons or tabs, and with breaks and quotes in a cell', () => {
    const table = [
      ['Key', 'Better'],
      ['a', 'x "y", z\nw'],
      ['b', ''],
    ];
    expect(readCsv(csvOf(table))).toEqual(table);
    expect(readCsv('Key;Better\na;"x;y"\n')).toEqual([
      ['Key', 'Better'],
      ['a', 'x;y'],
    ]);
    expect(readCsv('Key\tBetter\r\na\tx, y\r\n')).toEqual([
      ['Key', 'Better'],
      ['a', 'x, y'],
    ]);
    expect(readCsv('Key,Better\na,x')).toEqual([
      ['Key', 'Better'],
      ['a', 'x'],
    ]);
  });
});
