/** Shown inside another page: its history, its scrolling and its focus are left alone. */
export function isFramed(): boolean {
  return window.self !== window.top;
}

/** The page that is written for frames, wherever it is opened. */
export function isFramePage(): boolean {
  return document.documentElement.dataset['embed'] !== undefined;
}
