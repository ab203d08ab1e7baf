import { LANGUAGES } from './languages';

interface Wishes {
  /** what the parent chose in this tab */
  readonly chosen: string | undefined;
  /** what the link names, as anybody may have written it */
  readonly link: string | undefined;
  /** in which language the page was built */
  readonly page: string;
  /** what the browser is set to, the best first; only where neither a path nor a link has said anything */
  readonly browser: readonly string[];
}

const offered = (code: string | undefined) => LANGUAGES.find((language) => language.code === code)?.code;
/** `es` for `es-MX`: a region has no words of its own here. */
const offeredFor = (tag: string) => offered(tag) ?? offered(tag.split('-')[0]);

/** In which language a page opens, and whether its link names one that there is not. */
export function firstLanguage({ chosen, link, page, browser }: Wishes): {
  readonly code: string;
  readonly isUnknown: boolean;
} {
  const named = offered(chosen) ?? offered(link);
  const guessed = browser.map(offeredFor).find((code) => code !== undefined);
  return { code: named ?? guessed ?? page, isUnknown: named === undefined && link !== undefined };
}
