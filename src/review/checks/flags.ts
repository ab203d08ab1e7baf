import { catalogueOf, choicesOf } from '../../guidance/catalogue';
import { RIGHT_NOW_CHOICES } from '../../model/visit';
import { didYouMean, listed, type Check } from './check';
import { MOVED_TO_NEXT_VISIT } from './of-record';

const FILE = 'src/content/flags.ts';
const PANEL_FLAG = 'flag.rightNow';

export const FLAG_CHECKS: readonly Check[] = [
  {
    says: 'every flag is raised by an answer that its question has',
    find: ({ content }) => {
      const { questions } = catalogueOf(content);
      return content.flags.flatMap(({ id, raisedBy }) => {
        if (raisedBy.length === 0)
          return [`${id} is raised by nothing: name a question and an answer in "raisedBy" in ${FILE}.`];
        return raisedBy.flatMap(({ question: name, choice }) => {
          const question = questions.get(name);
          if (!question && name !== 'rightNow')
            return [`${id} is raised by ${name}, which is no question${didYouMean(name, [...questions.keys()])}`];
          const choices: readonly string[] = question ? choicesOf(question) : RIGHT_NOW_CHOICES.slice(1);
          return choices.includes(choice)
            ? []
            : [`${id} is raised by "${choice}" to ${name}, which is no answer of it: answers are ${listed(choices)}.`];
        });
      });
    },
  },
  {
    says: 'a flag waits only for questions that there are, and is explained only by conditions that there are',
    find: ({ content }) => {
      const questions = [...catalogueOf(content).questions.keys()];
      const conditions: readonly string[] = content.conditions.map(({ id }) => id);
      return content.flags.flatMap(({ id, settledBy = [], sureBy = [], explainedBy = [] }) => [
        ...settledBy
          .filter((name) => !questions.includes(name))
          .map((name) => `${id} waits for ${name} ("settledBy"), which is no question${didYouMean(name, questions)}`),
        ...sureBy
          .filter((name) => !questions.includes(name))
          .map((name) => `${id} is sure by ${name} ("sureBy"), which is no question${didYouMean(name, questions)}`),
        ...explainedBy
          .filter((name) => !conditions.includes(name))
          .map((name) => `${id} is explained by ${name}, which is no condition${didYouMean(name, conditions)}`),
      ]);
    },
  },
  {
    says: 'only the flags that the rule set of record names move to the next visit',
    find: ({ content: { flags } }) => {
      const allowed: readonly string[] = MOVED_TO_NEXT_VISIT;
      const moved: readonly string[] = flags.filter(({ explainedBy }) => explainedBy).map(({ id }) => id);
      return [
        ...moved
          .filter((id) => !allowed.includes(id))
          .map(
            (id) =>
              `${id} would move to the next visit when a condition explains it ("explainedBy" in ${FILE}), and the rule set of record does not allow that: take "explainedBy" out.`,
          ),
        ...allowed
          .filter((id) => !moved.includes(id))
          .map(
            (id) =>
              `${id} has no "explainedBy" in ${FILE}, and the rule set of record moves it to the next visit when a team follows a condition that explains it.`,
          ),
      ];
    },
  },
  {
    says: 'only the panel of emergencies gives an emergency',
    find: ({ content: { flags } }) => {
      const urgent: readonly string[] = flags
        .filter(
          ({ urgency, unless = [] }) =>
            urgency === 'emergency' || unless.some((other) => other.urgency === 'emergency'),
        )
        .map(({ id }) => id);
      return [
        ...urgent
          .filter((id) => id !== PANEL_FLAG)
          .map(
            (id) =>
              `${id} has the urgency emergency: what is an emergency stands on the panel (src/content/right-now.ts); a flag is today, soon or book.`,
          ),
        ...(urgent.includes(PANEL_FLAG)
          ? []
          : [`${PANEL_FLAG} is no emergency any more: give it back its urgency in ${FILE}.`]),
      ];
    },
  },
];

const CONDITIONS = 'src/content/conditions.ts';
const RULES = 'src/content/rules.ts';

