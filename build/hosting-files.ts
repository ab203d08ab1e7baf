import type { Plugin } from 'vite';
import { PERMISSIONS_POLICY } from './permissions.ts';
import { policyOf, WORKER_POLICY } from './policy.ts';

/** What differs from build to build. */
export interface Site {
  readonly policy: string;
  /** of the languages that have a start page of their own */
  readonly folders: readonly string[];
}
type Headers = readonly (readonly [name: string, value: string])[];

/** On every answer. What a page may frame, ask the device for or tell others of itself is nothing. */
const EVERYWHERE: Headers = [
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
];

/** A policy in the page itself cannot say who may frame it: that takes a header. */
const pageHeaders = ({ policy }: Site, frameAncestors: string): Headers => [
  ['Content-Security-Policy', `${policy}; frame-ancestors ${frameAncestors}`],
  ['Permissions-Policy', PERMISSIONS_POLICY],
  ['Cache-Control', 'no-cache'],
];

/**
 * Which headers belong to which addresses below the folder of the guide; the first kind that fits decides. One table, from which the samples for
 * all hosts are written.
 */
const kindsFor = (site: Site) =>
  ({
    /** names with a hash: their content never changes. Any origin may load them, for a frame that is sandboxed without an origin. */
    assets: [
      ['Cache-Control', 'public, max-age=31536000, immutable'],
      ['Access-Control-Allow-Origin', '*'],
    ],
    /** any page of a secure site may show it; a clinic that runs its own copy names its own pages instead */
    embed: pageHeaders(site, 'https:'),
    pages: [...pageHeaders(site, "'self'"), ['Cross-Origin-Opener-Policy', 'same-origin']],
    /** the worker has a policy of its own: with the page's, which lets nothing be fetched, it would keep nothing */
    worker: [
      ['Content-Security-Policy', WORKER_POLICY],
      ['Cache-Control', 'no-cache'],
    ],
    /** `embed.js`, `clinic.js` and other names for good: asked for anew each time, from the cache where nothing changed */
    others: [['Cache-Control', 'no-cache']],
  }) as const satisfies Readonly<Record<string, Headers>>;
export type Kind = keyof ReturnType<typeof kindsFor>;

export const headersOf = (kind: Kind, site: Site): Headers => [...EVERYWHERE, ...kindsFor(site)[kind]];

const lines = (kind: Kind, site: Site, line: (name: string, value: string) => string) =>
  headersOf(kind, site).map(([name, value]) => line(name, value));
const quoted = (value: string) => `"${value}"`;

/**
 * Netlify, Cloudflare Pages. Rules that match one address are joined there, and two policies are both kept to, so no rule here matches a page
 * twice; the languages' folders have pages of their own.
 */
