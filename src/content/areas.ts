import type { Area, AreaId } from '../model/area';

/**
 * Whose work each area is. Empty `leads`: a hearing test, a doctor or other areas decide (`rules` says how).
 * Numbers are permanent and are the numbers in the picture of the result.
 */
export const AREAS = {
  hearing: { number: 1, leads: [], supports: ['speech'], core: false },
  understanding: { number: 2, leads: ['speech'], supports: ['occupational'], core: true },
  talking: { number: 3, leads: ['speech'], supports: [], core: true },
  sounds: { number: 4, leads: ['speech'], supports: [], core: false },
  connecting: { number: 5, leads: ['speech'], supports: ['occupational'], core: true },
  fluency: { number: 6, leads: ['speech'], supports: [], core: false },
  voice: { number: 7, leads: ['speech'], supports: [], core: false },
  feeding: {
    number: 8,
    leads: ['occupational'],
    supports: ['speech', 'occupational', 'physical'],
    core: false,
    leadsBefore: { months: 18, leads: ['speech'] },
  },
  hands: { number: 9, leads: ['occupational'], supports: ['physical'], core: false },
  drawing: { number: 10, leads: ['occupational'], supports: ['speech'], core: false },
  'self-care': { number: 11, leads: ['occupational'], supports: ['physical'], core: false },
  senses: { number: 12, leads: ['occupational'], supports: ['speech', 'physical'], core: false },
  feelings: { number: 13, leads: ['occupational'], supports: ['speech'], core: false },
  play: { number: 14, leads: [], supports: [], core: false },
  movement: { number: 15, leads: ['physical'], supports: ['occupational'], core: true },
  balance: { number: 16, leads: ['physical'], supports: ['occupational'], core: false },
  tone: { number: 17, leads: ['physical'], supports: ['occupational', 'speech'], core: false },
  gait: { number: 18, leads: ['physical'], supports: [], core: false },
  head: { number: 19, leads: ['physical'], supports: [], core: true },
  pain: { number: 20, leads: [], supports: ['occupational'], core: false },
} as const satisfies Record<AreaId, Area>;

/** Play has no lead of its own: each therapy joins when one of these areas is `watch` or more. */
export const PLAY_LEADS = [
  { therapy: 'speech', whenWatch: ['understanding', 'talking'] },
  { therapy: 'occupational', whenWatch: ['hands', 'self-care'] },
] as const;

/** Under this corrected age only these areas can raise a therapy; the rest leads to doctor, hearing and eyes. */
export const BABY_AREAS = { belowMonths: 6, areas: ['feeding', 'head', 'movement', 'tone'] } as const;

/** Asked together once, under "everyday life"; from these months on they have no other gate. */
export const EVERYDAY_FROM = { senses: 6, feeding: 18, feelings: 18, gait: 18, fluency: 24 } as const;

/** Asked only of a child who uses words, or who walks. What was answered counts all the same. */
export const NEEDS_WORDS = ['sounds', 'fluency'] as const;
export const NEEDS_WALKING = ['balance', 'gait'] as const;

/** From 3 years a child who does not walk is asked this instead of running; it counts for movement and tone, with impact. */
export const NOT_WALKING_GATE = {
  question: 'movement.harderToMove',
  fromMonths: 36,
  areas: ['movement', 'tone'],
  sign: 'safety.notWalking',
  condition: 'condition.wheelchair',
} as const;
export const NO_WORDS_SIGN = 'safety.noWords';
