/** Words of clinics, for which a parent's own language has plainer ones (the glossary of each language says which). */
interface Jargon {
  readonly words: RegExp;
  /** where such a word may stand all the same: by the part and the word, with the reason */
  readonly except: readonly (readonly [part: RegExp, word: RegExp])[];
}

const stems = (...parts: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${parts.join('|')})[\\p{L}\\p{M}]*`, 'giu');

/** Arabic writes "the", "and", "to" on to the word itself. */
const arabicStems = (...parts: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])[وفبلك]{0,2}(?:ال|ل)?(?:${parts.join('|')})[\\p{L}\\p{M}]*`, 'giu');

export const JARGON: Readonly<Record<string, Jargon>> = {
  en: {
    words: stems(
      ...['sensory', 'cognit', 'motor', 'articulat', 'propriocept', 'vestibul', 'assess', 'deficit', 'impair'],
      ...['regulat', 'dysphag', 'phonem', 'receptive', 'expressive', 'modalit', 'symptom', 'intervention', 'aetiolog'],
    ),
    // names of services, which are asked for by these words
    except: [
      [/^(steps routes\.(us|in)|alsoAsk early-intervention\.byCountry)\./, /^intervention$/i],
      [/^steps routes\.gb\.school$/, /^assessment$/i],
    ],
  },
  es: {
    words: stems(
      ...[
        'sensorial',
        'cognitiv',
        'motric',
        'motriz',
        'psicomot',
        'articulatori',
        'propiocep',
        'vestibular',
        'déficit',
      ],
      ...[
        'disfunc',
        'disfag',
        'deglu',
        'fonema',
        'receptiv',
        'expresiv',
        'síntoma',
        'intervenci',
        'patolog',
        'autorregul',
      ],
    ),
    except: [[/^(steps routes\.us|alsoAsk early-intervention\.byCountry)\./, /^intervención$/i]],
  },
  hi: {
    words: stems(
      ...['संवेदी', 'सेंसरी', 'संज्ञान', 'कॉग्निटिव', 'स्थूल', 'सूक्ष्म', 'मोटर', 'समन्वय', 'श्रवण', 'वाणी', 'अभिव्यक्ति', 'मौखिक'],
      ...['मांसपेशीय', 'मूल्यांकन', 'आकलन', 'असेसमेंट', 'हस्तक्षेप', 'पुनर्वास', 'निदान', 'उपचार', 'चिकित्स'],
      ...[
        'लक्षण',
        'विलंब',
        'विकासात्मक',
        'तंत्रिका',
        'आघात',
        'शैशव',
        'शिशु',
        'अवलोकन',
        'संप्रेषण',
        'संचार',
        'परामर्श',
        'अभिभावक',
        'आयु',
      ],
    ),
    // the name on the door of the district's centre
    except: [[/^steps routes\.in\./, /^हस्तक्षेप$/]],
  },
  ar: {
    words: arabicStems(
      ...['حسي', 'إدراكي', 'معرفي', 'تآزر', 'أعراض', 'خلل', 'قصور', 'عجز', 'نمائي', 'تأهيل', 'سريري', 'لفظي', 'عصبي'],
      ...['دهليزي', 'عسر', 'حبسة', 'تلعثم', 'نفسحركي', 'استقبالي', 'تعبيري', 'صوتيم'],
    ),
    except: [],
  },
};

/** Vowel signs are written here and there only. */
const withoutVowelSigns = (text: string): string => text.normalize('NFC').replace(/[\u064b-\u0652]/g, '');

export const jargonIn = (language: string, text: string): readonly string[] =>
  withoutVowelSigns(text).match(JARGON[language]?.words ?? /(?!)/g) ?? [];
