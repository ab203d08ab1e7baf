import { allTexts, sentencesOf, wordCount, type Text } from '../texts';
import type { Check, Project } from './check';

const WORDS_OF_A_SENTENCE = 20;
const WORDS_OF_A_QUESTION = 16;
const LONG_WORD = 14;
const ON_AVERAGE = { questions: 12, explainer: 10 };

const OF_QUESTIONS = /^(questions|safety|worries|rightNow):/;
const OF_EXPLAINER = /^(therapies|faq|steps|conditions):/;
const SPARED = /^(physiotherapist|physiotherapists|physiotherapy|speech-language|hand-me-downs|kindergarten)$/i;

const textsAt = ({ words }: Project, files: RegExp): readonly Text[] =>
  allTexts(words).filter(({ key }) => files.test(key));
/** Questions have three files, and their texts are told by the id: "movement.jumps.help in locales/en/questions.json". */
const placeOf = ({ key }: Text): string => {
  const [file = '', path = ''] = key.split(':');
  return `"${path}" in locales/en/${file}.json`;
};

const longSentences = (texts: readonly Text[]): readonly string[] =>
  texts.flatMap((text) =>
    sentencesOf(text.text)
      .filter((sentence) => wordCount(sentence) > WORDS_OF_A_SENTENCE)
      .map(
        (sentence) =>
          `${placeOf(text)} has a sentence of ${wordCount(sentence)} words; ${WORDS_OF_A_SENTENCE} are the most, and 12 are better. Make two of it: "${sentence}"`,
      ),
  );

function tooLongOnAverage(texts: readonly Text[], most: number, what: string): readonly string[] {
  const counts = texts.flatMap(({ text }) => sentencesOf(text)).map(wordCount);
  const average = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  return average <= most
    ? []
    : [
        `the sentences of ${what} now have ${average.toFixed(1)} words on average, and ${most} are the most: shorten the new ones.`,
      ];
}

/** A negation inside each part of a question that stands between commas or an "or". */
const negations = (part: string): number =>
  (part.match(/\b(not|no|never|hardly|without|nothing|nobody)\b|n['’]t\b/gi) ?? []).length;

export const READING_CHECKS: readonly Check[] = [
  {
    says: 'no sentence has more than twenty words',
    find: (project) => [
      ...longSentences(textsAt(project, OF_QUESTIONS)),
      ...longSentences(textsAt(project, OF_EXPLAINER)),
    ],
  },
  {
    says: 'sentences are short on average',
    find: (project) => [
      ...tooLongOnAverage(textsAt(project, OF_QUESTIONS), ON_AVERAGE.questions, 'the questions'),
      ...tooLongOnAverage(textsAt(project, OF_EXPLAINER), ON_AVERAGE.explainer, 'the explainer'),
    ],
  },
  {
    says: 'no question has more than sixteen words, nor more than one sentence',
    find: (project) =>
      textsAt(project, OF_QUESTIONS)
        .filter(({ key }) => key.endsWith('.ask'))
        .flatMap((text) => {
          if (sentencesOf(text.text).length > 1)
            return [`${placeOf(text)} has more than one sentence; say the rest in "help": "${text.text}"`];
          const count = wordCount(text.text);
          return count > WORDS_OF_A_QUESTION
            ? [
                `${placeOf(text)} has ${count} words; ${WORDS_OF_A_QUESTION} are the most. Say the rest in "help": "${text.text}"`,
              ]
            : [];
        }),
  },
  {
    says: 'no word is longer than a parent reads with ease',
    find: (project) =>
      textsAt(project, OF_QUESTIONS).flatMap((text) =>
        (text.text.match(/[\p{L}'’-]+/gu) ?? [])
          .filter((word) => word.length > LONG_WORD && !SPARED.test(word))
          .map((word) => `${placeOf(text)} has the long word "${word}": say it with shorter ones.`),
      ),
  },
  {
    says: 'no question has a double negative',
    find: (project) =>
      textsAt(project, OF_QUESTIONS)
        .filter(({ key, text }) => key.endsWith('.ask') && text.split(/,| or /).some((part) => negations(part) > 1))
        .map(
          (text) =>
            `${placeOf(text)} says "not" twice, so that yes and no are easily mixed up; ask it the other way round: "${text.text}"`,
        ),
  },
];
