import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages';
import { loadTexts } from '../../src/i18n/start-i18n';
import { ageInWords } from '../../src/summary/age-in-words';
import { dateInWords } from '../../src/ui/date-in-words';

const COUNTS = [0, 1, 2, 3, 11, 100];
const SAID = {
  en: {
    months: ['0 months', '1 month', '2 months', '3 months', '11 months', '100 months'],
    weeks: ['0 weeks', '1 week', '2 weeks', '3 weeks', '11 weeks', '100 weeks'],
    years: ['1 year', '2 years', '3 years', '11 years'],
    both: ['2 years 1 month', '2 years 3 months', '3 years 2 months', '11 years 3 months'],
    date: '5 March 2026',
  },
  es: {
    months: ['0 meses', '1 mes', '2 meses', '3 meses', '11 meses', '100 meses'],
    weeks: ['0 semanas', '1 semana', '2 semanas', '3 semanas', '11 semanas', '100 semanas'],
    years: ['1 año', '2 años', '3 años', '11 años'],
    both: ['2 años y 1 mes', '2 años y 3 meses', '3 años y 2 meses', '11 años y 3 meses'],
    date: '5 de marzo de 2026',
  },
  // in the form that stands before का, के and से: no sentence has an age without one
  hi: {
    months: ['0 महीने', '1 महीने', '2 महीने', '3 महीने', '11 महीने', '100 महीने'],
    weeks: ['0 हफ़्ते', '1 हफ़्ते', '2 हफ़्ते', '3 हफ़्ते', '11 हफ़्ते', '100 हफ़्ते'],
    years: ['1 साल', '2 साल', '3 साल', '11 साल'],
    both: ['2 साल 1 महीने', '2 साल 3 महीने', '3 साल 2 महीने', '11 साल 3 महीने'],
    date: '5 मार्च 2026',
  },
  ar: {
    months: ['أقل من شهر', 'شهر واحد', 'شهران', '3 أشهر', '11 شهرًا', '100 شهر'],
    weeks: ['أقل من أسبوع', 'أسبوع واحد', 'أسبوعان', '3 أسابيع', '11 أسبوعًا', '100 أسبوع'],
    years: ['سنة واحدة', 'سنتان', '3 سنوات', '11 سنة'],
    both: ['سنتان وشهر واحد', 'سنتان و3 أشهر', '3 سنوات وشهران', '11 سنة و3 أشهر'],
    date: '5 مارس 2026',
  },
};

describe.each(LANGUAGES)('ages in $name', ({ code }) => {
  it('are said as people say them', async () => {
    const t = await loadTexts(code);
    const said = (key: string) => COUNTS.map((count) => t(key, { count }));
    expect({
      months: said('age.months'),
      weeks: said('age.weeks'),
      years: [1, 2, 3, 11].map((count) => t('age.years', { count })),
      both: [25, 27, 38, 135].map((months) => ageInWords(t, months)),
      date: dateInWords(t, '2026-03-05'),
    }).toEqual(SAID[code as keyof typeof SAID]);
  });
});
