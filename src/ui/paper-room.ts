import type { PaperBlock, ParentPage } from './parent-page';

/** Lines on the lower of the two papers: 54 are there, and the estimate below runs 3.5 to 10 short in all worked cases. */
const LINES = 57;
/** Letters in a line of the whole width, and of the two columns. */
const LETTERS = 94;
const LETTERS_BESIDE = [34, 56] as const;
/** In a line beside the picture of the circles, and what that takes with the words around it. */
const LETTERS_BESIDE_PICTURE = 53;
const PICTURE = 19;
/** Lines that a heading, the head and the foot of the page take. */
const HEADING = 1.7;
const HEAD = 3;
const FOOT = 3.5;

const linesOf = (texts: readonly string[], letters: number) =>
  texts.reduce((lines, text) => lines + Math.ceil(text.length / letters), 0);
const blockLines = ({ points }: PaperBlock, letters = LETTERS) => HEADING + linesOf(points, letters);
const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);

/** How many lines are still free on the family's page: somewhat fewer than really are, since letters differ in width. */
export function freeLines({ headline, lead, before, beside, hasPicture, after }: ParentPage): number {
  const columns = hasPicture
    ? [PICTURE, sum(beside.map((block) => blockLines(block, LETTERS_BESIDE_PICTURE)))]
    : beside.map((block, column) => blockLines(block, beside.length === 1 ? LETTERS : LETTERS_BESIDE[column]));
  const whole = sum([...before, ...after].map((block) => blockLines(block)));
  return LINES - HEAD - FOOT - linesOf([headline], LETTERS) - linesOf(lead, LETTERS) - whole - Math.max(0, ...columns);
}

/** @returns the first of several ways to say it that has room, or nothing */
export function fitting(page: ParentPage, waysToSay: readonly (readonly string[])[]): readonly string[] {
  const free = freeLines(page);
  return waysToSay.find((points) => blockLines({ id: '', heading: '', points }) <= free) ?? [];
}
