// `npm run plain-words`: how plain the words are in each language, and the screens that are hardest. `npm run plain-words -- es 30` for more of one.
import { CONTENT } from '../src/content/content';
import { readProject } from '../src/review/read-project';
import { allTexts } from '../src/review/texts';
import { measureOf, middleOf } from '../tests/plain-words/measures';
import { aboutOf, screensOf } from '../tests/plain-words/screens';

const [only, count = '3'] = process.argv.slice(2);
const { words, translations } = readProject(CONTENT);

for (const [language, files] of Object.entries({ en: words, ...translations })) {
  if (only !== undefined && only !== language) continue;
  const measure = measureOf(language);
  const screens = [...screensOf(files), ...aboutOf(files)];
  const inOrder = (of: typeof measure.of) =>
    screens
      .map(({ name, texts }) => ({ name, texts, value: of(texts) }))
      .sort((a, b) => (measure.isEasyHigh ? a.value - b.value : b.value - a.value));
  const rows = inOrder(measure.of);
  const figures = (all: typeof rows) =>
    `in the middle ${middleOf(all.map(({ value }) => value)).toFixed(1)}, hardest ${all[0]?.value.toFixed(1) ?? '-'}`;
  console.log(`\n${language}: ${allTexts(files).length} texts, ${screens.length} screens, ${measure.what}`);
  console.log(`  ${figures(rows)} (limits ${measure.middle} and ${measure.each})`);
  if (measure.strictly) console.log(`  no name spared: ${figures(inOrder(measure.strictly))}`);
  for (const { name, texts, value } of rows.slice(0, Number(count)))
    console.log(`  ${value.toFixed(1)}  ${name}: ${texts.join(' / ').slice(0, 300)}`);
}
