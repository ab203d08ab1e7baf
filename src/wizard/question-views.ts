import { AREA_IDS } from '../model/area';
import type { RaisedFlag } from '../model/guidance';
import type { QuestionId } from '../model/question';
import type { Source } from '../model/source';
import { choicesOf, type Catalogue } from '../guidance/catalogue';
import { isAskedOf, isSaid, type Reading } from '../guidance/reading';
import { impactAreas, type Step } from '../guidance/relevant-questions';
import type { DraftVisit, QuestionView, ReviewSection } from './wizard-view';

/** What follows from one visit. */
export interface Derived {
  readonly reading: Reading;
  readonly flags: readonly RaisedFlag[];
  readonly path: readonly Step[];
}

/** From here on worries are answered no / a little / a lot. */
const SIX_YEARS = 72;

const sourcesOf = (ids: readonly string[], { content }: Catalogue): readonly Source[] =>
  ids.flatMap((id) => content.sources[id] ?? []);

/** What a list question lets the parent tick. */
function ticksOf(id: QuestionId, { reading }: Derived, catalogue: Catalogue): readonly string[] {
  const question = catalogue.questions.get(id);
  if (!question?.list) return [];
  if (id === 'closing.impact') return impactAreas(reading, catalogue);
  if (question.kind !== 'everyday') return choicesOf(question);
  return reading.everyday.filter((area) => isAskedOf(area, reading, catalogue));
}

/** The answers a "does a doctor already know?" is about. */
function aboutOf(id: QuestionId, { reading, flags }: Derived, { questions }: Catalogue): readonly QuestionId[] {
  if (id === 'gates.known') {
    const raising = flags.flatMap(({ because }) =>
      because.flatMap(({ answers }) => answers.map((answer) => answer.id)),
    );
    return raising.filter((answer) => questions.get(answer)?.kind === 'skill');
  }
  const owner = id.replace(/\.known$/, '');
  const signs = reading.signs
    .filter((sign) => sign.group === owner && isSaid(reading.counted[sign.id]))
    .map((sign) => sign.id);
  return signs.length > 0 ? signs : [owner];
}

export function questionView(
  id: QuestionId,
  visit: DraftVisit,
  derived: Derived,
  catalogue: Catalogue,
): QuestionView | undefined {
  const question = catalogue.questions.get(id);
  if (!question) return undefined;
  const { reading, path } = derived;
  const chosen = visit.answers[id];
  const open = path.filter((step) => reading.counted[step.id] === undefined && step.id !== id).length;
  return {
    id,
    kind: question.kind,
    area: question.area,
    section: path.find((step) => step.id === id)?.section ?? 'follow-ups',
    choices: question.list ? ['none', 'these'] : choicesOf(question),
    ticks: ticksOf(id, derived, catalogue),
    lines: question.kind === 'group' ? reading.signs.filter(({ group }) => group === id).map((sign) => sign.id) : [],
    about: question.kind === 'known' ? aboutOf(id, derived, catalogue) : [],
    ...(chosen === undefined ? {} : { chosen }),
    sources: sourcesOf(question.sources, catalogue),
    fromSixYears: reading.ages.correctedInMonths >= SIX_YEARS,
    mayStopHere: path.length - open >= catalogue.content.rules.limits.mayStopFrom,
  };
}

const SECTIONS = ['safety', ...AREA_IDS, 'everyday', 'closing'] as const;

/** All answers that count, by area, in the order asked. */
export function reviewOf({ path, reading }: Derived, { questions }: Catalogue): readonly ReviewSection[] {
  const entries = path.flatMap(({ id }) => {
    const question = questions.get(id);
    const choice = reading.counted[id];
    return question && choice !== undefined ? [{ id, choice, kind: question.kind, area: question.area }] : [];
  });
  const sectionOf = ({ kind, area }: (typeof entries)[number]): (typeof SECTIONS)[number] => {
    if (kind === 'everyday' || kind === 'closing') return kind;
    return kind === 'skill' || kind === 'worry' ? area : 'safety';
  };
  return SECTIONS.map((area) => ({
    area,
    entries: entries.filter((entry) => sectionOf(entry) === area).map(({ id, choice, kind }) => ({ id, choice, kind })),
  })).filter((section) => section.entries.length > 0);
}
