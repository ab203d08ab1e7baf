/** The screen is read from its heading on: after each step, past the running head, and where what had the focus is gone. */
export const toHeading = (preventScroll = false): void =>
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll });
/** Nothing has the focus any more. */
export const leaveFocus = (): void => (document.activeElement as HTMLElement | null)?.blur();
