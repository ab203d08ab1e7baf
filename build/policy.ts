import type { Plugin } from 'vite';

/**
 * What the page may do: run its own files, and nothing else. No connection, no form target, no other origin.
 * The one source of this text; the build writes it into every page.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // Svelte creates this policy when it loads; with 'none' the page stays blank.
  'trusted-types svelte-trusted-html',
];

export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

const POLICY_META = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`;

/** First in <head>, so that nothing loads before it. Only in a build: the dev server's own client breaks this policy. */
export function writePolicy(): Plugin {
  return {
    name: 'write-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<head>', (head) => `${head}\n    ${POLICY_META}`),
    },
  };
}
