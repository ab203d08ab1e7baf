import { describe, expect, it } from 'vitest';
import { startOf } from '../../build/start-content';
import { CONTENT } from '../../src/content/content';
import { START_CONTENT } from '../../src/content/start-content';

describe('the part of the content that comes with the page', () => {
  it.each(['version', 'reviews', 'worries', 'conditions', 'countries', 'rightNow'] as const)(
    'says of %s what the whole says',
    (part) => {
      expect(CONTENT[part]).toEqual(START_CONTENT[part]);
    },
  );

  it('has the first question of the whole', () => expect(CONTENT.singles[0]).toEqual(START_CONTENT.firstQuestion));

  it('is a part of it in the build too, without sources, ways to help or therapies', () => {
    const slim = startOf(START_CONTENT);
    expect(START_CONTENT).toMatchObject(slim);
    expect(slim.rightNow).toHaveLength(CONTENT.rightNow.length);
    expect(JSON.stringify(slim)).not.toMatch(/sources|routes|therapies|helpLines/);
  });
});
