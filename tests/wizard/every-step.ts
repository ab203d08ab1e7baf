/** What can be done in every place, and leads on the same way from each. */
const everywhere = (state: string) => ({
  KNOWLEDGE_ARRIVED: state,
  SET_COUNTRY: state,
  RESTART: 'welcoming',
  SHOW_ABOUT: 'readingAbout',
  OPEN_RECEIVED: 'readingReceived',
});

/**
 * Every state in which a parent can be, and where each kind of event leads from it: more than one place where it depends on what was said,
 * `-` where it may also do nothing. What is not named does nothing. Read from the machine, then line by line against what a parent would expect.
 */
export const STEPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  alerting: {
    ...everywhere('alerting'),
    GO_ON: 'asking hearingConcerns',
    BACK: 'asking checkingRightNow',
  },
  asking: {
    ...everywhere('asking'),
    SHOW_RESULT: '- explaining',
    BACK: 'asking hearingBackground hearingConcerns meetingChild reviewing',
    FORWARD: '- asking reviewing',
    ANSWER: 'alerting asking reviewing waiting',
  },
  checkingRightNow: {
    ...everywhere('checkingRightNow'),
    ANSWER_RIGHT_NOW: 'alerting hearingConcerns',
    BACK: 'meetingChild',
  },
  explaining: {
    ...everywhere('explaining'),
    GO_ON: 'asking reviewing',
    BACK: 'asking reviewing',
    OPEN_FILE: 'explaining',
  },
  hearingBackground: {
    ...everywhere('hearingBackground'),
    GIVE_BACKGROUND: 'asking reviewing',
    BACK: 'hearingConcerns reviewing',
  },
  hearingConcerns: {
    ...everywhere('hearingConcerns'),
    GIVE_WORRIES: 'asking hearingBackground reviewing',
    BACK: 'checkingRightNow reviewing',
  },
  meetingChild: {
    ...everywhere('meetingChild'),
    GIVE_CHILD: 'asking checkingRightNow reviewing turningAway',
    BACK: 'reviewing welcoming',
  },
  readingAbout: {
    ...everywhere('readingAbout'),
    BACK: 'asking checkingRightNow explaining readingReceived welcoming',
  },
  readingReceived: {
    ...everywhere('readingReceived'),
    START: 'recalling welcoming',
    BACK: 'asking checkingRightNow explaining recalling welcoming',
  },
  // nothing can be answered before the kept visit has been read
  recalling: {
    KNOWLEDGE_ARRIVED: 'asking explaining welcoming',
    RESTART: 'welcoming',
    SET_COUNTRY: 'recalling',
    BACK: 'recalling',
    OPEN_RECEIVED: 'readingReceived',
  },
  reviewing: {
    ...everywhere('reviewing'),
    SHOW_RESULT: 'explaining',
    CHANGE: '- asking checkingRightNow hearingBackground hearingConcerns meetingChild',
    BACK: 'explaining welcoming',
    FORWARD: 'explaining',
  },
  turningAway: {
    ...everywhere('turningAway'),
    BACK: 'meetingChild',
  },
  waiting: {
    ...everywhere('waiting'),
    KNOWLEDGE_ARRIVED: 'asking',
    BACK: 'asking',
  },
  // Back from here only after somebody else’s visit was looked at in the middle of one
  welcoming: {
    ...everywhere('welcoming'),
    START: 'meetingChild',
    RESUME: '- asking checkingRightNow reviewing',
    OPEN_KEPT: 'explaining recalling welcoming',
    BACK: '- asking checkingRightNow explaining welcoming',
    OPEN_FILE: 'welcoming',
    TAKE_FILE: '- reviewing',
  },
};
