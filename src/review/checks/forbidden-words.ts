export interface Forbidden {
  readonly why: string;
  readonly words: RegExp;
  /** the only texts that are looked at; absent: all */
  readonly only?: RegExp;
  /** places where the word means something else, or is said of others and never of this child: the text as it stands */
  readonly except?: readonly (readonly [key: RegExp, words: RegExp])[];
}

/** Where a condition may be named: by the parent, or as a general example. */
const GENERAL_EXAMPLES = /^(conditions|therapies|faq):/;
const QUESTIONS = /^(questions|safety):/;

/** facts.md 8.1 to 8.3, trust.md 1 and 7, conventions.md 5. The exceptions are named one by one. */
export const FORBIDDEN: readonly Forbidden[] = [
  { why: 'quotation marks and apostrophes are those of print', words: /["']/ },
  {
    why: 'no condition is named as a consequence of answers',
    words:
      /\b(autis\w*|adhd|cerebral|palsy|dystroph\w*|epilep\w*|seizure disorder|tumou?rs?|cancer|leuk\w*|dysprax\w*|aprax\w*|dcd|dld|cp|spd|asd|down syndrome|syndromes?|disorders?|dyslex\w*|torticollis|diabet\w*|mening\w*|retinoblastoma|rickets|stroke|coeliac|sensory processing|disab\w*)\b/i,
    except: [
      [GENERAL_EXAMPLES, /^[^]+$/],
      [/^rightNow:signs\.headBigFall$/, /known bleeding disorder/],
      // What the family brings along of relatives (facts.md 7.2), not of the child.
      [/^steps:bring\.list\.\d+$/, /^Family: .* of relatives$/],
    ],
  },
  {
    why: 'a child is never said to have something',
    words:
      /\byour child (has|may have|might have|could have|suffers from) (a |an )?(?!any\b)\w*(ism|delay|disorder|condition|impairment|problem)\b/i,
  },
  {
    why: 'no score, share or grade',
    words:
      /%|\bpercent\w*|\bscor(e|es|ed|ing)\b|\bgrades?\b|\bprobab\w*|\blikely\b|\blikelihood\b|\bchances are\b|\bodds\b/i,
  },
  { why: 'no risk and no severity', words: /\brisks?\b|\brisky\b|\bsevere(ly)?\b|\bseverity\b/i },
  { why: 'nobody is normal or abnormal', words: /\b(ab)?normal(ly)?\b|\btypical(ly)?\b/i },
  {
    why: '"delayed" and "behind" are no verdicts',
    words: /\bdelay(s|ed)?\b|\bbehind\b|\blag(s|ging)?\b/i,
    except: [
      [GENERAL_EXAMPLES, /developmental delay/i],
      [/\.(tryThis|help)$/, /\bfrom behind\b/],
    ],
  },
  {
    why: 'nobody fails',
    words: /\bfail(s|ed|ure)?\b|\bimpair\w*|\bdeficit\w*|\bhandicap\w*|\bsuffer(s|ing)? from\b|\bbad parent/i,
  },
  {
    why: 'nothing is waved away',
    words:
      /nothing to worry about|no need to worry|don[’']t worry|do not worry|all clear|catch(es)? up|just a phase|only a phase|grow(s)? out of it|he will be fine|will be fine/i,
  },
  {
    why: 'nobody is pressed or blamed',
    words: /\byou must\b|\btoo late\b|\bif only\b|\byou should have\b|\byou (did|do) .* wrong\b/i,
  },
  {
    why: 'nobody is told to wait',
    words: /wait and see|watchful waiting|\bbetter to wait\b|\byou can wait\b|\bjust wait\b/i,
    except: [[/^faq:list\.\d+\.question$/, /^Is it better to wait a bit longer\?$/]],
  },
  {
    why: 'answers are not a test',
    words: /\b(this|the) test (shows|says|found)|\btest results? (show|say)|\byour result is\b/i,
  },
  {
    why: 'no progress is promised',
    words:
      /\b(faster|quicker|lasting|better) (progress|results?)\b|\bcures?\b|\bguarante\w*|\bespecially effective\b|\bproven\b|\bmiracle/i,
  },
  {
    why: 'no clinic, product or ranking',
    words:
      /\btryumph\b|\btrisha\b|\bbest (clinic|therapist|therapy|app)\b|\bleading clinic\b|\belite\b|\b(supplements?|special diet)\b|\bschedule today\b|\bbook now\b/i,
  },
  {
    why: 'a weighted vest is never advised',
    words: /\bvests?\b/i,
    except: [
      [/^therapies:/, /Sometimes weighted vests\. There is little proof/],
      [/^therapies:differences\.tools\.occupational$/, /Sometimes weighted vests, with care/],
    ],
  },
  {
    why: 'no promise of privacy that cannot be kept',
    words:
      /\banonym\w*|\bhipaa\b|100 ?%|\bsecurely?\b|nothing is ever stored|cannot leave|never leaves|completely private/i,
  },
  {
    why: 'therapy is not recommended, matched or prescribed',
    words: /\brecommend\w*|\bprescri\w*|\bmatch(es|ed|ing)?\b|\bfits? your child\b|\bthe right therapy\b/i,
    except: [
      [/^safety:safety\.body\.ask$/, /^Do any of these fit your child’s body/],
      [/^safety:safety\.hip\.help$/, /Skin folds on the thighs that do not match/],
    ],
  },
  {
    why: 'the guide does not screen, assess, detect, measure or diagnose',
    words:
      /\bscreen(s|ing|ed|er)?\b|\bassess\w*|\bdetect\w*|\bdiagnos\w*|\bmonitor\w*|\banaly[sz]\w*|\bcalculat\w*|\binterpret(s|ed|ing|ation)?\b|\bmeasur\w*|\balarms?\b|\btreatments?\b/i,
    except: [
      // what the guide says it is not
      [/^(app|result|faq|about):/, /\b(no|not a) diagnosis\b/],
      [/^(app|summary):/, /Not a screening instrument/],
      // that none is needed to ask for help
      [
        /^(alsoAsk|steps|faq):/,
        /\bno diagnosis\b|\bwithout a diagnosis\b|^Do we need a diagnosis first\?$|^needDiagnosis$/,
      ],
      // what others do
      [/^summary:doctor\.boxes\.screening$/, /^Screening tool$/],
      [/^steps:routes\.gb\.school\./, /\bassessment\b/],
      [/^(flags|safety):/, /A doctor can (weigh and )?measure|follows this to measure/],
      // glass
      [/^questions:feelings\./, /\bscreens?\b/i],
      [/^questions:understanding\.evenWhenCalm\.help$/, /no screen/],
      [/^about:accessibility\./, /a screen reader/],
    ],
  },
  {
    why: 'child and parent, never patient and user; a doctor for paediatrician',
    words: /\bpatients?\b|\busers?\b|\bpa?ediatric\w*/i,
  },
  {
    why: 'no "please" and no "sorry"',
    words: /\bplease\b|\bsorry\b/i,
  },
  {
    why: 'no pronoun with a gender',
    words: /\b(he|she|his|him|hers?|himself|herself|boys?|girls?|sons?|daughters?)\b/i,
    except: [[/^faq:/, /^Boys often talk late/]],
  },
  { why: 'no "and\/or" and no double negative', words: /\band\/or\b|\bcannot not\b|\bisn[’']t no\b/i },
  {
    why: 'no score is hinted at by exclamation marks or capitals',
    words: /!|\b(?!AAC|ADHD|IFSP|IEP|SENCO|ENT|OT|PT|NHS|RBSK|NDIS|EHCP|US|UK|FHIR|DEIC|CDC)[A-Z]{4,}\b/,
  },
  {
    why: 'no instrument is named whose words are not ours',
    words: /\b(ASQ|M-?CHAT|PEDS|SWYC|Bayley|Denver)\b/,
  },
  {
    why: 'no harsh word is said of a child',
    words: /\b(retarded|slow (child|learner)|stupid|lazy|clumsy child|naughty)\b/i,
    only: QUESTIONS,
  },
  {
    why: 'a question speaks of "your child", not of "the child"',
    words: /\bthe (child|baby|infant|toddler)\b/i,
    only: /^(questions|safety):.*\.ask$/,
  },
];
