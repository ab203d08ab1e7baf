import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { AREA_IDS } from '../../src/model/area';
import { AREA_DRAWINGS } from '../../src/ui/parts/area-drawings';
import type { Drawing } from '../../src/ui/parts/icons';
import { GUIDANCE, SUMMARY } from './support/guidance';
import { QUESTION, show } from './support/show';

const drawings: [string, Drawing][] = Object.entries(AREA_DRAWINGS);
const main = () => screen.getByRole('main');
const lineOf = (place: Element | null | undefined) => place?.querySelector('svg path')?.getAttribute('d') ?? undefined;

describe('the pictures of the areas', () => {
  it('are one for each area, and no two alike', () => {
    expect(drawings.map(([id]) => id).toSorted()).toEqual([...AREA_IDS].toSorted());
    expect(new Set(drawings.map(([, { line }]) => line)).size).toBe(AREA_IDS.length);
  });

  it('turn round from right to left where they move on along the line, and nowhere else', () => {
    expect(drawings.filter(([, { arrow }]) => arrow).map(([id]) => id)).toEqual(['talking', 'drawing', 'movement']);
  });

  it.each(AREA_IDS)('%s stands beside the line above a question, and says nothing to a screen reader', async (area) => {
    await show({ screen: 'question', left: 8, question: { ...QUESTION, area } });
    const caption = main().querySelector('.caption');
    expect(lineOf(caption)).toBe(AREA_DRAWINGS[area].line);
    expect(caption?.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(caption).toHaveTextContent(/\S+ · about 8 more$/);
  });

  it('stand beside the name of each area in the result', async () => {
    const { container } = await show({ screen: 'result', guidance: GUIDANCE, summary: SUMMARY });
    for (const area of AREA_IDS)
      expect(lineOf(container.querySelector(`main [data-area="${area}"] .pictured`)), area).toBe(
        AREA_DRAWINGS[area].line,
      );
  });

  it('stand in no line above a question of no area', async () => {
    await show({ screen: 'question', question: { ...QUESTION, area: 'safety', section: 'safety' } });
    expect(main().querySelector('.caption svg')).toBeNull();
  });

  it('stand beside each area in a list to tick, and not among the signs of danger', async () => {
    const list = { ...QUESTION, area: 'safety', choices: ['none', 'these'] } as const;
    const { change } = await show({
      screen: 'question',
      question: { ...list, id: 'everyday.hard', kind: 'everyday', section: 'everyday', ticks: ['senses', 'feeding'] },
    });
    const lines = () => [...main().querySelectorAll('.tick')].map(lineOf);
    expect(lines()).toEqual([AREA_DRAWINGS.senses.line, AREA_DRAWINGS.feeding.line]);
    await change({
      screen: 'question',
      question: { ...list, id: 'safety.loss.what', kind: 'safety', section: 'safety', ticks: ['words', 'hands'] },
    });
    expect(lines()).toEqual([undefined, undefined]);
  });
});
