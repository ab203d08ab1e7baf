import {
  answered,
  broken,
  filled,
  garbled,
  gone,
  handedOver,
  inTurn,
  keptAndOpened,
  pressed,
  shown,
  unfolded,
  updated,
  whyShown,
  wrongFilePicked,
  type Act,
} from './acts';
import type { ChildName } from './children';
import type { SettingName } from './settings';
import { MANY, SOME, view, type View } from './views';

/** One thing that a parent, a doctor or a clinic can have before their eyes. */
export interface State {
  /** stable: part of the picture's name */
  readonly name: string;
  readonly title: string;
  /** where the guide stands; absent: alone in a browser */
  readonly setting?: SettingName;
  /** who is walked with; absent: the toddler */
  readonly child?: ChildName;
  /** the screen, or the question, up to which is walked */
  readonly at: string;
  /** what is done there */
  readonly act?: Act;
  /** what is done there leads elsewhere, so a walk ends with it */
  readonly leaves?: true;
  /** absent: the usual few; none: on paper alone */
  readonly views?: readonly View[];
  /** as it comes out of the printer, too */
  readonly paper?: true;
}

const FEW = [view(360, 'light'), view(320, 'dark', 'rtl')];
/** a frame of 280 px in a narrow page, one of 360 px in a wider one */
const FRAMED = [view(320, 'light'), view(320, 'dark', 'rtl')];
const IN_A_CLINIC = [view(768, 'light'), view(768, 'dark', 'rtl')];
const PAPER = { views: [], paper: true } as const;

const aboutOpened = gone('main[data-screen=welcome] .link.small, main[data-screen=result] footer .link', 'about');
const handoverOpened = inTurn(aboutOpened, gone('.for-others button.link', 'handover'));
const printed = (sheet: string): Act =>
  inTurn(({ page }) => page.evaluate('window.print = () => undefined'), pressed(`[data-print=${sheet}]`));
const missing = shown('[data-action=try-again]');
const waiting = shown('main:not([data-question])');

