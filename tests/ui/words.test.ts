import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanup } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf, choicesOf } from '../../src/guidance/catalogue';
import { startI18n } from '../../src/i18n/start-i18n';
import { choiceLabel } from '../../src/summary/question-names';
import { SCREENS } from '../../src/wizard/wizard-view';
import { GUIDANCE, LIMP, SUMMARY } from './support/guidance';
import { QUESTION, show } from './support/show';

const locales = resolve(import.meta.dirname, '../../locales/en');
const OWN = ['app', 'result', 'summary', 'a11y'];
const sentences = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap((value) => sentences(value));

describe('words', () => {
  it('stop a test where they are missing, instead of showing a key', async () => {
    const { texts } = await startI18n('en');
    expect(() => texts('no.such.words')).toThrow('No words for');
  });

  it('give a working default for a language there is not', async () => {
    expect((await startI18n('tlh')).texts.language.code).toBe('en');
  });

  it('stand on each button of each question', async () => {
    const { texts, loadRest } = await startI18n('en');
    await loadRest();
    const labels = [...catalogueOf(CONTENT).questions.values()].flatMap((question) =>
      (question.list ? ['none', 'these'] : choicesOf(question)).map((choice) =>
        choiceLabel(texts, question.id, question.kind, choice),
      ),
    );
    expect(labels.length).toBeGreaterThan(800);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
  });

  it.each(SCREENS)('no key shows on %s', async (name) => {
    const { container } = await show({
      screen: name,
      question: QUESTION,
      urgent: [LIMP],
      guidance: GUIDANCE,
      summary: SUMMARY,
    });
    const shown = container.textContent ?? '';
    expect(shown).not.toMatch(/\b[a-z]+:[a-z]+\.[a-z]/i);
    expect(shown).not.toMatch(/\{\{|\*\*|undefined|\[object/);
    cleanup();
  });

  it.each(SCREENS)('the title of %s says nothing about the child', async (name) => {
    await show({ screen: name, question: QUESTION, urgent: [LIMP], guidance: GUIDANCE, summary: SUMMARY });
    expect(document.title).toMatch(/Therapy Guide$/);
    expect(document.title).not.toMatch(/\d|speech|talk|limp/i);
  });
});

describe('never said', () => {
  const NEVER =
    /\b(normal|abnormal|delayed|behind|score|recommended|matched|assessment|risk|screening result|anonymous|severe|please|sorry)\b|%|!/i;
  const FORMS = readdirSync(locales).filter((file) => OWN.includes(file.replace('.json', '')));

  it.each(FORMS)('%s', (file) => {
    const found = sentences(JSON.parse(readFileSync(join(locales, file), 'utf8'))).filter((sentence) =>
      NEVER.test(sentence),
    );
    expect(found).toEqual([]);
  });

  it.each(FORMS)('“diagnosis” in %s only where there is none', (file) => {
    const said = sentences(JSON.parse(readFileSync(join(locales, file), 'utf8'))).filter((sentence) =>
      /diagnos/i.test(sentence),
    );
    for (const sentence of said) expect(sentence).toMatch(/\b(not|no)\b[^.]* diagnosis/i);
  });
});
