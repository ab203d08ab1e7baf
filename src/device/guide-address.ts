/** Where this guide stands, without what a link carried: to be written out on paper. */
export function guideAddress(): string {
  return window.location.origin + window.location.pathname;
}
