/** The colour of a clinic in place of the ink, for light and dark pages. */
export function setInk(ink: { readonly light: string; readonly dark: string } | undefined): void {
  const { style } = document.documentElement;
  for (const theme of ['light', 'dark'] as const) {
    if (ink) style.setProperty(`--clinic-${theme}`, ink[theme]);
    else style.removeProperty(`--clinic-${theme}`);
  }
}
