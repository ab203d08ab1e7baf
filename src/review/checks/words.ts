import { choicesOf } from '../../guidance/catalogue';
import type { Content } from '../../model/content';
import { CHOICES, type Question } from '../../model/question';
import { at, isText, keysAt, questionWords, wordCount, wordingOf, type Words } from '../texts';
import { allQuestions, didYouMean, doubled, type Check, type Project } from './check';

const WORDS_OF_A_LINE = 8;
const PARTS = ['ask', 'why', 'short', 'help'] as const;
const ALL_PARTS = [...PARTS, 'line', 'answers', 'options'];
/** What the sentence adds for whoever writes the text. */
const PART_IS: Readonly<Record<string, string>> = {
  ask: 'the question itself, with a question mark',
  why: 'why we ask, in one short sentence',
  short: 'how the answer is named later, such as "Jumps with both feet"',
  help: 'what counts and what does not',
};

const idsOf = (content: Content): readonly string[] => [...new Set(allQuestions(content).map(({ id }) => id))];

/** The file in which the words of a question belong. */
function fileOf(id: string, { firstQuestion, questions }: Content): string {
  if (id === firstQuestion.id) return 'locales/en/first-question.json';
  return `locales/en/${questions.some((question) => question.id === id) ? 'questions' : 'safety'}.json`;
}
const asQuestion = (entry: ReturnType<typeof allQuestions>[number]): Question =>
  'kind' in entry ? entry : { ...entry, kind: 'safety', area: 'safety' };

/** Every place in some words that asks something. */
function asking(words: unknown, path = ''): readonly string[] {
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words as Words).flatMap(([key, inner]) => {
    if (typeof inner !== 'object' || Array.isArray(inner)) return [];
    const here = path === '' ? key : `${path}.${key}`;
    return [...(Object.hasOwn(inner, 'ask') ? [here] : []), ...asking(inner, here)];
  });
}

const wordingsOf = ({ content, words }: Project) => {
  const all = questionWords(words);
  return idsOf(content).map((id) => ({ id, file: fileOf(id, content), wording: at(all, wordingOf(id)) }));
};

