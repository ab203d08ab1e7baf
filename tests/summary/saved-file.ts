import { startI18n, type Texts } from '../../src/i18n/start-i18n';
import type { Visit } from '../../src/model/visit';
import { takeAwayFile } from '../../src/ui/take-away-file';
import { look, start } from '../wizard/walk';
import type { WizardView } from '../../src/wizard/wizard-view';

export const ADDRESS = 'https://guide.example/';

export async function english(): Promise<Texts> {
  const i18n = await startI18n('en');
  await i18n.loadRest();
  return i18n.texts;
}

/** What the app knows of a visit on its result. */
export const resultOf = (visit: Visit): WizardView =>
  look(start({ kept: { visit, place: { screen: 'result' }, trail: [] } }));

/** The file that the result offers. */
export function savedFile(t: Texts, visit: Visit): string {
  const view = resultOf(visit);
  if (!view.guidance) throw new Error('no result to save');
  return takeAwayFile(t, view, view.guidance, ADDRESS);
}
