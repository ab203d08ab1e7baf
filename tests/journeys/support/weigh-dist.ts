import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';

/** Bytes after brotli at its best, which is what a host sends that compresses ahead of time. */
export function brotliSize(file: string): number {
  const bytes = readFileSync(file);
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The modules that a built module imports statically. */
export function staticImports(code: string): string[] {
  return parseAst(code).body.flatMap((statement) =>
    (statement.type === 'ImportDeclaration' ||
      statement.type === 'ExportAllDeclaration' ||
      statement.type === 'ExportNamedDeclaration') &&
    statement.source
      ? [String(statement.source.value)]
      : [],
  );
}

/** What a page loads by its own tags: scripts, preloaded modules, style sheets. */
export function pageFiles(html: string): string[] {
  return [...html.matchAll(/<(script|link)\b[^>]*>/g)].flatMap(([tag, name]) => {
    if (name === 'script') return /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? [];
    const loads = /\brel="(stylesheet|modulepreload|preload)"/.test(tag);
    return loads ? (/\bhref="([^"]+)"/.exec(tag)?.[1] ?? []) : [];
  });
}

/** The page of a language and everything it loads without a dynamic import, as absolute paths. */
export function filesOfFirstLoad(dist: string, language = ''): string[] {
  const page = join(dist, language, 'index.html');
  const files = new Set([page]);
  const waiting = pageFiles(readFileSync(page, 'utf8')).map((file) => resolve(dist, language, file));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!file.endsWith('.js')) continue;
    const folder = dirname(file);
    waiting.push(...staticImports(readFileSync(file, 'utf8')).map((imported) => resolve(folder, imported)));
  }
  return [...files];
}
