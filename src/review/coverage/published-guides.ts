import { GENERAL_GUIDES } from './published-guides-general';
import type { PublishedGuide } from './published-guide';

/** Those on development as a whole, and those on one kind of sign. */
export const PUBLISHED_GUIDES = {
  ...GENERAL_GUIDES,
  yellowAlert: {
    title: 'Yellow Alert: jaundice in newborn babies',
    publisher: "Children's Liver Disease Foundation",
    year: null,
    address: 'https://childliverdisease.org/yellow-alert/',
  },
  brue: {
    title: 'Brief resolved unexplained events, for parents',
    publisher: 'Nemours KidsHealth',
    year: null,
    address: 'https://qa-khpi.kidshealth.org/en/parent/1957.html',
  },
  bruising: {
    title: 'Bruising in babies who are not independently mobile',
    publisher: 'Hampshire Safeguarding Children Partnership',
    year: null,
    address: 'https://hampshirescp.org.uk/?p=7988',
  },
  sickKids: {
    title: 'Infantile spasms',
    publisher: 'AboutKidsHealth, The Hospital for Sick Children',
    year: null,
    address: 'https://assets.aboutkidshealth.ca/ta/healthaz/neurology/infantile-spasms',
  },
  tumourUnderFive: {
    title: 'Know the symptoms: babies (under 5 years)',
    publisher: 'Better Safe Than Tumour',
    year: null,
    address: 'https://bettersafethantumour.com/babies/',
  },
  headache: {
    title: 'Persistent or recurrent headache in children',
    publisher: 'My Brain First',
    year: null,
    address: 'https://mybrainfirst.org/symptoms/signs-and-symptoms/children/persistent-recurrent-headache-children',
  },
  headacheHarvard: {
    title: '8 things to watch for when your child has a headache',
    publisher: 'Harvard Health Publishing',
    year: 2017,
    address: 'https://www.health.harvard.edu/blog/8-things-to-watch-for-when-your-child-has-a-headache-2017051611761',
  },
  palsy: {
    title: 'What are the early signs?',
    publisher: 'Cerebral Palsy Lanka Foundation',
    year: null,
    address: 'http://cplanka.org/e2.html',
  },
  duchenne: {
    title: 'Early ambulatory',
    publisher: 'Duchenne UK',
    year: 2016,
    address: 'https://www.duchenneuk.org/early-ambulatory/',
  },
  hip: {
    title: 'Hip dysplasia',
    publisher: 'Royal National Orthopaedic Hospital',
    year: null,
    address: 'https://rnohprivatecare.com/treatments/conditions/hip-and-knee-conditions/hip-dysplasia',
  },
  pmm: {
    title: 'Development: when to be concerned',
    publisher: 'Paediatric Musculoskeletal Matters',
    year: null,
    address: 'https://www.pmmonline.org/nurse/healthy-child/development-when-to-be-concerned',
  },
  toeWalking: {
    title: 'Toe walking',
    publisher: 'North East and North Cumbria Healthier Together, NHS',
    year: null,
    address:
      'https://www.nenc-healthiertogether.nhs.uk/professionals/musculoskeletal-presentations-chronic-babies-and-children/toe-walking',
  },
  limp: {
    title: 'Limp',
    publisher: 'Frimley Healthier Together, NHS',
    year: null,
    address: 'https://frimley-healthiertogether.nhs.uk/parentscarers/worried-your-child-unwell/limp',
  },
  slipped: {
    title: 'Slipped capital femoral epiphysis (copy of Am Fam Physician 95:779)',
    publisher: 'Peck, Voss and Voss',
    year: 2017,
    address:
      'https://pdfslide.net/documents/slipped-capital-femoral-epiphysis-diagnosis-and-management-15062017-slipped.html',
  },
  arthritis: {
    title: 'Juvenile idiopathic arthritis: symptoms',
    publisher: 'Arthritis Foundation',
    year: null,
    address: 'https://www.arthritis.org/about-arthritis/types/juvenile-idiopathic-arthritis-jia/symptoms.php',
  },
  scoliosis: {
    title: 'Scoliosis, when to see a GP (report on NHS advice)',
    publisher: 'England Times',
    year: null,
    address: 'https://england-times.co.uk/nhs-warns-clothes-not-fitting-well-could-be-sign-of-back-condition/?amp=1',
  },
  headShape: {
    title: 'Deformational plagiocephaly, pre-referral guidelines',
    publisher: "The Royal Children's Hospital Melbourne",
    year: null,
    address: 'https://www.rch.org.au/kidsconnect/prereferral_guidelines/Deformational_plagiocephaly/',
  },
  eyes: {
    title: 'Eye care timeline: before 3 years',
    publisher: 'Washington Academy of Eye Physicians and Surgeons',
    year: null,
    address: 'https://waeps.org/eye-care-timeline--before-3',
  },
  eyesAap: {
    title: 'How do I know if my child has a vision problem? (advice of the AAP)',
    publisher: 'Bay Medical health library',
    year: null,
    address: 'http://www.baymedical.org/Health-Information/Health-Library.aspx?content_id=2035',
  },
  hearing: {
    title: 'Hearing',
    publisher: 'Just One Norfolk, NHS',
    year: null,
    address: 'https://www.justonenorfolk.nhs.uk/childhood-development-additional-needs/supporting-development/hearing',
  },
  hearingDorset: {
    title: "What to do if you are concerned about a child's hearing",
    publisher: 'Dorset Council',
    year: null,
    address: 'https://dorsetcouncil.gov.uk/w/what-to-do-if-you-are-concerned-about-a-childs-hearing',
  },
  swallowing: {
    title: 'When should a parent be concerned about a feeding disorder? (copy of ASHA)',
    publisher: 'American Speech-Language-Hearing Association',
    year: 2022,
    address: 'https://eatplayconnect.net/patient-resources',
  },
  palate: {
    title: 'Submucous cleft palate, for parents',
    publisher: "Nemours KidsHealth, shown by Dayton Children's Hospital",
    year: null,
    address: 'https://childrensdayton.org/kidshealth/a/submucous-cleft-palate',
  },
  snoring: {
    title: 'Snoring and obstructive sleep apnoea',
    publisher: 'North East and North Cumbria Healthier Together, NHS',
    year: null,
    address: 'https://www.nenc-healthiertogether.nhs.uk/parentscarers/conditions/snoringobstructive-sleep-apnoea',
  },
  diabetes: {
    title: 'Do you know the 4 Ts of type 1 diabetes?',
    publisher: 'Diabetes UK',
    year: null,
    address: 'https://www.diabetes.org.uk/get_involved/campaigning/4-ts-campaign',
  },
  pica: {
    title: 'Pica',
    publisher: 'University of Texas Medical Branch, Pediatrics',
    year: null,
    address: 'https://www.utmb.edu/newsroom/article233.aspx',
  },
  stammering: {
    title: 'When to seek support for a stammer',
    publisher: 'Action for Stammering Children',
    year: null,
    address: 'https://support.actionforstammeringchildren.org/hc/en-gb/articles/21758409699228',
  },
  mutism: {
    title: 'My child is able to talk but does not talk in some places',
    publisher: "Children's speech and language therapy, Keeping Me Well",
    year: null,
    address:
      'https://keepingmewell.com/childrens-support-services/childrens-speech-and-language-therapy/my-child-is-able-to-talk-but-does-not-talk-in-in-some-places/',
  },
  hoarse: {
    title: 'Pediatric hoarseness',
    publisher: 'Duke Medicine, in WRAL',
    year: 2012,
    address: 'http://www.wral.com/lifestyles/goaskmom/blogpost/11421880/',
  },
  language: {
    title: 'Developmental language difficulties',
    publisher: 'Walsall Healthcare NHS Trust',
    year: null,
    address:
      'https://www.walsallhealthcare.nhs.uk/our-services/speech-and-language-therapy/paediatrics/developmental-language-difficulties/',
  },
  autism: {
    title: 'Signs of autism in children',
    publisher: 'NHS',
    year: null,
    address: 'https://nhs.uk/conditions/autism/signs/children',
  },
  occupational: {
    title: 'Why would a referral be made to occupational therapy?',
    publisher: 'Birmingham Community Healthcare NHS',
    year: null,
    address:
      'https://www.bhamcommunity.nhs.uk/patients-public/children-and-young-people/services-parent-portal/paediatric-occupational-therapy-service/why-would-a-referral-be-made-to-ot/',
  },
  senses: {
    title: 'Sensory processing pathway',
    publisher: 'Kent Community Health NHS',
    year: null,
    address: 'https://kentcht.nhs.uk/childrens-therapies-the-pod/neurodivergence/sensory-processing-pathway',
  },
  wetting: {
    title: 'Got to go? Day and night-time wetting in younger children',
    publisher: 'Journal of Family Health Care, with ERIC',
    year: null,
    address: 'https://www.jfhc.co.uk/got-to-go-resolving-day-and-night-time-enuresis-in-younger-children',
  },
} as const satisfies Record<string, PublishedGuide>;
