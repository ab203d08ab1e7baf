import { createContext } from 'svelte';
import type { Clinic } from '../clinic/shown-clinic';

export interface ClinicHere {
  /** undefined: none shows this page */
  readonly clinic: Clinic | undefined;
  /** the moment at which it is asked, for "open now" */
  readonly now: () => Date;
}

/** Who shows this page. It stands beside the wizard's view and never in it: nothing a clinic says reaches a question or a rule. */
export const [getClinic, setClinic] = createContext<() => ClinicHere>();
