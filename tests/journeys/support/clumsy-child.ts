/** The child whose journey is made in every engine. */
export const CLUMSY_CHILD = {
  title: 'a child of 5 years who is clumsy with hands and body',
  child: {
    years: 5,
    months: 2,
    worries: ['worry.clumsy', 'worry.selfCare'],
    answers: {
      'balance.hops': 'not-yet',
      'balance.throwsCatches': 'not-yet',
      'balance.handsToo': 'often',
      'self-care.doesUpButtons': 'not-yet',
      'self-care.dressesLittleHelp': 'not-yet',
      'drawing.writesLetters': 'sometimes',
    },
    ticks: { 'closing.impact': ['balance', 'self-care'] },
  },
  levels: { speech: 'not-now', occupational: 'good-reason', physical: 'good-reason' },
  flags: [],
  inPdf: [/occupational therapy/i, /physiotherapy/i],
};
