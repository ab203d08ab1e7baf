import { hashOf } from './link-choices';

/** How the iframe is written, by the script and in the snippets of the kit. What each word of the sandbox is for: README, For clinics. */
export const FRAME_SANDBOX = [
  'allow-scripts',
  'allow-same-origin',
  'allow-modals',
  'allow-downloads',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-top-navigation-to-custom-protocols',
] as const;
export const FRAME_ALLOWS = 'clipboard-write; web-share';
/** High enough for the first screen in most columns; with the script it follows each step. */
export const FRAME_HEIGHT = '640px';

const CLINIC_ID = /^[a-z0-9-]{1,40}$/;
/** BCP 47, as far as languages of this guide are named. */
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The page for frames; a value that is none is left out. What it chooses stands after `#`, which reaches no server. */
export function frameAddress(embed: URL, clinic: string | null, language: string | null): string {
  return (
    embed.href +
    hashOf({
      ...(clinic !== null && CLINIC_ID.test(clinic) ? { clinic } : {}),
      ...(language !== null && LANGUAGE.test(language) ? { language } : {}),
    })
  );
}

/** A frame sandboxed without its own origin has the origin `null`; any other must be the guide's. */
export function isAllowedOrigin(
  origin: string,
  sandbox: Pick<DOMTokenList, 'length' | 'contains'>,
  guide: string,
): boolean {
  const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return origin === (isOpaque ? 'null' : guide);
}
