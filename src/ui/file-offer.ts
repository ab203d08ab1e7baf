/** A file that a tap makes, and what else helps where none arrives. */
export interface FileOffer {
  readonly kind: 'page' | 'record';
  readonly label: string;
  /** neutral: nothing about the child */
  readonly name: string;
  readonly type: string;
  readonly make: () => string;
  /** what is copied instead */
  readonly text: () => string;
}
