import { posix } from 'node:path';
import ts from 'typescript';

/** One source file: its path from the project's folder, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

interface Floor {
  readonly imports: readonly string[];
  /** floors from which only types may come */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

const APP_FLOORS = ['model', 'content', 'guidance', 'summary', 'wizard', 'clinic', 'device', 'i18n', 'embed'];

/** The table of the house: who may import whom. Change it together with `src/README.md`. */
export const FLOORS: Readonly<Record<string, Floor>> = {
  model: { imports: [], packages: [] },
  content: { imports: ['model'], packages: [] },
  guidance: { imports: ['model'], packages: [] },
  summary: { imports: ['model'], types: ['guidance'], packages: [] },
  wizard: { imports: ['model', 'guidance', 'summary'], packages: ['xstate'] },
  clinic: { imports: ['model'], packages: ['valibot'] },
  device: { imports: ['model'], types: ['worker'], packages: [] },
  i18n: { imports: ['locales'], packages: ['i18next'] },
  embed: { imports: [], packages: [] },
  // Built apart: a page knows nothing of it but the messages.
  worker: { imports: [], packages: [] },
  ui: { imports: ['model', 'summary', 'wizard', 'i18n', 'clinic', 'device', 'embed'], packages: ['svelte', 'lean-qr'] },
  review: {
    imports: [...APP_FLOORS, 'locales'],
    packages: ['node', 'xstate', 'i18next', '@viz-js/viz', 'typescript', 'prettier'],
  },
  // Not review: it is for Node and must never reach a parent's browser.
  'kit.ts': { imports: [...APP_FLOORS, 'ui', 'locales'], packages: ['svelte'] },
  'start-page.ts': { imports: [...APP_FLOORS, 'ui'], packages: ['svelte', 'xstate'] },
  'main.ts': { imports: [...APP_FLOORS, 'ui', 'locales'], packages: ['svelte', 'xstate', 'i18next'] },
};

const scriptBlock = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const styleBlock = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const isSvelte = (path: string) => path.endsWith('.svelte');
const blocks = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, body]) => body ?? '').join('\n');
const parse = (code: string) => ts.createSourceFile('file.ts', code, ts.ScriptTarget.ES2022, true);

function scriptOf({ path, text }: SourceFile): string {
  if (isSvelte(path)) return blocks(text, scriptBlock);
  return path.endsWith('.ts') ? text : '';
}

