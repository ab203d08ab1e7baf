export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly address: string;
  readonly grade: 'primary' | 'republished' | 'weak' | 'general-knowledge';
  /** the address is not the publisher's own: what was read there is a copy */
  readonly copy?: true;
}