export const WORD_CHECKS: readonly Check[] = [
  {
    says: 'every question has its words: ask, why, short and help',
    find: (project) =>
      wordingsOf(project).flatMap(({ id, file, wording }) =>
        PARTS.filter((part) => !isText(at(wording, part))).map(
          (part) => `${id} has no text "${part}" in ${file}: write ${PART_IS[part]}.`,
        ),
      ),
  },
  {
    says: 'every sign has a line of at most eight words, and nothing else has one',
    find: (project) => {
      const signs = new Set(project.content.signs.map(({ id }) => id));
      return wordingsOf(project).flatMap(({ id, file, wording }) => {
        const line = at(wording, 'line');
        if (!signs.has(id))
          return line === undefined
            ? []
            : [`${id} has a text "line" in ${file}, which only signs of danger have: take it out.`];
        if (!isText(line))
          return [`${id} has no text "line" in ${file}: write the sign in at most ${WORDS_OF_A_LINE} words.`];
        const count = wordCount(line);
        return count > WORDS_OF_A_LINE
          ? [
              `${id}: "line" in ${file} has ${count} words, and ${WORDS_OF_A_LINE} are as many as a list bears: "${line}"`,
            ]
          : [];
      });
    },
  },
  {
    says: 'no words stand without a question',
    find: ({ content, words }) => {
      const ids = [...idsOf(content), 'known'];
      return ['first-question', 'safety', 'questions'].flatMap((file) =>
        asking(words[file])
          .filter((path) => !ids.includes(path))
          .map(
            (path) =>
              `locales/en/${file}.json has words for ${path}, and there is no such question${didYouMean(path, ids, '.')} If it was retired, take its words out.`,
          ),
      );
    },
  },
  {
    says: 'the words of a question stand in the file that arrives when they are needed',
    find: ({ content, words }) => {
      const first = [...asking(words['first-question']), ...asking(words['safety'])];
      const later = asking(words['questions']);
      return [
        ...first
          .filter((path) => later.includes(path))
          .map((path) => `${path} has words twice, in locales/en/questions.json and in another file: take one out.`),
        ...content.questions
          .map(({ id }) => id)
          .filter((id) => first.includes(id) && !later.includes(id))
          .map(
            (id) =>
              `${id} is a skill or worry and has its words among the signs of danger: move them to locales/en/questions.json.`,
          ),
      ];
    },
  },
  {
    says: 'the words of a question have only parts that are shown',
    find: (project) => {
      const ids = new Set(idsOf(project.content));
      return wordingsOf(project).flatMap(({ id, file, wording }) =>
        keysAt({ wording }, 'wording')
          .filter((part) => !ALL_PARTS.includes(part) && !ids.has(`${id}.${part}`))
          .map((part) => `${id} has a text "${part}" in ${file} that is never shown${didYouMean(part, ALL_PARTS)}`),
      );
    },
  },
  {
    says: 'each question asks one thing, with one question mark at its end',
    find: (project) =>
      wordingsOf(project).flatMap(({ id, file, wording }) => {
        const ask = at(wording, 'ask');
        if (!isText(ask)) return [];
        if (!ask.endsWith('?')) return [`${id}: "ask" in ${file} ends without a question mark: "${ask}"`];
        if (ask.split('?').length !== 2) return [`${id}: "ask" in ${file} asks twice; ask one thing: "${ask}"`];
        return /and\/or/i.test(ask) ? [`${id}: "ask" in ${file} says "and/or"; write "or": "${ask}"`] : [];
      }),
  },
  {
    says: 'own answers are worded only for choices that there are',
    find: ({ content, words }) => {
      const all = questionWords(words);
      return allQuestions(content)
        .map(asQuestion)
        .flatMap((question) => {
          const wording = at(all, wordingOf(question.id));
          const choices = choicesOf(question);
          return [...keysAt(wording, 'answers'), ...keysAt(wording, 'options')]
            .filter((choice) => !choices.includes(choice))
            .map(
              (choice) =>
                `${question.id} has words for the answer "${choice}" in ${fileOf(question.id, content)}, which it has not${didYouMean(choice, choices)}`,
            );
        });
    },
  },
  {
    says: 'every choice of every question has a word',
    find: ({ content, words }) => {
      const all = questionWords(words);
      return allQuestions(content)
        .map(asQuestion)
        .flatMap((question) => {
          const wording = at(all, wordingOf(question.id));
          return choicesOf(question)
            .filter((choice) => {
              const own = at(wording, question.list ? `options.${choice}` : `answers.${choice}`);
              const shared = question.list
                ? at(words['areas'], `area.${choice}.name`)
                : at(words['app'], `answers.${question.kind}.${choice}`);
              return !isText(own) && !isText(shared);
            })
            .map(
              (choice) =>
                `${question.id} has no words for its answer "${choice}": write them under "${question.list ? 'options' : 'answers'}" in ${fileOf(question.id, content)}.`,
            );
        });
    },
  },
  {
    says: 'the buttons of each kind have words',
    find: ({ words }) =>
      Object.entries(CHOICES).flatMap(([kind, choices]) => {
        const worded = keysAt(words['app'], `answers.${kind}`);
        return [...worded].sort().join() === [...choices].sort().join()
          ? []
          : [
              `locales/en/app.json: the buttons of a ${kind} are ${choices.join(', ')}; under "answers" now stand ${worded.join(', ')}.`,
            ];
      }),
  },
  {
    says: 'every question has a short name of its own',
    find: (project) => {
      const shorts = wordingsOf(project)
        .filter(({ id }) => wordingOf(id) === id)
        .flatMap(({ id, wording }) => {
          const short = at(wording, 'short');
          return isText(short) ? [{ id, short: short.toLowerCase() }] : [];
        });
      return doubled(shorts.map(({ short }) => short)).map((short) => {
        const [first, second] = shorts.filter((each) => each.short === short).map(({ id }) => id);
        return `${first} and ${second} have the same text "short" ("${short}"): a parent could not tell the two answers apart; change one.`;
      });
    },
  },
];
