import type { Book } from './book';
import { el, type Html, type Inside } from './html';
import { questionCard } from './question-card';
import type { Question, QuestionId } from '../../model/question';

const inColumns = (...inside: readonly Inside[]): Html => el('div', { class: 'cards' }, ...inside);

/** The two that stand alone with what follows them, then each group with its lines and what is asked of each. */
export function safetyQuestions(book: Book): readonly Inside[] {
  const { content, catalogue, say, t } = book;
  const cards = (ids: readonly QuestionId[]) =>
    ids.flatMap((id) => catalogue.questions.get(id) ?? []).map((question: Question) => questionCard(book, question));
  const withDetails = (id: QuestionId) => [id, ...(content.detailsOf[id]?.details ?? [])];
  const known = (owner: QuestionId) => content.known.map(({ id }) => id).filter((id) => id === `${owner}.known`);
  const ofNoGroup = content.known
    .map(({ id }) => id)
    .filter((id) => ![...content.singles, ...content.groups].some((owner) => id === `${owner.id}.known`));
  return [
    el('h4', {}, say('questions.safety.singles')),
    inColumns(content.singles.flatMap(({ id }) => cards([...withDetails(id), ...known(id)]))),
    content.groups.map(({ id }) => {
      const signs = catalogue.signsOfGroup.get(id) ?? [];
      return [
        el('h4', {}, say('questions.safety.group', { group: t(`questions:${id}.short`) })),
        inColumns(cards([id, ...signs.flatMap((sign) => withDetails(sign.id)), ...known(id)])),
      ];
    }),
    el('h4', {}, say('questions.safety.skills')),
    inColumns(cards(ofNoGroup)),
  ];
}
