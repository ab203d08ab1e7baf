/**
 * A clinic may replace the ink and nothing else. It is taken only where it can be read; else its lightness is moved until it can.
 * The surfaces stand in `ui/styles/tokens.css` too; a test compares them.
 */
export const SURFACES = {
  light: ['#f5f2eb', '#fffefa', '#e3e7ec', '#ffffff'],
  dark: ['#1a1916', '#2a2823', '#2b3340', '#14202f'],
} as const;
export type Theme = keyof typeof SURFACES;
/** one colour for each theme */
export type Ink = Readonly<Record<Theme, string>>;

/** WCAG 2, for text of any size at level AAA. */
const ENOUGH = 7;

type Rgb = readonly [red: number, green: number, blue: number];
const rgbOf = (colour: string): Rgb => {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};
const hexOf = (rgb: Rgb) =>
  `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

function luminanceOf(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21, by the formula of WCAG 2. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

export const leastContrastOf = (colour: string, theme: Theme): number =>
  Math.min(...SURFACES[theme].map((surface) => contrastOf(colour, surface)));

/** Mixed with black or white: the hue stays, the lightness moves. */
function moved(colour: string, theme: Theme, share: number): string {
  const end = theme === 'light' ? 0 : 1;
  const [red, green, blue] = rgbOf(colour).map((part) => part + (end - part) * share) as unknown as Rgb;
  return hexOf([red, green, blue]);
}

const STEPS = 100;
/** The nearest colour that can be read: the accent itself where it can; at the end of the way stands black or white. */
function readable(colour: string, theme: Theme): string {
  for (let step = 0; step <= STEPS; step += 1) {
    const now = moved(colour, theme, step / STEPS);
    if (leastContrastOf(now, theme) >= ENOUGH) return now;
  }
  return moved(colour, theme, 1);
}

/** @param accent `#` and six digits */
export const inkOf = (accent: string): Ink => ({
  light: readable(accent, 'light'),
  dark: readable(accent, 'dark'),
});

/** What a clinic should know of its colour; nothing where it is used as it is. On a dark page every dark colour is made lighter. */
export function accentReport(accent: string): string | undefined {
  const least = leastContrastOf(accent, 'light');
  if (least >= ENOUGH) return undefined;
  const { light, dark } = inkOf(accent);
  return (
    `The accent ${accent} is hard to read on the page (${least.toFixed(1)} to 1, and ${ENOUGH} to 1 is needed). ` +
    `${light} is used instead, and ${dark} on a dark page.`
  );
}
