import type { Forbidden } from './forbidden-words';

/** Whole words of any script: `\b` knows the letters of English alone. */
const words = (...parts: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(${parts.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
/** Anywhere, also inside a word: Arabic and Hindi put small words before and behind. */
const anywhere = (...parts: readonly string[]): RegExp => new RegExp(`(${parts.join('|')})`, 'iu');

/** Where a condition may be named: by the parent, or as a general example. */
const GENERAL_EXAMPLES = /^(conditions|therapies|faq):/;
const ALL = /^[^]+$/;
const RELATIVES: readonly [RegExp, RegExp] = [/^steps:bring\.list\.\d+$/, ALL];
/** Says that nothing of the kind is worked out. */
const NO_CHANCES: readonly [RegExp, RegExp] = [/^about:how\.points\.few$/, ALL];
const BOYS: readonly [RegExp, RegExp] = [/^faq:list\.\d+\.(question|answer)$/, ALL];

const SPANISH: readonly Forbidden[] = [
  {
    why: 'no condition is named as a consequence of answers',
    words: words(
      'autis\\p{L}*',
      'tdah',
      'epilep\\p{L}*',
      'parálisis',
      'síndromes?',
      'trastornos?',
      'dislexia',
      'dispraxia',
      'cáncer',
      'tumor(es)?',
      'leucemia',
      'diabetes',
      'mening\\p{L}*',
      'discapacidad\\p{L}*',
    ),
    except: [[GENERAL_EXAMPLES, ALL], RELATIVES],
  },
  {
    why: 'no score, share or grade, no risk and no severity',
    words: anywhere(
      '%',
      'por ciento',
      'porcentaj',
      'puntaj',
      'puntuaci',
      'calificaci',
      'probab',
      'riesgo',
      'gravedad',
      'gravemente',
      'severo',
    ),
    except: [NO_CHANCES],
  },
  { why: 'nobody is normal or abnormal', words: anywhere('normal', 'típic') },
  {
    why: '"delayed" and "behind" are no verdicts',
    words: anywhere('retras', 'atrasad', 'rezag'),
    except: [[GENERAL_EXAMPLES, /retraso del desarrollo/i]],
  },
  { why: 'nobody fails', words: anywhere('fracas', 'padec', 'sufre', 'deficien', 'minusv', 'discapacita') },
  {
    why: 'nothing is waved away',
    words: anywhere(
      'no se preocupe',
      'no hay (de|por) qué preocup',
      'se le pasará',
      'es solo una etapa',
      'todo está bien',
    ),
  },
  {
    why: 'nobody is pressed or blamed',
    words: anywhere('usted debe', 'debe usted', 'debería haber', 'demasiado tarde', 'si tan solo'),
  },
  {
    why: 'nobody is told to wait',
    words: anywhere('esperar y ver', 'espere a ver', 'usted puede esperar', 'espere un poco'),
  },
  {
    why: 'no progress is promised, and nothing is recommended',
    words: anywhere(
      'garant',
      'milagr',
      'más rápidos? avance',
      'recomend',
      'prescri',
      'la terapia correcta',
      'mejor clínica',
    ),
  },
  {
    why: 'no promise of privacy that cannot be kept',
    words: anywhere('anónim', 'hipaa', '100 ?%', 'nunca se guarda nada'),
  },
  {
    why: 'child and parent, never patient and user; no "please" and no "sorry"',
    words: anywhere('pacientes?\\b', 'usuari', 'por favor', 'lo sent(i|imos)\\b'),
  },
  { why: 'your child without a sex', words: words('su hijo(?! o hija)', 'su hija', 'su niño', 'su niña') },
  { why: 'no exclamation marks', words: anywhere('[!¡]') },
];

const HINDI: readonly Forbidden[] = [
  {
    why: 'no condition is named as a consequence of answers',
    words: anywhere(
      'ऑटिज़्म',
      'ऑटिस्टिक',
      'एडीएचडी',
      'ADHD',
      'सेरेब्रल',
      'पाल्सी',
      'मिर्गी',
      'डिस्?ऑर्डर',
      'सिंड्रोम',
      'कैंसर',
      'ट्यूमर',
      'डिस्लेक्सिया',
      'मधुमेह',
      'डायबिटीज़?',
      'विकलांग',
    ),
    except: [[GENERAL_EXAMPLES, ALL], RELATIVES],
  },
  {
    why: 'no score, share or grade, no risk and no severity',
    words: anywhere('%', 'प्रतिशत', 'स्कोर', 'संभावना', 'जोखिम', 'गंभीर(?!ता से लें)'),
    except: [NO_CHANCES],
  },
  { why: 'nobody is normal or abnormal', words: anywhere('सामान्य', 'नॉर्मल') },
  {
    why: '"delayed" and "behind" are no verdicts',
    words: anywhere('देर से', 'देरी', 'पिछड़', 'पीछे (है|रह)', 'डिले'),
    except: [[GENERAL_EXAMPLES, /डेवलपमेंटल डिले/]],
  },
  { why: 'nobody fails', words: anywhere('फ़ेल', 'पीड़ित', 'ग्रस्त', 'विकार') },
  { why: 'nothing is waved away', words: anywhere('चिंता की (कोई )?बात नहीं', 'फ़िक्र न कर', 'अपने आप ठीक') },
  { why: 'nobody is pressed or blamed', words: anywhere('बहुत देर हो', 'आपको .{0,20}चाहिए था') },
  { why: 'nobody is told to wait', words: anywhere('इंतज़ार करके देख', 'रुककर देख') },
  {
    why: 'no progress is promised, and nothing is recommended',
    words: anywhere('गारंटी', 'चमत्कार', 'अनुशंसा', 'सिफ़ारिश', 'सबसे अच्छा क्लिनिक'),
  },
  {
    why: 'child and parent, never patient and user; no "please" and no "sorry"',
    words: anywhere('रोगी', 'मरीज़', 'यूज़र', 'कृपया', 'माफ़ी', 'क्षमा'),
  },
  { why: 'your child without a sex', words: words('बेटा', 'बेटी', 'लड़का', 'लड़की', 'लड़के', 'लड़कियाँ'), except: [BOYS] },
  { why: 'no exclamation marks', words: anywhere('!') },
];

/** Two vowel marks may stand on a letter or not. */
const ARABIC: readonly Forbidden[] = [
  {
    why: 'no condition is named as a consequence of answers',
    words: anywhere(
      'توحّ?د',
      'فرط الحركة',
      'شلل',
      'صرع',
      'متلازمة',
      'سرطان',
      '(?<!\\p{L})ورم(?!\\p{L})',
      'السكّ?ري',
      'إعاقة',
      'عسر القراءة',
      'اضطراب',
    ),
    except: [[GENERAL_EXAMPLES, ALL], RELATIVES],
  },
  {
    why: 'no score, share or grade, no risk and no severity',
    words: anywhere('%', '٪', 'نسبة', '(?<!فوق ال|\\p{L})احتمال(?! ابتلاع)', 'خطورة'),
    except: [NO_CHANCES],
  },
  { why: 'nobody is normal or abnormal', words: anywhere('(?<!علاج |العلاج ال|للعلاج ال)طبيعي') },
  {
    why: '"delayed" and "behind" are no verdicts',
    words: anywhere('تأخّ?ر', 'متأخّ?ر'),
    except: [[GENERAL_EXAMPLES, /تأخّر النمو/]],
  },
  { why: 'nobody fails', words: anywhere('فشل', 'يعاني', 'عجز', 'قصور', 'خلل') },
  { why: 'nothing is waved away', words: anywhere('لا داعي للقلق', 'لا تقلقوا', 'مرحلة وتمر') },
  { why: 'nobody is pressed or blamed', words: anywhere('يجب عليكم', 'فات الأوان') },
  { why: 'nobody is told to wait', words: anywhere('انتظروا وراقبوا', 'انتظروا لتروا') },
  {
    why: 'no progress is promised, and nothing is recommended',
    words: anywhere('مضمون', 'معجزة', 'نوصي', 'ننصح', 'أفضل عيادة'),
  },
  {
    why: 'child and parent, never patient and user; no "please" and no "sorry"',
    words: anywhere('المرضى', 'المريض', 'مستخدم', 'من فضلكم', 'رجاءً?', 'نأسف', 'عذرًا'),
  },
  {
    why: 'your child without a sex',
    words: anywhere('ابنكم', 'ابنتكم', 'بنتكم', 'ولدكم', 'الأولاد', 'البنات'),
    except: [BOYS],
  },
  { why: 'no exclamation marks', words: anywhere('!') },
];

/** What is never said, by language (facts.md 8.3), as far as single words and phrases show it; of English see `forbidden-words`. */
export const FORBIDDEN_IN: Readonly<Record<string, readonly Forbidden[]>> = { es: SPANISH, hi: HINDI, ar: ARABIC };
