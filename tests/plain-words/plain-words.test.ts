import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/guidance/catalogue';
import { CONTENT } from '../../src/content/content';
import { PROJECT } from '../content/project';
import { gradeOf, strictGradeOf } from './english-grade';
import { JARGON, jargonIn } from './jargon';
import { measureOf, middleOf, tooHard } from './measures';
import { aboutOf, screensOf } from './screens';
import { easeOf, spanishSyllables } from './spanish-ease';
import { countsOf, sentencesIn, wordsIn } from './words-and-sentences';

const LANGUAGES = [['en', PROJECT.words] as const, ...Object.entries(PROJECT.translations)];
const parts = LANGUAGES.map(([language, files]) => [language, [...screensOf(files), ...aboutOf(files)]] as const);

describe.each(parts)('what a parent reads at once, in %s', (language, screens) => {
  const measure = measureOf(language);

  it('is every question, why it is asked, and all that a result can explain', () => {
    const questions = catalogueOf(CONTENT).questions.size;
    expect(questions).toBeGreaterThan(380);
    expect(screens.filter(({ name }) => name.startsWith('question '))).toHaveLength(questions);
    expect(screens.filter(({ name }) => name.startsWith('why we ask '))).toHaveLength(questions);
    for (const file of [
      'app',
      'rightNow',
      'worries',
      'areas',
      'therapies',
      'faq',
      'conditions',
      'flags',
      'alsoAsk',
      'steps',
      'about',
    ])
      expect(screens.filter(({ name }) => name.startsWith(`${file} `)).length, file).toBeGreaterThan(0);
    expect(screens.flatMap(({ texts }) => texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('is plain enough on each screen', () => expect(tooHard(measure, screens)).toEqual([]));

  it('is plainer still in the middle', () => {
    const middle = middleOf(screens.map(({ texts }) => measure.of(texts)));
    if (measure.isEasyHigh) expect(middle).toBeGreaterThanOrEqual(measure.middle);
    else expect(middle).toBeLessThanOrEqual(measure.middle);
  });

  it('has no word of clinics where a plainer one would do', () => {
    const except = JARGON[language]?.except ?? [];
    const met = new Set<number>();
    const found = screens.flatMap(({ name, texts }) =>
      texts.flatMap((text) =>
        jargonIn(language, text)
          .filter((word) => {
            const allowed = except.findIndex(([part, form]) => part.test(name) && form.test(word));
            if (allowed >= 0) met.add(allowed);
            return allowed < 0;
          })
          .map((word) => `${name} says “${word}”: ${text}`),
      ),
    );
    expect(found).toEqual([]);
    expect(met.size, 'places excepted for nothing').toBe(except.length);
  });
});

describe('the measures', () => {
  it('find hard English hard and easy English easy, and spare the names of the therapies', () => {
    expect(gradeOf(['The cat sat on the mat.'])).toBeLessThan(0);
    expect(gradeOf(['Developmental evaluation necessitates multidisciplinary collaboration.'])).toBeGreaterThan(20);
    // by hand: 12 words, 1 sentence, 14 syllables
    expect(strictGradeOf(['Ask the teacher for a seat near the front, away from noise.'])).toBeCloseTo(
      0.39 * 12 + 11.8 * (14 / 12) - 15.59,
    );
    expect(gradeOf(['Ask for physiotherapy.'])).toBeLessThan(strictGradeOf(['Ask for physiotherapy.']));
    expect(gradeOf(['Ask for coordination.'])).toBe(strictGradeOf(['Ask for coordination.']));
  });

  it.each([
    ['casa', 2],
    ['niño', 2],
    ['país', 2],
    ['cuidado', 3],
    ['guitarra', 3],
    ['pingüino', 3],
    ['aéreo', 4],
    ['ahora', 3],
    ['prohibido', 3],
    ['queso', 2],
    ['muy', 1],
    ['y', 1],
    ['mayo', 2],
    ['articulaciones', 6],
    ['fisioterapia', 5],
    ['averiguáis', 4],
    ['oír', 2],
    ['leer', 2],
    ['ciudad', 2],
  ])('count the syllables of %s: %i', (word, count) => expect(spanishSyllables(word)).toBe(count));

  it('find hard Spanish hard and easy Spanish easy', () => {
    expect(easeOf(['El gato está en la casa.'])).toBeGreaterThan(80);
    expect(easeOf(['La evaluación multidisciplinaria requiere colaboración interprofesional.'])).toBeLessThan(20);
  });

  it('count words and sentences in each script', () => {
    expect(sentencesIn(['Ask **now**. Is it {{age}}? “Yes.” No…', 'A line'])).toHaveLength(5);
    expect(sentencesIn(['यह पहला है। क्या यह दूसरा है? हाँ।'])).toHaveLength(3);
    expect(sentencesIn(['هذه الأولى. هل هذه الثانية؟ نعم.'])).toHaveLength(3);
    expect(wordsIn('Nursery/school – 5 to 10 minutes of “play”.')).toEqual([
      'Nursery',
      'school',
      '5',
      'to',
      '10',
      'minutes',
      'of',
      'play',
    ]);
    expect(countsOf(['In 24 months.'], () => 1)).toEqual({ sentence: 1, word: 3, syllable: 4 });
  });

  it.each([
    ['en', 'Sensory processing and fine motor skills'],
    ['es', 'Su perfil sensorial'],
    ['hi', 'बच्चे का मूल्यांकन'],
    ['ar', 'المعالجة الحسّية'],
    ['ar', 'وبالتآزر الحركي'],
  ])('notice a word of clinics in %s: %s', (language, text) => expect(jargonIn(language, text)).not.toEqual([]));

  it('name the screen that is too hard', () => {
    const hard = { name: 'a screen', texts: ['Comprehensive developmental evaluation.'] };
    expect(tooHard(measureOf('en'), [hard])[0]).toMatch(/^a screen: grade \(Flesch-Kincaid\) \d/);
    expect(tooHard(measureOf('hi'), [{ name: 'x', texts: [`${'यह '.repeat(24)}है।`] }])).toHaveLength(1);
  });
});
