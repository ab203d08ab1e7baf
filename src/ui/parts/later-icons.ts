import { dot, ring, type Drawing } from './icons';

/** Drawings of the screens that come later, which the first load does without: given to `Icon` as they are. */
export const LATER_DRAWINGS = {
  printer: { line: 'M6.5 8.5v-5.5h11v5.5M6.5 17h-4V8.5h19V17h-4M6.5 13.5h11V21h-11z' },
  share: { line: 'M12 15.5V3M7.5 7 12 2.8 16.5 7M5 12v8.5h14V12' },
  calendar: { line: 'M3 5.5h18V21H3zM3 10h18M8 2.8V7M16 2.8V7M8.5 15l2.5 2.5 4.5-4.5' },
  copy: { line: 'M8.5 8.5h12V21h-12zM15.5 8V3h-12v12.5h4.5' },
  message: { line: 'M3 4.5h18v12h-10l-5 4v-4h-3z' },
  letter: { line: 'M3 5.5h18v13h-18zM3 6.5l9 7 9-7' },
  speaker: { line: 'M3 9.5v5h4l5.5 4.5V5L7 9.5zM16 9c1.7 1.6 1.7 4.4 0 6M18.7 6.3c3.3 3.2 3.3 8.2 0 11.4' },
  stop: { line: 'M6 6h12v12H6z' },
  'good-reason': { line: `${ring}${dot(12, 12, 5)}` },
  'some-reason': { line: ring },
  'not-now': { line: ring, thin: true },
} as const satisfies Readonly<Record<string, Drawing>>;
