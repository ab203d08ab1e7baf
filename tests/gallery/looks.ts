import { LANDSCAPE, view, type View } from './views';

export interface ChosenLook {
  /** name of the state */
  readonly state: string;
  readonly view: View;
  /** what is looked at; absent: all of it */
  readonly within?: string;
}

/** Of a result its head alone: what follows depends on the answers. */
const HEAD = 'header, .result-head, .sheet';

/** A dozen pictures of the gallery that stand for the rest: each width, light and dark, both directions, each kind of screen. */
export const LOOKS: readonly ChosenLook[] = [
  { state: 'welcome', view: view(360, 'light') },
  { state: 'welcome', view: view(1280, 'dark') },
  { state: 'child-errors', view: view(320, 'dark', 'rtl') },
  { state: 'right-now', view: view(360, 'dark', 'rtl') },
  { state: 'question-group', view: LANDSCAPE },
  { state: 'question-skill', view: view(360, 'light') },
  { state: 'question-again', view: view(360, 'dark', 'rtl') },
  { state: 'everyday', view: view(768, 'light', 'rtl') },
  { state: 'today', view: view(360, 'light') },
  { state: 'emergency', view: view(768, 'dark') },
  { state: 'soon', view: view(320, 'light'), within: HEAD },
  { state: 'result-three', view: view(1280, 'light', 'rtl'), within: HEAD },
];
