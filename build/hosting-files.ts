import type { Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './policy.ts';

type Headers = readonly (readonly [name: string, value: string])[];

/** On every answer. What a page may frame, ask the device for or tell others of itself is nothing. */
const EVERYWHERE: Headers = [
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
];
/** Copying and the device's share sheet stay as browsers have them by default: for the page's own origin. */
const PERMISSIONS = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()';

/** A policy in the page itself cannot say who may frame it: that takes a header. */
const pageHeaders = (frameAncestors: string): Headers => [
  ['Content-Security-Policy', `${CONTENT_SECURITY_POLICY}; frame-ancestors ${frameAncestors}`],
  ['Permissions-Policy', PERMISSIONS],
  ['Cache-Control', 'no-cache'],
];

/**
 * Which headers belong to which addresses below the folder of the guide; the first kind that fits decides. One table, from which the samples for
 * all hosts are written.
 */
export const KINDS = {
  /** names with a hash: their content never changes. Any origin may load them, for a frame that is sandboxed without an origin. */
  assets: [
    ['Cache-Control', 'public, max-age=31536000, immutable'],
    ['Access-Control-Allow-Origin', '*'],
  ],
  /** any page of a secure site may show it; a clinic that runs its own copy names its own pages instead */
  embed: pageHeaders('https:'),
  pages: [...pageHeaders("'self'"), ['Cross-Origin-Opener-Policy', 'same-origin']],
  /** `embed.js`, `clinic.js` and other names for good: asked for anew each time, from the cache where nothing changed */
  others: [['Cache-Control', 'no-cache']],
} as const satisfies Readonly<Record<string, Headers>>;
export type Kind = keyof typeof KINDS;

export const headersOf = (kind: Kind): Headers => [...EVERYWHERE, ...KINDS[kind]];

const lines = (kind: Kind, line: (name: string, value: string) => string) =>
  headersOf(kind).map(([name, value]) => line(name, value));
const quoted = (value: string) => `"${value}"`;

/**
 * Netlify, Cloudflare Pages. Rules that match one address are joined there, and two policies are both kept to, so no rule here matches a page
 * twice; the languages' folders have pages of their own.
 */
export function forNetlify(): string {
  const rule = (path: string, kind: Kind) => [path, ...lines(kind, (name, value) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('/', 'pages'),
    rule('/index.html', 'pages'),
    rule('/embed/', 'embed'),
    rule('/embed/index.html', 'embed'),
    rule('/assets/*', 'assets'),
    rule('/embed.js', 'others'),
    rule('/clinic.js', 'others'),
    '',
  ].join('\n');
}

/** nginx: to be included in a `server`, whose `root` is the folder of the built files. Each place repeats all headers: they are not inherited. */
export function forNginx(): string {
  const place = (match: string, kind: Kind) =>
    [`location ${match} {`, ...lines(kind, (name, value) => `  add_header ${name} ${quoted(value)} always;`), '}'].join(
      '\n',
    );
  return [
    'types { text/javascript js; text/html html; text/css css; image/svg+xml svg; image/png png; application/json json; application/manifest+json webmanifest; }',
    'charset utf-8;',
    'charset_types text/html text/css text/javascript application/json;',
    'gzip on;',
    'gzip_types text/css text/javascript application/json image/svg+xml;',
    '',
    place('~ /assets/', 'assets'),
    place('~ /embed/(index\\.html)?$', 'embed'),
    place('~ (/|\\.html)$', 'pages'),
    place('/', 'others'),
    '',
  ].join('\n');
}

/** Caddy: to be imported in a site, whose `root` is the folder of the built files. */
export function forCaddy(): string {
  const place = (name: Kind, matcher: string) =>
    [
      `@${name} {`,
      `  ${matcher}`,
      '}',
      `header @${name} {`,
      ...lines(name, (header, value) => `  ${header} ${quoted(value)}`),
      '}',
    ].join('\n');
  return [
    'encode zstd gzip',
    place('assets', 'path_regexp /assets/'),
    place('embed', 'path_regexp /embed/(index\\.html)?$'),
    place(
      'pages',
      'path_regexp (^|/)(index\\.html)?$\n  not path_regexp /embed/(index\\.html)?$\n  not path_regexp /assets/',
    ),
    place('others', 'not path_regexp /assets/\n  not path_regexp (^|/)(index\\.html)?$'),
    'file_server',
    '',
  ].join('\n');
}

/** Apache, as `.htaccess` in the folder of the built files, with `mod_headers`. */
export function forApache(): string {
  const place = (condition: string, kind: Kind) =>
    [
      `<If "${condition}">`,
      ...lines(kind, (name, value) => `  Header always set ${name} ${quoted(value)}`),
      '</If>',
    ].join('\n');
  const at = (pattern: string) => `%{REQUEST_URI} =~ m#${pattern}#`;
  const not = (pattern: string) => `%{REQUEST_URI} !~ m#${pattern}#`;
  const PAGE = '(/|[.]html)$';
  const EMBED = '/embed/(index[.]html)?$';
  return [
    'AddDefaultCharset utf-8',
    'AddType text/javascript .js',
    place(at('/assets/'), 'assets'),
    place(at(EMBED), 'embed'),
    place(`${at(PAGE)} && ${not(EMBED)}`, 'pages'),
    place(`${not('/assets/')} && ${not(PAGE)}`, 'others'),
    '',
  ].join('\n');
}

/** Vercel, as `vercel.json`. */
export function forVercel(): string {
  const rule = (source: string, kind: Kind) => ({
    source,
    headers: headersOf(kind).map(([key, value]) => ({ key, value })),
  });
  const rules = [
    rule('/', 'pages'),
    rule('/embed/', 'embed'),
    rule('/assets/(.*)', 'assets'),
    rule('/embed.js', 'others'),
    rule('/clinic.js', 'others'),
  ];
  return `${JSON.stringify({ trailingSlash: true, headers: rules }, null, 2)}\n`;
}

const FILES: Readonly<Record<string, () => string>> = {
  _headers: forNetlify,
  'hosting/nginx.conf': forNginx,
  'hosting/Caddyfile': forCaddy,
  'hosting/htaccess': forApache,
  'hosting/vercel.json': forVercel,
};

/** Samples for the common hosts, beside the built files. */
export function writeHostingFiles(): Plugin {
  return {
    name: 'write-hosting-files',
    apply: 'build',
    generateBundle() {
      for (const [fileName, write] of Object.entries(FILES))
        this.emitFile({ type: 'asset', fileName, source: write() });
    },
  };
}
