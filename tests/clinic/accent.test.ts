import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentReport, contrastOf, inkOf, leastContrastOf, SURFACES } from '../../src/clinic/accent';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the colour of a clinic', () => {
  it('is measured by the formula of WCAG 2', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('is held against the very surfaces that the page has', () => {
    const css = readFileSync(resolve(import.meta.dirname, '../../src/ui/styles/tokens.css'), 'utf8');
    const dark = css.indexOf('prefers-color-scheme: dark');
    const tokens = (part: string) =>
      ['paper', 'slip', 'wash', 'on-ink'].map((name) => new RegExp(`--${name}: (#[\\da-f]{6})`).exec(part)?.[1]);
    expect(tokens(css.slice(0, dark))).toEqual(SURFACES.light);
    expect(tokens(css.slice(dark))).toEqual(SURFACES.dark);
    expect(css).toMatch(/--ink: var\(--clinic-light, #[\da-f]{6}\)/);
    expect(css.slice(dark)).toMatch(/--ink: var\(--clinic-dark, #[\da-f]{6}\)/);
  });

  it('can be read at 7 to 1 on each of them, light and dark, whatever the clinic chose', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const ink = inkOf(accent);
        expect(leastContrastOf(ink.light, 'light')).toBeGreaterThanOrEqual(7);
        expect(leastContrastOf(ink.dark, 'dark')).toBeGreaterThanOrEqual(7);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays as it is where it can be read', () => {
    expect(inkOf('#1b3a63').light).toBe('#1b3a63');
    expect(inkOf('#aecaf0').dark).toBe('#aecaf0');
    expect(accentReport('#1b3a63')).toBeUndefined();
  });

  it('is moved as little as it takes, with its hue, and the clinic is told', () => {
    const { light, dark } = inkOf('#ff8800');
    expect(light).toMatch(/^#[4-9].[2-6].00$/);
    expect(leastContrastOf(light, 'light')).toBeLessThan(7.5);
    expect(dark).toMatch(/^#ff/);
    expect(leastContrastOf(dark, 'dark')).toBeLessThan(7.5);
    expect(accentReport('#ff8800')).toBe(
      `The accent #ff8800 is hard to read on the page (1.9 to 1, and 7 to 1 is needed). ${light} is used instead, and ${dark} on a dark page.`,
    );
  });
});
