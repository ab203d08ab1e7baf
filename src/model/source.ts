export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly address: string;
  readonly grade: 'primary' | 'republished' | 'weak' | 'general-knowledge';
}
