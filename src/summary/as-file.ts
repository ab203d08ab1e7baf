import { markHtml, pictureHtml, type FileMark, type FilePicture } from './file-picture';
import { FILE_STYLE } from './file-style';
import { escaped } from './html-text';
import { pairedById, pairedByPlace, type Pair } from './paired';

/** One line of the doctor's page. */
export interface FileRow {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly isLoud?: boolean | undefined;
  /** what a hand adds behind the text */
  readonly handwritten?: string | undefined;
}
/** A heading and what stands below it; words between double stars are bold. */
export interface FileBlock {
  readonly id: string;
  readonly heading: string;
  readonly points: readonly string[];
  /** what stands before a point instead of a dash */
  readonly marks?: readonly (FileMark | undefined)[] | undefined;
}

interface FileLanguage {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Both pages of the sheet in the words of one language, and the visit as its short code; of bare answers there is one page. */
export interface FilePages {
  readonly language: FileLanguage;
  /** of the tab: nothing about the child */
  readonly title: string;
  /** how to go on with the file; not printed */
  readonly note: string;
  readonly doctor: {
    readonly head: string;
    readonly heading: string;
    /** left for a hand to fill in */
    readonly blanks: readonly string[];
    readonly rows: readonly FileRow[];
    readonly foot: readonly string[];
  };
  readonly family?: FamilyPage;
  /** undefined where the visit could not be packed: then the file can be read and not gone on with */
  readonly code: string | undefined;
}
interface FamilyPage {
  readonly head: string;
  readonly heading: string;
  readonly lead: readonly string[];
  readonly blocks: readonly FileBlock[];
  /** stands beside the blocks from one on, by its id; in one language alone */
  readonly picture?: (FilePicture & { readonly from: string }) | undefined;
  readonly foot: readonly string[];
}

const MARKER = 'therapy-guide-visit';
/** Nothing may be loaded and nothing may run, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const bold = (text: string): string =>
  text
    .split('**')
    .map((part, index) => (index % 2 === 1 ? `<strong>${escaped(part)}</strong>` : escaped(part)))
    .join('');
const BLANK = '<span class="blank"></span>';

/** A text in one language, or in two of which each has its own direction. */
type Say = (text: string, other: string | undefined) => string;

const sayer = (languages: Pair<FileLanguage>): Say => {
  const { one, other } = languages;
  const spoken = (text: string, { code, direction }: FileLanguage, kind: string) =>
    `<span${kind} lang="${escaped(code)}" dir="${direction}">${bold(text)}</span>`;
  return (text, also) =>
    other === undefined || also === undefined
      ? bold(text)
      : `<span class="both">${spoken(text, one, '')}${spoken(also, other, ' class="other"')}</span>`;
};

const rowHtml = (say: Say, { one, other }: Pair<FileRow>): string =>
  `<div${one.isLoud ? ' class="loud"' : ''}><dt>${say(one.label, other?.label)}</dt><dd>${say(one.text, other?.text)}${
    one.handwritten === undefined
      ? ''
      : ` <span class="hand">${say(one.handwritten, other?.handwritten)} ${BLANK}</span>`
  }</dd></div>`;

const linesHtml = (say: Say, tag: string, one: readonly string[], other: readonly string[] | undefined): string =>
  pairedByPlace(one, other)
    .map((line) => `<${tag}>${say(line.one, line.other)}</${tag}>`)
    .join('');

const pointsHtml = (say: Say, { points, marks }: FileBlock, other: FileBlock | undefined): string =>
  pairedByPlace(points, other?.points)
    .map((line, place) => {
      const mark = marks?.[place];
      return `<li${mark ? ' class="marked"' : ''}>${mark ? markHtml(mark) : ''}${say(line.one, line.other)}</li>`;
    })
    .join('');

const blockHtml = (say: Say, { one, other }: Pair<FileBlock>): string =>
  `<h2>${say(one.heading, other?.heading)}</h2>\n<ul>${pointsHtml(say, one, other)}</ul>`;

const footHtml = (say: Say, one: readonly string[], other: readonly string[] | undefined): string =>
  `<footer>${linesHtml(say, 'p', one, other)}</footer>`;

function doctorHtml(say: Say, { doctor }: FilePages, other: FilePages['doctor'] | undefined): string {
  const blanks = pairedByPlace(doctor.blanks, other?.blanks).map(
    (label) => `<span>${say(label.one, label.other)} ${BLANK}</span>`,
  );
  return `<p class="for">${say(doctor.head, other?.head)}</p>
<h1>${say(doctor.heading, other?.heading)}</h1>
<p class="blanks">${blanks.join(' ')}</p>
<dl>
${pairedById(doctor.rows, other?.rows)
  .map((row) => rowHtml(say, row))
  .join('\n')}
</dl>
${footHtml(say, doctor.foot, other?.foot)}`;
}

const familyHtml = (say: Say, family: FamilyPage, other: FamilyPage | undefined): string =>
  `<p class="for">${say(family.head, other?.head)}</p>
<h1>${say(family.heading, other?.heading)}</h1>
${linesHtml(say, 'p', family.lead, other?.lead)}
${pairedById(family.blocks, other?.blocks)
  .map((block) => (family.picture?.from === block.one.id ? pictureHtml(family.picture) : '') + blockHtml(say, block))
  .join('\n')}
${footHtml(say, family.foot, other?.foot)}`;

/**
 * One file that reads and prints anywhere, without a script and without anything to load; the app finds the visit in it by its marker.
 * @param other the same pages in a second language, to stand below each line
 */
export function asFile(pages: FilePages, other?: FilePages): string {
  const { language, title, note, code } = pages;
  const say = sayer({ one: language, other: other?.language });
  const article = (inside: string) => `<article${other ? ' class="two"' : ''}>\n${inside}\n</article>\n`;
  return `<!doctype html>
<html lang="${escaped(language.code)}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
${code === undefined ? '' : `<!--${MARKER}:${code}-->\n`}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${FILE_STYLE}</style>
</head>
<body>
${article(doctorHtml(say, pages, other?.doctor))}${
    pages.family ? article(familyHtml(say, pages.family, other?.family)) : ''
  }${code === undefined ? '' : `<p class="note">${say(note, other?.note)}</p>\n`}</body>
</html>
`;
}

/** What stands in one of two languages alone, by its label or heading in the language that has it. */
export function inOneOnly(one: FilePages, other: FilePages): readonly string[] {
  const lacking = (some: FilePages, more: FilePages): readonly string[] => [
    ...pairedById(some.doctor.rows, more.doctor.rows).flatMap((row) => (row.other ? [] : row.one.label)),
    ...pairedById(some.family?.blocks ?? [], more.family?.blocks).flatMap((block) =>
      block.other?.points.length === block.one.points.length ? [] : block.one.heading,
    ),
    ...(some.family && some.family.lead.length !== more.family?.lead.length ? [some.family.heading] : []),
  ];
  return [...new Set([...lacking(one, other), ...lacking(other, one)])];
}

/** Nothing about the child, and no name: the day of the answers alone. */
export const fileName = (date: string | undefined, ending = 'html'): string =>
  date === undefined ? `therapy-guide.${ending}` : `therapy-guide-${date}.${ending}`;

const MARKED = /<!--\s*therapy-guide-visit:([A-Z2-7]*)\s*-->/gi;

/**
 * The code that a file carries, by its marker alone: what stands on its pages is never read.
 * @returns `damaged` where the file is ours and its marker is not whole, or names more than one visit; undefined for any other text
 */
export function codeInFile(text: string): { readonly code: string } | 'damaged' | undefined {
  if (!text.toLowerCase().includes(MARKER)) return undefined;
  const codes = new Set([...text.matchAll(MARKED)].map(([, code]) => code ?? ''));
  const [code] = codes;
  return code === undefined || codes.size > 1 ? 'damaged' : { code };
}
