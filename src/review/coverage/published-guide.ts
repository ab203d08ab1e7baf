/** A guide that tells parents or those who refer when to act. */
export interface PublishedGuide {
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  /** where the stored copy that was read came from */
  readonly address: string;
}
