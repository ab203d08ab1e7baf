import type { Child } from './walk';

/** A child of 20 months without words who understands and points, whose family says that a team follows it. */
export const LATE_TALKER: Child = {
  years: 1,
  months: 8,
  worries: ['worry.talking'],
  answers: {
    'safety.breathing': 'some',
    'safety.noWords': 'yes',
    'talking.threeWords': 'not-yet',
    'talking.wordOrTwo': 'not-yet',
  },
};
