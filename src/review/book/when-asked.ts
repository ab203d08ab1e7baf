import type { QuestionUse } from '../../guidance/question-uses';
import { rolesOf } from '../question-roles';
import type { AreaId } from '../../model/area';
import { LAST_MONTH, type AgeRange } from '../../model/child';
import type { Question, QuestionId } from '../../model/question';
import { rangeByKind, rangeInWords, startsWithCapital } from './ages-in-words';
import type { Book } from './book';
import type { Inside } from './html';
import { answersWorth, areaName, buttonName, conditionName, questionRef, quoted, woven, worryName } from './words-of';

export type Sentence = readonly Inside[];

const isReassuring = (worth: number | undefined): boolean => worth === 0;
const isClearMiss = (worth: number | undefined): boolean => worth === 1;

/** The worries about an area that are offered somewhere in these ages. */
const worriesAbout = (book: Book, area: AreaId, { fromMonths, toMonths }: AgeRange): readonly string[] =>
  book.content.worries
    .filter((worry) => worry.areas.includes(area) && worry.fromMonths <= toMonths && worry.toMonths >= fromMonths)
    .map(({ id }) => quoted(worryName(book, id)));

/** Who can open an area: its worries, and from an age on its tick under "everyday life". */
function openersOf(book: Book, area: AreaId, range: AgeRange): string {
  const { content, say, or, t } = book;
  const worries = worriesAbout(book, area, range);
  const from = content.everydayFrom[area];
  return or([
    ...(worries.length === 0 ? [] : [say('asked.worry', { worries: or(worries) })]),
    ...(from !== undefined && from <= range.toMonths
      ? [say('asked.everyday', { line: quoted(t(`questions:everyday.hard.options.${area}`)) })]
      : []),
  ]);
}

function roleSentence(book: Book, { role, area, gate, ...range }: QuestionUse): Sentence {
  const { say, or, catalogue } = book;
  const ages = startsWithCapital(rangeInWords(book, range));
  const gateKind = catalogue.questions.get(gate)?.kind ?? 'skill';
  const worries = or(worriesAbout(book, area, range));
  const values = {
    ages,
    openers: openersOf(book, area, range),
    worries,
    reassuring: or(answersWorth(book, gateKind, isReassuring)),
    missed: or(answersWorth(book, gateKind, isClearMiss)),
  };
  const pieces = { gate: questionRef(book, gate) };
  switch (role) {
    case 'gate':
      return [say('asked.gate', values)];
    case 'opened-gate':
      return [say('asked.ifOpened', values)];
    case 'first-follow-up':
      return woven(book, values.openers === '' ? 'asked.firstPlain' : 'asked.first', pieces, values);
    case 'next-follow-up':
      return woven(book, worries === '' ? 'asked.secondPlain' : 'asked.second', pieces, values);
    case 'step-back':
      return woven(book, 'asked.stepBack', pieces, values);
  }
}

/** Which children a skill or worry is not asked of, whatever their age. */
function exceptions(book: Book, { id, area, languages }: Question): readonly Sentence[] {
  const { content, say, or, t } = book;
  const ruledOut = content.conditions.filter(
    ({ rulesOut }) => rulesOut?.questions.includes(id) || rulesOut?.areas.some((other) => other === area),
  );
  const inWords = new Intl.DisplayNames([t.language.code], { type: 'language' });
  return [
    ...(content.needsWords.includes(area as AreaId)
      ? [woven(book, 'asked.needsWords', { sign: questionRef(book, content.noWordsSign) })]
      : []),
    ...(content.needsWalking.includes(area as AreaId)
      ? [woven(book, 'asked.needsWalking', { sign: questionRef(book, content.notWalkingGate.sign) })]
      : []),
    ...(languages
      ? [[say('asked.languages', { languages: or(languages.map((code) => inWords.of(code) ?? code)) })]]
      : []),
    ...(ruledOut.length > 0
      ? [[say('asked.ruledOut', { conditions: or(ruledOut.map((known) => quoted(conditionName(book, known.id)))) })]]
      : []),
  ];
}

function signSentences(book: Book, id: QuestionId): readonly Sentence[] {
  const sign = book.catalogue.signs.get(id);
  if (!sign) return [];
  return [
    [...woven(book, 'asked.sign', { group: questionRef(book, sign.group) }, { ages: rangeByKind(book, sign) })],
    ...(sign.skill === undefined ? [] : [woven(book, 'asked.besideSkill', { skill: questionRef(book, sign.skill) })]),
    ...exceptions(book, { id, area: 'safety' } as Question),
  ];
}

function detailSentences(book: Book, id: QuestionId, owner: QuestionId): readonly Sentence[] {
  const { content, catalogue, say, or } = book;
  const openedBy = content.detailsOf[owner]?.openedBy ?? [];
  const fromMonths = catalogue.questions.get(id)?.fromMonths;
  return [
    woven(
      book,
      'asked.detail',
      { owner: questionRef(book, owner) },
      { choices: or(openedBy.map((choice) => buttonName(book, owner, choice))) },
    ),
    ...(fromMonths === undefined
      ? []
      : [[say('asked.detailFrom', { ages: rangeInWords(book, { fromMonths, toMonths: LAST_MONTH }) })]]),
  ];
}

function notWalkingSentences(book: Book): readonly Sentence[] {
  const { sign, condition, fromMonths, areas } = book.content.notWalkingGate;
  const skill = book.catalogue.signs.get(sign)?.skill;
  return [
    woven(
      book,
      'asked.notWalking',
      { sign: questionRef(book, sign), skill: skill === undefined ? '' : questionRef(book, skill) },
      {
        ages: startsWithCapital(rangeInWords(book, { fromMonths, toMonths: LAST_MONTH })),
        condition: quoted(conditionName(book, condition)),
      },
    ),
    [book.say('asked.notWalkingCounts', { areas: book.and(areas.map((area) => quoted(areaName(book, area)))) })],
  ];
}

function knownSentences(book: Book, id: QuestionId): readonly Sentence[] {
  if (id === 'gates.known') return [[book.say('asked.knownOfSkills')]];
  const owner = id.replace(/\.known$/, '');
  const isGroup = book.catalogue.questions.get(owner)?.kind === 'group';
  return [woven(book, isGroup ? 'asked.known' : 'asked.knownOfOne', { owner: questionRef(book, owner) })];
}

/** When a question is asked, one sentence for each way to it, made from the data that decides. */
export function whenAsked(book: Book, question: Question): readonly Sentence[] {
  const { content, catalogue, say } = book;
  const { id, kind } = question;
  const owner = catalogue.detailOf.get(id);
  if (catalogue.signs.has(id)) return signSentences(book, id);
  if (owner !== undefined) return detailSentences(book, id, owner);
  if (kind === 'known') return knownSentences(book, id);
  if (kind === 'safety') return [[say('asked.single')]];
  if (kind === 'everyday') return [[say('asked.everydayQuestion')]];
  if (kind === 'closing') return [[say(id === 'closing.impact' ? 'asked.impact' : 'asked.noticed')]];
  if (kind === 'group') {
    const lines = catalogue.signsOfGroup.get(id) ?? [];
    const range = {
      fromMonths: Math.min(...lines.map(({ fromMonths }) => fromMonths)),
      toMonths: Math.max(...lines.map(({ toMonths }) => toMonths)),
    };
    return [[say('asked.group', { ages: startsWithCapital(rangeInWords(book, range)) })]];
  }
  if (id === content.notWalkingGate.question) return notWalkingSentences(book);
  return [...rolesOf(question, catalogue).map((role) => roleSentence(book, role)), ...exceptions(book, question)];
}
