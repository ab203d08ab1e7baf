import { catalogueOf, choicesOf } from '../../guidance/catalogue';
import { AREA_IDS } from '../../model/area';
import { BAND_STARTS } from '../../model/asking';
import { LAST_MONTH } from '../../model/child';
import type { Content } from '../../model/content';
import { didYouMean, doubled, listed, monthsInWords, type Check } from './check';
import { BY_AGE_SINCE_BIRTH, LINES_IN_A_GROUP, SAFETY_GROUPS } from './of-record';

const SIGNS = 'src/content/questions/signs.ts';
const SAFETY = 'src/content/questions/safety.ts';
const FLAGS = 'src/content/flags.ts';
/** Born at most this much early; nothing is corrected from 24 months on. */
const MOST_MONTHS_EARLY = 5;
const CORRECTED_UNTIL = 24;

/** The lines of each group at one age. A skill that the band's own gate asks has no line beside it. */
function linesAt(real: number, corrected: number, { signs, asking }: Content): ReadonlyMap<string, readonly string[]> {
  const band = BAND_STARTS.findLast((start) => start <= corrected) ?? 0;
  const lines = new Map<string, string[]>();
  for (const { id, group, age, fromMonths, toMonths, skill } of signs) {
    const at = age === 'real' ? real : corrected;
    const isGate = skill !== undefined && AREA_IDS.some((area) => asking[area][band]?.gate === skill);
    if (fromMonths <= at && at <= toMonths && !isGate) lines.set(group, [...(lines.get(group) ?? []), id]);
  }
  return lines;
}

/** The groups that are too long, with the months since birth at which they are and the lines they then have. */
function crowded(content: Content): ReadonlyMap<string, { months: number[]; lines: readonly string[] }> {
  const found = new Map<string, { months: number[]; lines: readonly string[] }>();
  for (let real = 0; real <= LAST_MONTH; real += 1)
    for (let corrected = Math.max(0, real - MOST_MONTHS_EARLY); corrected <= real; corrected += 1) {
      if (corrected >= CORRECTED_UNTIL && corrected !== real) continue;
      for (const [group, lines] of linesAt(real, corrected, content)) {
        if (lines.length <= LINES_IN_A_GROUP) continue;
        const before = found.get(group) ?? { months: [], lines };
        if (before.months.at(-1) !== real) before.months.push(real);
        found.set(group, before);
      }
    }
  return found;
}

