import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { OTHER_WORD_CHECKS } from '../../src/review/checks/other-words';
import { WORD_CHECKS } from '../../src/review/checks/words';
import { keysAt } from '../../src/review/texts';
import { at, ENGLISH, isText, type Words } from './english-words';
import { hold } from './project';

describe('the words of the questions', () => {
  hold(WORD_CHECKS);

  it('has other words for the buttons of worries from six years', () => {
    expect(at(ENGLISH['app'], 'answers.worryFromSix')).toEqual({
      no: 'No',
      sometimes: 'A little',
      often: 'A lot',
      'not-sure': 'Not sure',
    });
  });
});

describe('the words of everything else that has an id', () => {
  hold(OTHER_WORD_CHECKS);

  it('says how soon for each urgency', () => {
    expect(keysAt(ENGLISH['app'], 'urgent')).toEqual(expect.arrayContaining(['emergency', 'today', 'soon', 'book']));
  });

  it('has both headings of the panel', () => {
    const groups = [...new Set(CONTENT.rightNow.map((sign) => (sign as { group?: string }).group))];
    expect([...keysAt(ENGLISH['rightNow'], 'groups')].sort()).toEqual([...groups].sort());
  });

  it('has words for every help line, and for nothing else', () => {
    const topics = keysAt(ENGLISH['rightNow'], 'helpLines').filter((key) => !['heading', 'intro'].includes(key));
    expect(topics.sort()).toEqual(CONTENT.helpLines.map(({ id }) => id).sort());
    for (const topic of topics)
      for (const part of ['title', 'text', 'where', 'whereNamed'])
        expect(at(ENGLISH['rightNow'], `helpLines.${topic}.${part}`), `${topic}.${part}`).toSatisfy(isText);
  });

  it('has words for every way to get help of every country, and none that no country names', () => {
    const routes = [...new Set(CONTENT.countries.flatMap((country) => country.routes.map(({ route }) => route)))];
    const words = at(ENGLISH['steps'], 'routes') as Words;
    for (const route of [...routes, 'elsewhere'])
      for (const part of ['title', 'text', 'say'])
        expect(at(words, `${route}.${part}`), `${route}.${part}`).toSatisfy(isText);
    const named = Object.entries(words).flatMap(([country, ways]) =>
      Object.hasOwn(ways as object, 'title')
        ? [country]
        : Object.keys(ways as object).map((way) => `${country}.${way}`),
    );
    expect(named.filter((route) => route !== 'elsewhere' && !routes.includes(route))).toEqual([]);
  });
});
