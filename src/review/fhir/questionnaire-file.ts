import { join } from 'node:path';
import { CONTENT } from '../../content/content';
import { catalogueOf } from '../../guidance/catalogue';
import { shapesOf } from '../../guidance/question-uses';
import { readLanguages } from './languages';
import { questionnaireOf } from './questionnaire';

/** The questionnaire as the build writes it; the build runs in the project's folder. */
export function questionnaireFile(): string {
  const instrument = { content: CONTENT, shapes: shapesOf(catalogueOf(CONTENT)) };
  return JSON.stringify(questionnaireOf(instrument, readLanguages(join(process.cwd(), 'locales'))));
}
