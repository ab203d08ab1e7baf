import { describe, expect, it } from 'vitest';
import { FORBIDDEN_IN } from '../../src/review/checks/forbidden-elsewhere';
import { wordsFound } from '../../src/review/checks/never-say';
import { allTexts } from '../../src/review/texts';
import { PROJECT } from './project';

/** What each language must not say, as a translator might write it. */
const SLIPS: Readonly<Record<string, readonly string[]>> = {
  es: [
    'Su hijo o hija puede tener autismo.',
    'Tiene una probabilidad del 80 %.',
    'El riesgo es alto.',
    'Esto no es normal.',
    'Habla con retraso.',
    'Sufre de algo.',
    'No se preocupe.',
    'Es demasiado tarde.',
    'Lo mejor es esperar y ver.',
    'Recomendamos terapia del habla.',
    'Sus datos son anónimos.',
    'El paciente',
    'Su hijo camina.',
    '¡Muy bien!',
  ],
  hi: [
    'बच्चे को ऑटिज़्म हो सकता है।',
    'इसका स्कोर कम है।',
    'यह सामान्य नहीं है।',
    'बच्चा देर से बोलता है।',
    'बच्चा इससे पीड़ित है।',
    'चिंता की कोई बात नहीं।',
    'बहुत देर हो गई।',
    'इंतज़ार करके देखें।',
    'हम इसकी सिफ़ारिश करते हैं।',
    'कृपया बैठें।',
    'क्या आपका बेटा चलता है?',
    'बहुत अच्छे!',
  ],
  ar: [
    'قد يكون لدى طفلكم توحد.',
    'نسبة 80 في المئة',
    'هذا غير طبيعي.',
    'طفلكم متأخر.',
    'يعاني من شيء.',
    'لا داعي للقلق.',
    'فات الأوان.',
    'انتظروا وراقبوا.',
    'نوصي بعلاج النطق.',
    'من فضلكم اجلسوا.',
    'هل يمشي ابنكم؟',
    'أحسنتم!',
  ],
};

it('there is a list for each language that is offered', () => {
  expect(Object.keys(FORBIDDEN_IN).sort()).toEqual(Object.keys(PROJECT.translations).sort());
});

describe.each(Object.entries(PROJECT.translations))('what is never said in %s', (language, words) => {
  const texts = allTexts(words);
  const lists = FORBIDDEN_IN[language] ?? [];

  it('is looked for in every text', () => expect(texts.length).toBeGreaterThan(4000));

  it.each(SLIPS[language] ?? [])('would be noticed: %s', (text) => {
    const found = lists.map((forbidden) => wordsFound({ key: 'questions:talking.twoWords.ask', text }, forbidden));
    expect(found.filter(Boolean)).not.toEqual([]);
  });

  it('excepts no place that does not need it', () => {
    const idle = lists.flatMap((forbidden) =>
      (forbidden.except ?? [])
        .filter(
          ([place, except]) =>
            !texts.some(({ key, text }) => place.test(key) && except.test(text) && forbidden.words.test(text)),
        )
        .map(([place, except]) => `${String(place)} ${String(except)}`),
    );
    expect(idle).toEqual([]);
  });
});
