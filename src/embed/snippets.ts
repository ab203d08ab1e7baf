import { FRAME_ALLOWS, FRAME_HEIGHT, FRAME_SANDBOX } from './frame-element';
import { hashOf, type LinkChoices } from './link-choices';

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
