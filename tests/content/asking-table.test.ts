import { describe, expect, it } from 'vitest';
import { BAND_STARTS } from '../../src/model/asking';
import { ASKING_CHECKS } from '../../src/review/checks/asking';
import { FLAG_CHECKS, NAME_CHECKS } from '../../src/review/checks/flags';
import { SAFETY_CHECKS } from '../../src/review/checks/safety';
import { THRESHOLD_CHECKS } from '../../src/review/checks/thresholds';
import { hold } from './project';

describe('the table area × band', () => {
  hold(ASKING_CHECKS);

  it('has fourteen bands', () => expect(BAND_STARTS).toHaveLength(14));
});

describe('the safety questions', () => hold(SAFETY_CHECKS));
describe('red flags', () => hold(FLAG_CHECKS));
describe('names inside the content', () => hold(NAME_CHECKS));
describe('thresholds', () => hold(THRESHOLD_CHECKS));
