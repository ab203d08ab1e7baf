/** Shown inside another page: its history, its scrolling and its focus are left alone. */
export function isFramed(): boolean {
  return window.self !== window.top;
}
