import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/**
 * What the page may do: run its own files, and nothing else. No connection, no form target, no other origin.
 * The one source of this text; the build writes it into every page and every sample of headers.
 * @param styles the style sheets that stand in a page itself
 */
export function policyFor(styles: readonly string[]): string {
  const hashes = styles.map((style) => ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${hashes.join('')}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    // Svelte creates the first when it loads; with 'none' the page stays blank. The second gives the address of the worker and no other.
    'trusted-types svelte-trusted-html offline-worker',
  ].join('; ');
}

const pagesOf = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle).flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.html') ? [file] : []));

/** The one policy of all pages of a build. */
export function policyOf(bundle: Rolldown.OutputBundle): string {
  const styles = pagesOf(bundle).flatMap(({ source }) =>
    [...String(source).matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style ?? ''),
  );
  return policyFor([...new Set(styles)].sort());
}

/** The worker's own, sent with `sw.js` where a host sends headers: with the page's it could keep nothing. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

/** First in <head>, so that nothing loads before it. Only in a build: the dev server's own client breaks this policy. */
export function writePolicy(): Plugin {
  return {
    name: 'write-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(bundle)}">`;
        for (const page of pagesOf(bundle)) {
          page.source = String(page.source).replace('<head>', (head) => `${head}\n    ${meta}`);
        }
      },
    },
  };
}
