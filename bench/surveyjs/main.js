// The best known of the open survey libraries, in its quicker renderer, with the same questions, one on a page. Without the style
// that asks a third party for a font.
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import { renderSurvey } from 'survey-js-ui';
import { asked } from 'virtual:asked';

const survey = new Model({
  showProgressBar: true,
  pages: asked.map(({ id, title, help, answers }) => ({
    elements: [
      {
        type: 'radiogroup',
        name: id,
        title,
        description: help,
        isRequired: true,
        choices: answers.map(({ choice, label }) => ({ value: choice, text: label })),
      },
    ],
  })),
});
const target = document.getElementById('survey');
if (target) renderSurvey(survey, target);
