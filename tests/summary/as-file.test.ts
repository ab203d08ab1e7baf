import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import type { Texts } from '../../src/i18n/start-i18n';
import { codeInFile, fileName } from '../../src/summary/as-file';
import { lettersOf } from '../../src/summary/code-letters';
import { bytesOfNumbers } from '../../src/summary/code-parts';
import { doctorRows } from '../../src/ui/doctor-page';
import { codeBookOf } from '../../src/wizard/code-book';
import { openReceived } from '../../src/wizard/received';
import { completeVisits } from '../sweeps/arbitrary-visit';
import { ALL_CASES } from '../vignettes/cases/all';
import { playedVisit } from '../vignettes/played-visit';
import { english, resultOf, savedFile } from './saved-file';

const catalogue = catalogueOf(CONTENT);
const book = codeBookOf(catalogue);
const open = (given: string) => openReceived(given, { catalogue, book, fhirItems: () => [] });
const VISITS = ALL_CASES.map(playedVisit);
const [VISIT = { v: 1, ageMonths: 30, answers: {} }] = VISITS;

/** of a form that only a later version writes, with a right check */
const FUTURE = lettersOf(bytesOfNumbers([2, 1 | (1 << 15), 30, 0]));

let t: Texts;
beforeAll(async () => {
  t = await english();
});

describe('the take-away file', () => {
  it('gives back any visit that a parent can reach', () => {
    fc.assert(
      fc.property(completeVisits, (visit) => {
        expect(open(savedFile(t, visit))).toEqual({ visit });
      }),
      { numRuns: 150 },
    );
  });

  it('has every row of the doctor’s page', () => {
    for (const visit of VISITS.slice(0, 12)) {
      const { summary } = resultOf(visit);
      const texts = savedFile(t, visit).replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      for (const { text } of summary ? doctorRows(t, summary) : []) expect(texts).toContain(text);
    }
  });

  it('names nothing of the child in its name, and nothing but the guide in its title', () => {
    expect(fileName('2026-11-25')).toBe('therapy-guide-2026-11-25.html');
    expect(fileName(undefined)).toBe('therapy-guide.html');
    expect(savedFile(t, VISIT)).toContain('<title>Therapy Guide</title>');
  });
});

describe('a file that is opened', () => {
  const file = () => savedFile(t, VISIT);

  it('is read by its marker alone, whatever became of its pages', () => {
    const code = codeInFile(file());
    if (code === undefined || code === 'damaged') throw new Error('no code');
    for (const edited of [
      file().replace(/<body>[^]*<\/body>/, '<body>Everything is fine.</body>'),
      `<!-- saved from the internet -->\r\n${file().replaceAll('\n', '\r\n')}`,
      file().replace('<!--therapy-guide-visit', '<!-- therapy-guide-visit').replace('-->', ' -->'),
      `<!--therapy-guide-visit:${code.code}-->`,
      file() + file(),
    ])
      expect(open(edited)).toEqual({ visit: VISIT });
  });

  it('with a marker that is not whole any more is called damaged', () => {
    for (const edited of [
      file().replace('-->', ''),
      file().replace(/(visit:[A-Z2-7]{9})./, '$1'),
      file().replace(/(visit:)[A-Z2-7]*/, '$1'),
      file().replace(/(visit:[A-Z2-7]{9})./, '$1!'),
      file().slice(0, file().indexOf('visit:') + 20),
      file() + savedFile(t, VISITS[5] ?? VISIT),
    ])
      expect(open(edited)).toEqual({ problem: 'damaged' });
  });

  it('from the future says that it is newer', () => {
    expect(open(`<!doctype html><!--therapy-guide-visit:${FUTURE}-->`)).toEqual({ problem: 'newer' });
  });

  it('that is none of ours is called so, a page with other links in it too', () => {
    for (const given of [
      '',
      'Dear doctor',
      '<!doctype html><a href="https://else.example/?s=ABCDEFGH">x</a>',
      '\u0089PNG\r\n\u001a\n\u0000\u0000IHDR',
      '{"resourceType":"Patient"}',
    ])
      expect(open(given)).toEqual({ problem: 'not-ours' });
  });

  it('changed 10,000 times in any way never throws, and never gives a visit that was not saved', () => {
    const files = VISITS.slice(0, 8).map((visit) => savedFile(t, visit));
    const head = files.map((text) => text.slice(0, text.indexOf('-->') + 30));
    const edits = fc.array(fc.tuple(fc.nat(500), fc.constantFrom('', ...'AZ27a!=é\u0000<->:')), { maxLength: 6 });
    const known = files.map((text) => JSON.stringify(open(text)));
    fc.assert(
      fc.property(fc.constantFrom(...head), edits, (text, changes) => {
        const changed = changes.reduce((left, [at, put]) => left.slice(0, at) + put + left.slice(at + 1), text);
        const result = open(changed);
        if ('visit' in result) expect(known).toContain(JSON.stringify(result));
      }),
      { numRuns: 10_000 },
    );
  });
});
