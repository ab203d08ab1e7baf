import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { START_CONTENT } from '../../src/content/start-content';

describe('the part of the content that comes with the page', () => {
  it.each(['version', 'reviews', 'worries', 'conditions', 'countries', 'helpLines', 'rightNow'] as const)(
    'says of %s what the whole says',
    (part) => {
      expect(START_CONTENT[part]).toEqual(CONTENT[part]);
    },
  );

  it('has the first question of the whole', () => expect(CONTENT.singles[0]).toEqual(START_CONTENT.firstQuestion));
});
