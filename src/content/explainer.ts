import type { ExplainedFrom } from '../model/content';

/** What the explainer's texts rest on, by the part of `locales` they stand in. */
export const EXPLAINER = [
  {
    about: 'therapies.speech',
    sources: ['speech-clinic', 'steval', 'steval2', 'steval3', 'gk-asha', 'gk-asha-aac', 'biling'],
  },
  {
    about: 'therapies.occupational',
    sources: ['speech-clinic', 'neuro-clinic', 'oteval', 'oteval2', 'vest', 'aotacw'],
  },
  {
    about: 'therapies.physical',
    sources: ['neuro-clinic', 'pteval', 'pteval2', 'pteval3', 'pteval4', 'gk-profession-names'],
  },
  { about: 'therapies.together', sources: ['speech-clinic', 'neuro-clinic', 'gk-telehealth'] },
  {
    about: 'faq',
    sources: [
      'speech-clinic',
      'neuro-clinic',
      'ashanews',
      'biling',
      'late',
      'late2',
      'onein6',
      'ei2',
      'cdcwhy',
      'gk-idea-aota',
      'zubler',
    ],
  },
  { about: 'steps.doctorVisit', sources: ['cdcwhy', 'cdcconc', 'gk-cdc-tips'] },
  { about: 'steps.bring', sources: ['ptprep', 'oteval2', 'ei2'] },
  {
    about: 'steps.meanwhile',
    sources: ['flat2', 'gk-aap-safe-sleep', 'stut3', 'gk-aota-parent-tips', 'gk-asha-feeding', 'biling', 'cdc22'],
  },
  { about: 'steps.routes', sources: ['gk-who-unicef-2023'] },
  { about: 'method.ages', sources: ['prem', 'prem2', 'prem3', 'zubler', 'cdcprog', 'physiopedia'] },
  { about: 'method.wording', sources: ['pif', 'pif2', 'nhsra', 'lang', 'gk-cdc-clear-communication', 'aaphear23'] },
] as const satisfies readonly ExplainedFrom[];
