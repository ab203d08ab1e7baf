import { FILE_STYLE } from './file-style';

/** One line of the doctor's page. */
export interface FileRow {
  readonly label: string;
  readonly text: string;
  readonly isLoud?: boolean | undefined;
  /** what a hand adds behind the text */
  readonly handwritten?: string | undefined;
}
/** A heading and what stands below it; words between double stars are bold. */
export interface FileBlock {
  readonly heading: string;
  readonly points: readonly string[];
}

/** Both pages of the sheet in the words of one language, and the visit as its short code. */
export interface FilePages {
  readonly language: { readonly code: string; readonly direction: 'ltr' | 'rtl' };
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
  readonly family: {
    readonly head: string;
    readonly heading: string;
    readonly lead: readonly string[];
    readonly blocks: readonly FileBlock[];
    readonly foot: readonly string[];
  };
  readonly code: string;
}

const MARKER = 'therapy-guide-visit';
/** Nothing may be loaded and nothing may run, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
const bold = (text: string): string =>
  text
    .split('**')
    .map((part, index) => (index % 2 === 1 ? `<strong>${escaped(part)}</strong>` : escaped(part)))
    .join('');
const BLANK = '<span class="blank"></span>';

const rowHtml = ({ label, text, isLoud, handwritten }: FileRow): string =>
  `<div${isLoud ? ' class="loud"' : ''}><dt>${escaped(label)}</dt><dd>${escaped(text)}${
    handwritten === undefined ? '' : ` <span class="hand">${escaped(handwritten)} ${BLANK}</span>`
  }</dd></div>`;

const blockHtml = ({ heading, points }: FileBlock): string =>
  `<h2>${escaped(heading)}</h2>\n<ul>${points.map((point) => `<li>${bold(point)}</li>`).join('')}</ul>`;

const footHtml = (lines: readonly string[]): string => `<footer>${lines.map(escaped).join('<br>')}</footer>`;

/** One file that reads and prints anywhere, without a script and without anything to load; the app finds the visit in it by its marker. */
export function asFile({ language, title, note, doctor, family, code }: FilePages): string {
  return `<!doctype html>
<html lang="${escaped(language.code)}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<!--${MARKER}:${code}-->
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${FILE_STYLE}</style>
</head>
<body>
<article>
<p class="for">${escaped(doctor.head)}</p>
<h1>${escaped(doctor.heading)}</h1>
<p class="blanks">${doctor.blanks.map((label) => `<span>${escaped(label)} ${BLANK}</span>`).join(' ')}</p>
<dl>
${doctor.rows.map(rowHtml).join('\n')}
</dl>
${footHtml(doctor.foot)}
</article>
<article>
<p class="for">${escaped(family.head)}</p>
<h1>${escaped(family.heading)}</h1>
${family.lead.map((text) => `<p>${bold(text)}</p>`).join('\n')}
${family.blocks.map(blockHtml).join('\n')}
${footHtml(family.foot)}
</article>
<p class="note">${escaped(note)}</p>
</body>
</html>
`;
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
