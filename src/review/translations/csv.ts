/** A mark by which spreadsheets see that the letters are UTF-8. */
const BOM = '\ufeff';

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A table as spreadsheets read it (RFC 4180). */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';

/** Cells in quotes or without; rows end in any way, and what separates cells is read from the first row: some spreadsheets write `;`. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const source = text.replace(BOM, '');
  const first = source.slice(0, source.search(/[\r\n]/));
  const by = first.includes('\t') ? '\t' : first.split(';').length > first.split(',').length ? ';' : ',';
  const token = new RegExp(`"((?:[^"]|"")*)"|[^"${by}\\r\\n][^${by}\\r\\n]*|${by}|\\r\\n|\\r|\\n`, 'g');
  const rows: string[][] = [['']];
  for (const [found, quoted] of source.matchAll(token)) {
    const row = rows.at(-1) as string[];
    if (found === by) row.push('');
    else if (/^[\r\n]/.test(found)) rows.push(['']);
    else row[row.length - 1] = quoted === undefined ? found : quoted.replaceAll('""', '"');
  }
  return rows.filter((row) => row.some((each) => each !== ''));
}
