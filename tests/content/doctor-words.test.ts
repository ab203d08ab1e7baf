import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { SHEET_CHECKS } from '../../src/review/checks/other-words';
import { hold } from './project';

describe('the words of the doctor’s page', () => {
  hold(SHEET_CHECKS);

  it('have something to name', () => {
    expect(CONTENT.details.find(({ id }) => id === 'safety.loss.what')?.choices?.length).toBeGreaterThan(0);
  });
});