/** Every state, by the part of the gallery in which it stands; within a part in the order of a visit. */
export const PARTS: Readonly<Record<string, readonly State[]>> = {
  'Arriving and coming back': [
    { name: 'welcome', title: 'First visit', at: 'welcome', views: MANY },
    {
      name: 'welcome-early-tap',
      title: 'Start tapped before the script is there',
      setting: 'withoutScriptYet',
      at: 'welcome',
      act: inTurn(pressed('[data-action=start]'), shown('#starting')),
      views: FEW,
    },
    {
      name: 'welcome-resume',
      title: 'A visit of this tab waits',
      at: 'right-now',
      act: inTurn(gone('[data-action=back]', 'child'), gone('[data-action=back]', 'welcome')),
      leaves: true,
    },
    {
      name: 'welcome-kept',
      title: 'A visit kept on this device is offered',
      at: 'background',
      act: keptAndOpened,
      leaves: true,
    },
    {
      name: 'welcome-unreadable',
      title: 'What was kept could not be read',
      at: 'welcome',
      act: garbled,
      leaves: true,
      views: FEW,
    },
    {
      name: 'welcome-wrong-file',
      title: 'A file that is none of ours',
      at: 'welcome',
      act: wrongFilePicked,
      leaves: true,
      views: FEW,
    },
    { name: 'welcome-clinic', title: 'Shown by a clinic', setting: 'clinic', at: 'welcome' },
    { name: 'welcome-wordy-clinic', title: 'Shown by a wordy clinic', setting: 'wordyClinic', at: 'welcome' },
    { name: 'about', title: 'About the guide', at: 'welcome', act: aboutOpened, leaves: true, views: MANY },
    { name: 'kit', title: 'The page for clinics', setting: 'kit', at: 'kit', views: [...SOME, view(1280, 'dark')] },
  ],
  'The way through': [
    { name: 'child', title: 'The child, nothing filled in yet', at: 'child', views: MANY },
    {
      name: 'child-errors',
      title: 'No age given: the summary of errors',
      at: 'child',
      act: inTurn(pressed('[data-action=continue]'), shown('main [role=alert]')),
      views: MANY,
    },
    {
      name: 'child-early',
      title: 'A baby born early: weeks, and the age that counts',
      at: 'child',
      act: inTurn(filled('years', '0'), filled('months', '5'), filled('weeksEarly', '7')),
    },
    { name: 'too-old', title: 'Too old for the guide', child: 'tooOld', at: 'out-of-range', views: MANY },
    { name: 'right-now', title: 'Is it an emergency?', at: 'right-now', views: MANY },
    { name: 'concerns', title: 'What worries the parent', at: 'concerns', views: MANY },
    {
      name: 'concerns-three',
      title: 'Three worries ticked: which are the main ones',
      at: 'concerns',
      act: inTurn(...['moving', 'feeding', 'hands'].map((worry) => pressed(`[data-worry="worry.${worry}"]`))),
    },
    { name: 'background', title: 'Background', at: 'background', views: MANY },
    { name: 'question-sign', title: 'A sign of danger, by itself', at: 'safety.loss' },
    { name: 'question-what', title: 'What was lost: a list', at: 'safety.loss.what' },
    { name: 'question-known', title: 'Whether a doctor knows', at: 'safety.loss.known' },
    { name: 'question-group', title: 'A group of signs', at: 'safety.spells', views: MANY },
    { name: 'question-skill', title: 'A skill', at: 'understanding.pointsInBook', views: MANY },
    {
      name: 'question-again',
      title: 'The same skill again: the earlier answer marked, and why it is asked',
      at: 'talking.twoWords',
      act: inTurn(pressed('[data-action=back]'), shown('[data-question="understanding.pointsInBook"]'), whyShown),
      leaves: true,
      views: MANY,
    },
    {
      name: 'question-aloud',
      title: 'A question, while it is read aloud',
      setting: 'withVoice',
      at: 'understanding.pointsInBook',
      act: inTurn(pressed('main [data-action=read-aloud]'), shown('[data-aloud]')),
      leaves: true,
    },
    { name: 'question-worry', title: 'A sign that troubles', at: 'sounds.familyUnderstandsFew' },
    { name: 'everyday', title: 'What is hard every day: a list', at: 'everyday.hard', views: MANY },
    {
      name: 'everyday-nothing-ticked',
      title: 'Nothing ticked in the list',
      at: 'everyday.hard',
      act: inTurn(answered('these'), shown('main .error:not(:empty)')),
    },
    { name: 'question-follow-up', title: 'A follow-up', at: 'talking.threeWords' },
    { name: 'closing', title: 'What it changes: a list', at: 'closing.impact' },
    { name: 'closing-noticed', title: 'The last question', at: 'closing.noticed' },
    { name: 'review', title: 'All answers, each with Change', at: 'review', views: MANY },
  ],
  'When something is missing': [
    { name: 'script-off', title: 'Scripts switched off', setting: 'scriptOff', at: 'welcome' },
    {
      name: 'waiting',
      title: 'The next question is on its way',
      setting: 'withoutTheRestYet',
      at: 'safety.loss',
      act: inTurn(answered('no'), waiting),
      leaves: true,
    },
    {
      name: 'waiting-urgent',
      title: 'An emergency, and its page is on its way',
      setting: 'withoutTheRestYet',
      child: 'emergency',
      at: 'right-now',
      act: inTurn(answered('yes-or-not-sure'), shown('main[data-screen=urgent]')),
      leaves: true,
    },
    {
      name: 'missing',
      title: 'The next question has not come in several tries',
      setting: 'withoutTheRest',
      at: 'safety.loss',
      act: inTurn(answered('no'), missing),
      leaves: true,
    },
    {
      name: 'missing-urgent',
      title: 'An emergency, and its page has not come',
      setting: 'withoutTheRest',
      child: 'emergency',
      at: 'right-now',
      act: inTurn(answered('yes-or-not-sure'), missing),
      leaves: true,
    },
    {
      name: 'stumbled',
      title: 'A step that fails',
      child: 'two',
      at: 'review',
      act: inTurn(broken, pressed('[data-action=continue]'), shown('[data-stumbled]')),
      leaves: true,
      paper: true,
    },
    {
      name: 'nothing-kept',
      title: 'A browser that keeps nothing',
      setting: 'withoutStorage',
      at: 'concerns',
      views: FEW,
    },
    {
      name: 'offline-welcome',
      title: 'Opened without a network',
      setting: 'withoutNetwork',
      at: 'welcome',
      views: FEW,
    },
    {
      name: 'offline-result',
      title: 'A result without a network',
      setting: 'withoutNetwork',
      child: 'tooYoung',
      at: 'result',
      views: FEW,
    },
    {
      name: 'updating',
      title: 'A new version waits for the end of the visit: nothing shows it',
      at: 'safety.loss',
      act: updated,
      leaves: true,
      views: FEW,
    },
  ],
  Urgent: [
    { name: 'emergency', title: 'An emergency', child: 'emergency', at: 'urgent', views: MANY },
    {
      name: 'emergency-anywhere',
      title: 'An emergency, the country not said',
      child: 'emergencyAnywhere',
      at: 'urgent',
    },
    { name: 'emergency-result', title: 'The result after an emergency', child: 'emergency', at: 'result' },
    { name: 'today', title: 'A doctor today', child: 'today', at: 'urgent', views: MANY },
    { name: 'today-result', title: 'The result after “today”', child: 'today', at: 'result' },
    { name: 'soon', title: 'A doctor this week', child: 'soon', at: 'result', views: MANY },
    { name: 'book', title: 'A doctor, by appointment', child: 'book', at: 'result' },
  ],
  'The result': [
    { name: 'result-nothing', title: 'Nothing found', child: 'nothing', at: 'result', views: MANY },
    { name: 'result-could-not-tell', title: 'Could not tell', child: 'couldNotTell', at: 'result' },
    { name: 'result-look-again', title: 'Look again', child: 'lookAgain', at: 'result' },
    { name: 'result-too-young', title: 'Too young for more', child: 'tooYoung', at: 'result' },
    { name: 'result-one', title: 'One therapy', child: 'one', at: 'result' },
    { name: 'result-two', title: 'Two therapies', child: 'two', at: 'result' },
    { name: 'result-three', title: 'Three therapies', child: 'three', at: 'result', views: MANY },
    { name: 'result-doctor', title: 'A doctor first, no therapy yet', child: 'doctor', at: 'result' },
    { name: 'result-mood', title: 'Mood first', child: 'mood', at: 'result' },
    { name: 'result-development', title: 'A developmental check first', child: 'development', at: 'result' },
    {
      name: 'result-aloud',
      title: 'Three therapies, while the first chapter is read aloud',
      setting: 'withVoice',
      child: 'three',
      at: 'result',
      act: inTurn(pressed('main [data-action=read-aloud]'), shown('[data-aloud]')),
      leaves: true,
      views: FEW,
    },
    {
      name: 'result-unfolded',
      title: 'Three therapies, all unfolded',
      child: 'three',
      at: 'result',
      act: unfolded,
    },
    {
      name: 'result-shared',
      title: 'The panel for handing it over',
      child: 'three',
      at: 'result',
      act: inTurn(pressed('[data-action=share]'), shown('[data-share-panel] svg path')),
    },
    {
      name: 'result-sheet',
      title: 'The sheet shown on the screen',
      child: 'three',
      at: 'result',
      act: inTurn(pressed('[data-show-paper]'), shown('[data-paper]')),
    },
    { name: 'result-clinic', title: 'Shown by a clinic', setting: 'clinic', child: 'two', at: 'result' },
    {
      name: 'result-clinic-lacks',
      title: 'Shown by a clinic that does not offer it',
      setting: 'clinicOfSpeech',
      child: 'two',
      at: 'result',
    },
    {
      name: 'result-wordy-clinic',
      title: 'Shown by a wordy clinic',
      setting: 'wordyClinic',
      child: 'one',
      at: 'result',
    },
  ],
  'In other hands': [
    {
      name: 'handover',
      title: 'Where answers are opened',
      at: 'welcome',
      act: handoverOpened,
      leaves: true,
      views: MANY,
    },
    {
      name: 'handover-damaged',
      title: 'A code that is cut',
      at: 'welcome',
      act: inTurn(handoverOpened, filled('received', '#s=AAAA'), pressed('[data-action=open]'), shown('[role=alert]')),
      leaves: true,
      views: FEW,
    },
    {
      name: 'handover-read',
      title: 'The answers of a family, before a doctor',
      child: 'two',
      at: 'result',
      act: handedOver,
      leaves: true,
      views: MANY,
    },
  ],
  'Inside the page of a clinic': [
    { name: 'frame-280-welcome', title: '280 px: welcome', setting: 'frame280', at: 'welcome', views: FRAMED },
    { name: 'frame-280-child', title: '280 px: child', setting: 'frame280', at: 'child', views: FRAMED },
    {
      name: 'frame-280-group',
      title: '280 px: a group of signs',
      setting: 'frame280',
      at: 'safety.spells',
      views: FRAMED,
    },
    {
      name: 'frame-280-skill',
      title: '280 px: a skill',
      setting: 'frame280',
      at: 'understanding.pointsInBook',
      views: FRAMED,
    },
    {
      name: 'frame-280-today',
      title: '280 px: today',
      setting: 'frame280',
      child: 'today',
      at: 'urgent',
      views: FRAMED,
    },
    {
      name: 'frame-280-result',
      title: '280 px: a result',
      setting: 'frame280',
      child: 'today',
      at: 'result',
      views: FRAMED,
    },
    {
      name: 'frame-360-welcome',
      title: 'As high as its content: welcome',
      setting: 'frame360',
      at: 'welcome',
      views: IN_A_CLINIC,
    },
    {
      name: 'frame-360-skill',
      title: 'As high as its content: a skill',
      setting: 'frame360',
      at: 'understanding.pointsInBook',
      views: IN_A_CLINIC,
    },
    {
      name: 'frame-360-result',
      title: 'As high as its content: a result',
      setting: 'frame360',
      child: 'two',
      at: 'result',
      views: IN_A_CLINIC,
    },
  ],
  'On paper': [
    { name: 'paper-one', title: 'The sheet: one therapy', child: 'one', at: 'result', ...PAPER },
    { name: 'paper-three', title: 'The sheet: three therapies', child: 'three', at: 'result', ...PAPER },
    { name: 'paper-soon', title: 'The sheet: a doctor this week', child: 'soon', at: 'result', ...PAPER },
    {
      name: 'paper-clinic',
      title: 'The sheet, with a clinic',
      setting: 'clinic',
      child: 'two',
      at: 'result',
      ...PAPER,
    },
    { name: 'paper-today', title: 'The note for today', child: 'today', at: 'urgent', ...PAPER },
    { name: 'paper-emergency', title: 'The note for an emergency', child: 'emergency', at: 'urgent', ...PAPER },
    { name: 'paper-about', title: 'About the guide', at: 'welcome', act: aboutOpened, leaves: true, ...PAPER },
    {
      name: 'paper-poster',
      title: 'The poster for a waiting room',
      setting: 'kit',
      at: 'kit',
      act: printed('poster'),
      ...PAPER,
    },
    { name: 'paper-cards', title: 'The cards to hand out', setting: 'kit', at: 'kit', act: printed('cards'), ...PAPER },
  ],
};
export const STATES: readonly State[] = Object.values(PARTS).flat();

/** @param others languages besides English and the one from right to left: shown where much is shown */
export function viewsOf({ views = SOME }: State, others: readonly string[] = []): readonly View[] {
  if (views !== MANY) return views;
  return [...views, ...others.flatMap((code) => [view(360, 'light', code), view(320, 'dark', code)])];
}
