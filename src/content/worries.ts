import type { Worry } from '../model/worry';

/** Everyday worries a parent can tick, with the areas they open and the ages at which they are offered (real age). */
export const WORRIES = [
  { id: 'worry.talking', number: 1, areas: ['talking'], fromMonths: 6, toMonths: 155 },
  { id: 'worry.clearSpeech', number: 2, areas: ['sounds'], fromMonths: 24, toMonths: 155 },
  { id: 'worry.understanding', number: 3, areas: ['understanding'], fromMonths: 9, toMonths: 155 },
  { id: 'worry.stutter', number: 4, areas: ['fluency'], fromMonths: 24, toMonths: 155 },
  { id: 'worry.voice', number: 5, areas: ['voice'], fromMonths: 0, toMonths: 155 },
  { id: 'worry.hearing', number: 6, areas: ['hearing'], fromMonths: 0, toMonths: 155 },
  { id: 'worry.connecting', number: 7, areas: ['connecting'], fromMonths: 2, toMonths: 155 },
  { id: 'worry.feeding', number: 8, areas: ['feeding'], fromMonths: 0, toMonths: 155 },
  { id: 'worry.moving', number: 9, areas: ['movement'], fromMonths: 0, toMonths: 155 },
  { id: 'worry.weakOrStiff', number: 10, areas: ['tone'], fromMonths: 0, toMonths: 155 },
  { id: 'worry.wayOfWalking', number: 11, areas: ['gait'], fromMonths: 18, toMonths: 155 },
  { id: 'worry.clumsy', number: 12, areas: ['balance'], fromMonths: 36, toMonths: 155 },
  { id: 'worry.headShape', number: 13, areas: ['head'], fromMonths: 0, toMonths: 11 },
  { id: 'worry.pain', number: 14, areas: ['pain'], fromMonths: 24, toMonths: 155 },
  { id: 'worry.hands', number: 15, areas: ['hands'], fromMonths: 2, toMonths: 155 },
  { id: 'worry.drawing', number: 16, areas: ['drawing'], fromMonths: 36, toMonths: 155 },
  { id: 'worry.selfCare', number: 17, areas: ['self-care'], fromMonths: 12, toMonths: 155 },
  { id: 'worry.senses', number: 18, areas: ['senses'], fromMonths: 6, toMonths: 155 },
  { id: 'worry.feelings', number: 19, areas: ['feelings'], fromMonths: 18, toMonths: 155 },
  { id: 'worry.play', number: 20, areas: ['play'], fromMonths: 2, toMonths: 155 },
  { id: 'worry.moodOrSchool', number: 21, areas: ['feelings'], fromMonths: 60, toMonths: 155, mentalHealthFirst: true },
] as const satisfies readonly Worry[];