export function forNetlify(site: Site): string {
  const rule = (path: string, kind: Kind) =>
    [path, ...lines(kind, site, (name, value) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('/', 'pages'),
    rule('/index.html', 'pages'),
    ...site.folders.flatMap((folder) => [rule(`/${folder}/`, 'pages'), rule(`/${folder}/index.html`, 'pages')]),
    rule('/embed/', 'embed'),
    rule('/embed/index.html', 'embed'),
    rule('/assets/*', 'assets'),
    rule('/sw.js', 'worker'),
    rule('/app.webmanifest', 'others'),
    rule('/embed.js', 'others'),
    rule('/clinic.js', 'others'),
    '',
  ].join('\n');
}

/** nginx: to be included in a `server`, whose `root` is the folder of the built files. Each place repeats all headers: they are not inherited. */
export function forNginx(site: Site): string {
  const place = (match: string, kind: Kind) =>
    [
      `location ${match} {`,
      ...lines(kind, site, (name, value) => `  add_header ${name} ${quoted(value)} always;`),
      '}',
    ].join('\n');
  return [
    'types { text/javascript js; text/html html; text/css css; image/svg+xml svg; image/png png; application/json json; application/manifest+json webmanifest; }',
    'charset utf-8;',
    'charset_types text/html text/css text/javascript application/json;',
    'gzip on;',
    'gzip_types text/css text/javascript application/json image/svg+xml;',
    '',
    place('~ /assets/', 'assets'),
    place('~ /sw\\.js$', 'worker'),
    place('~ /embed/(index\\.html)?$', 'embed'),
    place('~ (/|\\.html)$', 'pages'),
    place('/', 'others'),
    '',
  ].join('\n');
}

/** Caddy: to be imported in a site, whose `root` is the folder of the built files. */
export function forCaddy(site: Site): string {
  const place = (name: Kind, matcher: string) =>
    [
      `@${name} {`,
      `  ${matcher}`,
      '}',
      `header @${name} {`,
      ...lines(name, site, (header, value) => `  ${header} ${quoted(value)}`),
      '}',
    ].join('\n');
  return [
    'encode zstd gzip',
    // It has no type of its own for this one, and would take away any that came before.
    '@manifest path *.webmanifest\nheader @manifest {\n  defer\n  Content-Type application/manifest+json\n}',
    place('assets', 'path_regexp /assets/'),
    place('embed', 'path_regexp /embed/(index\\.html)?$'),
    place(
      'pages',
      'path_regexp (^|/)(index\\.html)?$\n  not path_regexp /embed/(index\\.html)?$\n  not path_regexp /assets/',
    ),
    place('worker', 'path_regexp /sw\\.js$'),
    place('others', 'not path_regexp /assets/\n  not path_regexp (^|/)(index\\.html)?$\n  not path_regexp /sw\\.js$'),
    'file_server',
    '',
  ].join('\n');
}

/** Apache, as `.htaccess` in the folder of the built files, with `mod_headers`. */
export function forApache(site: Site): string {
  const place = (condition: string, kind: Kind) =>
    [
      `<If "${condition}">`,
      ...lines(kind, site, (name, value) => `  Header always set ${name} ${quoted(value)}`),
      '</If>',
    ].join('\n');
  const at = (pattern: string) => `%{REQUEST_URI} =~ m#${pattern}#`;
  const not = (pattern: string) => `%{REQUEST_URI} !~ m#${pattern}#`;
  const PAGE = '(/|[.]html)$';
  const EMBED = '/embed/(index[.]html)?$';
  const WORKER = '/sw[.]js$';
  return [
    'AddDefaultCharset utf-8',
    'AddType text/javascript .js',
    'AddType application/manifest+json .webmanifest',
    place(at('/assets/'), 'assets'),
    place(at(EMBED), 'embed'),
    place(`${at(PAGE)} && ${not(EMBED)}`, 'pages'),
    place(at(WORKER), 'worker'),
    place(`${not('/assets/')} && ${not(PAGE)} && ${not(WORKER)}`, 'others'),
    '',
  ].join('\n');
}

/** Vercel, as `vercel.json`. */
export function forVercel(site: Site): string {
  const rule = (source: string, kind: Kind) => ({
    source,
    headers: headersOf(kind, site).map(([key, value]) => ({ key, value })),
  });
  const rules = [
    rule('/', 'pages'),
    ...site.folders.map((folder) => rule(`/${folder}/`, 'pages')),
    rule('/embed/', 'embed'),
    rule('/assets/(.*)', 'assets'),
    rule('/sw.js', 'worker'),
    rule('/app.webmanifest', 'others'),
    rule('/embed.js', 'others'),
    rule('/clinic.js', 'others'),
  ];
  return `${JSON.stringify({ trailingSlash: true, headers: rules }, null, 2)}\n`;
}

/** For a host from which the guide has been taken: without it, browsers that keep a copy would show it for ever. */
function forTakenDown(): string {
  return [
    '// Put this file where sw.js was when you take the guide down, and leave it there: it removes the copies that browsers keep.',
    "self.addEventListener('install', () => self.skipWaiting());",
    "self.addEventListener('activate', (event) => event.waitUntil(remove()));",
    'async function remove() {',
    '  const ours = `therapy-guide ${new URL(self.registration.scope).pathname} `;',
    '  const names = (await caches.keys()).filter((name) => name.startsWith(ours));',
    '  await Promise.all(names.map((name) => caches.delete(name)));',
    '  await self.registration.unregister();',
    '}',
    '',
  ].join('\n');
}

const FILES: Readonly<Record<string, (site: Site) => string>> = {
  _headers: forNetlify,
  'hosting/nginx.conf': forNginx,
  'hosting/Caddyfile': forCaddy,
  'hosting/htaccess': forApache,
  'hosting/vercel.json': forVercel,
  'hosting/taken-down/sw.js': forTakenDown,
};

/** Samples for the common hosts, beside the built files. */
export function writeHostingFiles(): Plugin {
  return {
    name: 'write-hosting-files',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const ownFolder = /^([^/]+)\/index\.html$/;
        const folders = Object.keys(bundle).flatMap((name) => ownFolder.exec(name)?.[1] ?? []);
        const site = { policy: policyOf(bundle), folders: folders.filter((folder) => folder !== 'embed') };
        for (const [fileName, write] of Object.entries(FILES))
          this.emitFile({ type: 'asset', fileName, source: write(site) });
      },
    },
  };
}
