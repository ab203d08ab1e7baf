import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { startI18n, type Texts } from '../../src/i18n/start-i18n';
import { AREA_IDS, LEVEL_ORDER } from '../../src/model/area';
import type { Guidance } from '../../src/model/guidance';
import { AREA_SHAPES } from '../../src/summary/area-shapes';
import { PICTURE } from '../../src/summary/circles';
import { stateOf } from '../../src/summary/level-words';
import { circlesInWords } from '../../src/ui/circles-in-words';
import { LATER_DRAWINGS } from '../../src/ui/parts/later-icons';
import { GUIDANCE, SHORT_GUIDANCE, SUMMARY } from './support/guidance';
import { show } from './support/show';

/** Each of the five ways in which an area can stand, the four outside the circles among them. */
const OF_ALL_KINDS: Guidance = {
  ...GUIDANCE,
  areas: GUIDANCE.areas.map((area, index) => {
    const statuses = ['strong-concern', 'watch', 'unsure', 'going-well', 'not-asked'] as const;
    return { ...area, status: statuses[index % statuses.length] ?? 'unsure' };
  }),
};

const mirrored = (t: Texts): Texts =>
  new Proxy(t, {
    get: (all, name) =>
      name === 'language' ? { ...all.language, direction: 'rtl' } : (Reflect.get(all, name) as unknown),
  });

async function result(guidance: Guidance, texts: (t: Texts) => Texts = (t) => t) {
  const { container } = await show({ screen: 'result', guidance, summary: SUMMARY }, { texts });
  const main = screen.getByRole('main');
  const glance = screen.getByRole('heading', { name: 'The areas at a glance' }).parentElement as HTMLElement;
  const picture = within(main).getByRole('img', { name: /^Three circles that meet, one for each therapy/ });
  return { container, main, glance, picture, figure: picture.closest('figure') as HTMLElement };
}

/** Number and line of a shape, as it is drawn wherever it stands. */
const drawn = (shape: Element) =>
  `${shape.querySelector('text')?.textContent} ${shape.querySelector('path')?.getAttribute('d') ?? 'alone'}`;
const shapesIn = (picture: Element) => [...picture.querySelectorAll(':scope > svg')];
const listed = (glance: HTMLElement) => [...glance.querySelectorAll<HTMLElement>('[data-area]')];
const ringsIn = (picture: Element) =>
  [...picture.querySelectorAll(':scope > path')].map((line) => line.getAttribute('d') ?? '');
const dotsIn = (picture: Element) => ringsIn(picture).filter((line) => !/[aQ]/.test(line));
const middleOf = (shape: Element) => Number(shape.getAttribute('x')) + Number(shape.getAttribute('width')) / 2;

const textsOf = (parts: Iterable<Element>) => [...parts].map(({ textContent }) => textContent.trim());

