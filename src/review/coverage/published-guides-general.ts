import type { PublishedGuide } from './published-guide';

/** On development as a whole: public health services, hospitals and professional bodies. */
export const GENERAL_GUIDES = {
  qld: {
    title: 'Red Flags Early Identification Guide, birth to five years, second edition',
    publisher: "Children's Health Queensland",
    year: 2016,
    address: 'https://ru.scribd.com/document/381999226/Red-Flags-2nd-Edition-2016',
  },
  hongKong: {
    title: 'From showing concern to getting a referral',
    publisher: 'Child Assessment Service, Department of Health, Hong Kong',
    year: null,
    address: 'https://dhcas.gov.hk/en/referral.html',
  },
  evelina: {
    title: "When to be concerned about your child's speech and language development",
    publisher: "Evelina London Children's Hospital, NHS",
    year: null,
    address:
      'https://www.evelinalondon.nhs.uk/our-services/community/community-speech-and-language-therapy/when-to-be-concerned.aspx',
  },
  victoria: {
    title: "If you have concerns about your child's development",
    publisher: 'Department of Education, Victoria',
    year: null,
    address: 'https://www.education.vic.gov.au/parents/child-development/Pages/child-development-concerns.aspx',
  },
  westernAustralia: {
    title: 'Child development 1-2 years: what to watch out for',
    publisher: 'Department of Health, Western Australia',
    year: null,
    address: 'https://health.wa.gov.au/sitecore/content/Healthy-WA/Articles/A_E/Child-development-1-2-years',
  },
  singapore: {
    title: 'Developmental assessments: summary of red flags',
    publisher: 'Neighbourhood Health Service Kids, Singapore',
    year: null,
    address: 'https://neighbourhoodhealthservicekids.com/developmental-assessments',
  },
  cdcActEarly: {
    title: 'Act Early list before 2022 (copy)',
    publisher: 'Centers for Disease Control and Prevention',
    year: null,
    address: 'https://idob.info/milestones/cdc/act-early',
  },
  talkingPoint: {
    title: 'Things to look out for, birth to 6 months',
    publisher: 'Talking Point, I CAN',
    year: null,
    address: 'http://www.talkingpoint.org.uk/Parent/My%20Child%20Is/0-6month/Concerns.aspx',
  },
  newSouthWales: {
    title: 'Have a chat to your child and family health nurse or GP',
    publisher: 'Resourcing Parents, New South Wales',
    year: null,
    address: 'http://ltsrp.resourcingparents.nsw.gov.au/program/agegroup/6/talk',
  },
  iap: {
    title: 'Red flag guidelines for behavioural and neurodevelopmental assessment',
    publisher: 'Digital Indian Academy of Pediatrics',
    year: null,
    address: 'https://smartclinic2.diapindia.org/red-flag-guidelines-for-bnd/',
  },
  rbsk: {
    title: 'Clubfoot among the 30 health conditions of Rashtriya Bal Swasthya Karyakram (report)',
    publisher: 'IAS Preparation Online, on the National Health Mission, India',
    year: 2013,
    address: 'https://www.iaspreparationonline.com/children-with-clubfoot-deformity/',
  },
  torbay: {
    title: 'By 12 months',
    publisher: 'Torbay Family Hub, England',
    year: null,
    address: 'https://torbayfamilyhub.org.uk/topic/by-12-months',
  },
  nice: {
    title: 'Suspected neurological conditions: recognition and referral (NG127), children',
    publisher: 'National Institute for Health and Care Excellence',
    year: 2019,
    address: 'https://www.nice.org.uk/guidance/ng127',
  },
  niceStandard: {
    title: 'Suspected neurological conditions (QS198)',
    publisher: 'National Institute for Health and Care Excellence',
    year: 2021,
    address: 'https://www.nice.org.uk/guidance/qs198/chapter/Quality-statements',
  },
  nhsSerious: {
    title: 'Is your baby or toddler seriously ill?',
    publisher: 'NHS',
    year: null,
    address: 'https://www.nhs.uk/conditions/baby/health/is-your-baby-or-toddler-seriously-ill/',
  },
} as const satisfies Record<string, PublishedGuide>;
