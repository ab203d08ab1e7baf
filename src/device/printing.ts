const WAIT_FOR_PRINTING_MS = 1000;

/**
 * Opens the print window. Browsers inside other apps, and frames that may not open windows, have a print function that does nothing:
 * a browser that prints says so beforehand.
 * @returns whether it did
 */
export function printPage(): Promise<boolean> {
  if (typeof window.print !== 'function') return Promise.resolve(false);
  return new Promise((resolve) => {
    const began = () => resolve(true);
    window.addEventListener('beforeprint', began, { once: true });
    const gaveUp = () => {
      window.removeEventListener('beforeprint', began);
      resolve(false);
    };
    try {
      window.print();
      setTimeout(gaveUp, WAIT_FOR_PRINTING_MS);
    } catch {
      gaveUp();
    }
  });
}
