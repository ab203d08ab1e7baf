import { catalogueOf } from '../guidance/catalogue';
import { judgedOf } from '../guidance/flags';
import { guide } from '../guidance/guide';
import { shapesOf } from '../guidance/question-uses';
import { readingOf } from '../guidance/reading';
import { pathOf, type Step } from '../guidance/relevant-questions';
import { whatIf } from '../guidance/what-if';
import type { Content } from '../model/content';
import type { Guidance } from '../model/guidance';
import type { Visit } from '../model/visit';
import { asCode } from '../summary/as-code';
import { asFhir } from '../summary/as-fhir';
import { buildSummary } from '../summary/build-summary';
import { itemsOf, type FhirItem } from '../summary/fhir-items';
import { ruleBookOf } from '../summary/rule-book';
import { codeBookOf } from './code-book';
import type { Knowledge } from './knowledge';
import { lookBack } from './looking-back';
import { questionView, reviewOf, type Derived } from './question-views';
import { openReceived, type Received } from './received';
import { readStored } from './stored-visit';
import type { DraftVisit } from './wizard-view';

const answersGiven = ({ answers }: DraftVisit) => Object.keys(answers).length;

/** Everything the content and the rules know. What follows from a visit is worked out once for each. */
export function knowledgeOf(content: Content): Knowledge {
  const catalogue = catalogueOf(content);
  const book = codeBookOf(catalogue);
  let items: readonly FhirItem[] | undefined;
  const fhirItems = () => (items ??= itemsOf({ content, shapes: shapesOf(catalogue) }));
  /** what was opened last: the same visit each time it is asked for */
  let opened: { readonly given: string; readonly received: Received } | undefined;
  const derivations = new WeakMap<DraftVisit, Derived>();
  const guidances = new WeakMap<DraftVisit, Guidance>();

  /** Undefined while the age is missing. */
  function derive(visit: DraftVisit): Derived | undefined {
    if (visit.ageMonths === undefined) return undefined;
    const known = derivations.get(visit);
    if (known) return known;
    const reading = readingOf(visit as Visit, catalogue);
    const judged = judgedOf(reading, catalogue);
    const derived = { reading, flags: judged.flags, path: pathOf(reading, catalogue, judged) };
    derivations.set(visit, derived);
    return derived;
  }
  function openOf(visit: DraftVisit): readonly Step[] | undefined {
    const derived = derive(visit);
    return derived?.path.filter(({ id }) => derived.reading.counted[id] === undefined);
  }
  function guidance(visit: DraftVisit): Guidance | undefined {
    if (visit.ageMonths === undefined) return undefined;
    const known = guidances.get(visit) ?? guide(visit as Visit, catalogue);
    guidances.set(visit, known);
    return known;
  }

  function workOut(visit: DraftVisit): void {
    try {
      guidance(visit);
    } catch {
      // told where the result is asked for
    }
  }

  function open(given: string): Received {
    if (opened?.given !== given) opened = { given, received: openReceived(given, { catalogue, book, fhirItems }) };
    return opened.received;
  }

  return {
    isWhole: true,
    sources: content.sources,
    countries: content.countries,
    helpLines: content.helpLines,
    ruleBook: ruleBookOf(content),
    explainer: Object.fromEntries([
      ...content.explainer.map(({ about, sources }) => [about, sources] as const),
      ...content.conditions.map(({ id, sources }) => [id, sources] as const),
    ]),
    nextQuestion: (visit) => openOf(visit)?.[0]?.id,
    left: (visit) => openOf(visit)?.length,
    opened(before, visit) {
      // until all that comes before the questions was said, nobody was told how many there are
      if (before?.conditions === undefined) return 0;
      const was = openOf(before)?.length ?? 0;
      const is = openOf(visit)?.length ?? 0;
      // what was closed is counted against it, so this is the number by which a parent sees the way grow
      return is > was ? is + answersGiven(visit) - was - answersGiven(before) : 0;
    },
    isStillAsked: (question, visit) => derive(visit)?.path.some(({ id }) => id === question) ?? false,
    unseenUrgentFlags: (visit) =>
      (derive(visit)?.flags ?? []).filter(
        ({ id, urgency, settled }) =>
          (urgency === 'emergency' || urgency === 'today') && settled && !visit.seen?.includes(`${id}:${urgency}`),
      ),
    questionView: (question, visit) => {
      const derived = derive(visit);
      return derived && questionView(question, visit, derived, catalogue);
    },
    review: (visit) => {
      const derived = derive(visit);
      return derived ? reviewOf(derived, catalogue) : [];
    },
    guidance,
    workOut,
    summary: (visit) => {
      const known = guidance(visit);
      return known && buildSummary(visit as Visit, known);
    },
    readStored: (kept) => readStored(kept, catalogue),
    whatIf: (visit) => (visit.ageMonths === undefined ? [] : whatIf(visit as Visit, catalogue)),
    codeOf: (visit) => (visit.ageMonths === undefined ? undefined : asCode(visit as Visit, book)),
    responseOf: (visit, t, language) => {
      const known = guidance(visit);
      return known && asFhir(visit as Visit, known, fhirItems(), t, language);
    },
    open,
    lookBack: (given, now) => lookBack(open(given), now, (visit) => guidance(visit) ?? guide(visit, catalogue)),
  };
}
