import { AREA_IDS, THERAPY_IDS, type AreaId, type Level, type TherapyId } from '../model/area';
import type { Guidance } from '../model/guidance';
import { stateOf, type AreaState } from './level-words';

/** The picture of the result: one circle for each therapy, and each area where its work belongs. In units of its own. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The names stand above and below as words of the page, so the picture begins and ends with the circles. */
export const PICTURE = { x: 0, y: 15, width: 360, height: 324 };
export const RADIUS = 106;

export const CIRCLES: Readonly<Record<TherapyId, Point>> = {
  speech: { x: 122, y: 128 },
  occupational: { x: 238, y: 128 },
  physical: { x: 180, y: 226 },
};

/** Where each area stands, in a language that runs from left to right; at each place there is room for the largest shape. */
export const PLACES: Readonly<Record<AreaId, Point>> = {
  understanding: { x: 86, y: 70 },
  talking: { x: 100, y: 114 },
  sounds: { x: 46, y: 112 },
  fluency: { x: 64, y: 160 },
  connecting: { x: 180, y: 63 },
  feelings: { x: 160, y: 97 },
  play: { x: 200, y: 97 },
  feeding: { x: 180, y: 160 },
  hands: { x: 274, y: 70 },
  drawing: { x: 262, y: 114 },
  'self-care': { x: 314, y: 112 },
  senses: { x: 296, y: 160 },
  balance: { x: 242, y: 190 },
  movement: { x: 180, y: 260 },
  gait: { x: 141, y: 288 },
  head: { x: 219, y: 288 },
  hearing: { x: 54, y: 262 },
  voice: { x: 21, y: 226 },
  tone: { x: 332, y: 246 },
  pain: { x: 318, y: 296 },
};

/** Outside the circles somebody else comes first; dots lead on to the therapy that may follow. */
export const LEADS_ON: Readonly<Partial<Record<AreaId, TherapyId>>> = {
  hearing: 'speech',
  voice: 'speech',
  tone: 'physical',
  pain: 'physical',
};

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);

/** The therapies in whose circles an area stands; none where somebody else comes first. */
export const circlesAround = (area: AreaId): readonly TherapyId[] =>
  THERAPY_IDS.filter((therapy) => distance(PLACES[area], CIRCLES[therapy]) < RADIUS);

/** In a language that runs from right to left places change sides; numbers stay as they are. */
const placed = ({ x, y }: Point, direction: 'ltr' | 'rtl'): Point => ({
  x: direction === 'rtl' ? PICTURE.width - x : x,
  y,
});

const said = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
const between = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
const towards = (from: Point, to: Point, way: number): Point => ({
  x: from.x + ((to.x - from.x) * way) / distance(from, to),
  y: from.y + ((to.y - from.y) * way) / distance(from, to),
});

const evenRing = ({ x, y }: Point) =>
  `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`;

/** Round twice in one stroke, as a hand does it: wider the second time, never quite even, from a little outside to past its beginning. */
const INKED = { from: -2.3, turns: 2.08, steps: 24, inner: 104.4, wider: 3.5, uneven: 0.7, outside: 5 };
function inkedTwice(centre: Point, direction: 'ltr' | 'rtl'): string {
  const { from, turns, steps, inner, wider, uneven, outside } = INKED;
  const points = Array.from({ length: Math.ceil(turns * steps) }, (_, index) => {
    const turn = index / steps;
    const round = 2 * Math.PI * turn;
    const second = Math.min(1, Math.max(0, 6 * turn - 5));
    const begins = outside * Math.max(0, 1 - 12 * turn) ** 2;
    const radius = inner + wider * second + uneven * Math.sin(1.5 * round + 0.6) + begins;
    return placed(
      { x: centre.x + radius * Math.cos(from + round), y: centre.y + radius * Math.sin(from + round) },
      direction,
    );
  });
  const curves = points
    .slice(1, -1)
    .map((point, index) => `Q${said(point)} ${said(between(point, points[index + 2] ?? point))}`);
  return `M${said(points[0] ?? centre)}${curves.join('')}`;
}

/** Clear of the shape on one side and of the ring on the other. */
const NEAR_SHAPE = 22;
const NEAR_RING = 5;

export interface DrawnCircle {
  readonly therapy: TherapyId;
  readonly level: Level;
  /** the paper within, and the line that says the level, as paths */
  readonly disc: string;
  readonly line: string;
}

export interface DrawnArea extends Point {
  readonly id: AreaId;
  readonly number: number;
  readonly state: AreaState;
}

export interface CirclesPicture {
  readonly circles: readonly DrawnCircle[];
  /** from what stands outside to the circle that may follow */
  readonly dots: readonly string[];
  /** by their middles */
  readonly areas: readonly DrawnArea[];
}

/** The picture of one result, ready to be drawn. */
export function circlesPicture({ areas, therapies }: Guidance, direction: 'ltr' | 'rtl'): CirclesPicture {
  return {
    circles: therapies.map(({ id, level }) => {
      const disc = evenRing(placed(CIRCLES[id], direction));
      const line = level === 'good-reason' ? inkedTwice(CIRCLES[id], direction) : disc;
      return { therapy: id, level, disc, line };
    }),
    dots: AREA_IDS.flatMap((area) => {
      const therapy = LEADS_ON[area];
      if (!therapy) return [];
      const [from, to] = [PLACES[area], CIRCLES[therapy]];
      const ends = [NEAR_SHAPE, distance(from, to) - RADIUS - NEAR_RING].map((way) =>
        said(placed(towards(from, to, way), direction)),
      );
      return [`M${ends.join('L')}`];
    }),
    areas: areas.map(({ id, status }) => ({
      id,
      number: AREA_IDS.indexOf(id) + 1,
      state: stateOf(status),
      ...placed(PLACES[id], direction),
    })),
  };
}
