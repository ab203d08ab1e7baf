import type { AreaId, TherapyId } from '../../model/area';
import { CHOICES, type QuestionId, type QuestionKind } from '../../model/question';
import { withoutFullStop } from '../../summary/listed';
import { choiceLabel, shortName } from '../../summary/question-names';
import type { Book } from './book';
import { ref } from './entry';
import { el, type Html, type Inside, type Piece } from './html';

export const quoted = (text: string): string => `“${text}”`;

export const areaName = ({ t }: Book, area: AreaId | string): string => t(`areas:area.${area}.name`);
export const therapyName = ({ t }: Book, therapy: TherapyId | string): string => t(`therapies:${therapy}.shortName`);
export const statusName = ({ t }: Book, status: string): string => quoted(t(`rules:status.${status}`));
export const conditionName = ({ t }: Book, condition: string): string => t(`conditions:${condition}.label`);
export const worryName = ({ t }: Book, worry: string): string => t(`worries:${worry}.label`);
export const urgencyName = ({ t }: Book, urgency: string): string => t(`urgent.${urgency}.label`);

/** A button in small letters and quotes, as it stands inside a sentence. */
export function buttonName({ t, catalogue }: Book, id: QuestionId, choice: string): string {
  const kind = catalogue.questions.get(id)?.kind;
  const label = kind === undefined ? t(`told.${choice}`) : choiceLabel(t, id, kind, choice);
  return quoted(label.charAt(0).toLocaleLowerCase() + label.slice(1));
}

/** The answers of a kind of question whose worth is as asked for; unknown ones are worth nothing at all. */
export function answersWorth(
  book: Book,
  kind: QuestionKind,
  isWanted: (worth: number | undefined) => boolean,
): readonly string[] {
  const choices: readonly string[] = kind in CHOICES ? CHOICES[kind as keyof typeof CHOICES] : [];
  return choices
    .filter((choice) => isWanted(book.content.rules.worth[choice]))
    .map((choice) => quoted(book.t(`told.${choice}`)));
}

export const questionRef = (book: Book, id: QuestionId): Html => ref('question', id, quoted(shortName(book.t, id)));
export const flagRef = (book: Book, id: string): Html =>
  ref('flag', id, quoted(withoutFullStop(book.t(`flags:${id}.text`))));

const MARK = '\u0001';

/** A sentence of the book with pieces of the page inside it, such as what leads to another entry. */
export function woven(
  { say }: Book,
  key: string,
  pieces: Readonly<Record<string, Inside>>,
  values: Readonly<Record<string, string | number>> = {},
): readonly Inside[] {
  const marks = Object.fromEntries(Object.keys(pieces).map((name) => [name, `${MARK}${name}${MARK}`]));
  return say(key, { ...values, ...marks })
    .split(MARK)
    .map((piece, index) => (index % 2 === 1 ? pieces[piece] : piece));
}

/** Pieces with a comma between them. */
export const commaList = (pieces: readonly Piece[]): readonly Inside[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [', ', piece]));

/** A line that starts with a word for what it is. */
export const labelled = (label: string, ...inside: readonly Inside[]): Html =>
  el('div', { class: 'line' }, el('b', {}, label), ' ', inside);

export const sourceName = ({ content, say, t }: Book, id: string): string => {
  const source = content.sources[id];
  if (!source) return '';
  const { publisher, year, grade } = source;
  if (grade === 'general-knowledge') return say('sources.notRead', { publisher });
  return year === null ? publisher : t('sources.short', { publisher, year });
};

/** What something rests on; a rule without a source of its own says so. */
export function sourceLine(book: Book, sources: readonly string[]): Html {
  const names = sources.map((id) => ref('source', id, sourceName(book, id)));
  return el(
    'div',
    { class: 'line sources' },
    el('b', {}, book.say('sources.label')),
    ' ',
    names.length === 0 ? book.say('sources.own') : commaList(names),
  );
}
