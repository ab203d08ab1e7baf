import { FRAME_ALLOWS, FRAME_HEIGHT, FRAME_SANDBOX } from './frame-element';

/** What a link may choose: enumerated values and one small number, never a text, a colour or an address. */
export interface LinkChoices {
  /** BCP 47 */
  readonly language?: string;
  /** id of a profile of this build */
  readonly clinic?: string;
  /** fills in the age, which the parent then confirms */
  readonly ageMonths?: number;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string;
}

/** What stands after `#`, where it reaches no server; empty where nothing is chosen. */
export function hashOf({ language, clinic, ageMonths, country }: LinkChoices): string {
  const values = Object.entries({ lang: language, clinic, age: ageMonths, country }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return values.length === 0 ? '' : `#${values.join('&')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const attribute = (text: string) => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** @param guide the start page of the guide, ending in a slash */
export function iframeSnippet(guide: string, choices: LinkChoices, title: string): string {
  return [
    `<iframe src="${attribute(`${guide}embed/${hashOf(choices)}`)}"`,
    `  title="${attribute(title)}" style="display:block;width:100%;height:${FRAME_HEIGHT};border:0"`,
    `  loading="lazy" referrerpolicy="no-referrer" allow="${FRAME_ALLOWS}"`,
    `  sandbox="${FRAME_SANDBOX.join(' ')}"></iframe>`,
  ].join('\n');
}

const scriptTag = (guide: string) => `<script src="${attribute(`${guide}embed.js`)}" async></script>`;

/** The same iframe, as high as what is in it. */
export const scriptSnippet = (guide: string, choices: LinkChoices, title: string): string =>
  `${iframeSnippet(guide, choices, title)}\n${scriptTag(guide)}`;

/** Shortest; without its script the page shows nothing in this place. */
export function elementSnippet(guide: string, { clinic, language }: LinkChoices, title: string): string {
  const values = Object.entries({ clinic, lang: language, title }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [` ${name}="${attribute(value)}"`],
  );
  return `<therapy-guide${values.join('')}></therapy-guide>\n${scriptTag(guide)}`;
}
