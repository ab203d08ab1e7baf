import { catalogueOf } from '../../guidance/catalogue';
import type { Content } from '../../model/content';
import { FACTS_SIGNS, OURS_ONLY } from '../coverage/facts-signs';
import { PUBLISHED_SIGNS } from '../coverage/published-signs';
import { didYouMean, type Check } from './check';

const FOLDER = 'src/review/coverage';

const idsOf = (content: Content): readonly string[] => [
  ...catalogueOf(content).questions.keys(),
  ...content.worries.map(({ id }) => id),
  ...content.rightNow.map(({ id }) => `rightNow.${id}`),
  ...content.helpLines.map(({ id }) => `helpLine.${id}`),
];

export const COVERAGE_CHECKS: readonly Check[] = [
  {
    says: 'every question, worry and line of the panel stands for a sign of the clinical base, or says why it is ours only',
    find: ({ content }) => {
      const named = new Set(FACTS_SIGNS.flatMap((entry) => ('asked' in entry ? entry.asked : [])));
      return idsOf(content)
        .filter((id) => !named.has(id) && !Object.hasOwn(OURS_ONLY, id))
        .map(
          (id) =>
            `${id} stands for no sign in ${FOLDER}: name it at the sign that it asks (facts-signs-….ts), or say in OURS_ONLY in facts-signs.ts why it is asked.`,
        );
    },
  },
  {
    says: 'the list of signs names only questions, worries and lines that there are',
    find: ({ content }) => {
      const ids = idsOf(content);
      const entries = [
        ...FACTS_SIGNS.map((entry) => ({
          place: entry.where,
          sign: entry.sign,
          asked: 'asked' in entry ? entry.asked : [],
        })),
        ...PUBLISHED_SIGNS.map(({ guide, sign, asked = [] }) => ({ place: guide, sign, asked })),
      ];
      return [
        ...entries.flatMap(({ place, sign, asked }) =>
          asked
            .filter((id) => !ids.includes(id))
            .map(
              (id) =>
                `the sign "${sign}" (${place}) in ${FOLDER} is asked by ${id}, which there is not${didYouMean(id, ids, '.')} Name what asks it now, or say why nothing does.`,
            ),
        ),
        ...Object.keys(OURS_ONLY)
          .filter((id) => !ids.includes(id))
          .map(
            (id) =>
              `OURS_ONLY in ${FOLDER}/facts-signs.ts names ${id}, which there is not${didYouMean(id, ids, '.')} Take the line out.`,
          ),
      ];
    },
  },
];