function markupOf({ path, text }: SourceFile): string {
  if (!isSvelte(path)) return '';
  return text
    .replace(scriptBlock, '')
    .replace(styleBlock, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

function stylesOf({ path, text }: SourceFile): string {
  const css = isSvelte(path) ? blocks(text, styleBlock) : path.endsWith('.css') ? text : '';
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

/** `import type`; an `import { type X }` still loads the file it names. */
const isTypeOnly = (clause: ts.ImportClause | undefined) => clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

/** Every import of a piece of TypeScript: static, of types, re-exported, dynamic, or by a glob. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (!node) return;
    if (ts.isArrayLiteralExpression(node)) node.elements.forEach((element) => add(element, typeOnly));
    else found.push({ specifier: ts.isStringLiteralLike(node) ? node.text : node.getText(), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node)) {
      const callee = node.expression;
      const isGlob = callee.getText().startsWith('import.meta.glob');
      if (callee.kind === ts.SyntaxKind.ImportKeyword || isGlob) add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(scriptOf(file)));
  for (const [, specifier] of markupOf(file).matchAll(/\bimport\(\s*['"`]([^'"`]+)/g)) {
    found.push({ specifier: specifier ?? '', typeOnly: false });
  }
  return found;
}

/** The floor a path stands on: its folder in `src`, `main.ts`, or the top folder outside `src`. */
function floorOf(path: string): string {
  const [top = '', inner = ''] = path.split('/');
  return top === 'src' ? inner : top;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

/** The one import by address: the file that a clinic edits beside the built page. */
const CLINIC_FILE_READER = 'src/device/beside-page.ts';

/** Imports that the table does not allow, each as one sentence that names the edge. */
export function forbiddenImports(file: SourceFile): string[] {
  const floor = floorOf(file.path);
  const allowed = FLOORS[floor];
  if (!allowed) return [`${file.path} stands on no floor of the house`];
  return importsOf(file).flatMap(({ specifier, typeOnly }) => {
    if (file.path === CLINIC_FILE_READER && specifier === 'CLINIC_FILE') return [];
    const isRelative = specifier.startsWith('.');
    if (!isRelative && !/^[@\w]/.test(specifier))
      return [`${file.path} imports ${specifier}: only relative paths and packages`];
    if (!isRelative) {
      const name = packageOf(specifier);
      if (allowed.packages.includes(name)) return [];
      return [`${file.path} imports the package ${name}: ${floor} may use ${allowed.packages.join(', ') || 'none'}`];
    }
    const target = posix.join(posix.dirname(file.path), specifier);
    const targetFloor = floorOf(target);
    const place = target.startsWith('src/') ? `src/${targetFloor}` : targetFloor;
    if (target.startsWith('src/') && targetFloor === floor) return [];
    if (allowed.imports.includes(targetFloor)) return [];
    if (typeOnly && allowed.types?.includes(targetFloor)) return [];
    const may = [...allowed.imports, ...(allowed.types ?? []).map((name) => `types of ${name}`)];
    return [`${file.path} imports ${place}: ${floor} may import ${may.join(', ') || 'nothing'}`];
  });
}

/** Names that say nothing of what is inside. */
export function vagueName({ path }: SourceFile): string[] {
  const name = posix.basename(path).replace(/\..*$/, '');
  return /(^|-)(utils?|misc|helpers?|managers?)$/i.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'))
    ? [`${path}: name it by what it does`]
    : [];
}

const COMPONENT_LINES = 120;
const MODULE_LINES = 300;

export function tooLong(file: SourceFile): string[] {
  const limit = isSvelte(file.path) ? COMPONENT_LINES : MODULE_LINES;
  const counts = isSvelte(file.path) || (file.path.endsWith('.ts') && floorOf(file.path) !== 'content');
  const lines = file.text.trimEnd().split('\n').length;
  return counts && lines >= limit ? [`${file.path} has ${lines} lines: keep it under ${limit}`] : [];
}

const withoutComments = (code: string) => ts.createPrinter({ removeComments: true }).printFile(parse(code));

/** What no module and no markup may say, as text; the ways out of the page are found in the parsed code (`tests/ways-out`). */
const FORBIDDEN_CODE: readonly (readonly [name: string, pattern: RegExp, allowedFloor?: string])[] = [
  ['localStorage', /\blocalStorage\b/, 'device'],
];
const FORBIDDEN_TAGS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['<form', /<form\b/i],
  ['{@html', /\{@html\b/],
];

export function forbiddenCode(file: SourceFile): string[] {
  const markup = markupOf(file);
  const code = `${withoutComments(scriptOf(file))}\n${markup}`;
  const found = [
    ...FORBIDDEN_CODE.filter(([, pattern, floor]) => pattern.test(code) && floorOf(file.path) !== floor),
    ...FORBIDDEN_TAGS.filter(([, pattern]) => pattern.test(code)),
  ].map(([name]) => name);
  // The page's policy blocks a style attribute in markup; `style:property={value}` is fine.
  if (/\sstyle=/.test(markup)) found.push('a style attribute');
  return found.map((name) => `${file.path} contains ${name}`);
}

/** Below main.ts the date is an input, and nothing is left to chance: same answers, same result. */
export function clockOrDice(file: SourceFile): string[] {
  if (['main.ts', 'device', 'review', 'embed', 'worker'].includes(floorOf(file.path))) return [];
  const code = `${withoutComments(scriptOf(file))}\n${markupOf(file)}`;
  const found = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b/.exec(code);
  return found ? [`${file.path} contains ${found[0]}: no clock and no dice below main.ts`] : [];
}

const PHYSICAL_CSS = [
  /(?:^|[;{\s-])((?:scroll-)?(?:margin|padding)-(?:left|right))\s*:/,
  /(?:^|[;{\s])(border-(?:left|right)(?:-\w+)?)\s*:/,
  /(?:^|[;{\s])(border-(?:top|bottom)-(?:left|right)-radius)\s*:/,
  /(?:^|[;{\s])(left|right)\s*:/,
  /(?:^|[;{\s])(text-align\s*:\s*(?:left|right))\b/,
  /(?:^|[;{\s])(float)\s*:/,
];
const PHYSICAL_DIRECTIVE =
  /\bstyle:((?:margin|padding|border)-(?:left|right)[\w-]*|left|right|float)\b|\bstyle:(text-align)=["'{\s]*(?:left|right)\b/;

/** Left and right mean the other side in a right-to-left language: only start and end are used. */
export function physicalStyles(file: SourceFile): string[] {
  const css = stylesOf(file);
  const found = [...PHYSICAL_CSS.map((pattern) => pattern.exec(css)), PHYSICAL_DIRECTIVE.exec(markupOf(file))];
  return found.flatMap((match) =>
    match ? [`${file.path} has the physical style ${match[1] ?? match[2]}: use its logical form`] : [],
  );
}
