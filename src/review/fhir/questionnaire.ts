import type { QuestionId } from '../../model/question';
import type { PanelSign } from '../../model/start-content';
import {
  itemsOf,
  NONE,
  QUESTIONNAIRE_URL,
  type FhirItem,
  type FhirOption,
  type Instrument,
} from '../../summary/fhir-items';
import { wordsOf, type Words } from '../../summary/question-names';
import { signOffOf } from '../../wizard/sign-off';
import { byAges, enablingOf } from './enabling';
import type { FhirLanguage } from './languages';

type Json = Readonly<Record<string, unknown>>;
type Label = (t: Words) => string;

const CORE = 'http://hl7.org/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

/** A text in the first language, and by the `translation` extension in the others. */
function texts(name: string, label: Label, [first, ...others]: readonly FhirLanguage[]): Json {
  if (!first) throw new Error('A questionnaire needs a language.');
  const translations = others.map(({ code, words }) => ({
    url: `${CORE}/translation`,
    extension: [
      { url: 'lang', valueCode: code },
      { url: 'content', valueString: label(words) },
    ],
  }));
  return {
    [name]: label(first.words),
    ...(translations.length === 0 ? {} : { [`_${name}`]: { extension: translations } }),
  };
}

/** Countries have names in every language of their own; the rest has its words. */
function optionOf({ system, code, label }: FhirOption, languages: readonly FhirLanguage[]): Json {
  const regionName: Label = (t) => {
    const language = languages.find(({ words }) => words === t)?.code ?? 'en';
    return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code;
  };
  const isNone = system === NONE.system;
  return {
    ...(isNone ? { extension: [{ url: `${CORE}/questionnaire-optionExclusive`, valueBoolean: true }] } : {}),
    valueCoding: { system, code, ...texts('display', label ?? regionName, languages) },
  };
}

const answerOf = (linkId: string) => `%resource.repeat(item).where(linkId='${linkId}').answer.value`;

/**
 * The age that the rules go by, worked out by a form filler that can: the same sum as `agesOf`, and 0 before the due date.
 * "months" and "weeks" are words of the expression language itself, so no variable may bear them.
 */
const VARIABLES = [
  ['inMonths', answerOf('ageMonths')],
  ['inWeeks', answerOf('ageWeeks')],
  ['early', answerOf('weeksEarly')],
  [
    'corrected',
    'iif(%inWeeks.exists(), ((%inWeeks - %early) * 7 / 30.4375).floor(), (%inMonths - %early * 7 / 30.4375).floor())',
  ],
] as const;
const AGE_USED =
  'iif(%early.exists() and %early >= 4 and %corrected < 24, iif(%corrected < 0, 0, %corrected), %inMonths)';

const fhirpath = (expression: string) => ({ language: 'text/fhirpath', expression });

/** How a form filler shows an item, if it can: all answers at once instead of a list that unfolds. */
const shownAs = (code: string): Json => ({
  url: `${CORE}/questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
});

function extensionsOf({ linkId, type, range, most, isList }: FhirItem): readonly Json[] {
  return [
    ...(type === 'choice' ? [shownAs(isList ? 'check-box' : 'radio-button')] : []),
    ...(range
      ? [
          { url: `${CORE}/minValue`, valueInteger: range[0] },
          { url: `${CORE}/maxValue`, valueInteger: range[1] },
        ]
      : []),
    ...(most === undefined ? [] : [{ url: `${CORE}/questionnaire-maxOccurs`, valueInteger: most }]),
    ...(linkId === 'ageUsedMonths'
      ? [{ url: `${SDC}/sdc-questionnaire-calculatedExpression`, valueExpression: fhirpath(AGE_USED) }]
      : []),
  ];
}

const display = (linkId: string, label: Label, languages: readonly FhirLanguage[], more: object = {}): Json => ({
  ...more,
  linkId,
  ...texts('text', label, languages),
  type: 'display',
});

/** What is read before the panel of emergencies is answered. */
function panelDisplays({ content }: Instrument, languages: readonly FhirLanguage[]): readonly Json[] {
  const groups = [...new Set(content.rightNow.map(({ group }) => group))];
  const lineOf = ({ id, fromMonths, toMonths }: PanelSign) =>
    display(
      `rightNow.${id}`,
      (t) => t(`rightNow:signs.${id}`),
      languages,
      byAges({ age: 'real', fromMonths, toMonths }),
    );
  return groups.flatMap((group) => [
    display(`rightNow.${group}`, (t) => t(`rightNow:groups.${group}`), languages),
    ...content.rightNow.filter((sign) => sign.group === group).map(lineOf),
  ]);
}

/** What is read before a question is answered: the lines of a group, and what helps. */
function questionDisplays(
  id: QuestionId,
  { content }: Instrument,
  languages: readonly FhirLanguage[],
): readonly Json[] {
  const lines = content.signs.filter(({ group }) => group === id);
  return [
    ...lines.map(({ id: sign, age, fromMonths, toMonths }) =>
      display(`${sign}.line`, (t) => t(`${wordsOf(sign)}.line`), languages, byAges({ age, fromMonths, toMonths })),
    ),
    display(`${id}.help`, (t) => t(`${wordsOf(id)}.help`), languages, { extension: [shownAs('help')] }),
  ];
}

function itemToJson(item: FhirItem, instrument: Instrument, languages: readonly FhirLanguage[]): Json {
  const { linkId, type, label, options, isList, items = [] } = item;
  const extension = extensionsOf(item);
  const inner = [
    ...(linkId === 'rightNow' ? panelDisplays(instrument, languages) : []),
    ...(instrument.shapes.has(linkId) ? questionDisplays(linkId, instrument, languages) : []),
    ...items.map((below) => itemToJson(below, instrument, languages)),
  ];
  return {
    ...(extension.length === 0 ? {} : { extension }),
    linkId,
    ...texts('text', label, languages),
    type,
    ...enablingOf(item, instrument),
    ...(linkId === 'ageMonths' ? { required: true } : {}),
    ...(isList ? { repeats: true } : {}),
    ...(options ? { answerOption: options.map((option) => optionOf(option, languages)) } : {}),
    ...(inner.length === 0 ? {} : { item: inner }),
  };
}

/** The whole instrument as one FHIR R4 Questionnaire, in all languages. It stays a draft until a clinician has signed the content. */
export function questionnaireOf(instrument: Instrument, languages: readonly FhirLanguage[]): Json {
  const { version, reviews } = instrument.content;
  const { state } = signOffOf(version, reviews);
  const about: Label = (t) =>
    [t('summary:fhir.about'), ...(state === 'not-yet' ? [t('review.not-yet')] : [])].join(' ');
  return {
    resourceType: 'Questionnaire',
    language: languages[0]?.code,
    extension: VARIABLES.map(([name, expression]) => ({
      url: `${CORE}/variable`,
      valueExpression: { name, ...fhirpath(expression) },
    })),
    url: QUESTIONNAIRE_URL,
    version,
    name: 'TherapyGuide',
    ...texts('title', (t) => t('summary:fhir.title'), languages),
    status: state === 'reviewed' ? 'active' : 'draft',
    subjectType: ['Patient'],
    ...texts('description', about, languages),
    item: itemsOf(instrument).map((item) => itemToJson(item, instrument, languages)),
  };
}
