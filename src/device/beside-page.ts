/** The address of a file or folder beside the first page, also from a page in a folder of its own: the app's scripts lie one folder below. */
export const besidePage = (name: string): string =>
  new URL((import.meta.env.DEV ? '/' : '../') + name, import.meta.url).href;

const CLINIC_FILE = besidePage('clinic.js');

/** What a clinic wrote of itself, as it stands there. A script, since the page's policy lets it fetch nothing. */
export async function readClinicFile(): Promise<unknown> {
  const { default: given } = (await import(/* @vite-ignore */ CLINIC_FILE)) as { default?: unknown };
  return given;
}

/**
 * Gets a picture that lies beside the page; from then on it is shown without asking for it again.
 * @returns its address
 */
export async function loadPicture(name: string): Promise<string> {
  const picture = new Image();
  picture.src = besidePage(name);
  await picture.decode();
  return picture.src;
}
