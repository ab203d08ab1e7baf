/** One question as the parent saw it, and the answer given: what every page of the comparison asks. */
export interface Asked {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly answers: readonly { readonly choice: string; readonly label: string }[];
  readonly given: string;
}
