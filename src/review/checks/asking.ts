import { catalogueOf, stepBackOf } from '../../guidance/catalogue';
import { AREA_IDS, type AreaId } from '../../model/area';
import { BAND_STARTS, type AskingRow, type BandStart } from '../../model/asking';
import type { Content } from '../../model/content';
import { lastMonthOf } from '../bands';
import { didYouMean, doubled, listed, monthsInWords, type Check } from './check';
import { BANDS_ASKED, FOLLOW_UPS_ASKED, GATES_IN_A_BAND } from './of-record';

const TABLE = 'src/content/asking.ts';
const RECORD = 'src/review/checks/of-record.ts';

interface Row extends AskingRow {
  readonly area: AreaId;
  readonly band: BandStart;
  /** where it stands, for a sentence */
  readonly place: string;
}
const monthsOf = (band: BandStart): readonly number[] =>
  Array.from({ length: lastMonthOf(band) - band + 1 }, (_, index) => band + index);

const rowsOf = ({ asking }: Content): readonly Row[] =>
  AREA_IDS.flatMap((area) =>
    BAND_STARTS.flatMap((band): Row[] => {
      const row = asking[area][band];
      return row ? [{ ...row, area, band, place: `${TABLE}, ${area} at ${band} months` }] : [];
    }),
  );
const idsOf = ({ gate, followUps }: AskingRow): readonly string[] => [gate, ...followUps];

