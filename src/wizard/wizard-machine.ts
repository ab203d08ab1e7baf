import { firstKnowledge } from './knowledge';
import { emptyVisit, wizard } from './wizard-vocabulary';

/** The way through, as one chart. What is asked next is decided by one rule, in `choosingNext`, whoever changed whatever. */
export const wizardMachine = wizard.createMachine({
  id: 'wizard',
  context: ({ input }) => ({
    start: input.start,
    knowledge: input.knowledge ?? firstKnowledge(input.start),
    today: input.today,
    kept: input.kept,
    visit: emptyVisit,
    before: undefined,
    entered: null,
    place: { screen: 'welcome' },
    trail: [],
    setAside: false,
    received: input.received,
    file: undefined,
  }),
  initial: 'opening',
  on: {
    KNOWLEDGE_ARRIVED: { actions: { type: 'learn', params: ({ event }) => ({ knowledge: event.knowledge }) } },
    SET_COUNTRY: { actions: { type: 'recordCountry', params: ({ event }) => ({ country: event.country }) } },
    RESTART: { target: '.welcoming', actions: 'startOver' },
    BACK: [
      // what was kept and is not read yet lies behind every other place
      { guard: 'isRecalling', target: '.opening', actions: 'forgetWay' },
      { guard: 'canGoBack', target: '.returning', actions: 'goBack' },
    ],
    SHOW_ABOUT: { target: '.readingAbout', actions: 'leaveBehind' },
    OPEN_RECEIVED: {
      target: '.readingReceived',
      actions: ['leaveBehind', { type: 'receive', params: ({ event }) => ({ given: event.given }) }],
    },
  },
  states: {
    opening: {
      always: [
        { guard: 'hasReceived', target: 'readingReceived' },
        { guard: 'isRecallingWithKnowledge', target: 'returning', actions: 'recall' },
        { guard: 'isRecalling', target: 'recalling' },
        { target: 'welcoming' },
      ],
    },
    /** the tab kept a visit; it is read as soon as there is something to read it with */
    recalling: {
      on: {
        SHOW_ABOUT: {},
        OPEN_RECEIVED: {
          target: 'readingReceived',
          actions: { type: 'receive', params: ({ event }) => ({ given: event.given }) },
        },
        KNOWLEDGE_ARRIVED: {
          target: 'returning',
          actions: [{ type: 'learn', params: ({ event }) => ({ knowledge: event.knowledge }) }, 'recall'],
        },
      },
    },
    /** to where the parent was: after a reload, Back, or a change */
    returning: {
      always: [
        { guard: { type: 'isAt', params: { screen: 'child' } }, target: 'meetingChild' },
        { guard: { type: 'isAt', params: { screen: 'out-of-range' } }, target: 'turningAway' },
        { guard: { type: 'isAt', params: { screen: 'right-now' } }, target: 'checkingRightNow' },
        { guard: { type: 'isAt', params: { screen: 'concerns' } }, target: 'hearingConcerns' },
        { guard: { type: 'isAt', params: { screen: 'background' } }, target: 'hearingBackground' },
        { guard: 'isAtQuestion', target: 'asking' },
        { guard: { type: 'isAt', params: { screen: 'question' } }, target: 'choosingNext' },
        { guard: { type: 'isAt', params: { screen: 'urgent' } }, target: 'choosingNext' },
        { guard: { type: 'isAt', params: { screen: 'review' } }, target: 'reviewing' },
        { guard: { type: 'isAt', params: { screen: 'result' } }, target: 'explaining' },
        { guard: { type: 'isAt', params: { screen: 'about' } }, target: 'readingAbout' },
        { guard: { type: 'isAt', params: { screen: 'handover' } }, target: 'readingReceived' },
        { target: 'welcoming' },
      ],
    },
    welcoming: {
      entry: { type: 'arriveAt', params: { screen: 'welcome' } },
      exit: 'putFileAway',
      on: {
        OPEN_FILE: { actions: { type: 'openFile', params: ({ event }) => ({ given: event.given }) } },
        TAKE_FILE: {
          guard: { type: 'holdsVisit', params: ({ event }) => ({ given: event.given }) },
          target: 'choosingNext',
          actions: ['leaveBehind', { type: 'takeFile', params: ({ event }) => ({ given: event.given }) }],
        },
        START: { target: 'meetingChild', actions: ['leaveBehind', 'startVisit'] },
        RESUME: { guard: 'hasVisit', target: 'choosingNext', actions: 'leaveBehind' },
        OPEN_KEPT: { target: 'opening', actions: { type: 'holdKept', params: ({ event }) => ({ kept: event.kept }) } },
      },
    },
    meetingChild: {
      entry: { type: 'arriveAt', params: { screen: 'child' } },
      on: {
        GIVE_CHILD: [
          {
            guard: { type: 'isWithinAges', params: ({ event }) => ({ child: event.child }) },
            target: 'choosingNext',
            actions: [
              'leaveBehind',
              { type: 'noteEntered', params: ({ event }) => ({ child: event.child }) },
              { type: 'recordChild', params: ({ event }) => ({ child: event.child }) },
            ],
          },
          {
            target: 'turningAway',
            actions: ['leaveBehind', { type: 'noteEntered', params: ({ event }) => ({ child: event.child }) }],
          },
        ],
      },
    },
    turningAway: { entry: { type: 'arriveAt', params: { screen: 'out-of-range' } } },
    choosingNext: {
      always: [
        { guard: 'hasNoAge', target: 'meetingChild' },
        { guard: 'hasUnseenUrgentFlag', target: 'alerting' },
        { guard: 'hasNotSeenThePanel', target: 'checkingRightNow' },
        { guard: 'hasNotNamedWorries', target: 'hearingConcerns' },
        { guard: 'hasNotGivenBackground', target: 'hearingBackground' },
        { guard: 'hasQuestionLeft', target: 'asking', actions: 'askNext' },
        { guard: 'knowsTooLittle', target: 'waiting' },
        { target: 'reviewing' },
      ],
    },
    /** the questions are still on their way */
    waiting: {
      entry: { type: 'arriveAt', params: { screen: 'question' } },
      on: {
        KNOWLEDGE_ARRIVED: {
          target: 'choosingNext',
          actions: { type: 'learn', params: ({ event }) => ({ knowledge: event.knowledge }) },
        },
      },
    },
    checkingRightNow: {
      entry: { type: 'arriveAt', params: { screen: 'right-now' } },
      on: {
        ANSWER_RIGHT_NOW: {
          target: 'choosingNext',
          actions: ['leaveBehind', { type: 'recordRightNow', params: ({ event }) => ({ choice: event.choice }) }],
        },
      },
    },
    hearingConcerns: {
      entry: { type: 'arriveAt', params: { screen: 'concerns' } },
      on: {
        GIVE_WORRIES: {
          target: 'choosingNext',
          actions: [
            'leaveBehind',
            {
              type: 'recordWorries',
              params: ({ event }) => ({ worries: event.worries, mainWorries: event.mainWorries }),
            },
          ],
        },
      },
    },
    hearingBackground: {
      entry: { type: 'arriveAt', params: { screen: 'background' } },
      on: {
        GIVE_BACKGROUND: {
          target: 'choosingNext',
          actions: [
            'leaveBehind',
            { type: 'recordBackground', params: ({ event }) => ({ background: event.background }) },
          ],
        },
      },
    },
    asking: {
      on: {
        ANSWER: {
          target: 'choosingNext',
          actions: ['leaveBehind', { type: 'recordAnswer', params: ({ event }) => ({ choice: event.choice }) }],
        },
        FORWARD: { guard: 'isAnswered', target: 'choosingNext', actions: 'leaveBehind' },
        SHOW_RESULT: { guard: 'mayStopHere', target: 'explaining', actions: 'leaveBehind' },
      },
    },
    alerting: {
      entry: { type: 'arriveAt', params: { screen: 'urgent' } },
      on: { GO_ON: { target: 'choosingNext', actions: 'markSeen' } },
    },
    reviewing: {
      entry: { type: 'arriveAt', params: { screen: 'review' } },
      on: {
        SHOW_RESULT: { target: 'explaining', actions: 'leaveBehind' },
        FORWARD: { target: 'explaining', actions: 'leaveBehind' },
        CHANGE: [
          {
            guard: { type: 'isFor', params: ({ event }) => ({ what: event.what, screen: 'child' }) },
            target: 'meetingChild',
            actions: 'leaveBehind',
          },
          {
            guard: { type: 'isFor', params: ({ event }) => ({ what: event.what, screen: 'right-now' }) },
            target: 'checkingRightNow',
            actions: 'leaveBehind',
          },
          {
            guard: { type: 'isFor', params: ({ event }) => ({ what: event.what, screen: 'concerns' }) },
            target: 'hearingConcerns',
            actions: 'leaveBehind',
          },
          {
            guard: { type: 'isFor', params: ({ event }) => ({ what: event.what, screen: 'background' }) },
            target: 'hearingBackground',
            actions: 'leaveBehind',
          },
          {
            guard: { type: 'isAskedOf', params: ({ event }) => ({ question: event.what }) },
            target: 'asking',
            actions: ['leaveBehind', { type: 'askAgain', params: ({ event }) => ({ question: event.what }) }],
          },
        ],
      },
    },
    explaining: {
      entry: { type: 'arriveAt', params: { screen: 'result' } },
      exit: 'putFileAway',
      on: {
        /** what was left open can still be answered */
        GO_ON: { target: 'choosingNext', actions: 'leaveBehind' },
        OPEN_FILE: { actions: { type: 'openFile', params: ({ event }) => ({ given: event.given }) } },
      },
    },
    readingAbout: { entry: { type: 'arriveAt', params: { screen: 'about' } } },
    /** a visit of somebody else; the one in this tab waits as it is */
    readingReceived: {
      entry: { type: 'arriveAt', params: { screen: 'handover' } },
      exit: 'putReceivedAway',
      on: {
        OPEN_RECEIVED: { actions: { type: 'receive', params: ({ event }) => ({ given: event.given }) } },
        START: { target: 'opening' },
      },
    },
  },
});
