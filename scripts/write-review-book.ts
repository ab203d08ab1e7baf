// `npm run review`: writes the review book, one file for each language, into `review`.
// `npm run review -- --signed --date=YYYY-MM-DD`: also keeps it as the signed version, with which later books are compared.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT } from '../src/content/content';
import type { SignedBook } from '../src/review/book/book';
import { reviewBook } from '../src/review/book/review-book';
import { flowDrawer } from '../src/review/flow/draw-flow';
import { bookLanguages, textsOfLanguage } from '../src/review/book/texts-of-language';
import { casesForBook } from '../tests/vignettes/cases-for-book';

const project = join(import.meta.dirname, '..');
const folder = join(project, 'review');
const show = (file: string): string => relative(process.cwd(), file);

function readArguments(): { readonly date: string | undefined; readonly isSigned: boolean } {
  const { date, signed = false } = parseArgs({
    options: { date: { type: 'string' }, signed: { type: 'boolean' } },
  }).values;
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new Error('--date takes a day such as 2026-11-25.');
  if (signed && date === undefined) throw new Error('--signed needs the day of the signature: --date=2026-11-25.');
  return { date, isSigned: signed };
}

/** The day of the last commit; nothing where there is no history. */
function lastChange(): string | undefined {
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: project, encoding: 'utf8', stdio: 'pipe' });
    return day.trim() || undefined;
  } catch {
    return undefined;
  }
}

const { date, isSigned } = readArguments();
const made = date ?? lastChange();
const bookFile = (name: string): string => readFileSync(join(project, 'src/review/book', name), 'utf8');
const files = { css: bookFile('book.css'), script: bookFile('book-filter.js') };
const draw = await flowDrawer();
const cases = casesForBook();
mkdirSync(folder, { recursive: true });
for (const language of bookLanguages()) {
  const signedFile = join(project, `src/review/signed-${language}.json`);
  const signed = existsSync(signedFile) ? (JSON.parse(readFileSync(signedFile, 'utf8')) as SignedBook) : undefined;
  const texts = textsOfLanguage(language);
  const { html, entries } = reviewBook(
    {
      content: CONTENT,
      texts,
      cases,
      draw,
      ...(made === undefined ? {} : { made }),
      ...(signed === undefined ? {} : { signed }),
    },
    files,
  );
  const file = join(folder, `therapy-guide-review-${language}.html`);
  writeFileSync(file, html);
  console.log(`${show(file)}: ${Object.keys(entries).length} entries, ${(html.length / 1e6).toFixed(1)} MB`);
  if (!isSigned || date === undefined) continue;
  writeFileSync(signedFile, `${JSON.stringify({ version: CONTENT.version, date, entries }, null, 2)}\n`);
  console.log(`${show(signedFile)}: what later books are compared with`);
}
const { user, system } = process.cpuUsage();
console.log(`${(performance.now() / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of work`);
