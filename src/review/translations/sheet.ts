import { textsOfLanguage } from '../book/texts-of-language';
import { placeOf } from '../book/text-places';
import { csvOf, readCsv } from './csv';
import { isName, placeOfKey, sourcesFor, textsByKey, withoutForm, type Files, type Source } from './keys';
import { lostIn } from './lost-in';
import { markOf, type MadeFrom } from './made-from';

const COLUMNS = ['Key', 'Where', 'When', 'English', 'Now', 'Better', 'Remark', 'State'] as const;
const [KEY, ENGLISH, BETTER] = (['Key', 'English', 'Better'] as const).map((name) => COLUMNS.indexOf(name)) as [
  number,
  number,
  number,
];

let english: ReturnType<typeof textsOfLanguage> | undefined;
const textsOfEnglish = () => (english ??= textsOfLanguage('en'));

/** What the book shows with its question or rule has no place of its own: of that the key says where it stands. */
function whereOf(key: string): readonly [place: string, when: string] {
  const { file, path } = placeOfKey(withoutForm(key));
  const t = textsOfEnglish();
  try {
    const { place, when, ownWhen } = placeOf({ t, say: (name) => t(`review:${name}`) }, file, path);
    return [place, ownWhen ?? when];
  } catch {
    return ['', ''];
  }
}

/** All texts of a language beside the English, for somebody who reads both: a table that any spreadsheet opens. */
export function sheetOf(language: string, sourceFiles: Files, translated: Files, madeFrom: MadeFrom): string {
  const there = textsByKey(translated);
  const rows = sourcesFor(language, sourceFiles).flatMap((source) =>
    source.keys
      .filter((key) => !isName(key))
      .map((key) => {
        const [place, when] = whereOf(key);
        const now = there.get(key) ?? '';
        const state = now === '' ? 'missing' : madeFrom.has(markOf(source)) ? '' : 'the English has changed since';
        return [key, place, when, source.text, now, '', '', state];
      }),
  );
  return csvOf([COLUMNS, ...rows]);
}

export interface Correction {
  readonly key: string;
  readonly text: string;
  /** of which English it is a translation */
  readonly source: Source;
  /** that English is today's */
  readonly isToday: boolean;
}

/** What somebody wrote under "Better". @throws Error, in a sentence for whoever reads the sheet in, where it cannot be taken */
export function readSheet(language: string, sourceFiles: Files, csv: string): readonly Correction[] {
  const [head = [], ...rows] = readCsv(csv);
  if (head[KEY] !== 'Key' || head[BETTER] !== 'Better')
    throw new Error(`The first row of the sheet must read: ${COLUMNS.join(', ')}.`);
  const sources = new Map(
    sourcesFor(language, sourceFiles).flatMap((source) => source.keys.map((key) => [key, source])),
  );
  return rows.flatMap((row) => {
    const [key = '', text = ''] = [row[KEY], row[BETTER]?.trim()];
    if (text === '') return [];
    const source = sources.get(key);
    if (!source) throw new Error(`There is no text ${key} any more: take its row out of the sheet.`);
    const lost = lostIn(key, text, source.text);
    if (lost !== undefined) throw new Error(`${key}: ${lost}. It reads: ${text}`);
    const isToday = row[ENGLISH]?.replaceAll('\r\n', '\n') === source.text;
    return [{ key, text, source, isToday }];
  });
}
