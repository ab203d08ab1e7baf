import type { Country, HelpLineTopic } from '../../model/country';
import { rangeInWords } from './ages-in-words';
import type { Book } from './book';
import { entry } from './entry';
import { list, strong, type Html } from './html';
import { labelled, quoted, sourceLine } from './words-of';

const TOPICS: readonly HelpLineTopic[] = ['harm', 'selfHarm', 'exhausted'];

function ofCountry(
  book: Book,
  { code, emergency, doctorLine, helpLines, routes, lastChecked, sources }: Country,
): Html {
  const { say, t } = book;
  const regions = new Intl.DisplayNames([t.language.code], { type: 'region' });
  return entry(
    'country',
    code,
    strong(regions.of(code) ?? code),
    labelled(say('countries.emergency'), emergency.numbers.join(', ')),
    doctorLine ? labelled(say('countries.doctorLine'), `${doctorLine.name}, ${doctorLine.number}`) : undefined,
    list(
      TOPICS.flatMap((topic) => {
        const line = helpLines?.[topic];
        const how = line === undefined ? '' : say(`countries.how.${line.how}`);
        return line === undefined
          ? []
          : [`${t(`rightNow:helpLines.${topic}.title`)}: ${line.name}, ${line.number} (${how})`];
      }),
    ),
    list(routes.map((route) => `${quoted(t(`steps:routes.${route.route}.title`))}, ${rangeInWords(book, route)}`)),
    labelled(say('countries.lastChecked'), lastChecked),
    sourceLine(book, sources),
  );
}

/** What differs by country: numbers to call and ways to get help, never a level, an order or a sign. */
export const countries = (book: Book): readonly Html[] =>
  book.content.countries.map((country) => ofCountry(book, country));
