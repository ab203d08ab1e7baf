import type { Face } from './face';
import type { ClinicProfile } from './profile';

/** Who shows this page. The profile comes after the face. */
export interface Clinic {
  readonly face: Face;
  readonly profile?: ClinicProfile;
  /** of a picture that has arrived */
  readonly logoAddress?: string;
}

export interface ShownClinic {
  /** undefined: no clinic */
  now(): Clinic | undefined;
  /** the id by which a link chose it, if it is built in */
  readonly chosen: string | undefined;
  become(clinic: Clinic | undefined): void;
  onChange(listener: () => void): () => void;
}

/** The build makes a face of each profile (`build/clinic-faces.ts`), and checks it. */
const FACES = import.meta.glob<Face>('./profiles/*.json', { eager: true, query: '?face', import: 'default' });

/** @param id as it stands in the link: anybody may have written it */
export function startClinic(id: string | undefined): ShownClinic {
  const path = `./profiles/${id}.json`;
  const face = Object.hasOwn(FACES, path) ? FACES[path] : undefined;
  let clinic: Clinic | undefined = face && { face };
  const listeners = new Set<() => void>();
  return {
    now: () => clinic,
    chosen: face && id,
    become(next) {
      clinic = next;
      listeners.forEach((listener) => listener());
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Every clinic that is built in, for the page that makes links. */
export const builtInClinics = (): readonly { readonly id: string; readonly name: string }[] =>
  Object.entries(FACES).map(([path, { name }]) => ({
    id: path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    name,
  }));
