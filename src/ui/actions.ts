/** What a tap does outside the flow. */
export interface Actions {
  readonly back: () => void;
  /** @returns whether a print window seems to have opened */
  readonly print: () => Promise<boolean>;
  /** @returns whether the text is on the clipboard now */
  readonly copy: (text: string) => Promise<boolean>;
  readonly delete: () => void;
  /** keeps the visit in hand on this device */
  readonly keep: () => void;
  readonly stopKeeping: () => void;
  readonly openKept: (id: number) => void;
  readonly discardKept: (id: number) => void;
}
