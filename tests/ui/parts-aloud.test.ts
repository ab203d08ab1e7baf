import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { partsAloud } from '../../src/ui/parts-aloud';
import { GUIDANCE, RIGHT_NOW, SUMMARY } from './support/guidance';
import { QUESTION, show, VIEW } from './support/show';

const user = userEvent.setup();
const main = () => screen.getByRole('main');
const heard = (place: Element) => partsAloud(place).flatMap(({ said }) => said.map(({ text }) => text));

function page(html: string, lang = 'en'): HTMLElement {
  document.documentElement.lang = lang;
  const place = document.createElement('main');
  place.dataset['written'] = '';
  place.innerHTML = html;
  document.body.append(place);
  return place;
}

afterEach(() => document.querySelector('[data-written]')?.remove());

describe('what is read', () => {
  it('is the question, its example and its answers, in the order of the page', async () => {
    await show({ screen: 'question', question: { ...QUESTION, chosen: 'sometimes' } });
    expect(heard(main())).toEqual([
      'Does your child join 2 words without copying someone?',
      'For example, “bye car”, in any language or signs.',
      'Set phrases like “thank you” do not count.',
      'Yes',
      'Sometimes your answer before',
      'Not yet',
      'No chance to see it',
      'Not sure',
    ]);
  });

  it('is also why we ask, with its source, once that is open', async () => {
    await show({ screen: 'question', question: QUESTION });
    await user.click(screen.getByRole('button', { name: 'Why we ask' }));
    const texts = heard(main());
    expect(texts.indexOf('CDC: Milestones at 2 years, 2022')).toBeGreaterThan(1);
    expect(texts.indexOf('CDC: Milestones at 2 years, 2022')).toBeLessThan(texts.indexOf('Yes'));
  });

  it('is the lines of a group, and each box of a list', async () => {
    const { change } = await show({
      screen: 'question',
      question: {
        ...QUESTION,
        id: 'safety.spells',
        kind: 'group',
        choices: ['none', 'some', 'not-sure'],
        lines: ['safety.earlierFit', 'safety.blankSpells'],
      },
    });
    expect(main().querySelectorAll('li')).toHaveLength(2);
    expect(heard(main())).toEqual(
      expect.arrayContaining([...main().querySelectorAll('li')].map((line) => line.textContent)),
    );
    const everyday = {
      id: 'everyday.hard',
      kind: 'everyday',
      choices: ['none', 'these'],
      ticks: ['senses', 'feeding'],
    } as const;
    await change({ screen: 'question', question: { ...QUESTION, ...everyday } });
    const boxes = [...main().querySelectorAll('.tick')].map((box) => box.textContent?.trim());
    expect(boxes).toHaveLength(2);
    expect(heard(main())).toEqual(expect.arrayContaining(['Tick all that fit', ...boxes, 'None of these']));
  });

  it('is not what is folded, hidden or drawn, nor an address, a way on or the entries of a list', () => {
    const place = page(`
      <p class="caption">Talking · about 8 more</p>
      <h1>Head</h1>
      <p>Text <a href="https://example.org">https://example.org</a><button>Go on</button></p>
      <p hidden>no</p><svg aria-hidden="true"><text>7</text></svg>
      <details><summary>no</summary><p>no</p></details>
      <details open><summary>Open</summary><p>Inside</p><details><summary>no</summary><p>no</p></details></details>
      <div class="field"><label>Country</label><select><option>no</option></select><span class="quiet">A hint</span></div>`);
    expect(heard(place)).toEqual(['Head', 'Text', 'Open', 'Inside', 'Country', 'A hint']);
  });

  it('is whole words and whole lines, also over the borders of elements', () => {
    expect(
      heard(page('<h3><strong>This week</strong><br />Says\n   no words.</h3><p>Ask for <b>speech</b>, now.</p>')),
    ).toEqual(['This week', 'Says no words.', 'Ask for speech, now.']);
  });

  it.each([
    [
      'en',
      'One is here. Is two? “Three!” About 2.5 hours.',
      ['One is here.', 'Is two?', '“Three!”', 'About 2.5 hours.'],
    ],
    ['hi', 'यह पहला है। क्या यह दूसरा है? हाँ।', ['यह पहला है।', 'क्या यह दूसरा है?', 'हाँ।']],
    ['ar', 'هذه الأولى. هل هذه الثانية؟ نعم.', ['هذه الأولى.', 'هل هذه الثانية؟', 'نعم.']],
    ['es', '¿Habla? Sí, un poco. ¡Bien!', ['¿Habla?', 'Sí, un poco.', '¡Bien!']],
  ])('is one sentence at a time, in %s', (lang, text, sentences) => {
    const [part] = partsAloud(page(`<p>${text}</p>`, lang));
    expect(part?.said).toEqual(sentences.map((text) => ({ text, lang })));
  });

  it('has the language of each text, also inside a page in another', () => {
    const parts = partsAloud(page('<p>Hello</p><p lang="ar">مرحبا</p><div lang="hi"><p>नमस्ते</p></div>'));
    expect(parts.flatMap(({ said }) => said.map(({ lang }) => lang))).toEqual(['en', 'ar', 'hi']);
  });
});

/** Text that a parent sees on the page, and that no block holds. */
function unheard(place: Element): string[] {
  const blocks = partsAloud(place).map(({ element }) => element);
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '') continue;
    // the names at the circles are a part of their picture; the list beside it says who does what
    if (
      element.closest('.caption, button:not(.answer), select, svg, figure.circles, [hidden], .unseen, a[href^="http"]')
    )
      continue;
    if (element.closest('details:not([open])')) continue;
    if (blocks.filter((block) => block.contains(element)).length !== 1) found.push(text);
  }
  return found;
}

describe('nothing that is seen is left out, and nothing is read twice', () => {
  const result = { screen: 'result', guidance: GUIDANCE, summary: SUMMARY } as const;
  const atRisk = { ...GUIDANCE, headline: 'emergency', flags: [RIGHT_NOW] } as const;
  it.each([
    ['the question', { screen: 'question', question: QUESTION }],
    ['the age', { screen: 'child' }],
    ['emergencies', { screen: 'right-now' }],
    ['worries', { screen: 'concerns', visit: { ...VIEW.visit, worries: VIEW.worriesOffered } }],
    ['the background', { screen: 'background' }],
    ['an urgent page', { screen: 'urgent', urgent: [{ ...RIGHT_NOW, urgency: 'today' }] }],
    ['an emergency', { screen: 'urgent', urgent: [RIGHT_NOW] }],
    ['a result', result],
    ['a result with an emergency', { ...result, guidance: atRisk }],
  ] as const)('%s', async (_, view) => {
    await show(view);
    expect(heard(main()).length).toBeGreaterThan(3);
    expect(unheard(main())).toEqual([]);
    // once more with everything open
    while (main().querySelector('details:not([open])')) {
      for (const closed of main().querySelectorAll('details')) closed.open = true;
      // what is inside is made when it is opened
      await new Promise((toggled) => setTimeout(toggled));
    }
    expect(unheard(main())).toEqual([]);
  });
});
