import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../../src/content/content';
import { AREA_IDS } from '../../../src/model/area';
import { BAND_STARTS } from '../../../src/model/asking';
import { areasByAge } from '../../../src/review/book/areas-by-age';
import { FLOW } from '../../../src/review/book/chapter-flow';
import { drawing } from '../../../src/review/book/drawing';
import { elementsIn, el } from '../../../src/review/book/html';
import { bandGraph } from '../../../src/review/flow/band-graph';
import { flowDrawer } from '../../../src/review/flow/draw-flow';
import { machineForPaper } from '../../../src/review/flow/machine-for-paper';
import { inWords, machineGraph } from '../../../src/review/flow/machine-graph';
import { shortName } from '../../../src/summary/question-names';
import { wizardMachine } from '../../../src/wizard/wizard-machine';
import { bookWithout, read, TEXTS } from './made-book';

const book = bookWithout(CONTENT, { draw: await flowDrawer() });
const parts = FLOW.body(book, []);
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
    });
    expect(due.length).toBeGreaterThan(5);
    expect(due.filter((id) => !text.includes(shortName(TEXTS, id).replaceAll(' ', '')))).toEqual([]);
  });

  it.each(BAND_STARTS)(
    'and the table of areas and ages name the same areas as asked of every child from %i months on',
    (start) => {
      const column = 1 + BAND_STARTS.indexOf(start);
      const table = elementsIn(areasByAge(book)).filter(({ tag }) => tag === 'tr');
      const marked = AREA_IDS.filter((_, row) => read(table[row + 1]?.children[column] ?? '').startsWith('●'));
      const asked = bandGraph(start, TEXTS, book.catalogue).column.map((id) => book.catalogue.questions.get(id));
      const areas = new Set(
        asked.flatMap((question) => (question && AREA_IDS.some((id) => id === question.area) ? [question.area] : [])),
      );
      expect(marked.length).toBeGreaterThan(3);
      // hearing has a single safety question and no main one
      expect(AREA_IDS.filter((area) => areas.has(area) && CONTENT.asking[area][start])).toEqual(marked);
    },
  );

  it('tell the steps of a visit as a parent takes them, every step and every way in words', () => {
    const machine = machineForPaper(machineGraph(TEXTS), TEXTS);
    const names = Object.keys(wizardMachine.root.states);
    expect(machine.nodes.length).toBeGreaterThan(12);
    expect(machine.edges.length).toBeGreaterThan(25);
    const said = [...machine.nodes, ...machine.edges].map(({ label }) => label);
    expect(said.filter((words) => words === '' || names.includes(words) || names.map(inWords).includes(words))).toEqual(
      [],
    );
    expect(read(parts.find(({ attributes }) => attributes['id'] === 'flow-machine') ?? '')).not.toMatch(
      /choosing|panel|unseen|is at|give child/,
    );
    const unknown = { ...machineGraph(TEXTS), edges: [{ from: 'asking', to: 'reviewing', label: 'new event' }] };
    expect(() => machineForPaper(unknown, TEXTS)).toThrow('ways.asking.new-event');
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
