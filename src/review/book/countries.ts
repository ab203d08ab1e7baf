import type { Country, HelpLineTopic } from '../../model/country';
import { rangeInWords } from './ages-in-words';
import type { Book } from './book';
import { entry, entryPoint, ref } from './entry';
import { el, list, strong, type Html } from './html';
import { labelled, quoted, sourceLine } from './words-of';

const TOPICS: readonly HelpLineTopic[] = ['harm', 'selfHarm', 'exhausted'];

/** Many lines are called by their number. */
const nameAndNumber = ({ name, number }: { readonly name: string; readonly number: string }): string =>
  name.split(' ').includes(number) ? name : `${name}, ${number}`;

const nameOf = ({ t }: Book, code: string): string =>
  new Intl.DisplayNames([t.language.code], { type: 'region' }).of(code) ?? code;

function ofCountry(
  book: Book,
  { code, emergency, doctorLine, helpLines, routes, lastChecked, sources }: Country,
): Html {
  const { say, t } = book;
  return entry(
    'country',
    code,
    strong(nameOf(book, code)),
    labelled(say('countries.emergency'), emergency.numbers.join(', ')),
    doctorLine ? labelled(say('countries.doctorLine'), nameAndNumber(doctorLine)) : undefined,
    list(
      TOPICS.flatMap((topic) => {
        const line = helpLines?.[topic];
        const how = line === undefined ? '' : say(`countries.how.${line.how}`);
        return line === undefined ? [] : [`${t(`rightNow:helpLines.${topic}.title`)}: ${nameAndNumber(line)} (${how})`];
      }),
    ),
    list(routes.map((route) => `${quoted(t(`steps:routes.${route.route}.title`))}, ${rangeInWords(book, route)}`)),
    labelled(say('countries.lastChecked'), lastChecked),
    sourceLine(book, sources),
  );
}

/** All that is said of a country but its name. */
const withoutName = (country: Country): string => JSON.stringify({ ...country, code: '' });

/**
 * What differs by country: numbers to call and ways to get help, never a level, an order or a sign. Countries of which the same is said
 * stand behind the first of them; each is an entry of its own, so that a change of one of them is noticed.
 */
export function countries(book: Book): readonly Html[] {
  const alike = new Map<string, Country[]>();
  for (const country of book.content.countries)
    alike.set(withoutName(country), [...(alike.get(withoutName(country)) ?? []), country]);
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const like = ref('country', first.code, book.say('countries.like', { country: nameOf(book, first.code) }));
    const points = others.map(({ code }) => entryPoint('country', code, strong(nameOf(book, code)), ': ', like));
    return points.length === 0
      ? [ofCountry(book, first)]
      : [ofCountry(book, first), el('ul', { class: 'plain' }, points)];
  });
}
