import type { FileRead } from '../device/reading-files';
import type { Shared } from '../device/sharing';

/** What a tap does outside the flow. */
export interface Actions {
  readonly back: () => void;
  /** @returns whether a print window seems to have opened */
  readonly print: () => Promise<boolean>;
  /** @returns whether the text is on the clipboard now */
  readonly copy: (text: string) => Promise<boolean>;
  /** the device's own share sheet; absent where there is none */
  readonly share?: (text: string) => Promise<Shared>;
  readonly readFile: (file: File) => Promise<FileRead>;
  readonly delete: () => void;
  /** keeps the visit in hand on this device */
  readonly keep: () => void;
  readonly stopKeeping: () => void;
  readonly openKept: (id: number) => void;
  /** goes on with the visit in a file of the parent's own; what is kept on the device stays as it is */
  readonly takeFile: (given: string) => void;
  /** in a frame: tells the page around that this screen is shown */
  readonly tellHost?: (screen: string) => void;
  /** goes on from what was said, where a step could not be made or shown */
  readonly again: () => void;
  /** for a part of the page that has not come */
  readonly tryAgain: () => void;
  readonly discardKept: (id: number) => void;
}
