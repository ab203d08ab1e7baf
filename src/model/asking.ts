import type { AreaId } from './area';
import type { QuestionId } from './question';

/** First month (corrected) of each of the fourteen age bands; a band ends where the next one starts. */
export const BAND_STARTS = [0, 4, 6, 9, 12, 15, 18, 24, 30, 36, 48, 60, 72, 96] as const;
export type BandStart = (typeof BAND_STARTS)[number];

export interface AskingRow {
  readonly role: 'gate' | 'if-opened';
  readonly gate: QuestionId;
  readonly followUps: readonly QuestionId[];
}
export type AskingTable = Readonly<Record<AreaId, Partial<Readonly<Record<BandStart, AskingRow>>>>>;
