import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
/** Everything an author of content edits. */
const FOLDERS = ['src/content', 'src/review/coverage', 'locales'];

export interface SourceFile {
  /** from the project's folder, with `/` */
  readonly path: string;
  readonly text: string;
}

export const pathOf = (path: string): string => join(ROOT, path);

export const readSourceFiles = (): readonly SourceFile[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(pathOf(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|json)$/.test(name))
      .map((name) => `${folder}/${name.split(sep).join('/')}`)
      .map((path) => ({ path, text: readFileSync(pathOf(path), 'utf8') })),
  );

const isJson = ({ path }: SourceFile): boolean => path.endsWith('.json');
const parse = ({ path, text }: SourceFile): ts.SourceFile =>
  path.endsWith('.json')
    ? ts.parseJsonText(path, text)
    : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** Where reading stops: the position in the text, or nothing. */
function stopsAt(file: SourceFile): number | undefined {
  if (!isJson(file))
    return ts.transpileModule(file.text, { reportDiagnostics: true, fileName: file.path }).diagnostics?.[0]?.start;
  try {
    JSON.parse(file.text);
    return undefined;
  } catch (problem) {
    const said = /position (\d+)/.exec(String(problem))?.[1];
    const found = ts.parseConfigFileTextToJson(file.path, file.text).error?.start;
    return said === undefined ? (found ?? 0) : Number(said);
  }
}

/** The last line before a position on which anything stands. */
function lineBefore(text: string, position: number): number {
  const before = text.slice(0, position).trimEnd();
  return lineAt(before, before.length);
}

/** A name that stands twice in one record: only the last would be read, and the other silently lost. */
function doubledNames(file: SourceFile): readonly string[] {
  const source = parse(file);
  const found: string[] = [];
  const visit = (node: ts.Node, path: readonly string[]): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const seen = new Map<string, number>();
      for (const property of node.properties) {
        if (!ts.isPropertyAssignment(property)) continue;
        const name =
          ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name) || ts.isNumericLiteral(property.name)
            ? property.name.text
            : property.name.getText(source);
        const line = lineAt(file.text, property.getStart(source));
        const before = seen.get(name);
        if (before !== undefined)
          found.push(
            `${file.path} has "${[...path, name].join('.')}" twice, in lines ${before} and ${line}: rename one or take it out.`,
          );
        seen.set(name, line);
        visit(property.initializer, [...path, name]);
      }
      return;
    }
    ts.forEachChild(node, (child) => visit(child, path));
  };
  visit(source, []);
  return found;
}

/** Why a file cannot be read as it was meant; where one cannot, nothing else is checked. */
export function unreadable(file: SourceFile): readonly string[] {
  const position = stopsAt(file);
  if (position === undefined) return doubledNames(file);
  const line = lineAt(file.text, position);
  const before = lineBefore(file.text, position);
  const where = before < line ? `line ${line} or at the end of line ${before}` : `line ${line}`;
  return [
    `${file.path} cannot be read: look at ${where} for a comma, a quotation mark or a bracket that is missing or too much.`,
  ];
}

/** The first line that stands otherwise than the formatter would put it. */
export function otherLayout({ path, text }: SourceFile, formatted: string): readonly string[] {
  if (text === formatted) return [];
  const [now, wanted] = [text.split('\n'), formatted.split('\n')];
  const index = wanted.findIndex((line, place) => line !== now[place]);
  const line = wanted[index] ?? '';
  return [
    `${path}, line ${index + 1} is laid out otherwise than the rest: write ${line === '' ? 'an empty line' : `"${line}"`} there, or run npm run format.`,
  ];
}
