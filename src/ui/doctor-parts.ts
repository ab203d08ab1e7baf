import type { Texts } from '../i18n/start-i18n';
import type { Summary } from '../model/summary';
import { doctorRows, rowText, type DoctorRow } from './doctor-page';

/** Headings as a referral form has them, so that each part can be copied into one. */
const PARTS = [
  { id: 'referral', rows: ['child', 'urgent', 'toCheck', 'loss', 'worry'] },
  { id: 'reported', rows: ['notYet', 'often', 'sometimes', 'hard'] },
  { id: 'history', rows: ['hearing', 'background'] },
  { id: 'asked', rows: ['denied', 'notKnown'] },
  { id: 'told', rows: ['told'] },
] as const;

export interface DoctorPart {
  readonly id: (typeof PARTS)[number]['id'];
  readonly rows: readonly DoctorRow[];
  /** to copy */
  readonly text: string;
}

/** The doctor's page in parts; every row of it is in one. */
export function doctorParts(t: Texts, summary: Summary): readonly DoctorPart[] {
  const all = doctorRows(t, summary);
  return PARTS.map(({ id, rows: wanted }) => {
    const rows = all.filter((row) => (wanted as readonly string[]).includes(row.id));
    return { id, rows, text: rows.map((row) => rowText(t, row)).join('\n') };
  }).filter(({ rows }) => rows.length > 0);
}
