import { AREA_IDS, type AreaId } from '../model/area';
import type { AskingRow, BandStart } from '../model/asking';
import type { Ages } from '../model/child';
import type { Question, QuestionId, Sign } from '../model/question';
import type { Visit } from '../model/visit';
import type { Worry } from '../model/worry';
import type { Catalogue } from './catalogue';
import { ageBy, agesOf, bandOf, isWithin } from './corrected-age';

/** Who the child is to the rules: ages, what is ruled out, what worries. Nothing here depends on an answer to a question. */
export interface Situation {
  readonly visit: Visit;
  readonly ages: Ages;
  readonly band: BandStart | undefined;
  readonly conditions: readonly string[];
  readonly bornVeryEarly: boolean;
  readonly ruledOut: ReadonlySet<string>;
  /** the worries that were ticked and are of this age */
  readonly worries: readonly Worry[];
  /** 1 ticked, 2 a main worry */
  readonly worry: ReadonlyMap<AreaId, 1 | 2>;
  /** areas asked about under "everyday life" at this age */
  readonly everyday: readonly AreaId[];
  /** the rows of the table area × band that hold for this child, without those that a condition rules out */
  readonly rows: ReadonlyMap<AreaId, AskingRow>;
  /** signs due at this age, each a line of its group */
  readonly signs: readonly Sign[];
  readonly signsOfGroup: ReadonlyMap<QuestionId, readonly Sign[]>;
  readonly signsOfArea: ReadonlyMap<AreaId, readonly Sign[]>;
}

type Child = Pick<Situation, 'ages' | 'band' | 'ruledOut'>;

function worriesOf(visit: Visit, { realInMonths }: Ages, { content }: Catalogue): Pick<Situation, 'worries' | 'worry'> {
  const worry = new Map<AreaId, 1 | 2>();
  const worries = content.worries.filter(
    (offered) => visit.worries?.includes(offered.id) && isWithin(realInMonths, offered),
  );
  for (const { id, areas } of worries) {
    const weight = visit.mainWorries === undefined || visit.mainWorries.includes(id) ? 2 : 1;
    for (const area of areas) worry.set(area, weight === 2 ? 2 : (worry.get(area) ?? 1));
  }
  return { worries, worry };
}

/** Whether the table asks of the area at this age at all, also where a condition rules its gate out. */
export const hasRow = (area: AreaId, { band }: Child, { content }: Catalogue): boolean =>
  band !== undefined && content.asking[area][band] !== undefined;

function rowsOf({ ages, band, ruledOut }: Child, { content, questions }: Catalogue): ReadonlyMap<AreaId, AskingRow> {
  const rows = new Map<AreaId, AskingRow>();
  if (band === undefined) return rows;
  for (const area of AREA_IDS) {
    const row = ruledOut.has(area) ? undefined : content.asking[area][band];
    if (!row || ruledOut.has(row.gate)) continue;
    if ((questions.get(row.gate)?.fromMonths ?? 0) <= ages.correctedInMonths) rows.set(area, row);
  }
  return rows;
}

/** Signs due at this age. A skill that the band's own gate asks has no line beside it. */
function signsDue(
  { ages, ruledOut }: Child,
  rows: Situation['rows'],
  { content, questions }: Catalogue,
): readonly Sign[] {
  return content.signs.filter((sign) => {
    if (!isWithin(ageBy(sign.age, ages), sign) || ruledOut.has(sign.id)) return false;
    if (sign.skill === undefined) return true;
    const area = questions.get(sign.skill)?.area as AreaId;
    return rows.get(area)?.gate !== sign.skill;
  });
}

function signsBy<Key>(
  signs: readonly Sign[],
  keysOf: (sign: Sign) => readonly Key[],
): ReadonlyMap<Key, readonly Sign[]> {
  const found = new Map<Key, Sign[]>();
  for (const sign of signs) {
    for (const key of keysOf(sign)) {
      const others = found.get(key);
      if (others) others.push(sign);
      else found.set(key, [sign]);
    }
  }
  return found;
}

export function situationOf(visit: Visit, catalogue: Catalogue): Situation {
  const { content } = catalogue;
  const ages = agesOf(visit);
  const band = bandOf(ages);
  const early = content.earlyBirth
    .filter(({ weeksEarly }) => (visit.weeksEarly ?? 0) >= weeksEarly)
    .map(({ condition }) => condition);
  const conditions = [...new Set([...(visit.conditions ?? []), ...early])];
  const known = content.conditions.filter(({ id }) => conditions.includes(id));
  const ruledOut = new Set<string>(
    known.flatMap(({ rulesOut }) => [...(rulesOut?.areas ?? []), ...(rulesOut?.questions ?? [])]),
  );
  const everyday = AREA_IDS.filter((area) => {
    const from = content.everydayFrom[area];
    return from !== undefined && from <= ages.correctedInMonths && !ruledOut.has(area);
  });
  const rows = rowsOf({ ages, band, ruledOut }, catalogue);
  const signs = signsDue({ ages, band, ruledOut }, rows, catalogue);
  return {
    visit,
    ages,
    band,
    conditions,
    bornVeryEarly: known.some(({ followUpClinic }) => followUpClinic),
    ruledOut,
    ...worriesOf(visit, ages, catalogue),
    everyday,
    rows,
    signs,
    signsOfGroup: signsBy(signs, ({ group }) => [group]),
    signsOfArea: signsBy(signs, ({ areas }) => areas),
  };
}

/** Whether a question's own age and the child's conditions allow to ask it. */
export const isDue = ({ fromMonths = 0, id }: Question, { ages, ruledOut }: Situation): boolean =>
  fromMonths <= ages.correctedInMonths && !ruledOut.has(id);

/** Whether the question fits a language spoken at home; it decides only what is asked. */
export const fitsHomeLanguages = ({ languages }: Question, { visit }: Situation): boolean =>
  !languages ||
  !visit.homeLanguages?.length ||
  visit.homeLanguages.some((home) => languages.includes(home.split('-')[0] ?? home));
