import type { BrowserContextOptions } from 'playwright-core';

/** How somebody has set the browser, or the device. */
export interface Mode {
  readonly name: string;
  readonly options: BrowserContextOptions & { readonly viewport: { readonly width: number; readonly height: number } };
  /** a made-up language; absent: English */
  readonly language?: 'en-XA' | 'ar-XB';
  /** what the browser is started with */
  readonly args?: readonly string[];
  /** what the user makes of every page */
  readonly style?: string;
  /** letters of a word that is never broken */
  readonly longest?: number;
  /** each stop of the keyboard is looked at too */
  readonly byKeyboard?: true;
  /** colours that are not ours: their contrast is measured on every screen */
  readonly hasOwnColours?: true;
}

const desktop = { isMobile: false, hasTouch: false } as const;
const phone = (width: number, height = 640) => ({ viewport: { width, height } });

export const MODES: readonly Mode[] = [
  { name: '320 px wide', options: phone(320) },
  {
    name: 'at 400 % on a screen of 1280 x 1024',
    options: { ...desktop, viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    byKeyboard: true,
  },
  // WCAG 1.4.12, each at the value that has to be borne
  {
    name: 'with wider text',
    options: phone(360),
    // a column of two areas is narrower than "coordination" then
    longest: 11,
    style:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  },
  // the setting of the browser, not its zoom: widths stay, letters double
  {
    name: 'with letters twice as large, on a phone',
    options: phone(360),
    args: ['--blink-settings=defaultFontSize=32'],
    longest: 8,
  },
  {
    name: 'with letters twice as large, on a desk',
    options: { ...desktop, viewport: { width: 1280, height: 1024 } },
    args: ['--blink-settings=defaultFontSize=32'],
  },
  {
    name: 'in forced colours',
    options: { ...phone(360), forcedColors: 'active' },
    hasOwnColours: true,
    byKeyboard: true,
  },
  {
    name: 'in forced colours that are dark',
    options: { ...phone(360), forcedColors: 'active', colorScheme: 'dark' },
    hasOwnColours: true,
  },
  { name: 'with more contrast', options: { ...phone(360), contrast: 'more' }, hasOwnColours: true },
  {
    name: 'with more contrast, dark',
    options: { ...phone(360), contrast: 'more', colorScheme: 'dark' },
    hasOwnColours: true,
  },
  { name: 'from right to left', options: phone(320), language: 'ar-XB', byKeyboard: true },
  { name: 'in longer words', options: phone(320), language: 'en-XA' },
  { name: 'on a phone that lies on its side', options: phone(640, 360) },
  { name: 'on a desk', options: { ...desktop, viewport: { width: 1280, height: 720 } } },
];