export const ASKING_CHECKS: readonly Check[] = [
  {
    says: 'each area is asked at every age at which the clinical base asks it',
    find: ({ content: { asking } }) =>
      AREA_IDS.flatMap((area) => {
        const wanted = BANDS_ASKED[area];
        const isWanted = (band: BandStart) =>
          wanted !== undefined && wanted.from <= band && band <= wanted.to && !wanted.without?.includes(band);
        const missing = BAND_STARTS.filter((band) => isWanted(band) && !asking[area][band]);
        const added = BAND_STARTS.filter((band) => !isWanted(band) && asking[area][band]);
        return [
          ...(missing.length === 0
            ? []
            : [
                `ages ${monthsInWords(missing.flatMap(monthsOf))} now have no question about ${area}: give ${area} a row at ${listed(missing)} in ${TABLE}.`,
              ]),
          ...(added.length === 0
            ? []
            : [
                `ages ${monthsInWords(added.flatMap(monthsOf))} now have a question about ${area}: if that is meant, say so in BANDS_ASKED in ${RECORD}.`,
              ]),
        ];
      }),
  },
  {
    says: 'each row names questions that there are, skills or worries of its own area',
    find: ({ content }) => {
      const { questions } = catalogueOf(content);
      const known = content.questions.map(({ id }) => id);
      return rowsOf(content).flatMap((row) =>
        idsOf(row).flatMap((id) => {
          const question = questions.get(id);
          if (!question)
            return [
              `${row.place}: ${id} is no question${didYouMean(id, known, '.')} Correct it, or add it in src/content/questions.`,
            ];
          if (question.kind !== 'skill' && question.kind !== 'worry')
            return [
              `${row.place}: ${id} is no skill and no worry; signs of danger stand in src/content/questions/signs.ts alone.`,
            ];
          return question.area === row.area
            ? []
            : [`${row.place}: ${id} is about ${question.area}; this row asks about ${row.area} only.`];
        }),
      );
    },
  },
  {
    says: 'each row has one or two follow-ups and names nothing twice',
    find: ({ content }) =>
      rowsOf(content).flatMap(({ place, ...row }) => [
        ...doubled(idsOf(row)).map((id) => `${place}: ${id} is named twice; take one out.`),
        ...(row.followUps.length === 0 ? [`${place}: no follow-up is named; name one or two.`] : []),
        ...(row.followUps.length > FOLLOW_UPS_ASKED
          ? [
              `${place}: ${row.followUps.length} follow-ups are named and only ${FOLLOW_UPS_ASKED} are ever asked; take out the least telling.`,
            ]
          : []),
      ]),
  },
  {
    says: 'each question is asked at some month of the band that names it',
    find: ({ content }) => {
      const { questions } = catalogueOf(content);
      return rowsOf(content).flatMap(({ place, band, ...row }) =>
        idsOf(row).flatMap((id) => {
          const from = questions.get(id)?.fromMonths ?? 0;
          return from > lastMonthOf(band)
            ? [`${place}: ${id} is asked only from ${from} months on and this row ends at ${lastMonthOf(band)} months.`]
            : [];
        }),
      );
    },
  },
  {
    says: 'no skill and no worry is never asked',
    find: ({ content }) => {
      const catalogue = catalogueOf(content);
      const asked = new Set([
        ...rowsOf(content).flatMap(({ gate, followUps, area, band }) => [
          gate,
          ...followUps.slice(0, FOLLOW_UPS_ASKED),
          stepBackOf(gate, area, band, catalogue),
        ]),
        content.notWalkingGate.question,
      ]);
      return content.questions
        .filter(({ id }) => !asked.has(id))
        .map(({ id, area }) => `${id} is never asked: name it in a row of ${area} in ${TABLE}, or retire it.`);
    },
  },
  {
    says: 'each everyday area opens from the age it has, and has no other gate from then on',
    find: ({ content: { asking, everydayFrom, everyday } }) => {
      const offered = everyday.choices ?? [];
      return [
        ...Object.entries(everydayFrom).flatMap(([name, from]) => {
          const area = name as AreaId;
          const opened = BAND_STARTS.filter((band) => asking[area][band]?.role === 'if-opened');
          const gates = BAND_STARTS.filter((band) => band >= from && asking[area][band]?.role === 'gate');
          return [
            ...(opened[0] === from
              ? []
              : [
                  `${area} is offered under everyday life from ${from} months (EVERYDAY_FROM in src/content/areas.ts), and its first row with the role if-opened is at ${opened[0] ?? 'no'} months: make the two agree.`,
                ]),
            ...gates.map(
              (band) =>
                `${TABLE}, ${area} at ${band} months: everyday life asks about ${area} at this age, so the role is if-opened.`,
            ),
            ...(offered.includes(area)
              ? []
              : [
                  `${area} stands in EVERYDAY_FROM in src/content/areas.ts and is no choice of ${everyday.id}: add it to both or to neither.`,
                ]),
          ];
        }),
        ...offered
          .filter((area) => !Object.hasOwn(everydayFrom, area))
          .map(
            (area) =>
              `${area} is a choice of ${everyday.id} and has no age in EVERYDAY_FROM in src/content/areas.ts: add it to both or to neither.`,
          ),
      ];
    },
  },
  {
    says: 'an area that is not asked of everybody is opened by a worry of that age, or by everyday life',
    find: ({ content }) =>
      rowsOf(content)
        .filter(({ role, area, band }) => {
          const isWorry = content.worries.some(
            ({ areas, fromMonths, toMonths }) =>
              areas.includes(area) && fromMonths <= lastMonthOf(band) && toMonths >= band,
          );
          return role === 'if-opened' && !isWorry && (content.everydayFrom[area] ?? Infinity) > band;
        })
        .map(
          ({ place, area }) =>
            `${place}: nothing opens ${area} at this age. Give a worry of this age the area in src/content/worries.ts, or make the role gate.`,
        ),
  },
  {
    says: 'each area has a worry',
    find: ({ content: { worries } }) =>
      AREA_IDS.filter((area) => !worries.some(({ areas }) => areas.includes(area))).map(
        (area) =>
          `no worry in src/content/worries.ts names the area ${area}: a parent worried about it could not say so.`,
      ),
  },
  {
    says: 'between five and eleven areas are asked of every child in each band',
    find: ({ content }) =>
      BAND_STARTS.flatMap((start) => {
        const gates = rowsOf(content).filter(({ band, role }) => band === start && role === 'gate').length;
        return gates >= GATES_IN_A_BAND.least && gates <= GATES_IN_A_BAND.most
          ? []
          : [
              `${TABLE}: from ${start} months on ${gates} areas have the role gate; ${GATES_IN_A_BAND.least} to ${GATES_IN_A_BAND.most} keep the questions few enough for a tired parent.`,
            ];
      }),
  },
];
