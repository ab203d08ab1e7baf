import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../src/content');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
/** Titles of sources, names of help lines and of reviewers, and why an id was retired are not words of the guide. */
const WITH_NAMES = ['sources.ts', 'countries.ts', 'reviews.ts', 'retired.ts'];

const walk = (code: string, found: (node: ts.Node) => string | undefined): string[] => {
  const all: string[] = [];
  const visit = (node: ts.Node): void => {
    const message = found(node);
    if (message) all.push(message);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('content.ts', code, ts.ScriptTarget.ES2022, true));
  return all;
};

/** Whatever runs: content is data that anyone can read, print and sign. */
export const whatRuns = (code: string): string[] =>
  walk(code, (node) => {
    const runs =
      (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) ||
      ts.isCallExpression(node) ||
      ts.isNewExpression(node) ||
      ts.isClassLike(node) ||
      ts.isTaggedTemplateExpression(node) ||
      ts.isConditionalExpression(node) ||
      ts.isTemplateExpression(node) ||
      ts.isIterationStatement(node, false) ||
      ts.isIfStatement(node) ||
      ts.isBinaryExpression(node) ||
      ts.isAwaitExpression(node);
    return runs ? `${ts.SyntaxKind[node.kind]}: ${node.getText().slice(0, 60)}` : undefined;
  });

/** Words that a parent would read: anything with a space in it. */
const sentences = (code: string): string[] =>
  walk(code, (node) => (ts.isStringLiteralLike(node) && /\s/.test(node.text) ? node.text : undefined));

describe('content is data', () => {
  it('is looked at in every file', () => expect(files.length).toBeGreaterThan(12));

  it.each(files)('runs nothing: %s', (name) => {
    expect(whatRuns(readFileSync(join(FOLDER, name), 'utf8')), relative('.', name)).toEqual([]);
  });

  it.each(files.filter((name) => !WITH_NAMES.includes(name)))('holds no sentence a parent reads: %s', (name) => {
    expect(sentences(readFileSync(join(FOLDER, name), 'utf8'))).toEqual([]);
  });

  it.each([
    'function a() {}',
    'const a = () => 1;',
    'const a = function () {};',
    'const a = { b() {} };',
    'const a = { get b() { return 1; } };',
    'const a = [1].map(String);',
    'const a = new Map();',
    'class A {}',
    'const a = `x${b}`;',
    'const a = b ? 1 : 2;',
    'const a = 1 + 2;',
  ])('would notice: %s', (code) => expect(whatRuns(code).length).toBeGreaterThan(0));

  it('lets data and types be', () => {
    expect(
      whatRuns(
        'import type { A } from "./a"; export const a = { b: [1, ...c] } as const satisfies Record<string, A>; type F = (a: A) => void; const d = -1;',
      ),
    ).toEqual([]);
  });
});
