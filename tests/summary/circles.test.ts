import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { AREA_IDS, THERAPY_IDS, type AreaId, type LEVEL_ORDER, type TherapyId } from '../../src/model/area';
import type { Guidance } from '../../src/model/guidance';
import {
  CIRCLES,
  circlesAround,
  circlesPicture,
  LEADS_ON,
  PICTURE,
  PLACES,
  RADIUS,
  type Point,
} from '../../src/summary/circles';
import { GUIDANCE } from '../ui/support/guidance';

/** The largest shape, a diamond with its line: half of its width. */
const HALF = 19.7;
/** Half of the line of a ring. */
const LINE = 1;

const corners = ({ x, y }: Point): readonly Point[] => [
  { x: x - HALF, y },
  { x: x + HALF, y },
  { x, y: y - HALF },
  { x, y: y + HALF },
];
/** How far two points are from each other as diamonds see it: under twice a half they overlap. */
const steps = (one: Point, other: Point) => Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);

/** All points that a path names, in the order drawn. */
function pointsOf(path: string): readonly Point[] {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[2 * index] ?? Number.NaN,
    y: numbers[2 * index + 1] ?? Number.NaN,
  }));
}

const at = (level: (typeof LEVEL_ORDER)[number]): Guidance => ({
  ...GUIDANCE,
  therapies: GUIDANCE.therapies.map((therapy) => ({ ...therapy, level })),
});
const inkedRings = (direction: 'ltr' | 'rtl') =>
  circlesPicture(at('good-reason'), direction).circles.map(({ line }) => pointsOf(line));

/** Whoever has to do with an area at all, by the content: its leads at any age, who joins, and whom an answer or a sign adds. */
function concerned(area: AreaId): { readonly leads: readonly TherapyId[]; readonly all: readonly TherapyId[] } {
  const { leads, supports, leadsBefore } = CONTENT.areas[area];
  const added = [
    ...CONTENT.questions.filter((question) => question.area === area),
    ...CONTENT.signs.filter(({ areas }) => areas.includes(area)),
  ].flatMap(({ adds }) => adds ?? []);
  const ofPlay = area === 'play' ? CONTENT.playLeads.map(({ therapy }) => therapy) : [];
  return {
    leads: [...leads, ...(leadsBefore?.leads ?? []), ...ofPlay],
    all: [...leads, ...(leadsBefore?.leads ?? []), ...ofPlay, ...supports, ...added],
  };
}

describe('the places of the areas in the circles', () => {
  it('are one for each area', () => {
    expect(Object.keys(PLACES).sort()).toEqual([...AREA_IDS].sort());
    expect(new Set(Object.values(PLACES).map(({ x, y }) => `${x} ${y}`)).size).toBe(AREA_IDS.length);
  });

  it.each(AREA_IDS)('put %s into circles of therapies that have to do with it, its leads among them', (area) => {
    const inside = circlesAround(area);
    const { leads, all } = concerned(area);
    expect(inside.filter((therapy) => !all.includes(therapy))).toEqual([]);
    const next = LEADS_ON[area];
    if (next === undefined) {
      expect(inside.length).toBeGreaterThan(0);
      expect(leads.filter((therapy) => !inside.includes(therapy))).toEqual([]);
    } else {
      expect(inside, 'somebody else comes first').toEqual([]);
      expect(all).toContain(next);
    }
  });

  it('share what facts.md calls shared, and nothing else', () => {
    const shared = AREA_IDS.filter((area) => circlesAround(area).length > 1);
    expect(shared).toEqual(['connecting', 'feeding', 'feelings', 'play', 'balance']);
    expect(circlesAround('feeding')).toEqual(THERAPY_IDS);
  });

  it('stand outside where a hearing test or a doctor comes first', () => {
    expect(AREA_IDS.filter((area) => circlesAround(area).length === 0)).toEqual(['hearing', 'voice', 'tone', 'pain']);
  });

  it('leave the field of speech therapy and physiotherapy alone empty: they share nothing by themselves', () => {
    expect(AREA_IDS.filter((area) => circlesAround(area).join() === 'speech,physical')).toEqual([]);
  });

  it('keep every shape clear of every other', () => {
    const near = AREA_IDS.flatMap((one, index) =>
      AREA_IDS.slice(index + 1)
        .filter((other) => steps(PLACES[one], PLACES[other]) < 2 * HALF)
        .map((other) => `${one} and ${other}`),
    );
    expect(near).toEqual([]);
  });

  it('keep every shape whole on its side of every circle', () => {
    const across = AREA_IDS.flatMap((area) =>
      THERAPY_IDS.filter((therapy) => {
        const isInside = circlesAround(area).includes(therapy);
        return corners(PLACES[area]).some((corner) => distance(corner, CIRCLES[therapy]) < RADIUS !== isInside);
      }).map((therapy) => `${area} lies on the ring of ${therapy}`),
    );
    expect(across).toEqual([]);
  });
});

