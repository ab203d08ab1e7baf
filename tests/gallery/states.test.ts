import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../src/wizard/wizard-view';
import { QUESTION_IDS } from '../content/all-questions';
import { galleryPage } from './gallery-page';
import { LOOKS } from './looks';
import { PARTS, STATES, viewsOf } from './states';
import { MANY, view } from './views';

const names = STATES.map(({ name }) => name);
const pairs = (views: typeof MANY, parts: readonly ('width' | 'scheme' | 'words')[]) =>
  new Set(views.map((one) => parts.map((part) => one[part]).join(' ')));

describe('the gallery', () => {
  it('names each state once, so that a picture keeps its name', () => expect(new Set(names).size).toBe(names.length));

  it('shows every screen of the guide, and the page for clinics', () => {
    const isScreen = (screen: string) => STATES.some(({ at, name }) => at === screen || name === screen);
    const questions = STATES.filter(({ at }) => QUESTION_IDS.has(at));
    expect(questions.length).toBeGreaterThan(8);
    expect([...SCREENS, 'kit'].filter((screen) => screen !== 'question' && !isScreen(screen))).toEqual([]);
    // a question that is no longer asked would end each walk that waits for it
    const places: readonly string[] = [...SCREENS, 'kit'];
    expect(STATES.filter(({ at }) => !places.includes(at) && !QUESTION_IDS.has(at))).toEqual([]);
  });

  it('crosses each width with light and dark and with both directions where it shows much', () => {
    const usual = MANY.filter(({ words, scheme }) => words !== 'long' && scheme !== 'forced');
    for (const width of [320, 360, 768, 1280]) {
      for (const scheme of ['light', 'dark']) expect(pairs(usual, ['width', 'scheme'])).toContain(`${width} ${scheme}`);
      for (const words of ['english', 'rtl']) expect(pairs(usual, ['width', 'words'])).toContain(`${width} ${words}`);
    }
    expect(pairs(usual, ['scheme', 'words']).size).toBe(4);
  });

  it('shows another language wherever it shows much', () => {
    const [much, little] = [STATES.find(({ views }) => views === MANY), STATES.find(({ views }) => !views)];
    if (!much || !little) throw new Error('no such states');
    expect(viewsOf(much, ['hi'])).toEqual([...MANY, view(360, 'light', 'hi'), view(320, 'dark', 'hi')]);
    expect(viewsOf(little, ['hi'])).toEqual(viewsOf(little));
  });

  it('has the pictures on which the measures rest', () => {
    expect(LOOKS.filter(({ state }) => !names.includes(state))).toEqual([]);
  });

  it('shows on its page each picture, and what could not be shown', () => {
    const pictures = [
      { state: 'welcome', of: '360-light', files: ['welcome.360-light.png', 'welcome.360-light.part-2.png'] },
    ];
    const page = galleryPage(PARTS, { pictures, faults: ['child (english): <no> screen'] }, ['a note']);
    for (const file of pictures.flatMap(({ files }) => files)) expect(page).toContain(`src="${file}"`);
    expect(page).toContain('child (english): &lt;no> screen');
    expect(page).toContain('Not shown: 1');
    for (const name of names) expect(page).toContain(`id="${name}"`);
  });
});
