import type { ClinicProfile } from './profile';
import type { Clinic, ShownClinic } from './shown-clinic';

export interface Outside {
  /** the file that a clinic may edit beside the page; `null` in it: no clinic */
  readonly readFile: () => Promise<unknown>;
  /** @returns the address of a picture beside the page, once it is there */
  readonly loadPicture: (name: string) => Promise<string>;
  /** for whoever runs the page, never for the parent */
  readonly tell: (text: string) => void;
}

const PROFILES = import.meta.glob<ClinicProfile>('./profiles/*.json', { import: 'default' });

/**
 * Reads the rest of a clinic. The file beside the page comes first: on the site of one clinic no link shows another.
 * Never fails: what cannot be used is left out, and the clinic is told what to mend.
 */
export async function loadClinic(shown: ShownClinic, { readFile, loadPicture, tell }: Outside): Promise<void> {
  async function ofFile(): Promise<Clinic | undefined> {
    const given = await readFile();
    if (given === null) return undefined;
    const { readClinic } = await import('./read-clinic');
    const read = readClinic(given);
    if ('problems' in read) {
      tell(['clinic.js is not used. No clinic is shown because of it.', ...read.problems].join('\n'));
      return undefined;
    }
    if (read.note !== undefined) tell(`clinic.js: ${read.note}`);
    return { face: read.face, profile: read.profile };
  }
  async function ofLink(chosen: Clinic): Promise<Clinic> {
    const profile = await PROFILES[`./profiles/${shown.chosen}.json`]?.();
    return { ...chosen, ...(profile ? { profile } : {}) };
  }
  async function withLogo(clinic: Clinic, logo: string): Promise<Clinic> {
    return { ...clinic, logoAddress: await loadPicture(logo) };
  }
  async function orTell<T>(what: string, read: () => Promise<T | undefined>): Promise<T | undefined> {
    try {
      return await read();
    } catch (problem) {
      tell(`${what} could not be read. ${String(problem)}`);
      return undefined;
    }
  }

  const chosen = shown.now();
  const own = await orTell('clinic.js', ofFile);
  const clinic = own ?? (chosen && ((await orTell('The profile of the clinic', () => ofLink(chosen))) ?? chosen));
  shown.become(clinic);
  const logo = clinic?.face.logo;
  if (!clinic || logo === undefined) return;
  const whole = await orTell(`The logo "${logo}"`, () => withLogo(clinic, logo));
  if (whole) shown.become(whole);
}