describe('the picture', () => {
  it.each(['ltr', 'rtl'] as const)('keeps each ring that is inked twice clear of every shape: %s', (direction) => {
    const { areas } = circlesPicture(GUIDANCE, direction);
    const touched = inkedRings(direction).flatMap((ring) =>
      areas.filter((area) => ring.some((point) => steps(point, area) < HALF + LINE)).map(({ id }) => id),
    );
    expect(touched).toEqual([]);
  });

  it.each(['ltr', 'rtl'] as const)('draws nothing outside its box: %s', (direction) => {
    const { areas, dots } = circlesPicture(GUIDANCE, direction);
    const drawn = [...areas.flatMap(corners), ...inkedRings(direction).flat(), ...dots.flatMap(pointsOf)];
    const outside = drawn.filter(
      ({ x, y }) =>
        x < PICTURE.x || x > PICTURE.x + PICTURE.width || y < PICTURE.y + LINE || y > PICTURE.y + PICTURE.height - LINE,
    );
    expect(outside).toEqual([]);
  });

  it('goes round twice for a good reason, all the way and close to the circle, and once for the rest', () => {
    const rings = inkedRings('ltr');
    THERAPY_IDS.forEach((therapy, index) => {
      const { x, y } = CIRCLES[therapy];
      const ring = rings[index] ?? [];
      expect(ring.filter((point) => Math.abs(distance(point, { x, y }) - RADIUS) > 6)).toEqual([]);
      const angles = ring.map((point) => Math.atan2(point.y - y, point.x - x));
      const turned = angles.slice(1).reduce((sum, angle, at) => {
        const step = angle - (angles[at] ?? 0);
        return sum + step - 2 * Math.PI * Math.round(step / (2 * Math.PI));
      }, 0);
      expect(turned / (2 * Math.PI)).toBeGreaterThan(2);
    });
    for (const level of ['some-reason', 'not-now'] as const)
      for (const { disc, line } of circlesPicture(at(level), 'ltr').circles) expect(line).toBe(disc);
  });

  it.each(['ltr', 'rtl'] as const)('draws an even ring all round each circle, of two halves: %s', (direction) => {
    const discs = circlesPicture(GUIDANCE, direction).circles.map(({ disc }) => disc);
    expect(discs).toEqual(
      direction === 'ltr'
        ? [
            'M16 128a106 106 0 1 0 212 0a106 106 0 1 0 -212 0z',
            'M132 128a106 106 0 1 0 212 0a106 106 0 1 0 -212 0z',
            'M74 226a106 106 0 1 0 212 0a106 106 0 1 0 -212 0z',
          ]
        : [
            'M132 128a106 106 0 1 0 212 0a106 106 0 1 0 -212 0z',
            'M16 128a106 106 0 1 0 212 0a106 106 0 1 0 -212 0z',
            'M74 226a106 106 0 1 0 212 0a106 106 0 1 0 -212 0z',
          ],
    );
  });

  it('begins the inked ring a little outside, and goes round wider the second time, never quite even', () => {
    const { x, y } = CIRCLES.speech;
    const [line = ''] = circlesPicture(at('good-reason'), 'ltr').circles.map((circle) => circle.line);
    const [begin, ...curves] = line.slice(1).split('Q');
    // what a curve bends towards is a point of the hand, the rest lies between two of them
    const hand = [begin ?? '', ...curves.map((curve) => curve.split(' ').slice(0, 2).join(' '))].flatMap(pointsOf);
    const radii = hand.map((point) => distance(point, { x, y }));
    const STEPS = 24;
    // twice round and a little on; the last point only ends the last curve
    expect(hand).toHaveLength(2 * STEPS + 1);
    expect(radii[0]).toBeCloseTo(104.4 + 5 + 0.7 * Math.sin(0.6), 0);
    expect(radii[1]).toBeGreaterThan(Math.max(...radii.slice(2, 19)) - 0.7);
    const first = radii.slice(2, (5 / 6) * STEPS + 1);
    const second = radii.slice(STEPS);
    for (const [round, middle] of [
      [first, 104.4],
      [second, 107.9],
    ] as const) {
      for (const radius of round) expect(Math.abs(radius - middle)).toBeLessThan(0.8);
      // one and a half waves a round
      expect(Math.max(...round) - Math.min(...round)).toBeGreaterThan(1.2);
    }
    const between = radii.slice((5 / 6) * STEPS, STEPS + 1);
    expect(between).toEqual([...between].sort((a, b) => a - b));
    const angles = hand.map((point) => Math.atan2(point.y - y, point.x - x));
    angles.slice(1).forEach((angle, index) => {
      const step = angle - (angles[index] ?? 0);
      expect(step - 2 * Math.PI * Math.round(step / (2 * Math.PI))).toBeCloseTo((2 * Math.PI) / STEPS, 1);
    });
    expect(angles[0]).toBeCloseTo(-2.3, 2);
    // each curve ends halfway to the next point of the hand
    curves.slice(0, -1).forEach((curve, index) => {
      const [bend, end] = pointsOf(curve);
      const next = hand[index + 2];
      if (!bend || !end || !next) throw new Error('no curve');
      expect(end.x).toBeCloseTo((bend.x + next.x) / 2, 0);
      expect(end.y).toBeCloseTo((bend.y + next.y) / 2, 0);
    });
    expect(line).toMatch(/^M[\d.]+ [\d.]+(Q[\d.]+ [\d.]+ [\d.]+ [\d.]+)+$/);
    expect(line.match(/\d+\.\d\d/), 'one figure behind the point is enough').toBeNull();
  });

  it('draws dots on the straight way between the two middles', () => {
    const { dots } = circlesPicture(GUIDANCE, 'ltr');
    // from 22 beside the middle of the shape to 5 before the ring
    const [hearing] = dots;
    const [from, to] = pointsOf(hearing ?? '');
    if (!from || !to) throw new Error('no dots');
    expect(distance(from, PLACES.hearing)).toBeCloseTo(22, 0);
    expect(distance(to, CIRCLES.speech)).toBeCloseTo(RADIUS + 5, 0);
    expect(distance(PLACES.hearing, from) + distance(from, to) + distance(to, CIRCLES.speech)).toBeCloseTo(
      distance(PLACES.hearing, CIRCLES.speech),
      0,
    );
    for (const line of dots) expect(line).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
  });

  it('leads on by dots from each shape outside to the circle that may follow, and touches neither', () => {
    const { dots } = circlesPicture(GUIDANCE, 'ltr');
    const outside = AREA_IDS.filter((area) => LEADS_ON[area]);
    expect(dots).toHaveLength(outside.length);
    outside.forEach((area, index) => {
      const circle = CIRCLES[LEADS_ON[area] ?? 'speech'];
      const [from, to] = pointsOf(dots[index] ?? '');
      if (!from || !to) throw new Error(`no dots from ${area}`);
      expect(steps(from, PLACES[area]), area).toBeGreaterThan(HALF);
      expect(distance(to, circle), area).toBeGreaterThan(RADIUS + 4);
      expect(distance(from, circle), area).toBeGreaterThan(distance(to, circle) + 4);
    });
  });

  it('mirrors places and lines for a language from right to left, and no number', () => {
    const ltr = circlesPicture(at('good-reason'), 'ltr');
    const rtl = circlesPicture(at('good-reason'), 'rtl');
    const turned = ({ x, y }: Point) => ({ x: PICTURE.width - x, y });
    expect(rtl.areas).toEqual(ltr.areas.map((area) => ({ ...area, ...turned(area) })));
    ltr.circles.forEach(({ line }, index) => {
      const mirrored = pointsOf(rtl.circles[index]?.line ?? '');
      pointsOf(line).forEach((point, place) => {
        expect(mirrored[place]?.x).toBeCloseTo(turned(point).x, 0);
        expect(mirrored[place]?.y).toBeCloseTo(point.y, 1);
      });
    });
  });

  it('gives each area its number and the state of the list', () => {
    const { areas } = circlesPicture(GUIDANCE, 'ltr');
    expect(areas.map(({ id, number }) => `${number} ${id}`)).toEqual(
      AREA_IDS.map((id) => `${CONTENT.areas[id].number} ${id}`),
    );
    expect(areas.find(({ id }) => id === 'talking')?.state).toBe('closer');
  });
});