export const SAFETY_CHECKS: readonly Check[] = [
  {
    says: 'the signs of danger stand in seven groups, none of them empty',
    find: ({ content: { groups, signs } }) => {
      const ids = groups.map(({ id }) => id);
      return [
        ...(groups.length === SAFETY_GROUPS
          ? []
          : [
              `${SAFETY} has ${groups.length} groups of signs: there are ${SAFETY_GROUPS}, or asking would take too long.`,
            ]),
        ...signs
          .filter(({ group }) => !ids.includes(group))
          .map(
            ({ id, group }) =>
              `${id} stands in the group ${group}, which there is not${didYouMean(group, ids, '.')} The groups are ${listed(ids)}.`,
          ),
        ...ids
          .filter((id) => !signs.some(({ group }) => group === id))
          .map((id) => `${id} has no line at any age: give it a sign in ${SIGNS}, or ask whether the group is needed.`),
      ];
    },
  },
  {
    says: 'a group has at most five lines at every month, whatever the corrected age',
    find: ({ content }) =>
      [...crowded(content)].map(
        ([group, { months, lines }]) =>
          `${group} has ${lines.length} lines at ${monthsInWords(months)}, and ${LINES_IN_A_GROUP} are as many as a parent reads: ${listed(lines)}. Move one to a group with room, join two that lead to the same doctor as fast, or narrow the ages.`,
      ),
  },
  {
    says: '"does a doctor already know?" is there for every group, every single question and the skills',
    find: ({ content: { groups, singles, known } }) => {
      const wanted = [...[...groups, ...singles].map(({ id }) => `${id}.known`), 'gates.known'];
      const ids = known.map(({ id }) => id);
      return [
        ...wanted
          .filter((id) => !ids.includes(id))
          .map((id) => `${id} is missing in ${SAFETY}: "does a doctor already know?" is asked after every group.`),
        ...ids
          .filter((id) => !wanted.includes(id))
          .map((id) => `${id} in ${SAFETY} belongs to no group and no single question: take it out.`),
      ];
    },
  },
  {
    says: 'details stand behind an answer that their question has',
    find: ({ content }) => {
      const { questions } = catalogueOf(content);
      const ids = content.details.map(({ id }) => id);
      const named = Object.values(content.detailsOf).flatMap(({ details }) => details);
      return [
        ...ids
          .filter((id) => !named.includes(id))
          .map((id) => `${id} is never asked: name it in DETAILS_OF in ${SAFETY}.`),
        ...doubled(named).map((id) => `${id} stands twice in DETAILS_OF in ${SAFETY}: take one out.`),
        ...Object.entries(content.detailsOf).flatMap(([owner, { openedBy, details }]) => {
          const question = questions.get(owner);
          if (!question)
            return [
              `DETAILS_OF in ${SAFETY} names ${owner}, which is no question${didYouMean(owner, [...questions.keys()])}`,
            ];
          return [
            ...details
              .filter((id) => !ids.includes(id) || !id.startsWith(`${owner}.`))
              .map(
                (id) =>
                  `${id} stands behind ${owner} in ${SAFETY}: it needs a line in DETAILS and an id that begins with "${owner}.".`,
              ),
            ...(openedBy.length === 0 ? [`nothing opens the details of ${owner} in ${SAFETY}: name an answer.`] : []),
            ...openedBy
              .filter((choice) => !choicesOf(question).includes(choice))
              .map(
                (choice) =>
                  `the details of ${owner} open by "${choice}", which is no answer of it: answers are ${listed(choicesOf(question))}.`,
              ),
          ];
        }),
      ];
    },
  },
  {
    says: 'a sign stands for a skill only where that skill is one',
    find: ({ content }) => {
      const skills = content.questions.filter(({ kind }) => kind === 'skill').map(({ id }) => id);
      return content.signs.flatMap(({ id, skill }) =>
        skill === undefined || skills.includes(skill)
          ? []
          : [`${id} stands for the skill ${skill}, which there is not${didYouMean(skill, skills)}`],
      );
    },
  },
  {
    says: 'loss, one-sidedness, fits, breathing, injury and pain go by the age since birth',
    find: ({ content: { signs, flags } }) => [
      ...BY_AGE_SINCE_BIRTH.filter((name) => signs.find(({ id }) => id === `safety.${name}`)?.age !== 'real').map(
        (name) =>
          `safety.${name} goes by the age since birth: "age" is 'real' in ${SIGNS}, also for a child born early.`,
      ),
      ...flags
        .filter(
          ({ id, age }) =>
            age !== 'real' && (id === 'flag.lostSkill' || BY_AGE_SINCE_BIRTH.some((name) => id === `flag.${name}`)),
        )
        .map(
          ({ id }) => `${id} goes by the age since birth: "age" is 'real' in ${FLAGS}, also for a child born early.`,
        ),
    ],
  },
  {
    says: 'every sign raises a flag over all its ages',
    find: ({ content: { signs, flags } }) =>
      signs.flatMap(({ id, fromMonths, toMonths, age }) => {
        const raised = flags.filter(({ raisedBy }) => raisedBy.some(({ question }) => question === id));
        if (raised.some((flag) => flag.fromMonths <= fromMonths && flag.toMonths >= toMonths && flag.age === age))
          return [];
        return raised.length === 0
          ? [`${id} raises no red flag: add one to ${FLAGS} that is raised by it.`]
          : [
              `${id} is asked at ${fromMonths} to ${toMonths} months (${age} age), and ${listed(raised.map((flag) => `${flag.id} holds at ${flag.fromMonths} to ${flag.toMonths} months (${flag.age} age)`))}: make the flag hold at all ages of the sign.`,
            ];
      }),
  },
];
