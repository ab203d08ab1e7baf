/** How giving something to the device's own share sheet ended. */
export type Shared = 'shared' | 'cancelled' | 'failed';

export const canShare = (): boolean => typeof navigator.share === 'function';

/** Hands a text to whatever the person picks on the device's own sheet; closing the sheet is no fault. */
export async function shareText(text: string): Promise<Shared> {
  try {
    await navigator.share({ text });
    return 'shared';
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}
