import type { LinkPresets } from './link-presets';

/** What the screens may know of where they are shown. */
export interface Device {
  readonly isFramed: boolean;
  /** inside another page without our script: then the browser brings a new heading into view there */
  readonly isFrameAlone: () => boolean;
  readonly region: string | undefined;
  readonly presets: LinkPresets;
  readonly now: () => Date;
  /** of this app */
  readonly version: string;
}
