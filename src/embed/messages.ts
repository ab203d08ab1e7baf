/**
 * All that is ever said across the border of a frame (`ARCHITECTURE.md`, Links, frames, storage). Outwards: that a visit began, that a step was
 * made, that a result is shown, and how high the page is. Inwards: only a request for the height. Never an answer, a result, an id or a look.
 */
export const STEPS = ['start', 'step', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** Out of the frame; `height` in whole CSS pixels, at least 1. */
export type FrameMessage = { readonly type: Step } | { readonly type: 'height'; readonly height: number };

/** More than any page of this guide, unfolded and at 280 px, is high; a larger number is none of ours. */
const HIGHEST = 100_000;

const stamped = <T extends object>(message: T) => ({ source: 'therapy-guide', v: 1, ...message }) as const;
export const toHost = (message: FrameMessage) => stamped(message);
/** Into the frame. */
export const HEIGHT_REQUEST = stamped({ type: 'height' });

const isOurs = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' &&
  data !== null &&
  (data as { source?: unknown }).source === 'therapy-guide' &&
  (data as { v?: unknown }).v === 1;

/** What a frame said, or nothing where it is not exactly one of ours. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (!isOurs(data)) return undefined;
  const { type, height } = data;
  const step = STEPS.find((known) => known === type);
  if (step !== undefined) return { type: step };
  const isHeight = type === 'height' && typeof height === 'number' && height >= 1 && height <= HIGHEST;
  return isHeight ? { type, height: Math.ceil(height) } : undefined;
}

export const isHeightRequest = (data: unknown): boolean =>
  isOurs(data) && data['type'] === 'height' && data['height'] === undefined;
