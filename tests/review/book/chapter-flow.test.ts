import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../../src/content/content';
import { AREA_IDS } from '../../../src/model/area';
import { BAND_STARTS } from '../../../src/model/asking';
import { FLOW } from '../../../src/review/book/chapter-flow';
import { drawing } from '../../../src/review/book/drawing';
import { elementsIn, el } from '../../../src/review/book/html';
import { flowDrawer } from '../../../src/review/flow/draw-flow';
import { shortName } from '../../../src/summary/question-names';
import { bookWithout, read, TEXTS } from './made-book';

const parts = FLOW.body(bookWithout(CONTENT, { draw: await flowDrawer() }), []);
const partOf = (start: number) =>
  parts.find(({ attributes }) => attributes['id'] === `flow-age-${start}`) ?? el('p', {});

describe('the drawings of the book', () => {
  it('show the steps of a visit and every age band, each with words for those who cannot see it', () => {
    const drawn = parts.flatMap(elementsIn).filter(({ tag }) => tag === 'svg');
    expect(drawn).toHaveLength(BAND_STARTS.length + 1);
    expect(drawn.filter(({ attributes }) => attributes['role'] !== 'img' || !attributes['aria-label'])).toEqual([]);
  });

  it.each(BAND_STARTS)('name every main question of every child from %i months on, and what hangs on it', (start) => {
    const text = read(partOf(start)).replaceAll(' ', '');
    const due = AREA_IDS.flatMap((area) => {
      const row = CONTENT.asking[area][start];
      return row?.role === 'gate' ? [row.gate, ...row.followUps.slice(0, 2)] : [];
    }).filter((id) => (CONTENT.questions.find((question) => question.id === id)?.fromMonths ?? 0) <= start);
    expect(due.length).toBeGreaterThan(5);
    expect(due.filter((id) => !text.includes(shortName(TEXTS, id).replaceAll(' ', '')))).toEqual([]);
  });

  it('hold no id twice and no name of the source', () => {
    const all = parts.flatMap(elementsIn);
    expect(all.filter(({ tag, attributes }) => tag !== 'section' && attributes['id'] !== undefined)).toEqual([]);
    expect(all.filter(({ tag }) => tag === 'title')).toEqual([]);
    expect(read(parts)).not.toMatch(/(safety|worry)\.[a-z]|[a-z]+\.[a-z]+[A-Z]/);
  });

  it('is read from what the layouter writes, piece by piece', () => {
    const svg =
      '<svg width="1pt"><!-- a -->\n<g id="n" class="node"><title>a.b</title><text x="1">A &amp; B</text><path d="M0"/></g></svg>';
    const read = drawing(svg, 'Two boxes');
    expect(read).toEqual(
      el(
        'svg',
        { role: 'img', 'aria-label': 'Two boxes' },
        el('g', { class: 'node' }, el('text', { x: '1' }, 'A & B'), el('path', { d: 'M0' })),
      ),
    );
  });
});