describe('the picture of the circles in the result', () => {
  it('shows each area once, with the number and the shape that stand beside its name in the list', async () => {
    const { glance, picture } = await result(OF_ALL_KINDS);
    const inList = listed(glance).map((area) => drawn(area.querySelector('svg') as Element));
    expect(inList).toHaveLength(AREA_IDS.length);
    expect(shapesIn(picture).map(drawn).sort()).toEqual(inList.sort());
  });

  it('draws the shape of the state that the words say, each in another way', async () => {
    const { glance, picture } = await result(OF_ALL_KINDS);
    for (const [index, { id, status }] of OF_ALL_KINDS.areas.entries()) {
      const shape = shapesIn(picture).find((each) => each.querySelector('text')?.textContent === `${index + 1}`);
      expect(shape && drawn(shape), id).toBe(`${index + 1} ${AREA_SHAPES[stateOf(status)] ?? 'alone'}`);
    }
    const states = [...glance.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(states).toEqual(['Worth a closer look', 'You can ask', 'We could not tell', 'Going well', 'Not asked']);
    const { unsure, well, ...others } = AREA_SHAPES;
    // a dashed ring and a whole one: of one line, and told apart by how it is drawn
    expect(unsure).toBe(well);
    expect(new Set([unsure, ...Object.values(others)]).size).toBe(4);
    const [oneUnsure, oneWell] = [2, 3].map((place) => shapesIn(picture)[place]?.getAttribute('class'));
    expect(oneUnsure).not.toBe(oneWell);
  });

  it.each(LEVEL_ORDER)('says %s by the line of the circle, its drawing in the legend and the word', async (level) => {
    const others = LEVEL_ORDER.filter((each) => each !== level);
    const therapies = GUIDANCE.therapies.map((therapy) => ({ ...therapy, level }));
    const { glance, picture } = await result({ ...GUIDANCE, therapies });
    const rings = picture.querySelectorAll(`path.${level}`);
    expect(rings).toHaveLength(3);
    for (const other of others) expect(picture.querySelector(`path.${other}`)).toBeNull();
    // twice round by hand, or once and even
    for (const ring of rings) expect(ring.getAttribute('d')?.includes('Q')).toBe(level === 'good-reason');
    const words = {
      'good-reason': 'Good reason to ask',
      'some-reason': 'Worth asking about',
      'not-now': 'Nothing you told us points here today',
    };
    expect(textsOf(glance.querySelectorAll('dd'))).toEqual([words[level], words[level], words[level]]);
    const inLegend = [...glance.querySelectorAll('dt path:first-child')].map((line) => line.getAttribute('d'));
    expect(inLegend).toEqual(Array.from({ length: 3 }, () => LATER_DRAWINGS[level].line));
  });

  it('names in bold alone the therapies with a good reason', async () => {
    const { figure } = await result(GUIDANCE);
    const loud = [...figure.querySelectorAll('.loud')].map(({ textContent }) => textContent);
    expect(loud).toEqual(['Speech therapy']);
    for (const name of ['Speech therapy', 'Occupational therapy', 'Physiotherapy'])
      expect(within(figure).getByText(name)).toBeInTheDocument();
  });

  it('has hearing, voice, muscles and pain outside, with dots, and says who comes first there', async () => {
    const { picture, figure } = await result(OF_ALL_KINDS);
    expect(dotsIn(picture)).toHaveLength(4);
    expect(within(figure).getByText('Hearing test or doctor first')).toBeInTheDocument();
    expect(within(figure).getByText('Doctor first')).toBeInTheDocument();
  });

  it('is one picture for whoever hears it, followed by a list that says who does what', async () => {
    const { main, figure } = await result(GUIDANCE);
    // words around it are those of the lists
    for (const words of figure.querySelectorAll('span')) expect(words.closest('[aria-hidden=true]')).not.toBeNull();
    const said = within(main)
      .getAllByRole('list')
      .map((list) => textsOf(within(list).queryAllByRole('listitem')));
    expect(said).toContainEqual([
      'Hearing test or doctor first, then speech therapy: Hearing, Voice',
      'Speech therapy: Understanding what people say, Talking, Clear speech, Smooth speech',
      'Speech therapy and Occupational therapy: Connecting with people, Feelings and attention, Play and learning',
      'Speech therapy, Occupational therapy, and Physiotherapy: Eating and drinking',
      'Occupational therapy: Using hands and fingers, Drawing and writing, Everyday self-care, Senses in everyday life',
      'Physiotherapy: Movement, Way of walking, Head and neck',
      'Occupational therapy and Physiotherapy: Balance and coordination',
      'Doctor first, then physiotherapy: Muscles and strength, Comfort and pain',
    ]);
  });

  it('has its areas joined by the comma of the language', async () => {
    const i18n = await startI18n('ar');
    await i18n.loadRest();
    const lines = circlesInWords(i18n.texts).join();
    expect(lines).toContain('، ');
    expect(lines).not.toContain(', ');
  });

  it('is mirrored in a language from right to left, its numbers and states as they were', async () => {
    const ltr = shapesIn((await result(OF_ALL_KINDS)).picture).map((shape) => [drawn(shape), middleOf(shape)] as const);
    document.body.innerHTML = '';
    const { picture } = await result(OF_ALL_KINDS, mirrored);
    const rtl = shapesIn(picture).map((shape) => [drawn(shape), middleOf(shape)] as const);
    expect(rtl).toEqual(ltr.map(([shape, middle]) => [shape, PICTURE.width - middle]));
    expect(ltr.some(([, middle]) => middle !== PICTURE.width / 2)).toBe(true);
  });
});

describe('the picture on the family’s page of paper', () => {
  const page = (container: HTMLElement) =>
    [...container.querySelectorAll<HTMLElement>('.sheet-of-paper .paper-page')].at(1) as HTMLElement;
  const marksOf = (family: HTMLElement) =>
    [...family.querySelectorAll('li')].flatMap((line) => {
      const mark = line.querySelector('svg path')?.getAttribute('d');
      return mark === null || mark === undefined ? [] : [[line.textContent.trim().split(/[:.]/)[0], mark] as const];
    });

  it('shows what the screen shows, and says each state and level beside its own drawing', async () => {
    const { container, picture } = await result(SHORT_GUIDANCE);
    const family = page(container);
    const onPaper = family.querySelector('svg[role=img]') as Element;
    expect(shapesIn(onPaper).map(drawn)).toEqual(shapesIn(picture).map(drawn));
    expect(ringsIn(onPaper)).toEqual(ringsIn(picture));
    expect(marksOf(family)).toEqual([
      ['Worth a closer look', AREA_SHAPES.closer],
      ['You can ask', AREA_SHAPES.ask],
      ['We could not tell', AREA_SHAPES.unsure],
      ['Going well', AREA_SHAPES.well],
      ['Speech therapy', LATER_DRAWINGS['good-reason'].line],
      ['Occupational therapy', LATER_DRAWINGS['some-reason'].line],
      ['Physiotherapy', LATER_DRAWINGS['not-now'].line],
    ]);
    expect(family).toHaveTextContent('Worth a closer look: 3 Talking');
  });

  it('gives way where the page is full, and then neither numbers nor shapes stand in the list', async () => {
    const { container } = await result(GUIDANCE);
    const family = page(container);
    expect(family.querySelector('svg')).toBeNull();
    expect(family).toHaveTextContent('Worth a closer look: Talking');
  });
});
