import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../../src/content/content';
import { AREA_IDS } from '../../../src/model/area';
import { BAND_STARTS } from '../../../src/model/asking';
import { areasByAge } from '../../../src/review/book/areas-by-age';
import { FLOW } from '../../../src/review/book/chapter-flow';
import { drawing } from '../../../src/review/book/drawing';
import { elementsIn, el } from '../../../src/review/book/html';
import { bandForPaper } from '../../../src/review/flow/band-for-paper';
import { bandGraph } from '../../../src/review/flow/band-graph';
import { flowDrawer } from '../../../src/review/flow/draw-flow';
import { machineForPaper } from '../../../src/review/flow/machine-for-paper';
import { inWords, machineGraph } from '../../../src/review/flow/machine-graph';
import { shortName } from '../../../src/summary/question-names';
import { wizardMachine } from '../../../src/wizard/wizard-machine';
import { bookWithout, read, TEXTS } from './made-book';

/** What can be printed on in points, below a heading, and how large the letters are in the drawing. */
const WIDE_PAGE = { width: 774, height: 480 };
const LETTERS = 12;
const css = readFileSync(join(import.meta.dirname, '../../../src/review/book/book.css'), 'utf8');

const book = bookWithout(CONTENT, { draw: await flowDrawer() });
const parts = FLOW.body(book, []);
const partOf = (start: number) =>
  parts.find(({ attributes }) => attributes['id'] === `flow-age-${start}`) ?? el('p', {});

describe('the drawings of the book', () => {
  it('show the steps of a visit, with words for those who cannot see it, in letters of 8 points on a wide A4 page', () => {
    const [drawn, ...others] = parts.flatMap(elementsIn).filter(({ tag }) => tag === 'svg');
    expect(others).toEqual([]);
    expect(drawn?.attributes).toMatchObject({ role: 'img', 'aria-label': expect.stringMatching(/\w/) as string });
    const [, , width = 0, height = 0] = (drawn?.attributes['viewBox'] ?? '').split(' ').map(Number);
    const sizeOnPage = Math.min(WIDE_PAGE.width / width, WIDE_PAGE.height / height);
    expect(LETTERS * sizeOnPage).toBeGreaterThanOrEqual(8);
    expect(css).toContain(`${LETTERS}px Arial`);
  });

  it.each(BAND_STARTS)('stand from top to bottom as asked, from %i months on', (start) => {
    const graph = bandGraph(start, TEXTS, book.catalogue);
    const { ofEveryChild, ifOpened, last } = bandForPaper(graph, TEXTS);
    const isSafety = (id: string) => graph.nodes.find((node) => node.id === id)?.group === 'safety';
    expect(ofEveryChild.map(({ first }) => first.id)).toEqual([
      'safety',
      ...graph.column.filter((id) => !isSafety(id)),
    ]);
    // a child who does not walk gets its question with the main ones
    const afterwards = ifOpened.filter(({ first }) => first.id !== CONTENT.notWalkingGate.question);
    const areas = afterwards.map(({ first }) => AREA_IDS.findIndex((area) => first.id.startsWith(`${area}.`)));
    expect(areas).toEqual([...areas].sort((a, b) => a - b));
    expect(last.flatMap(({ opens }) => opens.map(({ id }) => id))).toEqual(['closing.impact', 'closing.noticed']);
    const all = [...ofEveryChild, ...ifOpened, ...last].flatMap(({ first, opens }) => [first, ...opens]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    // no sign of danger, and no worry: it stands in the box that it opens
    const drawn = graph.nodes.filter(({ id, group }) => group !== 'worry' && !isSafety(id));
    expect(all.map(({ id }) => id).sort()).toEqual(['safety', ...drawn.map(({ id }) => id)].sort());
  });

  it.each(BAND_STARTS)('say every way to a question in its own box, from %i months on', (start) => {
    const graph = bandGraph(start, TEXTS, book.catalogue);
    const { ofEveryChild, ifOpened } = bandForPaper(graph, TEXTS);
    const opened = [
      ...ofEveryChild.flatMap(({ opens }) => opens),
      ...ifOpened.flatMap((row) => [row.first, ...row.opens]),
    ];
    expect(opened.length).toBeGreaterThan(5);
    const isWorry = (id: string) => graph.nodes.find((node) => node.id === id)?.group === 'worry';
    for (const { id, ways } of opened) {
      const to = graph.edges.filter((edge) => edge.to === id);
      const worries = to.filter(({ from }) => isWorry(from));
      const kinds = new Set(worries.map(({ label }) => label)).size;
      expect(ways, id).toHaveLength(to.length - worries.length + kinds);
      for (const { label } of to.filter(({ from }) => !isWorry(from)))
        for (const answer of label.split(' / ')) expect(ways.join(' ')).toContain(`“${answer}”`);
      for (const { from } of worries)
        expect(ways.join(' ')).toContain(graph.nodes.find((node) => node.id === from)?.label);
    }
  });

  it('stand in the page as they are, row by row', () => {
    const row = read(partOf(24));
    expect(row).toContain('Puts 2 words together Tries 3 or more words if “not yet”');
    expect(row.indexOf('Safety:')).toBeLessThan(row.indexOf('Puts 2 words together'));
    expect(row.indexOf('Makes everyday life hard')).toBeLessThan(row.indexOf('Gets stuck on words'));
    expect(row).toMatch(/Makes days hard Someone else has noticed too$/);
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