/** Names elsewhere in the content. */
export const NAME_CHECKS: readonly Check[] = [
  {
    says: 'what decides alone, counts for stuttering or waits for the next visit is an answer that there is',
    find: ({ content }) => {
      const { questions } = catalogueOf(content);
      const { decidesAlone, stutterPoints, nextVisitAnswers } = content.rules;
      return [...decidesAlone, ...stutterPoints.questions, ...nextVisitAnswers].flatMap(
        ({ question: name, choice }) => {
          const question = questions.get(name);
          if (!question)
            return [`${RULES} names ${name}, which is no question${didYouMean(name, [...questions.keys()])}`];
          return choicesOf(question).includes(choice)
            ? []
            : [
                `${RULES} names the answer "${choice}" to ${name}, which it has not: answers are ${listed(choicesOf(question))}.`,
              ];
        },
      );
    },
  },
  {
    says: 'a condition rules out only questions and areas that there are, and no sign but that of the skill',
    find: ({ content }) => {
      const questions = [...catalogueOf(content).questions.keys()];
      const areas = Object.keys(content.areas);
      return content.conditions.flatMap(({ id, rulesOut }) => [
        ...(rulesOut?.questions ?? []).flatMap((name) => {
          if (!questions.includes(name))
            return [`${id} rules out ${name}, which is no question${didYouMean(name, questions)}`];
          const isSign = name.startsWith('safety.');
          return isSign && !content.signs.some((sign) => sign.id === name && sign.skill)
            ? [`${id} rules out ${name} in ${CONDITIONS}: no condition silences a sign of danger. Take it out.`]
            : [];
        }),
        ...(rulesOut?.areas ?? [])
          .filter((name) => !areas.includes(name))
          .map((name) => `${id} rules out the area ${name}, which there is not${didYouMean(name, areas)}`),
      ]);
    },
  },
  {
    says: 'an early birth counts as a condition that there is',
    find: ({ content: { earlyBirth, conditions } }) => {
      const ids: readonly string[] = conditions.map(({ id }) => id);
      return earlyBirth
        .filter(({ condition }) => !ids.includes(condition))
        .map(
          ({ condition }) =>
            `EARLY_BIRTH in ${CONDITIONS} names ${condition}, which there is not${didYouMean(condition, ids)}`,
        );
    },
  },
  {
    says: 'a lost skill leads to an area, for all that can be lost but "other"',
    find: ({ content: { details, lossAreas, areas } }) => {
      const what = details.find(({ id }) => id === 'safety.loss.what')?.choices ?? [];
      const wanted = what.filter((choice) => choice !== 'other');
      return [
        ...wanted
          .filter((choice) => !Object.hasOwn(lossAreas, choice))
          .map(
            (choice) =>
              `"${choice}" can be lost and leads to no area: add it to LOSS_AREAS in src/content/questions/safety.ts.`,
          ),
        ...Object.entries(lossAreas).flatMap(([choice, area]) => [
          ...(wanted.includes(choice)
            ? []
            : [
                `LOSS_AREAS in src/content/questions/safety.ts names "${choice}", which nobody is asked about: take it out.`,
              ]),
          ...(Object.hasOwn(areas, area)
            ? []
            : [
                `LOSS_AREAS in src/content/questions/safety.ts leads to ${area}, which is no area${didYouMean(area, Object.keys(areas))}`,
              ]),
        ]),
      ];
    },
  },
  {
    says: 'a child who does not walk is asked by a question, a sign and a condition that there are',
    find: ({ content }) => {
      const questions = [...catalogueOf(content).questions.keys()];
      const conditions: readonly string[] = content.conditions.map(({ id }) => id);
      const { question, sign, condition } = content.notWalkingGate;
      return [
        ...[question, sign, content.noWordsSign]
          .filter((name) => !questions.includes(name))
          .map((name) => `src/content/areas.ts names ${name}, which is no question${didYouMean(name, questions)}`),
        ...(conditions.includes(condition)
          ? []
          : [`src/content/areas.ts names ${condition}, which is no condition${didYouMean(condition, conditions)}`]),
      ];
    },
  },
];
