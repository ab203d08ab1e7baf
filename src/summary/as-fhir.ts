import type { Guidance } from '../model/guidance';
import type { Choice } from '../model/question';
import type { Visit } from '../model/visit';
import { everyItem, FHIR_BASE, NONE, QUESTIONNAIRE_URL, type FhirItem, type FhirOption } from './fhir-items';
import type { Words } from './question-names';

/** What our forms add to FHIR, each under an address of our own. */
export const EXTENSIONS = {
  /** a safety group that was not answered itself: one of its signs was */
  implied: `${FHIR_BASE}/StructureDefinition/implied`,
  /** an answer that is kept and does not count: of another age, ruled out, or no longer opened */
  notCounted: `${FHIR_BASE}/StructureDefinition/not-counted`,
  /** urgent pages the parent has seen */
  seen: `${FHIR_BASE}/StructureDefinition/seen`,
} as const;

interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}
interface Extension {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueString?: string;
  readonly valueCoding?: Coding;
  readonly extension?: readonly Extension[];
}
export interface FhirAnswer {
  readonly extension?: readonly Extension[];
  readonly valueCoding?: Coding;
  readonly valueString?: string;
  readonly valueInteger?: number;
  readonly valueBoolean?: boolean;
}
export interface FhirResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly FhirAnswer[];
  readonly item?: readonly FhirResponseItem[];
}
/** A FHIR R4 QuestionnaireResponse without a subject, an author or a source: it says what was answered and not by whom. */
export interface FhirResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly extension?: readonly Extension[];
  readonly questionnaire: string;
  readonly status: 'completed' | 'in-progress';
  readonly authored?: string;
  readonly item: readonly FhirResponseItem[];
}

/** What stands in an item: an answer to a question, or a part of the visit. */
type Value = Choice | number | boolean;
/** What of the guidance says which answers count. */
export type Counted = Pick<Guidance, 'answers' | 'ignored' | 'unanswered' | 'complete' | 'ageUsedMonths'>;

function coded(t: Words, { system, code, label }: FhirOption): { readonly valueCoding: Coding } {
  return { valueCoding: { system, code, ...(label ? { display: label(t) } : {}) } };
}

/** Codes as answers. A country or language that is not offered stands as its bare code. */
function codedAnswers(t: Words, { options = [] }: FhirItem, value: Choice): readonly FhirAnswer[] {
  const codes = typeof value === 'string' ? [value] : value;
  const none = options.find(({ system }) => system === NONE.system);
  if (none && codes.length === 0) return [coded(t, none)];
  return codes.map((code) => {
    const option = options.find((offered) => offered !== none && offered.code === code);
    return option ? coded(t, option) : { valueString: code };
  });
}

function answersTo(t: Words, item: FhirItem, value: Value): readonly FhirAnswer[] {
  if (typeof value === 'number') return [{ valueInteger: value }];
  if (typeof value === 'boolean') return [{ valueBoolean: value }];
  return codedAnswers(t, item, value);
}

/** The parts of a visit that are answers, by link id. What does not count stands elsewhere. */
function valuesOf(visit: Visit, { answers, ignored, ageUsedMonths }: Counted): ReadonlyMap<string, Value> {
  const { ageMonths, ageWeeks, weeksEarly, country, rightNow, worries, mainWorries } = visit;
  const { conditions, therapiesUnderway, hearing, homeLanguages, answeredBy, interpreter } = visit;
  const background = { conditions, therapiesUnderway, hearing, homeLanguages, answeredBy, interpreter };
  const child = { ageMonths, ageWeeks, weeksEarly, ageUsedMonths, country, rightNow, worries, mainWorries };
  const counted = Object.entries(visit.answers).filter(([id]) => !ignored.includes(id));
  const all: readonly (readonly [string, Value | undefined])[] = [
    ...Object.entries({ ...child, ...background }),
    ...answers.map(({ id, choice }) => [id, choice] as const),
    ...counted,
  ];
  return new Map(all.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])));
}

/** Beside the answers: those that do not count, and the urgent pages that were seen. */
function extensionsOf(t: Words, visit: Visit, { ignored }: Counted, items: readonly FhirItem[]): readonly Extension[] {
  const notCounted = everyItem(items)
    .filter(({ linkId }) => ignored.includes(linkId))
    .map((item) => ({
      url: EXTENSIONS.notCounted,
      extension: [
        { url: 'question', valueString: item.linkId },
        ...codedAnswers(t, item, visit.answers[item.linkId] ?? []).map((answer) => ({ url: 'answer', ...answer })),
      ],
    }));
  const seen = visit.seen ? [{ url: EXTENSIONS.seen, valueString: visit.seen.join(' ') || NONE.code }] : [];
  return [...notCounted, ...seen];
}

/**
 * The answers of a visit as a FHIR R4 QuestionnaireResponse. "Not sure" is an answer; a question that was asked and not answered is an item
 * without one; what was not asked is not there. No therapy, level or flag is in it: those are guidance for the parent and no finding.
 * @param t the words of the reader's language
 */
export function asFhir(
  visit: Visit,
  counted: Counted,
  items: readonly FhirItem[],
  t: Words,
  language: string,
): FhirResponse {
  const values = valuesOf(visit, counted);
  const isImplied = ({ linkId }: FhirItem) =>
    visit.answers[linkId] === undefined && counted.answers.some(({ id, kind }) => id === linkId && kind === 'group');
  const withItems = (all: readonly FhirItem[]): readonly FhirResponseItem[] =>
    all.flatMap((item): readonly FhirResponseItem[] => {
      const { linkId } = item;
      const inner = withItems(item.items ?? []);
      if (inner.length > 0) return [{ linkId, text: item.label(t), item: inner }];
      const value = values.get(linkId);
      if (value === undefined) return counted.unanswered.includes(linkId) ? [{ linkId, text: item.label(t) }] : [];
      const answer = answersTo(t, item, value);
      const extension = [{ url: EXTENSIONS.implied, valueBoolean: true }];
      return [
        {
          linkId,
          text: item.label(t),
          answer: isImplied(item) ? answer.map((one) => ({ extension, ...one })) : answer,
        },
      ];
    });
  const extension = extensionsOf(t, visit, counted, items);
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    ...(extension.length === 0 ? {} : { extension }),
    questionnaire:
      visit.contentVersion === undefined ? QUESTIONNAIRE_URL : `${QUESTIONNAIRE_URL}|${visit.contentVersion}`,
    status: counted.complete ? 'completed' : 'in-progress',
    ...(visit.date === undefined ? {} : { authored: visit.date }),
    item: withItems(items),
  };
}
