/** The start page of this guide, without what a link carried, and never the page for frames or for clinics: for paper, and for links that are handed on. */
export function guideAddress(): string {
  const { origin, pathname } = window.location;
  return origin + pathname.replace(/(?:(?:embed|kit)\/|kit\.html$)?(?:index\.html)?$/, '');
}
