/** How a picture is taken. */
export interface View {
  /** stable: part of the picture's name */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: Scheme;
  readonly words: Words;
}
export type Scheme = 'light' | 'dark' | 'forced';
/** English, a language from right to left, English made 40 % longer, or another language by its code. */
export type Words = 'english' | 'rtl' | 'long' | (string & {});

const HEIGHT_OF = { 320: 568, 360: 640, 768: 1024, 1280: 800 } as const;
type Width = keyof typeof HEIGHT_OF;

export const view = (width: Width, scheme: Scheme, words: Words = 'english'): View => ({
  name: `${width}-${scheme}${words === 'english' ? '' : `-${words}`}`,
  width,
  height: HEIGHT_OF[width],
  scheme,
  words,
});
const low = (width: number, height: number): View => ({
  name: `${width}x${height}-light`,
  width,
  height,
  scheme: 'light',
  words: 'english',
});

/** Each width once, light and dark and each direction twice. */
export const SOME: readonly View[] = [
  view(360, 'light'),
  view(320, 'dark', 'rtl'),
  view(768, 'dark'),
  view(1280, 'light', 'rtl'),
];

/** 1280 x 1024 at 400 %, and a phone lying on its side. */
export const ZOOMED = low(320, 256);
export const LANDSCAPE = low(640, 360);

/** Every width in light and dark and in both directions, and what else narrows a page. */
export const MANY: readonly View[] = [
  ...SOME,
  view(360, 'dark', 'rtl'),
  view(320, 'light'),
  view(768, 'light', 'rtl'),
  view(1280, 'dark'),
  ZOOMED,
  LANDSCAPE,
  view(320, 'light', 'long'),
  view(360, 'forced'),
];
